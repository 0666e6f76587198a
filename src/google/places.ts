// The hidden tab that remembers which address is where.
import { type KnownPlace, missingAddresses, type Place, placeByAddress } from '../jobs/places';
import type { Team } from '../jobs/team';
import type { Book } from './book';
import { hiddenTab } from './hiddenTab';
import { writeBlock } from './writeChanges';

const tabName = '_meguri_places';
/** Google's terms let coordinates be kept so long (https://cloud.google.com/maps-platform/terms/maps-service-terms). */
const keptDays = 30;

const states: readonly string[] = ['found', 'notFound', 'vague'];

export interface Remembered {
  places: Map<string, KnownPlace>;
  /** Rows that hold anything. */
  rows: number;
}

export function rememberedPlaces(book: Book, today: number): Remembered {
  const sheet = book.sheets.get(tabName);
  if (!sheet) return { places: new Map(), rows: 0 };
  const rows = sheet.getDataRange().getValues() as unknown[][];
  const places = new Map<string, KnownPlace>();
  for (const [address, askedOn, state, lat, lng] of rows) {
    const isFresh = Number(askedOn) > today - keptDays && Number(askedOn) <= today;
    if (!isFresh || address === '' || !states.includes(String(state))) continue;
    const position = state === 'found' ? { lat: Number(lat), lng: Number(lng) } : null;
    places.set(String(address), { askedOn: Number(askedOn), state: state as Place['state'], position });
  }
  return { places, rows: rows.length };
}

/** Gives the team the positions that are remembered for addresses; reads nothing when none is missing. */
export function placeFromMemory(book: Book, team: Team, today: number): void {
  if (missingAddresses(team).length === 0) return;
  placeByAddress(team, rememberedPlaces(book, today).places);
}

/** Writes all of them, and empties the rows that are no longer needed. */
export function rememberPlaces(book: Book, places: Map<string, KnownPlace>, rows: number): void {
  const values = [...places].map(([address, { askedOn, state, position }]) => [
    address,
    askedOn,
    state,
    position?.lat ?? '',
    position?.lng ?? '',
  ]);
  while (values.length < rows) values.push(['', '', '', '', '']);
  const sheet = hiddenTab(book, tabName, { columns: 5, textColumns: 1 });
  writeBlock(book, sheet, { row: 1, column: 1, values });
}
