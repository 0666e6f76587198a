// Sample data for a first try: put into empty tabs, and taken out again without touching anything else.
import type { Change, JobResult } from '../jobs/changes';
import { samplePrefix, sampleRecords } from '../jobs/sampleData/records';
import { messagesOf } from '../messages';
import type { TableKey } from '../tables/column';
import type { ReadTable } from '../tables/read';
import { tables } from '../tables/schemas';
import { layOutFields } from '../tables/write';
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

/** Deletes the rows whose ID is the sample's, and those that refer to sample customers, as plans do. */
export function removeSampleData({ team }: Desk): JobResult {
  const { outcome } = messagesOf(team.language);
  const changes = (Object.keys(tables) as TableKey[]).flatMap((key): Change[] => {
    const blank = Object.fromEntries(Object.keys(tables[key].columns).map((field) => [field, '' as const]));
    const rows = sampleRows(team.tables[key]).map((row) => ({ row, cells: blank }));
    return rows.length === 0 ? [] : [{ kind: 'table', table: key, rows, removed: true }];
  });
  const removed = changes.reduce((sum, change) => sum + change.rows.length, 0);
  return { ...done(removed > 0 ? outcome.sampleRemoved(removed) : outcome.sampleNone), changes };
}

function sampleRows(table: ReadTable<unknown>): number[] {
  const places = ['id', 'customerId', 'key'].flatMap((field) => table.places[field] ?? []);
  const notices = (['ja', 'en'] as const).map((language) => messagesOf(language).settings.sampleNotice.label);
  return table.values.flatMap((cells, index) => {
    const texts = places.map((place) => String(cells[place] ?? ''));
    const isSample = texts.some((text) => text.startsWith(samplePrefix) || notices.includes(text));
    return index >= table.headerRow && isSample ? [index + 1] : [];
  });
}

const done = (message: string): JobResult => ({ changes: [], message, details: [], figures: {} });
