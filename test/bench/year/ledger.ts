// What people have typed, and whether the workbook still says so; and everything else that must hold at the end of a week.
import { generatedTabs } from '../../../src/tables/generated';
import { tables } from '../../../src/tables/schemas';
import { type RowView, rowsOf, type TableKey, todaySheets } from '../../acceptance/world';
import { dayOfCell, type Town } from './town';

const tableKeys = Object.keys(tables) as TableKey[];

/** Fields that Meguri fills beside what people type. */
const own: Partial<Record<TableKey, string[]>> = {
  customers: ['reorderState', 'mergedInto'],
  visits: ['customerName', 'planMark', 'done', 'nextDay'],
};

const keyOf = (row: RowView): string => row.text('id') || row.text('key');

export class Ledger {
  private readonly typed = new Map<string, string>();

  /** Takes everything that stands in the tables as typed, but for visits that are still planned. */
  constructor(private readonly town: Town) {
    for (const key of tableKeys) {
      const fields = Object.keys(tables[key].columns).filter((field) => !own[key]?.includes(field));
      for (const row of town.rows(key)) {
        if (key === 'visits' && row.text('status') === '予定') continue;
        for (const field of fields) if (row.text(field) !== '') this.note(key, row, field);
      }
    }
  }

  /** Remembers a cell as it stands now. */
  note(key: TableKey, row: RowView, field: string): void {
    this.typed.set(JSON.stringify([key, keyOf(row), field]), JSON.stringify(row.get(field)));
  }

  get cells(): number {
    return this.typed.size;
  }

  /** One line for each thing that is not as it must be. */
  faults(): string[] {
    const { town } = this;
    const rows = Object.fromEntries(tableKeys.map((key) => [key, town.rows(key)])) as Record<
      TableKey,
      RowView[]
    >;
    return [
      ...this.changedCells(rows),
      ...tableKeys.flatMap((key) => repeatedIds(key, rows[key])),
      ...danglingReferences(rows),
      ...disagreements(town, rows.visits),
      ...leftOpen(town),
    ];
  }

  private changedCells(rows: Record<TableKey, RowView[]>): string[] {
    const byId = new Map(
      tableKeys.flatMap((key) => rows[key].map((row) => [`${key} ${keyOf(row)}`, row] as const)),
    );
    return [...this.typed].flatMap(([name, value]) => {
      const [key, id, field] = JSON.parse(name) as [TableKey, string, string];
      const row = byId.get(`${key} ${id}`);
      const now = row ? JSON.stringify(row.get(field)) : 'no row';
      return now === value ? [] : [`typed cell changed: ${key} ${id} ${field}: ${value} → ${now}`];
    });
  }
}

function repeatedIds(key: TableKey, rows: RowView[]): string[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const id = keyOf(row);
    if (id === '') return [`${key} row ${row.row} has no ID`];
    if (seen.has(id)) return [`${key}: ${id} stands twice`];
    seen.add(id);
    return [];
  });
}

function danglingReferences(rows: Record<TableKey, RowView[]>): string[] {
  const ids = (key: TableKey): Set<string> => new Set(rows[key].map(keyOf));
  const known = { customerId: ids('customers'), repId: ids('reps'), productId: ids('products') };
  return (['visits', 'orders', 'cases', 'customers'] as const).flatMap((key) =>
    rows[key].flatMap((row) =>
      (Object.keys(known) as (keyof typeof known)[]).flatMap((field) => {
        const reference = row.text(field);
        return reference === '' || known[field].has(reference)
          ? []
          : [`${key} ${keyOf(row)}: no ${field} ${reference}`];
      }),
    ),
  );
}

/** 週間ルート, 今日 and 訪問 tell of the same visits. */
function disagreements(town: Town, visits: RowView[]): string[] {
  const faults: string[] = [];
  const byId = new Map(visits.map((visit) => [visit.text('id'), visit]));
  const week = rowsOf(town.world, 'week').filter((row) => row.text('kind') === 'stop');
  for (const stop of week) {
    const visit = byId.get(stop.text('visitId'));
    if (!visit) faults.push(`週間ルート: no visit ${stop.text('visitId')}`);
    else if (visit.text('customerId') !== stop.text('customerId'))
      faults.push(`週間ルート: ${stop.text('visitId')} is another customer's`);
  }
  const shown = new Set(week.map((stop) => stop.text('visitId')));
  const days = week.map((stop) => dayOfCell(byId.get(stop.text('visitId'))?.get('day')));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  for (const visit of visits) {
    const day = dayOfCell(visit.get('day'));
    if (visit.text('status') === '予定' && day >= from && day <= to && !shown.has(visit.text('id')))
      faults.push(`週間ルート: planned visit ${visit.text('id')} is missing`);
  }
  for (const sheet of todaySheets(town.world)) {
    for (const row of rowsOf(town.world, 'today', sheet, generatedTabs.today.headerRow))
      if (row.text('visitId') !== '' && !byId.has(row.text('visitId')))
        faults.push(`${sheet.name}: no visit ${row.text('visitId')}`);
  }
  return faults;
}

/** Nothing is half done, nothing is installed twice. */
function leftOpen({ host }: Town): string[] {
  const state = JSON.parse(host.state.properties.document.get('meguri.state') ?? '{}') as {
    pending: unknown;
    running: unknown;
  };
  const hourly = host.triggers.filter(({ handler }) => handler === 'runSchedule').length;
  return [
    ...(state.pending === null && state.running === null ? [] : ['a job is noted as running']),
    ...(host.state.locks.size === 0 ? [] : ['a lock is held']),
    ...(hourly === 1 ? [] : [`${hourly} hourly triggers`]),
  ];
}
