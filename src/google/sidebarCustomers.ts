// The customers as the sidebar asks for them, and the one whose row is selected in the grid.
import { findCustomer } from '../jobs/references';
import { customerCard, customerLines } from '../jobs/sidebarCustomers';
import type { CustomerCard, CustomerLine } from '../jobs/views';
import { type GeneratedKey, generatedColumn, generatedTabs } from '../tables/generated';
import { findColumns } from '../tables/read';
import { tables } from '../tables/schemas';
import { Book } from './book';
import { loadPart } from './loadVisits';
import { contextNow } from './readTeam';
import { stateInWords } from './runJob';

export function listCustomers(): CustomerLine[] {
  const team = loadPart(new Book(stateInWords()), ['customers', 'reps', 'settings']);
  return team ? customerLines(team) : [];
}

/** `reference` is what a cell calls the customer: ID or name. */
export function loadCustomer(reference: string): CustomerCard | null {
  const book = new Book(stateInWords());
  const team = loadPart(book, [
    'customers',
    'reps',
    'settings',
    'visits',
    'orders',
    'products',
    'cases',
    'proposals',
  ]);
  const id = team && findCustomer(team.tables.customers, reference);
  return team && id ? customerCard(team, contextNow(book).today, id) : null;
}

/** The columns that name the customer, by tab. */
const customerFields = { customers: 'id', visits: 'customerId', orders: 'customerId' } as const;
type Followed = keyof typeof customerFields;

const isFollowed = (key: string): key is Followed => key in customerFields;

/** Headers are looked for in so many first rows. */
const headerRows = 10;

/** What the selected row calls its customer; asked every few seconds, so no more than two short reads. */
export function selectedCustomer(): string | null {
  const { tabs } = stateInWords();
  const sheet = SpreadsheetApp.getActiveSheet();
  const id = sheet.getSheetId();
  const key = Object.keys(tabs).find((one) => tabs[one] === id) ?? '';
  const row = sheet.getActiveRange()?.getRow() ?? 0;
  const extent = { rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
  if (row < 2 || row > extent.rows) return null;
  const column = customerColumn(key, sheet, extent);
  if (column === null || column.headerRow >= row) return null;
  const reference = String(sheet.getRange(row, column.place + 1).getValue() ?? '');
  return reference === '' ? null : reference;
}

interface CustomerColumn {
  /** 0-based. */
  place: number;
  headerRow: number;
}

function customerColumn(
  key: string,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  extent: { rows: number; columns: number },
): CustomerColumn | null {
  const own = generatedTabs[key as GeneratedKey];
  if (own && 'customerId' in own.columns) {
    return { place: generatedColumn(key as GeneratedKey, 'customerId'), headerRow: own.headerRow };
  }
  if (!isFollowed(key)) return null;
  const values = sheet.getRange(1, 1, Math.min(headerRows, extent.rows), extent.columns).getValues();
  const { headerRow, places } = findColumns(tables[key], values);
  const place = places[customerFields[key]];
  return place === undefined ? null : { place, headerRow };
}
