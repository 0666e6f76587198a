// The menu, and what its items show when they are done.
import type { JobName } from '../jobs/jobNames';
import { type Language, messagesOf } from '../messages';
import type { GeneratedKey } from '../tables/generated';
import { Book } from './book';
import { type JobRun, languageOf } from './runJob';
import { noteFigures, runNamed } from './runNamed';
import { loadState } from './state';

/**
 * Builds the menu. In `AuthMode.NONE` (an add-on not yet enabled here) no service may be called but the menu's own
 * (https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle), so the language is the user's.
 */
export function buildMenu(event: { authMode?: GoogleAppsScript.Script.AuthMode } | undefined): void {
  const ui = SpreadsheetApp.getUi();
  const { menu } = messagesOf(menuLanguage(event));
  ui.createMenu(menu.title)
    .addItem(menu.openSidebar, 'menuOpenSidebar')
    .addSeparator()
    .addItem(menu.planWeek, 'menuPlanWeek')
    .addItem(menu.replan, 'menuReplan')
    .addItem(menu.refreshDue, 'menuRefreshDue')
    .addItem(menu.buildReports, 'menuBuildReports')
    .addItem(menu.previewSummary, 'menuPreviewSummary')
    .addItem(menu.checkData, 'menuCheckData')
    .addSeparator()
    .addItem(menu.undo, 'menuUndo')
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu(menu.more)
        .addItem(menu.setUp, 'menuSetUp')
        .addItem(menu.addSampleData, 'menuAddSampleData')
        .addItem(menu.removeSampleData, 'menuRemoveSampleData')
        .addItem(menu.uninstall, 'menuUninstall'),
    )
    .addToUi();
}

function menuLanguage(event: { authMode?: GoogleAppsScript.Script.AuthMode } | undefined): Language {
  if (event?.authMode === ScriptApp.AuthMode.NONE) {
    return Session.getActiveUserLocale().startsWith('ja') ? 'ja' : 'en';
  }
  return languageOf(new Book(loadState()));
}

/** Where a job's result is to be seen. */
const resultTabs: Partial<Record<JobName, GeneratedKey>> = {
  planWeek: 'week',
  replan: 'week',
  refreshDue: 'due',
  buildReports: 'reports',
  checkData: 'problems',
};

/** A job from the menu: its outcome is shown as a toast, or as a dialog when it failed or has more to say. */
export function runFromMenu(job: JobName): void {
  const run: JobRun = runNamed(job, {});
  const { outcome } = run;
  noteFigures(job, outcome, run.figures);
  const book = new Book(loadState());
  const messages = messagesOf(languageOf(book));
  const spreadsheet = SpreadsheetApp.getActive();
  const tab = outcome.ok ? resultTabs[job] : undefined;
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

/** Sidebars are 300 pixels wide, whatever is asked for. */
export function openSidebar(): void {
  const messages = messagesOf(languageOf(new Book(loadState())));
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(messages.appName);
  SpreadsheetApp.getUi().showSidebar(page);
}
