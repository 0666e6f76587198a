/** Hosts that nothing was run in yet: over a file of the user's, or over an empty spreadsheet. */
import type { HostJson } from '../state';
import { type WorkbookJson, workbookToJson } from '../workbook/json';
import { Workbook } from '../workbook/workbook';
import type { Language } from './protocol';

export function freshHost(workbook: WorkbookJson): HostJson {
  return {
    workbook,
    properties: {},
    triggers: [],
    outbox: [],
    recipientsByDay: [],
    ui: { menus: [], sidebar: null, dialogs: [], toasts: [], questions: [] },
    lastId: 0,
  };
}

export const localeOf = (language: Language): string => (language === 'ja' ? 'ja_JP' : 'en_GB');

/** A spreadsheet as Sheets makes it anew. */
export function emptyWorkbook(language: Language, name: string): WorkbookJson {
  const firstSheet = language === 'ja' ? 'シート1' : 'Sheet1';
  return workbookToJson(new Workbook({ name, locale: localeOf(language), firstSheet }));
}
