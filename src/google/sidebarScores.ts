// The reps' scores as the sidebar shows them: fresh from the tables, written nowhere.
import { scoreViews } from '../jobs/scorecard';
import type { ScoreView } from '../jobs/views';
import { Book } from './book';
import { loadPart } from './loadVisits';
import { contextNow } from './readTeam';
import { stateInWords } from './runJob';

export function loadScores(): ScoreView[] {
  const book = new Book(stateInWords());
  const team = loadPart(book, ['customers', 'reps', 'settings', 'visits', 'orders', 'products']);
  return team ? scoreViews(team, contextNow(book).today) : [];
}
