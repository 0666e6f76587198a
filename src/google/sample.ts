// Sample data for a first try: put into empty tabs, and taken out again without touching anything else.
import type { Change, JobResult } from '../jobs/changes';
import { blankTab } from '../jobs/generatedRows';
import { emptyPage } from '../jobs/office/documentPage';
import { officeRowsOf } from '../jobs/sampleData/officeRows';
import { sampleRecords } from '../jobs/sampleData/records';
import { sampleRowsOf } from '../jobs/sampleData/sampleRows';
import { messagesOf } from '../messages';
import type { AnyTableKey, Language, TableKey } from '../tables/column';
import { type GeneratedKey, generatedTabs } from '../tables/generated';
import { allTables } from '../tables/officeSchemas';
import type { ReadTable } from '../tables/read';
import { type SettingRow, tables } from '../tables/schemas';
import { layOutFields } from '../tables/write';
import type { Book } from './book';
import { emptyReports } from './buildReports';
import type { Desk } from './runJob';

/** Fills the tabs when there is no customer yet, and says in 設定 what the sample is. */
export function addSampleData({ team, context }: Desk): JobResult {
  const { language } = team;
  const { outcome, settings } = messagesOf(language);
  if (team.tables.customers.rows.length > 0) return done(outcome.sampleNotEmpty);
  const { label, meaning } = settings.sampleNotice;
  const records: Partial<Record<TableKey, Record<string, unknown>[]>> = {
    ...(sampleRecords(language, context.today) as Partial<Record<TableKey, Record<string, unknown>[]>>),
    settings: [{ key: label, value: '', meaning }],
  };
  const changes = (Object.keys(records) as TableKey[]).map((key): Change => {
    const table = team.tables[key];
    const first = Math.max(table.lastRow, table.headerRow) + 1;
    const rows = (records[key] ?? []).map((record, index) => ({
      row: first + index,
      cells: layOutFields(tables[key], record, language),
    }));
    return { kind: 'table', table: key, rows };
  });
  return { ...done(outcome.sampleAdded(records.customers?.length ?? 0)), changes };
}

/**
 * Deletes the sample's rows, and those that refer to its customers; what somebody has made their own stays. Once no
 * customer is left, the tabs that Meguri made of them are emptied.
 */
export function removeSampleData({ book, team, todayTabs }: Desk): JobResult {
  const { outcome } = messagesOf(team.language);
  const { rows, kept, ids } = sampleRowsOf(team);
  rows.set('settings', noticeRows(team.tables.settings));
  const all: [AnyTableKey, number[]][] = [...rows, ...officeRowsOf(team, ids)];
  const changes = all.flatMap(([key, numbers]): Change[] => {
    const fields = Object.keys(allTables[key].columns);
    const blank = Object.fromEntries(fields.map((field) => [field, '' as const]));
    const removed = numbers.map((row) => ({ row, cells: blank }));
    return removed.length === 0 ? [] : [{ kind: 'table', table: key, rows: removed, removed: true }];
  });
  const count = changes.reduce((sum, change) => sum + change.rows.length, 0);
  const { customers } = team.tables;
  const left = customers.rows.length + customers.spoiled.length - (rows.get('customers')?.length ?? 0);
  if (count > 0 && left <= 0) {
    changes.push(...emptied(book, team.language, todayTabs));
    emptyReports(book);
  }
  const result = { ...done(count > 0 ? outcome.sampleRemoved(count) : outcome.sampleNone), changes };
  return kept > 0 ? { ...result, details: [outcome.sampleEdited(kept)] } : result;
}

/** The rows of 設定 that say what the sample is. */
function noticeRows(table: ReadTable<SettingRow>): number[] {
  const notices = (['ja', 'en'] as const).map((language) => messagesOf(language).settings.sampleNotice.label);
  return [...table.rows, ...table.spoiled].flatMap(({ row, record }) =>
    notices.includes(record.key ?? '') ? [row] : [],
  );
}

/** Made when they are asked for, and holding nothing of the team's: pivots, the phone's jobs, rows that were refused. */
const untouched: GeneratedKey[] = ['reports', 'actions', 'refused', 'quoteForm', 'deliveryNote'];

/** The generated tabs as set-up makes them; the printed pages keep their looks, and nothing on them. */
function emptied(book: Book, language: Language, todayTabs: Desk['todayTabs']): Change[] {
  const blank = (tab: GeneratedKey, repId?: string): Change => ({
    kind: 'generated',
    tab,
    rows: blankTab(tab, language),
    ...(repId === undefined ? {} : { repId }),
  });
  const keys = Object.keys(generatedTabs) as GeneratedKey[];
  const single = keys.filter((key) => !untouched.includes(key) && book.findGenerated(key) !== null);
  const forms = (['quoteForm', 'deliveryNote'] as const).filter((key) => book.findGenerated(key) !== null);
  const pads = Object.keys(book.state.tabs).flatMap((key) => /^orderPad:(.*)$/.exec(key)?.[1] ?? []);
  return [
    ...single.map((key) => blank(key)),
    ...todayTabs.map(({ repId }) => blank('today', repId)),
    ...pads.map((repId) => blank('orderPad', repId)),
    ...forms.map((key): Change => ({ kind: 'generated', tab: key, rows: emptyPage(key, language) })),
  ];
}

const done = (message: string): JobResult => ({ changes: [], message, details: [], figures: {} });
