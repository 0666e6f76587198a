// What users call the columns they renamed, for those who may not ask for developer metadata: custom functions.
import * as z from 'zod/mini';
import type { Cell } from '../tables/cell';
import type { AnyTableKey } from '../tables/column';
import type { ColumnPlaces } from '../tables/read';
import { once } from './once';
import { deleteText, loadText, saveText } from './properties';

const headersKey = 'meguri.headers';
/** Of a header; longer ones are not remembered, so that the property stays small. */
const longestHeader = 60;

/** Headers by field. */
type Headers = Record<string, string>;

const schema = once(() => z.record(z.string(), z.record(z.string(), z.string())));

export function loadHeaders(): Record<string, Headers> {
  const stored = loadText(headersKey);
  try {
    return z.parse(schema(), JSON.parse(stored ?? '{}'));
  } catch {
    return {};
  }
}

/** Written only when somebody has renamed a column since. */
export function rememberHeaders(key: AnyTableKey, headers: Headers): void {
  const known = loadHeaders();
  const text = JSON.stringify({ ...known, [key]: headers });
  if (text === JSON.stringify(known)) return;
  saveText(headersKey, text);
}

export const forgetHeaders = (): void => deleteText(headersKey);

/** What stands above each field. */
export function headersAt(places: ColumnPlaces, row: Cell[]): Headers {
  const headers: Headers = {};
  for (const [field, place] of Object.entries(places)) {
    const header = String(row[place!] ?? '').trim();
    if (header !== '' && header.length <= longestHeader) headers[field] = header;
  }
  return headers;
}

/** Where each header stands; of two columns with one header, the first. */
export function placesOf(headers: Headers, row: Cell[]): ColumnPlaces {
  const texts = row.map((cell) => String(cell).trim());
  const places: ColumnPlaces = {};
  for (const [field, header] of Object.entries(headers)) {
    const place = texts.indexOf(header);
    if (place >= 0) places[field] = place;
  }
  return places;
}
