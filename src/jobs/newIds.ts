// IDs of new rows count on from the highest number in the tab.

/** The highest number among IDs such as V00012; a longer number would not count on exactly and is passed over. */
export function highestNumber(ids: Iterable<string>, prefix: string): number {
  let highest = 0;
  for (const id of ids) {
    const digits = /\D(\d{1,12})$/.exec(id);
    if (digits && id.startsWith(prefix)) highest = Math.max(highest, Number(digits[1]));
  }
  return highest;
}

export const idOf = (prefix: string, number: number): string => `${prefix}${String(number).padStart(5, '0')}`;
