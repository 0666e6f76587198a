/** Names that Excel accepts: 31 characters, none of []:*?/\, no apostrophe at either end, no two alike. */
import type { Workbook } from '../workbook/workbook';

const MAX_LENGTH = 31;

/** A name for every sheet of the file, by sheet id; most are the sheet's own. */
export function sheetNames(workbook: Workbook): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (const { id, name } of workbook.sheets) {
    const clean =
      name
        .replace(/[[\]:*?/\\]/g, '_')
        .replace(/^'|'$/g, '_')
        .slice(0, MAX_LENGTH) || '_';
    let candidate = clean;
    for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      candidate = clean.slice(0, MAX_LENGTH - ending.length) + ending;
    }
    taken.add(candidate.toLowerCase());
    names.set(id, candidate);
  }
  return names;
}
