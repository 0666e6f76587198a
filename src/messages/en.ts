// English, complete: whatever ja.ts says is said here too.
import { notes } from './en/notes';
import { problems } from './en/problems';
import { settings } from './en/settings';
import { work } from './en/work';
import type { ja } from './ja';

export const en: typeof ja = { notes, problems, settings, ...work };
