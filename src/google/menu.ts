// The menu.
import { type Language, messagesOf } from '../messages';
import { Book } from './book';
import { languageOf } from './language';
import { peekState } from './state';

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
    .addItem(menu.planMonth, 'menuPlanMonth')
    .addItem(menu.replan, 'menuReplan')
    .addItem(menu.refreshDue, 'menuRefreshDue')
    .addItem(menu.buildReports, 'menuBuildReports')
    .addItem(menu.buildScorecard, 'menuBuildScorecard')
    .addItem(menu.previewSummary, 'menuPreviewSummary')
    .addItem(menu.checkData, 'menuCheckData')
    .addSubMenu(
      ui
        .createMenu(menu.moving)
        .addItem(menu.importList, 'menuImportList')
        .addItem(menu.importCustomersTab, 'menuImportCustomersTab')
        .addItem(menu.importOrdersTab, 'menuImportOrdersTab')
        .addItem(menu.mergeCustomers, 'menuMergeCustomers')
        .addItem(menu.calendar, 'menuCalendar')
        .addItem(menu.makeBusyTimes, 'menuMakeBusyTimes'),
    )
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu(menu.office)
        .addItem(menu.orderPads, 'menuOrderPads')
        .addItem(menu.pickList, 'menuPickList')
        .addItem(menu.quote, 'menuQuote')
        .addItem(menu.dailyReports, 'menuDailyReports')
        .addItem(menu.proposals, 'menuProposals')
        .addItem(menu.care, 'menuCare')
        .addItem(menu.voices, 'menuVoices')
        .addItem(menu.targets, 'menuTargets')
        .addItem(menu.actions, 'menuActions'),
    )
    .addSeparator()
    .addItem(menu.undo, 'menuUndo')
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu(menu.more)
        .addItem(menu.restore, 'menuRestore')
        .addItem(menu.setUp, 'menuSetUp')
        .addItem(menu.addSampleData, 'menuAddSampleData')
        .addItem(menu.removeSampleData, 'menuRemoveSampleData')
        .addItem(menu.routesKey, 'menuRoutesKey')
        .addItem(menu.uninstall, 'menuUninstall'),
    )
    .addToUi();
}

function menuLanguage(event: { authMode?: GoogleAppsScript.Script.AuthMode } | undefined): Language {
  if (event?.authMode === ScriptApp.AuthMode.NONE) {
    return Session.getActiveUserLocale().startsWith('ja') ? 'ja' : 'en';
  }
  return languageOf(new Book(peekState()));
}
