// The key for Google's Routes API: kept with the user who entered it, never in the spreadsheet.
import { messagesOf } from '../messages';
import { Book } from './book';
import { languageOf } from './language';
import { peekState } from './state';

const propertyKey = 'meguri.routesKey';

export const loadRoutesKey = (): string =>
  PropertiesService.getUserProperties().getProperty(propertyKey) ?? '';

export function forgetRoutesKey(): void {
  PropertiesService.getUserProperties().deleteProperty(propertyKey);
}

/** Asks for the key; an empty answer removes it. */
export function askForRoutesKey(): void {
  const { roads, appName } = messagesOf(languageOf(new Book(peekState())));
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(roads.keyTitle, roads.keyQuestion, ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  const key = answer.getResponseText().trim();
  if (key === '') forgetRoutesKey();
  else PropertiesService.getUserProperties().setProperty(propertyKey, key);
  ui.alert(appName, key === '' ? roads.keyRemoved : roads.keySaved, ui.ButtonSet.OK);
}
