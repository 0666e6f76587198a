import { restoreFromMenu } from '../google/restore';
import { askForRoutesKey } from '../google/routesKey';
import { openSidebar, quoteFromMenu, runFromMenu } from '../google/runFromMenu';

/**
 * Opens the sidebar.
 */
export function menuOpenSidebar(): void {
  openSidebar();
}

/**
 * Opens the sidebar, which asks the questions of the first run.
 */
export function menuSetUp(): void {
  openSidebar();
}

/**
 * Plans the coming week.
 */
export function menuPlanWeek(): void {
  runFromMenu('planWeek');
}

/**
 * Plans the coming four weeks together.
 */
export function menuPlanMonth(): void {
  runFromMenu('planWeek', { weeks: 4 });
}

/**
 * Plans the rest of this week anew, from now.
 */
export function menuReplan(): void {
  runFromMenu('replan');
}

/**
 * Refreshes who is due for an order and who is at risk.
 */
export function menuRefreshDue(): void {
  runFromMenu('refreshDue');
}

/**
 * Builds the pivot tables and the chart.
 */
export function menuBuildReports(): void {
  runFromMenu('buildReports');
}

/**
 * Compares each rep's visits and sales with what was expected.
 */
export function menuBuildScorecard(): void {
  runFromMenu('buildScorecard');
}

/**
 * Mails the weekly summary to the user alone.
 */
export function menuPreviewSummary(): void {
  runFromMenu('previewSummary');
}

/**
 * Lists every cell that cannot be used.
 */
export function menuCheckData(): void {
  runFromMenu('checkData');
}

/**
 * Makes the reps' order pads for today.
 */
export function menuOrderPads(): void {
  runFromMenu('orderPads');
}

/**
 * Makes the list of what to load for the next deliveries.
 */
export function menuPickList(): void {
  runFromMenu('pickList');
}

/**
 * Makes today's daily reports.
 */
export function menuDailyReports(): void {
  runFromMenu('dailyReports');
}

/**
 * Lists whom to think of today.
 */
export function menuCare(): void {
  runFromMenu('care');
}

/**
 * Refreshes what to propose to whom, and what came of it.
 */
export function menuProposals(): void {
  runFromMenu('proposals');
}

/**
 * Gathers what customers said, by tag.
 */
export function menuVoices(): void {
  runFromMenu('voices');
}

/**
 * Works out the month's sales against its targets.
 */
export function menuTargets(): void {
  runFromMenu('targets');
}

/**
 * Prints the quote of the selected row.
 */
export function menuQuote(): void {
  quoteFromMenu();
}

/**
 * Makes the tab whose boxes run jobs from a phone.
 */
export function menuActions(): void {
  runFromMenu('actions');
}

/**
 * Puts the tabs back as they were before the last job.
 */
export function menuUndo(): void {
  runFromMenu('undo');
}

/**
 * Fills empty tabs with sample data.
 */
export function menuAddSampleData(): void {
  runFromMenu('addSampleData');
}

/**
 * Removes the sample data again.
 */
export function menuRemoveSampleData(): void {
  runFromMenu('removeSampleData');
}

/**
 * Stops the schedule and forgets what was remembered. Tabs and data stay.
 */
export function menuUninstall(): void {
  runFromMenu('uninstall');
}

/**
 * Asks how many of the last jobs to take back.
 */
export function menuRestore(): void {
  restoreFromMenu();
}

/**
 * Asks for the user's key for Google's Routes API.
 */
export function menuRoutesKey(): void {
  askForRoutesKey();
}
