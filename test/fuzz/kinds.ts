// The kinds of bad input that must be among the generated workbooks, and by which plantings each is known.
import type { FuzzCase } from './planting';

/** In the words of what was promised: names of plantings. */
const kinds: Record<string, readonly string[]> = {
  'wrong types': [
    'words for a number',
    'truth value for a date',
    'number for a choice',
    'date in the wrong column',
  ],
  'dates as text': ['date as text'],
  和暦: ['date of the Japanese era'],
  'serial numbers': ['date that lost its format', 'time that lost its format'],
  'merged cells': ['merged cells'],
  'hidden rows': ['hidden rows and columns'],
  'filters on': ['filter on'],
  'empty tabs': ['tab without headers'],
  '0 rows': ['tab without rows'],
  '100,000 rows': ['large tab'],
  'duplicate IDs': ['duplicate ID'],
  'dangling references': ['dangling reference'],
  cycles: ['names that are IDs of each other'],
  'NaN and Infinity': ['NaN as text', 'Infinity as text'],
  '50,000-character cells': ['50,000 characters'],
  emoji: ['emoji'],
  'right-to-left text': ['right-to-left text'],
  'control characters': ['control characters'],
  'latitude and longitude swapped': ['latitude and longitude swapped'],
  'time windows reversed': ['time window reversed'],
  'formulas returning errors': ['formula error', 'formula error in an ID'],
  'protected ranges': ['protected ranges'],
  'renamed columns': ['renamed column'],
  'renamed tabs': ['renamed tab'],
  'missing columns': ['required column missing', 'optional column missing'],
};

/** How many workbooks have each kind in them. */
export class KindCount {
  private readonly counts = new Map(Object.keys(kinds).map((kind) => [kind, 0]));

  add({ plantings }: FuzzCase): void {
    const names = new Set(plantings.map(({ name }) => name));
    for (const [kind, known] of Object.entries(kinds)) {
      if (known.some((name) => names.has(name))) this.counts.set(kind, this.counts.get(kind)! + 1);
    }
  }

  get table(): Record<string, number> {
    return Object.fromEntries(this.counts);
  }
}
