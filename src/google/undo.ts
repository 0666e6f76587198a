// 「元に戻す」: the tabs as they were before the last job. What somebody typed since then stays.
import type { Change, JobResult } from '../jobs/changes';
import { messagesOf } from '../messages';
import type { Book } from './book';
import { languageOf } from './language';
import { loadTeam } from './readTeam';
import { withChanges, writeAll } from './runJob';
import { restoreTables } from './snapshots';
import { type State, saveState } from './state';
import { readEntry, writeEntry } from './store';

export function undo(state: State, book: Book): JobResult {
  const messages = messagesOf(languageOf(book));
  const last = state.lastJob;
  const entry = last && !last.undone ? readEntry(book, last.slot) : null;
  const snapshot = entry?.snapshot ?? null;
  if (!last || !entry || !snapshot) return done(messages.outcome.nothingToUndo);
  const team = loadTeam(book);
  const { current } = entry;
  const restoration = restoreTables(team, snapshot);
  const generated: Change[] = snapshot.generated.map(({ tab, repId, before }) => ({
    kind: 'generated',
    tab,
    rows: before,
    ...(repId === null ? {} : { repId }),
  }));
  const changes = [...restoration.changes, ...generated];
  writeAll({ book, team }, current, changes);
  writeEntry(book, last.slot, { snapshot: null, current: withChanges(current, changes) });
  state.lastJob = { ...last, undone: true };
  saveState(state);
  const job = messages.jobNames[last.job];
  const { kept } = restoration;
  return done(kept > 0 ? messages.outcome.undoneExcept(job, kept) : messages.outcome.undone(job));
}

const done = (message: string): JobResult => ({ changes: [], message, details: [], figures: {} });
