// What Google documents of the methods that Meguri calls, by what they are about.
import { cells } from './statements/cells';
import { grids } from './statements/grids';
import { pages } from './statements/pages';
import { people } from './statements/people';
import { rules } from './statements/rules';
import { services } from './statements/services';
import type { Statement } from './statements/statement';

export const statements: Statement[] = [...cells, ...grids, ...rules, ...pages, ...people, ...services];
