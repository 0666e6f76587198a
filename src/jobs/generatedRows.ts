// Rows of generated tabs from cells by column name.

import type { WritableCell } from '../tables/cell';
import type { Language } from '../tables/column';
import { emptyRow, type GeneratedKey, generatedTabs } from '../tables/generated';

/** Characters shown of a text: names and notes may be as long as a cell takes, and several are joined into one. */
const shownLength = 1000;
/** A cell takes 50,000 characters (https://support.google.com/drive/answer/37603), an apostrophe before them included. */
const cellLength = 49_999;
/** What is read back from the tab stands there whole. */
const readBack = ['visitId', 'customerId', 'result', 'note'];

/** As much of a user's text as is shown in a tab that Meguri makes. */
export const shownText = (text: string): string =>
  text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;

/** A row of the tab with the named cells filled. */
export function generatedRow(tab: GeneratedKey, cells: Record<string, WritableCell>): WritableCell[] {
  const row = emptyRow(tab);
  Object.keys(generatedTabs[tab].columns).forEach((name, index) => {
    const cell = cells[name];
    if (cell === undefined) return;
    const show = readBack.includes(name) ? (text: string) => text.slice(0, cellLength) : shownText;
    row[index] = typeof cell === 'string' ? show(cell) : cell;
  });
  return row;
}

/** The header row of the tab. */
export function generatedHeader(tab: GeneratedKey, language: Language): WritableCell[] {
  return Object.values(generatedTabs[tab].columns).map((column) => column.header[language]);
}

/** The tab as set-up makes it: headers, and nothing below. */
export function blankTab(tab: GeneratedKey, language: Language): WritableCell[][] {
  const above = Array.from({ length: generatedTabs[tab].headerRow - 1 }, () => emptyRow(tab));
  return [...above, generatedHeader(tab, language)];
}

/** A link cell. Address and label come from Meguri, never from a user's cell. */
export function linkCell(url: string, label: string): WritableCell {
  return { formula: `=HYPERLINK("${url.replace(/"/g, '%22')}","${label.replace(/"/g, '""')}")` };
}
