// The 注文票 tabs: one for each rep, made when it is first filled.
import type { Change } from '../jobs/changes';
import { type PadRow, readPad } from '../jobs/office/orderPad';
import type { Team } from '../jobs/team';
import { messagesOf } from '../messages';
import type { Book } from './book';
import { createGeneratedTab } from './createTabs';
import { tabName } from './todayTabs';

const padKey = (repId: string): string => `orderPad:${repId}`;

/** The pads as they stand, by rep. */
export function readPads(book: Book, team: Team): Map<string, PadRow[]> {
  const pads = new Map<string, PadRow[]>();
  for (const repId of team.reps.keys()) {
    const sheet = book.find(padKey(repId), []);
    if (sheet) pads.set(repId, readPad(book.readCells(sheet).values));
  }
  return pads;
}

/** Makes the pads that changes write to and that are not there yet. */
export function ensurePads(book: Book, team: Team, changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.kind !== 'generated' || change.tab !== 'orderPad' || change.repId === undefined) continue;
    const key = padKey(change.repId);
    if (book.find(key, [])) continue;
    const wanted = messagesOf(team.language).office.padTab(
      team.reps.get(change.repId)?.record.name ?? change.repId,
    );
    const name = tabName(wanted);
    book.state.tabs[key] = createGeneratedTab(book, 'orderPad', {
      name,
      language: team.language,
    }).getSheetId();
  }
}
