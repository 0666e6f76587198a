// Busy times out of a calendar into 予定: what the calendar dropped goes, what people touched stays.
import { parseIsoDay } from '../../domain/day';
import { parseClock } from '../../domain/minutes';
import { messagesOf } from '../../messages';
import type { WritableCell } from '../../tables/cell';
import { type BusyTimeRow, busyTimesTable } from '../../tables/officeSchemas';
import type { ReadRow } from '../../tables/read';
import { layOutFields, type RowCells } from '../../tables/write';
import type { Change, JobResult } from '../changes';
import { highestNumber, idOf } from '../newIds';
import { hashText } from '../planning/planMark';
import type { Team } from '../team';
import type { BusyTimesAsk } from './movingViews';

type Fields = Pick<BusyTimeRow, 'repId' | 'day' | 'untilDay' | 'start' | 'end' | 'text' | 'source'>;

/** Tells a row as it came from the calendar from one that somebody has changed. */
function markOf({ repId, day, untilDay, start, end, text, source }: Fields): string {
  return hashText(JSON.stringify([repId, day, untilDay, start, end, text.trim(), source]));
}

/** `null` when the rep is unknown. */
export function importBusyTimes(team: Team, ask: BusyTimesAsk): JobResult | null {
  const table = team.tables.busyTimes;
  const from = parseIsoDay(ask.from);
  if (!table || from === null || !team.reps.has(ask.repId)) return null;
  const wanted = new Map<string, Fields>();
  for (const time of ask.times) {
    const fields = fieldsOf(ask, time);
    if (fields && fields.day! >= from) wanted.set(markOf(fields), fields);
  }
  const gone: ReadRow<BusyTimeRow>[] = [];
  for (const source of table.rows) {
    const { record } = source;
    const isOurs = record.mark !== '' && record.mark === markOf(record) && record.source === ask.source;
    if (!isOurs || record.repId !== ask.repId || record.day! < from) continue;
    if (!wanted.delete(record.mark)) gone.push(source);
  }
  const added = newRows(team, [...wanted.values()]);
  const changes: Change[] = [];
  if (added.length > 0) changes.push({ kind: 'table', table: 'busyTimes', rows: added });
  if (gone.length > 0)
    changes.push({ kind: 'table', table: 'busyTimes', rows: gone.map(clearedRow), removed: true });
  const rep = team.reps.get(ask.repId)!.record.name;
  const unchanged = ask.times.length - added.length;
  return {
    changes,
    message: messagesOf(team.language).calendar.imported(rep, {
      added: added.length,
      removed: gone.length,
      unchanged,
    }),
    details: [],
    figures: {},
  };
}

function fieldsOf({ repId, source }: BusyTimesAsk, time: BusyTimesAsk['times'][number]): Fields | null {
  const day = parseIsoDay(time.day);
  const [start, end] = [time.start, time.end].map((clock) => (clock === null ? null : parseClock(clock)));
  if (day === null) return null;
  return {
    repId,
    day,
    untilDay: null,
    start: start ?? null,
    end: end ?? null,
    text: time.text.trim(),
    source,
  };
}

function newRows(team: Team, wanted: Fields[]): RowCells[] {
  const table = team.tables.busyTimes!;
  const { idPrefix } = busyTimesTable;
  const first = highestNumber(table.ids, idPrefix) + 1;
  return wanted.map((fields, index) => {
    const record = { ...fields, id: idOf(idPrefix, first + index), mark: markOf(fields) };
    return { row: table.lastRow + 1 + index, cells: layOutFields(busyTimesTable, record, team.language) };
  });
}

function clearedRow({ row }: ReadRow<BusyTimeRow>): RowCells {
  const cells: Record<string, WritableCell> = {};
  for (const field of Object.keys(busyTimesTable.columns)) cells[field] = '';
  return { row, cells };
}
