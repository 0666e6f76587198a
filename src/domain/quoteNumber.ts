// The number series of quotes: a prefix, the year, and a number that counts on within the year.

/** `Q2026-0007` after `Q2026-0006`; numbers of other years and other forms do not count. */
export function nextQuoteNumber(known: Iterable<string>, prefix: string, year: number): string {
  const head = `${prefix}${year}-`;
  let highest = 0;
  for (const number of known) {
    const digits = number.startsWith(head) ? number.slice(head.length) : '';
    if (/^\d{1,9}$/.test(digits)) highest = Math.max(highest, Number(digits));
  }
  return `${head}${String(highest + 1).padStart(4, '0')}`;
}
