// What the menu's items do, and what they show when they are done.
import type { JobName } from '../jobs/jobNames';
import type { JobOutcome } from '../jobs/views';
import { messagesOf } from '../messages';
import type { GeneratedKey } from '../tables/generated';
import { Book } from './book';
import { languageOf } from './language';
import { quoteOfRow, startQuotes } from './quotes';
import type { JobRun } from './runJob';
import { type JobOptions, noteFigures, runNamed } from './runNamed';
import { peekState } from './state';

/** Where a job's result is to be seen. */
const resultTabs: Partial<Record<JobName, GeneratedKey>> = {
  planWeek: 'week',
  replan: 'week',
  refreshDue: 'due',
  buildReports: 'reports',
  buildScorecard: 'scorecard',
  checkData: 'problems',
  importList: 'refused',
  actions: 'actions',
  pickList: 'pickList',
  deliveryNote: 'deliveryNote',
  makeQuote: 'quoteForm',
  care: 'care',
  voices: 'voices',
  targets: 'targets',
};

/** A job from the menu: its outcome is shown as a toast, or as a dialog when it failed or has more to say. */
export function runFromMenu(job: JobName, options: JobOptions = {}): void {
  const run: JobRun = runNamed(job, options);
  showOutcome(run.outcome, run.figures);
}

/** Prints the quote of the row of 見積 that is selected. */
export function quoteFromMenu(): void {
  const book = new Book(peekState());
  const sheet = SpreadsheetApp.getActiveSheet();
  const isQuotes = sheet.getSheetId() === book.findTable('quotes')?.getSheetId();
  const row = isQuotes ? (sheet.getActiveRange()?.getRow() ?? 0) : 0;
  showOutcome(row > 0 ? quoteOfRow(row) : startQuotes());
}

/** What cannot be shown is done all the same: an error here would look as if the job had failed. */
export function showOutcome(outcome: JobOutcome, figures: JobRun['figures'] = {}): void {
  noteFigures(outcome.job, outcome, figures);
  try {
    show(outcome);
  } catch (error) {
    console.error(error);
  }
}

function show(outcome: JobOutcome): void {
  const book = new Book(peekState());
  const messages = messagesOf(languageOf(book));
  const spreadsheet = SpreadsheetApp.getActive();
  const tab = outcome.ok ? resultTabs[outcome.job] : undefined;
  if (tab) book.findGenerated(tab)?.activate();
  if (outcome.ok && outcome.details.length === 0) {
    spreadsheet.toast(outcome.message, messages.appName, 8);
    return;
  }
  const ui = SpreadsheetApp.getUi();
  ui.alert(messages.appName, [outcome.message, ...shortened(outcome.details)].join('\n'), ui.ButtonSet.OK);
}

/** A dialog takes so many lines before it outgrows a small screen. */
const dialogLines = 12;

const shortened = (details: string[]): string[] =>
  details.length <= dialogLines ? details : [...details.slice(0, dialogLines), '…'];

/** What the sidebar opens with. */
type SidebarView = 'desk' | 'import' | 'duplicates' | 'calendar';

/** Sidebars are 300 pixels wide, whatever is asked for. */
export function openSidebar(view: SidebarView = 'desk'): void {
  const messages = messagesOf(languageOf(new Book(peekState())));
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(messages.appName);
  // The page reads from its root which view was asked for.
  if (view !== 'desk')
    page.setContent(page.getContent().replace('<div id="app">', `<div id="app" data-view="${view}">`));
  SpreadsheetApp.getUi().showSidebar(page);
}
