// The sample's team grown to any size, for measuring: copies of its customers side by side, with their orders.
import type { SampleTab } from '../../src/local/sample/sampleTab';

type Row = SampleTab['rows'][number];
type Cell = Row[number];

export interface TeamSize {
  customers: number;
  orderLines: number;
  reps: number;
  /** The sample's visits alone, or as many times as there are customers. */
  visits?: 'once' | 'all';
}

/** Degrees between one copy of the town and the next, some two kilometres. */
const copyOffset = 0.02;

/** Tabs in the order of the sample: customers, visits, orders, products, cases, settings, reps. */
export function enlargedSample(tabs: SampleTab[], size: TeamSize): SampleTab[] {
  const [customers, visits, orders, products, cases, settings, reps] = tabs as [
    SampleTab,
    SampleTab,
    SampleTab,
    SampleTab,
    SampleTab,
    SampleTab,
    SampleTab,
  ];
  const copies = Math.ceil(size.customers / (customers.rows.length - 1));
  const rep = (cell: Cell, copy: number): Cell => repId((repNumber(cell) + copy * 3) % size.reps);
  const grownCustomers = repeated(customers, copies, (row, copy) =>
    row.map((cell, at) => {
      if (at === 0) return copied(cell, copy);
      if (at === 3) return rep(cell, copy);
      return at === 6 || at === 7 ? Number(cell) + copyOffset * copy : cell;
    }),
  );
  return [
    { ...customers, rows: grownCustomers.rows.slice(0, size.customers + 1) },
    repeated(visits, size.visits === 'all' ? copies : 1, (row, copy) =>
      row.map((cell, at) => (at === 0 || at === 2 ? copied(cell, copy) : at === 4 ? rep(cell, copy) : cell)),
    ),
    thinned(grownOrders(orders, copies), size.orderLines),
    products,
    cases,
    settings,
    { ...reps, rows: [reps.rows[0]!, ...Array.from({ length: size.reps }, (_, at) => repRow(reps, at))] },
  ];
}

const repNumber = (cell: Cell): number => Number(String(cell).slice(1)) - 1;
const repId = (number: number): string => `R${number + 1}`;

function repRow(reps: SampleTab, at: number): Row {
  const model = reps.rows[1 + (at % (reps.rows.length - 1))]!;
  return model.map((cell, column) => (column === 0 ? repId(at) : column === 1 ? `${cell} ${at + 1}` : cell));
}

/** The sample's own rows keep their IDs: its visits and cases go on naming them. */
const copied = (id: Cell, copy: number): Cell => (copy === 0 ? id : `${id}X${copy}`);

function repeated(tab: SampleTab, copies: number, change: (row: Row, copy: number) => Row): SampleTab {
  const [head, ...rows] = tab.rows;
  const grown = Array.from({ length: copies }, (_, copy) => rows.map((row) => change(row, copy))).flat();
  return { ...tab, rows: [head!, ...grown] };
}

const grownOrders = (orders: SampleTab, copies: number): SampleTab =>
  repeated(orders, copies, (row, copy) =>
    row.map((cell, at) => (at === 0 || at === 2 ? copied(cell, copy) : cell)),
  );

/** So many rows, spread evenly over all. */
function thinned(tab: SampleTab, count: number): SampleTab {
  const [head, ...rows] = tab.rows;
  if (rows.length <= count) return tab;
  return {
    ...tab,
    rows: [head!, ...Array.from({ length: count }, (_, at) => rows[Math.floor((at * rows.length) / count)]!)],
  };
}
