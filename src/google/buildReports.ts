// Native pivot tables and a chart in 集計, over two hidden tabs of plain rows. Users go on editing both.
import type { JobResult } from '../jobs/changes';
import { type PivotPlan, reportData } from '../jobs/reports';
import { type Messages, messagesOf } from '../messages';
import type { WritableCell } from '../tables/cell';
import { generatedTabs } from '../tables/generated';
import type { Book } from './book';
import { createGeneratedTab } from './createTabs';
import { hiddenTab } from './hiddenTab';
import type { Desk } from './runJob';
import { saveState } from './state';
import { writeBlock } from './writeChanges';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface SourceTab {
  name: string;
  /** Those of the chart's months included. */
  columns: number;
}

const sourceTabs: Record<PivotPlan['source'], SourceTab> = {
  sales: { name: '_meguri_sales', columns: 12 },
  visits: { name: '_meguri_visits', columns: 6 },
};

/**
 * Where each pivot stands, so that none grows into another: visits by week grow down on the left; reps and categories are
 * few and months grow to the right; customers come last, with nothing below.
 */
const pivotPlaces: Record<PivotPlan['key'], { row: number; column: number }> = {
  visitsByRepAndWeek: { row: 22, column: 1 },
  repByMonth: { row: 22, column: 8 },
  categoryByMonth: { row: 52, column: 8 },
  customerByMonth: { row: 92, column: 8 },
};
/** Where the months behind the chart stand in the sales source, right of its columns. */
const monthsColumn = 10;

export function buildReports({ book, state, team, context }: Desk): JobResult {
  const messages = messagesOf(team.language);
  const data = reportData(team, messages, context.today);
  const sources = {
    sales: fillSource(book, sourceTabs.sales, data.sales),
    visits: fillSource(book, sourceTabs.visits, data.visits),
  };
  sources.sales.getRange(1, monthsColumn, data.months.length, 1).setNumberFormat('@');
  writeBlock(book, sources.sales, { row: 1, column: monthsColumn, values: data.months });
  const name = generatedTabs.reports.tab[team.language];
  const fill = (sheet: Sheet): void => fillReports(book, sheet, { data, sources, messages });
  const known = book.findGenerated('reports');
  if (known) fill(known);
  // A new tab gets its name when its pivots stand.
  const sheet = known ?? createGeneratedTab(book, 'reports', { name, language: team.language, fillIn: fill });
  state.tabs['reports'] = sheet.getSheetId();
  saveState(state);
  return {
    changes: [],
    message: messages.outcome.reportsBuilt(data.pivots.length),
    details: [],
    figures: { problems: team.problems.length },
  };
}

interface ReportParts {
  data: ReturnType<typeof reportData>;
  sources: Record<PivotPlan['source'], Sheet>;
  messages: Messages;
}

/** Pivots where there are none, a chart where there is none: both are the users' from then on. */
function fillReports(book: Book, sheet: Sheet, { data, sources, messages }: ReportParts): void {
  if (sheet.getPivotTables().length === 0) {
    for (const plan of data.pivots) {
      const rows = plan.source === 'sales' ? data.sales : data.visits;
      addPivot(book, { sheet, source: sources[plan.source], width: rows[0]?.length ?? 1, plan });
    }
  }
  if (sheet.getCharts().length === 0)
    addChart(sheet, sources.sales, data.months.length, messages.reports.salesByMonth);
}

/**
 * Writes the rows behind the pivots, from the first to the last that changed. The tab is made as long as its rows, and
 * grows and shrinks below its first row, so that the pivots' source ranges follow, those that users changed included; new
 * rows come first, so that those that stood there still fit.
 */
function fillSource(book: Book, { name, columns }: SourceTab, rows: WritableCell[][]): Sheet {
  const isNew = !book.sheets.has(name);
  const sheet = hiddenTab(book, name, { columns, textColumns });
  // The chart's months need their own height; a source of one header and no rows keeps one empty row.
  const wanted = Math.max(rows.length, 28);
  const now = sheet.getMaxRows();
  if (wanted > now) sheet.insertRowsAfter(2, wanted - now);
  if (wanted < now) sheet.deleteRows(3, now - wanted);
  const width = rows[0]?.length ?? 1;
  const padded = [...rows];
  while (padded.length < wanted) padded.push(Array.from({ length: width }, () => ''));
  const held: unknown[][] = isNew ? [] : sheet.getRange(1, 1, wanted, width).getValues();
  const isSame = (row: number): boolean =>
    padded[row]!.every((cell, column) => cell === (held[row]?.[column] ?? ''));
  let first = 0;
  while (first < wanted && isSame(first)) first += 1;
  if (first === wanted) return sheet;
  let last = wanted - 1;
  while (isSame(last)) last -= 1;
  // Months and weeks are text: as dates they would show as serial numbers wherever a pivot groups by them.
  sheet.getRange(1, 1, wanted, textColumns).setNumberFormat('@');
  writeBlock(book, sheet, { row: first + 1, column: 1, values: padded.slice(first, last + 1) });
  return sheet;
}

/** Empties what the pivots and the chart show; both stay, and show again what the next 集計 writes. */
export function emptyReports(book: Book): void {
  for (const { name } of Object.values(sourceTabs)) {
    const sheet = book.sheets.get(name);
    if (sheet) sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns()).clearContent();
  }
}

/** Both sources begin with columns of text: month or week, rep, customer. */
const textColumns = 3;

interface PivotPlace {
  sheet: Sheet;
  source: Sheet;
  width: number;
  plan: PivotPlan;
}

function addPivot(book: Book, { sheet, source, width, plan }: PivotPlace): void {
  const { row: top, column } = pivotPlaces[plan.key];
  writeBlock(book, sheet, { row: top - 1, column, values: [[plan.title]] });
  sheet.getRange(top - 1, column).setFontWeight('bold');
  // All rows, empty ones too: a range that ended above them would not grow with the first rows that fill them.
  const pivot = sheet
    .getRange(top, column)
    .createPivotTable(source.getRange(1, 1, source.getMaxRows(), width));
  for (const row of plan.rows) pivot.addRowGroup(row + 1);
  for (const across of plan.columns) pivot.addColumnGroup(across + 1);
  for (const value of plan.values) {
    pivot
      .addPivotValue(value.column + 1, SpreadsheetApp.PivotTableSummarizeFunction.SUM)
      .setDisplayName(value.name);
  }
}

function addChart(sheet: Sheet, source: Sheet, rowCount: number, title: string): void {
  const chart = sheet
    .newChart()
    .asColumnChart()
    .addRange(source.getRange(1, monthsColumn, rowCount, 3))
    .setNumHeaders(1)
    .setPosition(1, 1, 0, 0)
    .setOption('title', title)
    .setOption('legend', { position: 'bottom' })
    .setOption('isStacked', true)
    .setOption('width', 900)
    .setOption('height', 380)
    .build();
  sheet.insertChart(chart);
}
