// Dates as they stand in exports of many systems, to days. One order of day and month holds for a whole column.
import { type Day, dayOf } from '../../../src/domain/day';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/;
const compact = /^(\d{4})(\d{2})(\d{2})(?=\D|$|\d{4,6}$)/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})(?!\d)/;
const named = /^(\d{1,2})[-\s]([A-Za-z]{3})[a-z]*[-\s,]+(\d{2}|\d{4})(?!\d)/;
const monthNamed = /^([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})/;
const serial = /^\d{5}(?:\.\d+)?$/;
/** Serial day 25,569 of spreadsheets is 1970-01-01. */
const serialOfEpoch = 25_569;

type Reader = (text: string) => Day | null;

const fullYear = (text: string): number =>
  (text.length === 2 ? (Number(text) < 70 ? 2000 : 1900) : 0) + Number(text);

const matching =
  (pattern: RegExp, build: (parts: RegExpExecArray) => Day | null): Reader =>
  (text) => {
    const parts = pattern.exec(text);
    return parts && build(parts);
  };

const monthOf = (name: string): number => months.indexOf(name.toLowerCase()) + 1;

const readers: Reader[] = [
  matching(yearFirst, ([, year, month, date]) => dayOf(Number(year), Number(month), Number(date))),
  matching(compact, ([, year, month, date]) => dayOf(Number(year), Number(month), Number(date))),
  matching(named, ([, date, month, year]) => dayOf(fullYear(year!), monthOf(month!), Number(date))),
  matching(monthNamed, ([, month, date, year]) => dayOf(Number(year), monthOf(month!), Number(date))),
  matching(yearLast, ([, month, date, year]) => dayOf(fullYear(year!), Number(month), Number(date))),
  matching(yearLast, ([, date, month, year]) => dayOf(fullYear(year!), Number(month), Number(date))),
  matching(serial, ([text]) => Math.floor(Number(text)) - serialOfEpoch),
];

/** The reader that understands most of the cells; of equals, the one whose days run on most evenly. */
export function dateReaderFor(cells: readonly string[]): Reader {
  const trials = readers.map((read) => {
    const days = cells.map((cell) => read(cell.trim()));
    return { read, understood: days.filter((day) => day !== null).length, unrest: unrestOf(days) };
  });
  trials.sort((a, b) => b.understood - a.understood || a.unrest - b.unrest);
  const best = trials[0]!;
  return (text) => best.read(text.trim());
}

/** Days jumped from cell to cell: a swapped day and month makes a sorted file jump. */
function unrestOf(days: readonly (Day | null)[]): number {
  let unrest = 0;
  for (let index = 1; index < days.length; index++) {
    const [before, after] = [days[index - 1], days[index]];
    if (typeof before === 'number' && typeof after === 'number') unrest += Math.abs(after - before);
  }
  return unrest;
}
