// A list out of a file or the clipboard: bytes to text, text to rows.
import Papa from 'papaparse';

/** What a file is encoded in cannot be asked: valid UTF-8 is hardly ever anything else, and the rest is Shift_JIS here. */
export function decodeText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  // Excel's "Unicode text".
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}

/** Rows of text; comma, tab or semicolon, whichever the text uses. Rows without anything are kept, as row numbers count. */
export function parseList(text: string): string[][] {
  const delimiter = text.split('\n', 1)[0]?.includes('\t') ? '\t' : '';
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimiter,
    delimitersToGuess: [',', '\t', ';'],
    skipEmptyLines: false,
  });
  const isBlank = (cells: string[] | undefined): boolean =>
    cells?.every((cell) => cell.trim() === '') ?? true;
  while (data.length > 0 && isBlank(data[data.length - 1])) data.pop();
  return data;
}
