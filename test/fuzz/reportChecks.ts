// What stands behind the pivot tables must be what the cells mean: every order line and every visit in order, none else.
import type { TableKey } from '../../src/tables/column';
import { type CellSpec, isBlankCell, serialOfEpoch } from './cell';
import type { Failure } from './check';
import { rowKey } from './expected';
import type { Running } from './jobChecks';
import { hasColumn, type RowModel } from './model';

type Line = (string | number)[];

/** The last row comes first. `added`: how many visits Meguri has planned itself; they follow those of the users. */
export function reportFailures(running: Running, added: number): Failure[] {
  const orders = sourceRows(running, '_meguri_sales').map((line) => [line[0]!, line[5]!, line[6]!]);
  const visits = sourceRows(running, '_meguri_visits').map((line) => [line[0]!]);
  return [
    ...differences(
      'order line',
      goodRows(running, 'orders').map((row) => orderLine(running, row)),
      orders,
    ),
    ...differences(
      'visit',
      goodRows(running, 'visits').map(visitLine),
      visits.slice(0, visits.length - added),
    ),
  ];
}

function differences(what: string, wanted: Line[], shown: Line[]): Failure[] {
  if (wanted.length !== shown.length)
    return [
      { kind: 'silentFault', words: `${wanted.length} times ${what}, and ${shown.length} in the reports` },
    ];
  return wanted.flatMap((line, index): Failure[] => {
    const isShown = line.every((one, place) => Number.isNaN(one) || one === shown[index]![place]);
    return isShown
      ? []
      : [{ kind: 'silentFault', words: `${what} ${line} is ${shown[index]} in the reports` }];
  });
}

const goodRows = ({ world, expected }: Running, table: TableKey): RowModel[] =>
  world.tabs[table].rows.filter(({ uid }) => uid >= 0 && !expected.leftOut.has(rowKey(table, uid)));

function sourceRows({ host }: Running, name: string): Line[] {
  const rows = host.workbook.sheetByName(name)?.rows.slice(1).reverse() ?? [];
  return rows.flatMap((row) => ((row?.values[0] ?? '') === '' ? [] : [row!.values as Line]));
}

function orderLine({ world }: Running, row: RowModel): Line {
  const [quantity, price] = [meaning(row, 'quantity'), meaning(row, 'unitPrice')];
  const hasAmount = hasColumn(world.tabs.orders, 'amount') && !isBlankCell(row.cells['amount']);
  const amount = hasAmount ? meaning(row, 'amount') : quantity * price;
  return [monthOf(meaning(row, 'day')), quantity, amount];
}

const visitLine = (row: RowModel): Line => {
  const day = meaning(row, 'day');
  // 1970-01-01 was a Thursday.
  return [Number.isNaN(day) ? day : isoDay(day - ((day + 3) % 7))];
};

const monthOf = (day: number): string | number => (Number.isNaN(day) ? day : isoDay(day).slice(0, 7));
const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The number, or day, that a cell means; NaN where it cannot be told. */
export function meaning({ cells, means }: RowModel, field: string): number {
  const cell: CellSpec | undefined = cells[field];
  const told = means?.[field];
  if (told !== undefined) return told;
  if (typeof cell === 'number') return cell;
  return typeof cell === 'object' && cell !== null && 'serial' in cell
    ? Math.floor(cell.serial) - serialOfEpoch
    : Number.NaN;
}
