// Lists taken in and customers merged, as the sidebar and the menu ask for it.
import type { Change, JobResult } from '../jobs/changes';
import { duplicateViews } from '../jobs/moving/duplicateViews';
import {
  fieldsWritten,
  type ImportRequest,
  importList,
  importView,
  prepareImport,
} from '../jobs/moving/importList';
import { type Merge, mergeCustomers } from '../jobs/moving/mergeCustomers';
import type { Answer, DuplicateView, ImportAsk, ImportKind, ImportView } from '../jobs/moving/movingViews';
import type { JobOutcome } from '../jobs/views';
import { messagesOf } from '../messages';
import type { WritableCell } from '../tables/cell';
import type { TableKey } from '../tables/column';
import { addColumns } from './addColumns';
import { Book } from './book';
import { languageOf } from './language';
import { noteLastJob } from './lock';
import { contextNow, everyTable, loadTeam, MissingTab } from './readTeam';
import { type Desk, runJob, Told } from './runJob';
import { peekState } from './state';
import { makeRoom } from './writeChanges';

/** Tabs that hold no list of the user's own. */
function ownSheetIds(book: Book): Set<number> {
  return new Set(Object.values(book.state.tabs));
}

/** Names of tabs that a list may be in. */
export function importableTabs(): string[] {
  const book = new Book(peekState());
  const own = ownSheetIds(book);
  return [...book.sheets.values()]
    .filter((sheet) => !own.has(sheet.getSheetId()) && !sheet.isSheetHidden() && sheet.getLastRow() > 0)
    .map((sheet) => sheet.getName());
}

/** With more, an import would be ended half-way again and again. */
const mostRows = 100_000;

/** The request with the cells of its source. @throws {@link Told} when there are none */
function requestOf(book: Book, ask: ImportAsk): ImportRequest {
  const words = messagesOf(languageOf(book)).moving;
  const { kind, mapping, repId, missing, source } = ask;
  if ('rows' in source) {
    if (source.rows.length === 0) throw new Told(words.emptyList);
    if (source.rows.length > mostRows) throw new Told(words.listTooLong(mostRows));
    return { kind, mapping, repId, missing, rows: source.rows };
  }
  const sheet = book.sheets.get(source.tab);
  if (!sheet) throw new Told(words.noSuchTab(source.tab));
  if (ownSheetIds(book).has(sheet.getSheetId())) throw new Told(words.ownTab(source.tab));
  if (sheet.getLastRow() === 0) throw new Told(words.emptyList);
  if (sheet.getLastRow() > mostRows) throw new Told(words.listTooLong(mostRows));
  return { kind, mapping, repId, missing, rows: book.readCells(sheet).values };
}

/** What a list of each kind is compared with. */
const tablesOf: Record<ImportKind, TableKey[]> = {
  customers: ['customers', 'reps', 'settings'],
  orders: ['customers', 'orders', 'products', 'reps', 'settings'],
  products: ['customers', 'products', 'settings'],
};

/** What an import would do. Nothing is written. */
export function previewImport(ask: ImportAsk): Answer<ImportView> {
  return answered((book) => {
    const team = loadTeam(book, tablesOf[ask.kind]);
    const request = requestOf(book, ask);
    return importView(team, request, prepareImport(team, request, contextNow(book).today));
  });
}

/** Reads without the lock: what is refused becomes a message. */
export function answered<View>(look: (book: Book) => View): Answer<View> {
  const book = new Book(peekState());
  const { outcome } = messagesOf(languageOf(book));
  try {
    return { ok: true, view: look(book) };
  } catch (error) {
    if (error instanceof Told) return { ok: false, message: error.message };
    if (error instanceof MissingTab) return { ok: false, message: outcome.missingTab(error.tab) };
    throw error;
  }
}

export function importFromSidebar(ask: ImportAsk): JobOutcome {
  noteLastJob();
  return importAsked(ask);
}

