// Stops the schedule and forgets what was remembered; tabs and data stay.
import type { JobResult } from '../jobs/changes';
import { messagesOf } from '../messages';
import type { Book } from './book';
import { languageOf } from './language';
import { forgetHeaders } from './renamedHeaders';
import { forgetRoutesKey } from './routesKey';
import { deleteState, type State } from './state';
import { removeTriggers } from './triggers';

export function uninstall(state: State, book: Book): JobResult {
  removeTriggers();
  deleteState();
  // Nothing is left to take a note from.
  state.running = null;
  forgetHeaders();
  forgetRoutesKey();
  const { outcome } = messagesOf(languageOf(book));
  return { changes: [], message: outcome.uninstalled, details: [], figures: {} };
}
