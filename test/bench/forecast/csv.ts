// Delimited text to rows: quoted fields, any of the usual separators, Windows and old Mac line ends.

const separators = [',', ';', '\t', '|'];
const quote = '"';

/** Rows of fields as written; blank lines are left out. */
export function readCsv(text: string): string[][] {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const separator = separatorOf(body.slice(0, 20_000));
  if (separator === ' ') return splitAtBlanks(body);
  const rows: string[][] = [];
  let at = 0;
  while (at < body.length) {
    const { row, next } = readRow(body, at, separator);
    if (row.length > 1 || row[0] !== '') rows.push(row);
    at = next;
  }
  return rows;
}

/** The separator that stands in the first lines most often; blanks where there is no other. */
function separatorOf(head: string): string {
  const first = head.split(/\r\n?|\n/, 5).join('\n');
  const counts = separators.map((separator) => first.split(separator).length - 1);
  const most = Math.max(...counts);
  return most > 0 ? separators[counts.indexOf(most)]! : ' ';
}

const splitAtBlanks = (body: string): string[][] =>
  body
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/\s+/));

function readRow(body: string, start: number, separator: string): { row: string[]; next: number } {
  const row: string[] = [];
  let at = start;
  for (;;) {
    const field = body[at] === quote ? readQuoted(body, at, separator) : readPlain(body, at, separator);
    row.push(field.text);
    at = field.end;
    if (body[at] !== separator) break;
    at++;
  }
  if (body[at] === '\r') at++;
  if (body[at] === '\n') at++;
  return { row, next: at };
}

function readPlain(body: string, start: number, separator: string): { text: string; end: number } {
  let end = start;
  while (end < body.length && body[end] !== separator && body[end] !== '\n' && body[end] !== '\r') end++;
  return { text: body.slice(start, end), end };
}

/** Doubled quotes stand for one; what follows the closing quote up to the separator belongs to the field. */
function readQuoted(body: string, start: number, separator: string): { text: string; end: number } {
  let text = '';
  let at = start + 1;
  for (;;) {
    const close = body.indexOf(quote, at);
    if (close < 0) return { text: text + body.slice(at), end: body.length };
    text += body.slice(at, close);
    if (body[close + 1] !== quote) {
      const rest = readPlain(body, close + 1, separator);
      return { text: text + rest.text, end: rest.end };
    }
    text += quote;
    at = close + 2;
  }
}
