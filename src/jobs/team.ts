// The whole workbook as records that refer to one another, with everything in it that could not be used.
import type { Case, Customer, OrderLine, Product, Rep, Visit } from '../domain/entities';
import { normalizeText } from '../domain/text';
import type { Language } from '../messages';
import type { TableKey } from '../tables/column';
import type { Problem, ProblemCode } from '../tables/problem';
import type { ReadRow, ReadTable } from '../tables/read';
import type {
  CaseRow,
  CustomerRow,
  OrderRow,
  ProductRow,
  RepRow,
  SettingRow,
  VisitRow,
} from '../tables/schemas';
import { positionOf } from './positions';
import { readSettings, type Settings } from './settings';

export interface ReadTables {
  customers: ReadTable<CustomerRow>;
  visits: ReadTable<VisitRow>;
  orders: ReadTable<OrderRow>;
  products: ReadTable<ProductRow>;
  cases: ReadTable<CaseRow>;
  reps: ReadTable<RepRow>;
  settings: ReadTable<SettingRow>;
}

/** A record and the sheet row it came from. */
export interface Entry<R> {
  row: number;
  record: R;
}

/** A visit with what only its row knows. */
export interface VisitEntry extends Entry<Visit> {
  /** The 完了 checkbox as it stands, which may be ahead of the status. */
  ticked: boolean;
  /** What Meguri wrote when it planned the row; empty for rows that people made. */
  planMark: string;
  source: ReadRow<VisitRow>;
}

export interface Team {
  language: Language;
  settings: Settings;
  tables: ReadTables;
  /** Sheet IDs by tab name, for links to cells. */
  sheetIds: ReadonlyMap<string, number>;
  reps: Map<string, Entry<Rep>>;
  customers: Map<string, Entry<Customer>>;
  products: Map<string, Entry<Product>>;
  visits: VisitEntry[];
  orders: Entry<OrderLine>[];
  cases: Entry<Case>[];
  problems: Problem[];
}

/** Finds a record by its ID or, as people also write it, by its name. */
class Directory {
  private readonly idByName = new Map<string, string>();
  private readonly ids: Set<string>;

  constructor(table: ReadTable<{ id: string; name: string }>) {
    this.ids = table.ids;
    for (const { record } of table.rows) this.idByName.set(normalizeText(record.name), record.id);
  }

  find(reference: string): string | null {
    if (this.ids.has(reference)) return reference;
    return this.idByName.get(normalizeText(reference)) ?? null;
  }
}

function problemAt<R>(
  table: ReadTable<R>,
  at: { row: number; field: string },
  problem: { code: ProblemCode; detail: string; rowLeftOut: boolean },
): Problem {
  const place = table.places[at.field] ?? 0;
  const header = String(table.values[table.headerRow - 1]?.[place] ?? '');
  return { tab: table.tab, row: at.row, column: place + 1, header, ...problem };
}

/** Joins the tables. Rows whose references lead nowhere are left out and listed. */
export function readTeam(tables: ReadTables, sheetIds: ReadonlyMap<string, number>): Team {
  const { settings, problems: settingProblems } = readSettings(tables.settings);
  const problems = [...settingProblems];
  for (const key of Object.keys(tables) as TableKey[]) problems.push(...tables[key].problems);
  const team: Team = {
    language: tables.customers.language,
    settings: { ...settings, language: tables.customers.language },
    tables,
    sheetIds,
    reps: new Map(),
    customers: new Map(),
    products: new Map(),
    visits: [],
    orders: [],
    cases: [],
    problems,
  };
  readReps(team);
  const reps = new Directory(tables.reps);
  readCustomers(team, reps);
  for (const { row, record } of tables.products.rows) {
    team.products.set(record.id, {
      row,
      record: { ...record, unitPrice: record.unitPrice ?? 0, taxRate: record.taxRate ?? 10 },
    });
  }
  const customers = new Directory(tables.customers);
  readVisits(team, { customers, reps });
  readOrders(team, { customers, products: new Directory(tables.products) });
  readCases(team, customers);
  return team;
}

function readReps(team: Team): void {
  for (const { row, record } of team.tables.reps.rows) {
    const position = positionOf(record.startLat, record.startLng);
    if (position === 'impossible' || position === 'swapped') {
      const code = position === 'swapped' ? 'swappedPosition' : 'impossiblePosition';
      const detail = `${record.startLat}, ${record.startLng}`;
      team.problems.push(
        problemAt(team.tables.reps, { row, field: 'startLat' }, { code, detail, rowLeftOut: false }),
      );
    }
    const { startLat: _lat, startLng: _lng, ...rest } = record;
    const startPosition = typeof position === 'string' ? team.settings.startPosition : position;
    const rep: Rep = {
      ...rest,
      startPosition,
      workingHours: record.workingHours[0] ?? null,
      lunch: record.lunch[0] ?? null,
    };
    team.reps.set(record.id, { row, record: rep });
  }
}

