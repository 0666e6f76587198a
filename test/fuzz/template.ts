// A workbook that the bundle has set up, emptied and cut short, for cases to be laid out in.
import { createHost } from '../../src/local/host';
import type { OpenRealm } from '../../src/local/realm/realm';
import type { ScriptFiles } from '../../src/local/services/state';
import type { HostJson } from '../../src/local/state';
import type { Sheet } from '../../src/local/workbook/sheet';
import { Workbook } from '../../src/local/workbook/workbook';
import type { Language, TableKey } from '../../src/tables/column';
import { tables } from '../../src/tables/schemas';

/** The bundle, its files and worlds to run it in. */
export interface Bundle {
  files: ScriptFiles;
  openRealm: OpenRealm;
  /** Grows with every look, so that planners stop after so many looks whatever the machine. */
  cpuSeconds: () => number;
}

/** Tuesday 2026-11-24, half past nine in Tokyo. */
export const morning = Date.UTC(2026, 10, 24, 0, 30);
/** Friday of that week, half past three. */
export const fridayAfternoon = morning + (3 * 24 + 6) * 3_600_000;
/** Rows that each tab of the template keeps. */
const rowsKept = 60;

export const answers = (language: Language) => ({
  language,
  workingHours: '09:00-18:00',
  usualIntervalDays: 14,
  startAddress: '',
  startPosition: '34.8701, 138.3189',
  withSampleData: false,
});

export const emptyWorkbook = (language: Language): Workbook =>
  new Workbook({
    name: 'Meguri',
    firstSheet: language === 'ja' ? 'シート1' : 'Sheet1',
    timeZone: 'Asia/Tokyo',
    locale: language === 'ja' ? 'ja_JP' : 'en_US',
  });

const made = new Map<Language, HostJson>();

/** The template of a language, made once. */
export function templateOf(bundle: Bundle, language: Language): HostJson {
  const known = made.get(language);
  if (known) return known;
  const host = createHost({ workbook: emptyWorkbook(language), ...bundle, clock: { now: () => morning } });
  host.open();
  const setUp = () => host.googleScriptRun('sidebarSetUp', [answers(language)]);
  setUp();
  addReps(host.workbook.sheetByName(tables.reps.tab[language])!);
  const run = setUp();
  if (!run.ok) throw new Error(`templateOf: set-up failed: ${run.error?.message}`);
  const json = host.toJSON();
  const template = { ...json, workbook: { ...json.workbook, sheets: json.workbook.sheets.map(cutShort) } };
  made.set(language, template);
  return template;
}

/** Set up again, each of them gets a 今日 tab: making one is most of what set-up costs. */
function addReps(sheet: Sheet): void {
  for (const rep of [1, 2]) {
    sheet.putValue(rep + 1, 1, `R${rep}`);
    sheet.putValue(rep + 1, 2, ['佐藤', '田中'][rep - 1]);
  }
}

type SheetJson = HostJson['workbook']['sheets'][number];

/** Tables lose all their rows: cases bring their own. */
function cutShort(sheet: SheetJson): SheetJson {
  const { name } = sheet.properties;
  const isTable = Object.values(tables).some(({ tab }) => name === tab.ja || name === tab.en);
  if (sheet.properties.hidden) return sheet;
  return { ...sheet, maxRows: rowsKept, rows: isTable ? [] : sheet.rows.slice(0, rowsKept) };
}

/** Sheet IDs of the tables in the template. */
export function tableSheetIds(template: HostJson, language: Language): Map<TableKey, number> {
  const ids = new Map<TableKey, number>();
  for (const key of Object.keys(tables) as TableKey[]) {
    const name = tables[key].tab[language];
    const sheet = template.workbook.sheets.find(({ properties }) => properties.name === name);
    if (sheet) ids.set(key, sheet.id);
  }
  return ids;
}
