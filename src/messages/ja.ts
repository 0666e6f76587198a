// Japanese: the first language, whose shape en.ts satisfies. Entries with numbers in them are functions.
import { notes } from './ja/notes';
import { problems } from './ja/problems';
import { settings } from './ja/settings';
import { work } from './ja/work';

export const ja = { notes, problems, settings, ...work };