const weekdayNumber = { sun: 0, mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6 } as const;

function readCustomers(team: Team, reps: Directory): void {
  const table = team.tables.customers;
  for (const { row, record } of table.rows) {
    const repId = reps.find(record.repId);
    if (repId === null || !team.reps.has(repId)) {
      const problem = { code: 'unknownRep' as const, detail: record.repId, rowLeftOut: true };
      team.problems.push(problemAt(table, { row, field: 'repId' }, problem));
      continue;
    }
    const position = positionOf(record.lat, record.lng);
    const status = record.status ?? 'active';
    if (typeof position === 'string' && (position !== 'none' || status === 'active')) {
      const code = {
        none: 'noPosition',
        swapped: 'swappedPosition',
        impossible: 'impossiblePosition',
      } as const;
      const detail = position === 'none' ? record.address : `${record.lat}, ${record.lng}`;
      const problem = { code: code[position], detail, rowLeftOut: true };
      team.problems.push(problemAt(table, { row, field: 'lat' }, problem));
    }
    const { lat: _lat, lng: _lng, reorderState: _state, preferredWeekday, ...rest } = record;
    const customer: Customer = {
      ...rest,
      repId,
      status,
      visitIntervalDays: record.visitIntervalDays ?? team.settings.usualIntervalDays,
      position: typeof position === 'string' ? null : position,
      preferredWeekday: preferredWeekday === null ? null : weekdayNumber[preferredWeekday],
    };
    team.customers.set(record.id, { row, record: customer });
  }
}

function readVisits(team: Team, { customers, reps }: { customers: Directory; reps: Directory }): void {
  const table = team.tables.visits;
  for (const source of table.rows) {
    const { row, record } = source;
    const customerId = customers.find(record.customerId);
    const repId = reps.find(record.repId);
    if (customerId === null) {
      const problem = { code: 'unknownCustomer' as const, detail: record.customerId, rowLeftOut: true };
      team.problems.push(problemAt(table, { row, field: 'customerId' }, problem));
    }
    if (repId === null) {
      const problem = { code: 'unknownRep' as const, detail: record.repId, rowLeftOut: true };
      team.problems.push(problemAt(table, { row, field: 'repId' }, problem));
    }
    if (customerId === null || repId === null) continue;
    const { done, planMark, customerName: _name, ...rest } = record;
    const visit: Visit = { ...rest, day: record.day!, status: record.status!, customerId, repId };
    team.visits.push({ row, record: visit, ticked: done, planMark, source });
  }
}

function readOrders(team: Team, names: { customers: Directory; products: Directory }): void {
  const table = team.tables.orders;
  for (const { row, record } of table.rows) {
    const customerId = names.customers.find(record.customerId);
    if (customerId === null) {
      const problem = { code: 'unknownCustomer' as const, detail: record.customerId, rowLeftOut: true };
      team.problems.push(problemAt(table, { row, field: 'customerId' }, problem));
      continue;
    }
    const productId = record.productId === '' ? '' : names.products.find(record.productId);
    if (productId === null) {
      const problem = { code: 'unknownProduct' as const, detail: record.productId, rowLeftOut: false };
      team.problems.push(problemAt(table, { row, field: 'productId' }, problem));
    }
    const amount = record.amount ?? record.quantity! * record.unitPrice!;
    const taxRate = record.taxRate ?? team.products.get(productId ?? '')?.record.taxRate ?? 10;
    const line: OrderLine = {
      ...record,
      day: record.day!,
      customerId,
      productId: productId ?? '',
      quantity: record.quantity!,
      unitPrice: record.unitPrice!,
      taxRate,
      amount,
    };
    team.orders.push({ row, record: line });
  }
}

function readCases(team: Team, customers: Directory): void {
  const table = team.tables.cases;
  for (const { row, record } of table.rows) {
    const customerId = customers.find(record.customerId);
    if (customerId === null) {
      const problem = { code: 'unknownCustomer' as const, detail: record.customerId, rowLeftOut: true };
      team.problems.push(problemAt(table, { row, field: 'customerId' }, problem));
      continue;
    }
    const opened: Case = {
      ...record,
      customerId,
      opened: record.opened!,
      kind: record.kind ?? 'request',
      status: record.status ?? 'open',
    };
    team.cases.push({ row, record: opened });
  }
}
