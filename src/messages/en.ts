// English, complete: whatever ja.ts says is said here too.
import { calendar } from './en/calendar';
import { moving } from './en/moving';
import { notes } from './en/notes';
import { office } from './en/office';
import { outcome } from './en/outcome';
import { problems } from './en/problems';
import { proposals } from './en/proposals';
import { scorecard } from './en/scorecard';
import { settings } from './en/settings';
import { work } from './en/work';
import type { ja } from './ja';

export const en: typeof ja = {
  calendar,
  moving,
  notes,
  office,
  outcome,
  problems,
  proposals,
  scorecard,
  settings,
  ...work,
};
