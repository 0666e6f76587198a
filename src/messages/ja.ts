// Japanese: the first language, whose shape en.ts satisfies. Entries with numbers in them are functions.
import { calendar } from './ja/calendar';
import { moving } from './ja/moving';
import { notes } from './ja/notes';
import { office } from './ja/office';
import { outcome } from './ja/outcome';
import { problems } from './ja/problems';
import { proposals } from './ja/proposals';
import { scorecard } from './ja/scorecard';
import { settings } from './ja/settings';
import { work } from './ja/work';

export const ja = {
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
