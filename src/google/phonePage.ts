// The sidebar as a page of its own: Sheets shows no sidebar on a phone. The script must be bound to the spreadsheet and
// deployed as a web app (https://developers.google.com/apps-script/guides/web).
import { messagesOf } from '../messages';
import { Book } from './book';
import { languageOf } from './language';
import { spreadsheetLock } from './lock';
import { isMoved, moveToScript } from './properties';
import { peekState } from './state';

/** `data-surface` tells the page that there is no grid beside it. */
export function phonePage(): GoogleAppsScript.HTML.HtmlOutput {
  const { appName } = messagesOf(languageOf(new Book(peekState())));
  const page = HtmlService.createHtmlOutputFromFile('sidebar');
  return page
    .setContent(page.getContent().replace('<body>', '<body data-surface="phone">'))
    .setTitle(appName)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

/** Empty while nothing is deployed. */
export const phoneUrl = (): string => ScriptApp.getService().getUrl() ?? '';

/** The first look at the sheet after a deployment lets the web app see what Meguri remembers. */
export function shareWithPhone(url: string): void {
  if (url === '' || isMoved()) return;
  const lock = spreadsheetLock();
  if (!lock.tryLock(0)) return;
  try {
    moveToScript();
  } finally {
    lock.releaseLock();
  }
}
