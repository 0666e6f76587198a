// The custom functions in a team of that size: a column of 1,000 customers in one call, and a single cell when nothing is
// remembered of the forecasts' model.
import type { Host } from '../../../src/local/host';
import { tables } from '../../../src/tables/schemas';
import { type Cost, costOf } from './jobs';

/** Google ends a custom function then. */
const functionSeconds = 30;

const cells = 1000;

interface Asked {
  name: string;
  args: (customers: string[][]) => unknown[];
}

const ofColumn = (name: string): Asked => ({ name, args: (customers) => [customers] });

const ofCell = (name: string): Asked => ({ name, args: ([first]) => [first![0]] });

const columns: Asked[] = [
  ...['NEXT_VISIT', 'LAST_VISIT', 'VISIT_STATUS', 'NEXT_ORDER', 'ORDER_PROBABILITY', 'EXPECTED_SALES'].map(
    ofColumn,
  ),
  { name: 'TRAVEL_MINUTES', args: (customers) => [customers, [...customers].reverse()] },
];

const single: Asked[] = [
  ...columns.slice(0, -1).map(({ name }) => ofCell(name)),
  { name: 'TRAVEL_MINUTES', args: ([a, b]) => [a![0], b![0]] },
  { name: 'DIRECTIONS_LINK', args: (customers) => [customers.slice(0, 8)] },
];

/** @throws Where one answers nothing */
export function functionCosts(host: Host, only: string | undefined): Cost[] {
  const sheet = host.workbook.sheetByName(tables.customers.tab.ja)!;
  const customers = Array.from({ length: cells }, (_, index) => [
    String(sheet.value(2 + (index % (sheet.lastRow - 1)), 1)),
  ]);
  const wanted = ({ name }: Asked): boolean => only === undefined || only.split(',').includes(name);
  const cost = ({ name, args }: Asked, label: string): Cost =>
    costOf(
      label,
      host.run(name, args(customers), { authMode: 'CUSTOM_FUNCTION', attended: false, limitSeconds: 600 }),
      functionSeconds,
    );
  return [
    ...columns.filter(wanted).map((asked) => cost(asked, `${asked.name} ×${cells}`)),
    ...single.filter(wanted).map((asked) => {
      forgetModel(host);
      return cost(asked, asked.name);
    }),
  ];
}

function forgetModel({ state }: Host): void {
  const { document } = state.properties;
  for (const key of [...document.keys()]) if (key.startsWith('meguri.fit')) document.delete(key);
}
