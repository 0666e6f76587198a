/** The rows of a CSV text: commas, quotes doubled inside quotes, any line ending. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const token = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|\r|\n|$)/g;
  const source = text.replace(/^\ufeff/, '');
  for (let match = token.exec(source); match !== null; match = token.exec(source)) {
    const [, field = '', end = ''] = match;
    rows[rows.length - 1]!.push(field.startsWith('"') ? field.slice(1, -1).replace(/""/g, '"') : field);
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  const last = rows[rows.length - 1]!;
  if (last.length === 1 && last[0] === '') rows.pop();
  return rows;
}
