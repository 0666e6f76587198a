// The 注文票 tabs: one for each rep, made when it is first filled.
import type { Day } from '../domain/day';
import type { Change } from '../jobs/changes';
import { type PadRow, readPad } from '../jobs/office/orderPad';
import type { Team } from '../jobs/team';
import { messagesOf } from '../messages';
import { isMoment, type WritableCell } from '../tables/cell';
import { generatedColumn } from '../tables/generated';
import type { Book } from './book';
import { createGeneratedTab } from './createTabs';
import { lookAt } from './seenTabs';
import { readCurrent } from './store';
import { tabName } from './todayTabs';

const padKey = (repId: string): string => `orderPad:${repId}`;

/** The pads of that day as they stand, by rep. What was entered on other days stays there: such pads need not be read. */
export function readPads(book: Book, team: Team, day: Day): Map<string, PadRow[]> {
  const pads = new Map<string, PadRow[]>();
  const written = readCurrent(book);
  for (const repId of team.reps.keys()) {
    const sheet = book.find(padKey(repId), []);
    const known = written[padKey(repId)];
    if (!sheet || (known && !isOfDay(known, day))) continue;
    pads.set(repId, readPad(lookAt(book, 'orderPad', padKey(repId))));
  }
  return pads;
}

const isOfDay = (rows: WritableCell[][], day: Day): boolean =>
  rows.some((cells) => {
    const cell = cells[generatedColumn('orderPad', 'day')];
    return cell !== undefined && isMoment(cell) && cell.day === day;
  });

/** Makes the pads that changes write to and that are not there yet. */
export function ensurePads(book: Book, team: Team, changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.kind !== 'generated' || change.tab !== 'orderPad' || change.repId === undefined) continue;
    const key = padKey(change.repId);
    if (book.find(key, [])) continue;
    const wanted = messagesOf(team.language).office.padTab(
      team.reps.get(change.repId)?.record.name ?? change.repId,
    );
    createGeneratedTab(book, 'orderPad', { name: tabName(wanted), language: team.language, part: key });
  }
}
