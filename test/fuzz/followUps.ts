// What a job may change in a cell that a user typed: a visit of 訪問 that is planned still, is due and has got a tick or a
// result there was made, whatever the edit trigger missed, and its status says so. Worked out from the model alone.
import { textOfCell } from './cell';
import type { UserCell } from './check';
import { rowKey } from './expected';
import type { Running } from './jobChecks';
import { positionOf } from './layOut';
import { hasColumn, type RowModel } from './model';
import type { FuzzJob } from './planting';
import { meaning } from './reportChecks';

const words = { ja: { planned: '予定', done: '完了' }, en: { planned: 'planned', done: 'done' } };
const ticks: readonly unknown[] = [true, 'TRUE', '済', 1, '○'];
/** These write nothing at all. */
const lookers: readonly FuzzJob[] = ['customFunctions', 'sidebarState'];
const minutesAheadOfUtc = 9 * 60;

export type FollowUp = Omit<UserCell, 'content'> & { from: string; to: string };

/** The statuses that the job may change, with what they are and become. */
export function followUps({ world, expected, laidOut, clock }: Running, job: FuzzJob): FollowUp[] {
  const tab = world.tabs.visits;
  const sheet = laidOut.sheets.get('visits');
  if (!sheet || lookers.includes(job) || !hasColumn(tab, 'status')) return [];
  const today = Math.floor((clock.instant / 60_000 + minutesAheadOfUtc) / 1440);
  const { planned, done } = words[world.language];
  const has = (row: RowModel, field: string): boolean =>
    hasColumn(tab, field) && textOfCell(row.cells[field]) !== '';
  const isTicked = ({ cells }: RowModel): boolean =>
    hasColumn(tab, 'done') && ticks.includes(cells['done'] as unknown);
  const follows = (row: RowModel): boolean =>
    row.uid >= 0 &&
    !expected.leftOut.has(rowKey('visits', row.uid)) &&
    textOfCell(row.cells['status']) === planned &&
    !has(row, 'left') &&
    meaning(row, 'day') <= today &&
    (has(row, 'result') || isTicked(row));
  return tab.rows.filter(follows).map(({ uid }) => ({
    sheet,
    ...positionOf(world, { table: 'visits', uid, key: 'status' }),
    from: planned,
    to: done,
  }));
}
