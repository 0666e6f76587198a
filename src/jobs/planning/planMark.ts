// The mark that tells a row as Meguri planned it from a row that somebody has touched since.
import type { VisitRow } from '../../tables/schemas';

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), in base 36. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/**
 * The mark of a visit as read from or written to its row. It covers every field that a person may edit, and compares
 * values rather than cells: a time that Sheets turned into a time cell is still the same time.
 */
export function planMarkOf(visit: Omit<VisitRow, 'planMark' | 'customerName'>): string {
  const values = [
    visit.id,
    visit.day,
    visit.customerId,
    visit.repId,
    visit.sequence,
    visit.plannedArrival,
    visit.status,
    visit.done,
    visit.fixed,
    visit.purpose.trim(),
    visit.reason.trim(),
    visit.arrived,
    visit.left,
    visit.result.trim(),
    visit.note.trim(),
    visit.nextStep.trim(),
    visit.nextDay,
  ];
  return hashText(JSON.stringify(values));
}
