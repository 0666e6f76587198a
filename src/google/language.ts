import type { Language } from '../messages';
import type { Book } from './book';

/** The workbook's language, before any tab is read: the name of its customers tab tells. */
export function languageOf(book: Book): Language {
  if (book.sheets.has('顧客') || book.sheets.has('設定')) return 'ja';
  if (book.sheets.has('Customers') || book.sheets.has('Settings')) return 'en';
  return book.spreadsheet.getSpreadsheetLocale().startsWith('ja') ? 'ja' : 'en';
}
