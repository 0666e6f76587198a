// Going back further than the last job: a list to choose from, and the way back.
import type { JobOutcome, RestorePoint } from '../jobs/views';
import { messagesOf } from '../messages';
import { Book } from './book';
import { languageOf } from './language';
import { showOutcome } from './runFromMenu';
import { guarded } from './runJob';
import { peekState } from './state';
import { restorePoints, restoreTo } from './undo';

/** The last ten jobs that can be taken back, the latest first. */
export function listRestorePoints(): RestorePoint[] {
  const state = peekState();
  return restorePoints(state, new Book(state)).map(({ slot, job, at, by }) => ({ slot, job, at, by }));
}

/** Takes back the job of the slot and all after it. */
export function restoreFromSidebar(slot: number): JobOutcome {
  return guarded('undo', (state, _user, book) => restoreTo(state, book, slot)).outcome;
}

/** Asks in a dialog how far to go back. */
export function restoreFromMenu(): void {
  const points = listRestorePoints();
  const { appName, jobNames, outcome } = messagesOf(languageOf(new Book(peekState())));
  const ui = SpreadsheetApp.getUi();
  if (points.length === 0) {
    ui.alert(appName, outcome.nothingToUndo, ui.ButtonSet.OK);
    return;
  }
  const lines = points.map(({ job, at, by }, index) =>
    outcome.restoreChoice(index + 1, at, jobNames[job], by),
  );
  const answer = ui.prompt(appName, [outcome.restoreChoose, ...lines].join('\n'), ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  const point = points[Number(answer.getResponseText().normalize('NFKC').trim()) - 1];
  if (point) showOutcome(restoreFromSidebar(point.slot));
  else ui.alert(appName, outcome.notAllowed, ui.ButtonSet.OK);
}
