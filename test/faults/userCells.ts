// What people have typed: it must stand at every moment, also while a run lies dead.
import type { Sheet } from '../../src/local/workbook/sheet';
import { generatedTabs } from '../../src/tables/generated';
import type { World } from '../acceptance/world';

export interface UserCell {
  tab: string;
  row: number;
  column: number;
  value: string;
}

/** Names of the tabs that Meguri makes and fills, in both languages. */
const generatedNames = (): string[] =>
  Object.values(generatedTabs).flatMap(({ tab }: { tab: { ja: string; en: string } }) => [tab.ja, tab.en]);

/** Everything typed into the tabs that users keep. */
export function userCells({ host }: World): UserCell[] {
  const generated = generatedNames();
  const tabs = host.workbook.sheets.filter(
    (sheet) => !sheet.properties.hidden && !generated.some((name) => sheet.name.startsWith(name)),
  );
  return tabs.flatMap(cellsOf);
}

function cellsOf(sheet: Sheet): UserCell[] {
  const cells: UserCell[] = [];
  sheet.rows.forEach((record, index) => {
    record?.values.forEach((value, place) => {
      if (value !== undefined && value !== '')
        cells.push({ tab: sheet.name, row: index + 1, column: place + 1, value: JSON.stringify(value) });
    });
  });
  return cells;
}

export function valueAt({ host }: World, { tab, row, column }: UserCell): string {
  return JSON.stringify(host.workbook.sheetByName(tab)?.value(row, column));
}
