// The rows of a task as a table for people.

const hidden = new Set(['task', 'segment', 'model', 'ahead']);

/** One block per segment, the models below each other. */
export function printTable(title: string, rows: readonly object[]): void {
  const cells = rows as readonly Record<string, unknown>[];
  const columns = Object.keys(cells[0] ?? {}).filter((name) => !hidden.has(name));
  for (const segment of new Set(cells.map((row) => row['segment']))) {
    console.log(`\n${title}, ${segment}`);
    console.log(['model'.padEnd(14), ...columns.map((name) => name.padStart(17))].join(''));
    for (const row of cells.filter((one) => one['segment'] === segment)) {
      console.log([String(row['model']).padEnd(14), ...columns.map((name) => shown(row[name]))].join(''));
      for (const [figure, ahead] of Object.entries(row['ahead'] ?? {})) console.log(aheadLine(figure, ahead));
    }
  }
}

const shown = (value: unknown): string =>
  (typeof value !== 'number'
    ? '–'
    : Number.isInteger(value)
      ? String(value)
      : value.toFixed(Math.abs(value) < 10 ? 4 : 2)
  ).padStart(17);

function aheadLine(
  figure: string,
  ahead: { baseline: string; difference: number; low: number; high: number },
): string {
  const { baseline, difference, low, high } = ahead;
  const [d, l, h] = [difference, low, high].map((value) => value.toFixed(4));
  return `  ${figure}: ahead of ${baseline} by ${d} (95 % interval ${l} … ${h})`;
}
