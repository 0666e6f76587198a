// 今日 as it was before it had columns for proposals: its tabs get them, and what was remembered of it is widened likewise.
import type { Language } from '../messages';
import type { WritableCell } from '../tables/cell';
import { generatedColumn, generatedTabs } from '../tables/generated';
import type { Book } from './book';
import { languageOf } from './language';

/** Columns of 今日 before, and what has come since: three, after メモ and after 訪問ID. */
const oldWidth = 14;
const added = ['proposal', 'proposalOutcome', 'customerId'] as const;

/** Rows as an older Meguri wrote them, with the cells that they lack. */
export function widenedToday(rows: WritableCell[][]): WritableCell[][] {
  if (rows[0]?.length !== oldWidth) return rows;
  return rows.map((row) => {
    const wide = [...row];
    for (const name of added) wide.splice(generatedColumn('today', name), 0, '');
    return wide;
  });
}

/** Inserts the columns where they belong, so that columns of the users' own move along. A second run finds nothing to do. */
export function widenTodayTabs(book: Book, dress: (sheet: Sheet, language: Language) => void): void {
  const language = languageOf(book);
  const { headerRow, columns } = generatedTabs.today;
  for (const key of Object.keys(book.state.tabs)) {
    const sheet = key.startsWith('today:') ? book.find(key, []) : null;
    if (!sheet) continue;
    const [headers = []] = sheet.getRange(headerRow, 1, 1, sheet.getMaxColumns()).getValues() as string[][];
    const known = headers.map(String);
    for (const name of added) {
      const { header, widthPixels, hidden } = columns[name];
      const place = generatedColumn('today', name);
      if (known[place] === header.ja || known[place] === header.en) continue;
      sheet.insertColumnsAfter(place, 1);
      known.splice(place, 0, header[language]);
      sheet.getRange(headerRow, place + 1).setValue(header[language]);
      sheet.setColumnWidth(place + 1, widthPixels);
      if (hidden) sheet.hideColumns(place + 1);
    }
    dress(sheet, language);
  }
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
