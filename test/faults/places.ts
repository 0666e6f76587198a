// Where things stand in the tabs of the stages.
import { generatedColumn, generatedTabs } from '../../src/tables/generated';
import { allTables } from '../../src/tables/officeSchemas';
import { cellName, columnOf, header, rowsOf, sheetOf, todaySheets, type World } from '../acceptance/world';

export interface Place {
  tab: string;
  a1: string;
}

export const productId = 'S-P001';
export const customerId = 'S-C002';

/** The first stop of the first rep who has any today. */
export function firstVisit(world: World): string {
  const sheet = todaySheets(world).find((one) => one.lastRow > 3)!;
  return String(sheet.value(4, columnOf(sheet, header(world, 'today', 'visitId'), 2)));
}

export const inToday =
  (field: string) =>
  (world: World): Place => {
    const sheet = todaySheets(world).find((one) => one.lastRow > 3)!;
    return { tab: sheet.name, a1: cellName(columnOf(sheet, header(world, 'today', field), 2), 4) };
  };

export const inVisits =
  (field: string) =>
  (world: World): Place => {
    const sheet = sheetOf(world, 'visits');
    const { row } = rowsOf(world, 'visits').find((one) => one.text('id') === firstVisit(world))!;
    return { tab: sheet.name, a1: cellName(columnOf(sheet, header(world, 'visits', field)), row) };
  };

/** A column of a generated tab, in the first row for which something holds. */
export const inGenerated =
  (
    key: 'orderPad' | 'pickList' | 'actions',
    field: string,
    fits: (get: (name: string) => unknown) => boolean,
  ) =>
  (world: World): Place => {
    const name = generatedTabs[key].tab[world.language];
    const column = (one: string): number => generatedColumn(key, one) + 1;
    for (const sheet of world.host.workbook.sheets.filter((one) => one.name.startsWith(name)))
      for (let row = generatedTabs[key].headerRow + 1; row <= sheet.lastRow; row++)
        if (fits((one) => sheet.value(row, column(one))))
          return { tab: sheet.name, a1: cellName(column(field), row) };
    throw new Error(`no such row in ${name}`);
  };

export const inQuotes = (field: keyof typeof allTables.quotes.columns, row: number) => (): Place => {
  const column = Object.keys(allTables.quotes.columns).indexOf(field) + 1;
  return { tab: allTables.quotes.tab.ja, a1: cellName(column, row) };
};

/** The row below the last order. */
export const inNewOrder =
  (field: string) =>
  (world: World): Place => {
    const sheet = sheetOf(world, 'orders');
    const column = columnOf(sheet, header(world, 'orders', field));
    const rows = rowsOf(world, 'orders').filter(
      (row) => row.text('day') !== '' && row.row <= ordersBefore(world),
    );
    return { tab: sheet.name, a1: cellName(column, rows.at(-1)!.row + 1) };
  };

/** Rows of the sample's own orders: those that a scenario adds come after them. */
const ordersBefore = (world: World): number =>
  rowsOf(world, 'orders').reduce((last, row) => (row.text('id').startsWith('S-') ? row.row : last), 1);

/** Types values as a user does, without looking what the trigger makes of them. */
export function type(world: World, place: (world: World) => Place, value: string | number | boolean): void {
  const { tab, a1 } = place(world);
  const { accepted, runs } = world.host.edit(tab, a1, value);
  const failed = runs.find(({ ok }) => !ok);
  if (!accepted || failed) throw new Error(`stage: ${tab}!${a1}: ${failed?.error?.message}`);
}
