// Reads comma-separated text with a header row (RFC 4180).

/** Rows as records by header. */
export function parseCsv(text: string): Record<string, string>[] {
  const rows = parseRows(text.replace(/^\ufeff/, ''));
  const headers = rows.shift() ?? [];
  return rows
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
}

function parseRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/y;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) break;
    const [, raw, end] = match;
    rows[rows.length - 1]!.push(raw!.startsWith('"') ? raw!.slice(1, -1).replace(/""/g, '"') : raw!);
    if (end !== ',') rows.push([]);
  }
  return rows;
}