function importAsked(ask: ImportAsk): JobOutcome {
  const decide = (desk: Desk): JobResult => {
    const request = requestOf(desk.book, ask);
    const result = importList(desk.team, request, desk.context.today);
    return prepareTabs(desk, result);
  };
  return runJob('importList', decide, { tables: tablesOf[ask.kind] }).outcome;
}

/** Makes the columns that the changes need; drops a list of refused rows that has none. */
function prepareTabs({ book, state, team }: Desk, result: JobResult): JobResult {
  for (const [key, fields] of fieldsWritten(result.changes)) {
    addColumns(book, state, { table: team.tables[key], fields, language: team.language });
  }
  for (const change of result.changes)
    if (change.kind === 'table') keepAsText(book, team.tables[change.table as TableKey].places, change);
  const isRefused = (change: Change): boolean => change.kind === 'generated' && change.tab === 'refused';
  const refused = result.changes.find(isRefused);
  if (refused?.kind !== 'generated') return result;
  // Nothing was refused, and nothing ever was: no tab for it.
  if (refused.rows.length > 1 || book.findGenerated('refused')) return result;
  return { ...result, changes: result.changes.filter((change) => change !== refused) };
}

/** Codes and numbers that Sheets would take for numbers or dates, were the cells not text. */
const textFields = ['id', 'customerId', 'productId', 'phone', 'postcode'];
const numberLike = /^[\d.,/:\-+eE]+$/;

function keepAsText(
  book: Book,
  places: Partial<Record<string, number>>,
  change: Extract<Change, { kind: 'table' }>,
): void {
  const sheet = book.findTable(change.table as TableKey);
  const rows = change.rows.map(({ row }) => row);
  if (!sheet || rows.length === 0) return;
  const [first, last] = [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];
  for (const field of textFields) {
    const place = places[field];
    const risky = (cell: WritableCell | undefined): boolean =>
      typeof cell === 'string' && numberLike.test(cell);
    if (place === undefined || !change.rows.some(({ cells }) => risky(cells[field]))) continue;
    makeRoom(sheet, last, place + 1);
    const added = change.rows.filter(({ cells }) => cells['id'] !== undefined).map(({ row }) => row);
    const from = added.length > 0 ? Math.min(first, added[0]!) : first;
    sheet.getRange(from, place + 1, last - from + 1, 1).setNumberFormat('@');
  }
}

/** Pairs of customers that seem to be one. */
export function loadDuplicates(): Answer<DuplicateView[]> {
  return answered((book) => duplicateViews(loadTeam(book)));
}

export function mergeFromSidebar(merge: Merge): JobOutcome {
  const decide = (desk: Desk): JobResult => {
    const { book, state, team } = desk;
    addColumns(book, state, {
      table: team.tables.customers,
      fields: ['status', 'mergedInto'],
      language: team.language,
    });
    const result = mergeCustomers(team, merge);
    if (!result) throw new Told(messagesOf(team.language).moving.cannotMerge);
    return result;
  };
  // Prices and quotes point to customers too.
  return runJob('mergeCustomers', decide, { tables: everyTable }).outcome;
}

/** The tab that is open, taken in after a look at what would happen: for those who paste their list into a tab. */
export function importActiveTab(kind: ImportKind): JobOutcome | null {
  const tab = SpreadsheetApp.getActive().getActiveSheet().getName();
  const refused = (message: string): JobOutcome => ({ job: 'importList', ok: false, message, details: [] });
  const read = answered((book) => loadTeam(book));
  if (!read.ok) return refused(read.message);
  const team = read.view;
  const [rep] = team.reps.keys();
  const ask: ImportAsk = { kind, source: { tab }, mapping: null, repId: rep ?? '', missing: 'create' };
  const answer = previewImport(ask);
  const messages = messagesOf(team.language);
  if (!answer.ok) return refused(answer.message);
  const question = kind === 'customers' ? messages.moving.askTab : messages.moving.askOrdersTab;
  const ui = SpreadsheetApp.getUi();
  const pressed = ui.alert(messages.appName, question(tab, answer.view.counts), ui.ButtonSet.OK_CANCEL);
  return pressed === ui.Button.OK ? importAsked(ask) : null;
}
