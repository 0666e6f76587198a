// The tab 予定: rows that people type and rows that came out of a calendar, as busy hours of reps.
import { BusyTimes } from '../../domain/busyTimes';
import type { BusyTimeRow } from '../../tables/officeSchemas';
import type { Problem } from '../../tables/problem';
import type { ReadTable } from '../../tables/read';
import { type Directory, follow, problemAt } from '../references';

/** A stay of months is a slip of the keyboard. */
const longestDays = 366;

export function readBusyTimes(
  table: ReadTable<BusyTimeRow> | undefined,
  { reps, problems }: { reps: Directory; problems: Problem[] },
): BusyTimes {
  const times = new BusyTimes();
  if (!table) return times;
  const rep = { table, field: 'repId', directory: reps, unknown: 'unknownRep', rowLeftOut: true } as const;
  for (const spoiled of table.spoiled) follow(rep, spoiled, problems);
  for (const source of table.rows) {
    const { row, record } = source;
    const repId = follow(rep, source, problems);
    const { day, untilDay, start, end } = record;
    if (repId === null || day === null) continue;
    const last = untilDay ?? day;
    const window = { start: start ?? 0, end: end ?? 1440 };
    const field = last < day ? 'untilDay' : window.start >= window.end ? 'end' : null;
    if (field !== null || last - day > longestDays) {
      const at = { row, field: field ?? 'untilDay' };
      const code = field === null ? 'outOfBounds' : 'endBeforeStart';
      problems.push(problemAt(table, at, { code, detail: record.text, rowLeftOut: true }));
      continue;
    }
    for (let at = day; at <= last; at++) times.add(repId, at, window);
  }
  return times;
}
