// Sample data for a first try: put into empty tabs, and taken out again without touching anything else.
import type { Change, JobResult } from '../jobs/changes';
import { sampleRecords } from '../jobs/sampleData/records';
import { sampleRowsOf } from '../jobs/sampleData/sampleRows';
import { messagesOf } from '../messages';
import type { TableKey } from '../tables/column';
import type { ReadTable } from '../tables/read';
import { type SettingRow, tables } from '../tables/schemas';
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

/** Deletes the sample's rows, and those that refer to its customers; what somebody has made their own stays. */
export function removeSampleData({ team }: Desk): JobResult {
  const { outcome } = messagesOf(team.language);
  const { rows, kept } = sampleRowsOf(team);
  rows.set('settings', noticeRows(team.tables.settings));
  const changes = [...rows].flatMap(([key, numbers]): Change[] => {
    const blank = Object.fromEntries(Object.keys(tables[key].columns).map((field) => [field, '' as const]));
    const removed = numbers.map((row) => ({ row, cells: blank }));
    return removed.length === 0 ? [] : [{ kind: 'table', table: key, rows: removed, removed: true }];
  });
  const count = changes.reduce((sum, change) => sum + change.rows.length, 0);
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

const done = (message: string): JobResult => ({ changes: [], message, details: [], figures: {} });
