// Japanese: the first language, whose shape en.ts satisfies. Entries with numbers in them are functions.
import { moving } from './ja/moving';
import { notes } from './ja/notes';
import { office } from './ja/office';
import { problems } from './ja/problems';
import { settings } from './ja/settings';
import { work } from './ja/work';

export const ja = { moving, notes, office, problems, settings, ...work };
