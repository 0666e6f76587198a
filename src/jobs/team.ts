// The whole workbook as records that refer to one another, with everything in it that could not be used.
import { BusyTimes } from '../domain/busyTimes';
import type { CustomerPrice } from '../domain/customerPrices';
import type { Case, Customer, OrderLine, Product, Proposal, QuoteLine, Rep, Visit } from '../domain/entities';
import type { FitMemory } from '../forecasting';
import type { Language } from '../messages';
import type { AnyTableKey } from '../tables/column';
import type { BusyTimeRow, DailyReportRow, PriceRow, ProposalRow, QuoteRow } from '../tables/officeSchemas';
import type { Problem } from '../tables/problem';
import type { ReadRow, ReadTable } from '../tables/read';
import {
  type CaseRow,
  type CustomerRow,
  type OrderRow,
  type ProductRow,
  type RepRow,
  type SettingRow,
  tables,
  type VisitRow,
} from '../tables/schemas';
import { readBusyTimes } from './moving/readBusyTimes';
import { type Calibration, type KnownLegs, type Travel, travelOf } from './planning/travel';
import { positionOf } from './positions';
import { readPrices, readProposals, readQuotes } from './readOffice';
import { Directory, follow, problemAt, toCustomer, toProduct, toRep } from './references';
import { readSettings, type Settings } from './settings';

export interface ReadTables {
  customers: ReadTable<CustomerRow>;
  visits: ReadTable<VisitRow>;
  orders: ReadTable<OrderRow>;
  products: ReadTable<ProductRow>;
  cases: ReadTable<CaseRow>;
  reps: ReadTable<RepRow>;
  settings: ReadTable<SettingRow>;
  /** Tabs of the office, where the workbook has them and the job asks for them. */
  prices?: ReadTable<PriceRow>;
  quotes?: ReadTable<QuoteRow>;
  dailyReports?: ReadTable<DailyReportRow>;
  busyTimes?: ReadTable<BusyTimeRow>;
  proposals?: ReadTable<ProposalRow>;
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
  travel: Travel;
  /** Where fits of forecasts are kept. */
  fits: FitMemory | null;
  tables: ReadTables;
  /** Sheet IDs by tab name, for links to cells. */
  sheetIds: ReadonlyMap<string, number>;
  reps: Map<string, Entry<Rep>>;
  customers: Map<string, Entry<Customer>>;
  products: Map<string, Entry<Product>>;
  visits: VisitEntry[];
  orders: Entry<OrderLine>[];
  cases: Entry<Case>[];
  /** Agreed prices by customer. */
  prices: Map<string, CustomerPrice[]>;
  quotes: Entry<QuoteLine>[];
  /** What was put before customers, and what is to be. */
  proposals: Entry<Proposal>[];
  /** When reps have something else to do. */
  busy: BusyTimes;
  problems: Problem[];
}

/** What earlier jobs found out and the tabs do not say. */
export interface Memory {
  calibration: Calibration | null;
  knownLegs: KnownLegs;
  fits: FitMemory | null;
}

export const noMemory: Memory = { calibration: null, knownLegs: new Map(), fits: null };

/** Joins the tables. Rows whose references lead nowhere are left out and listed. */
export function readTeam(
  tables: ReadTables,
  sheetIds: ReadonlyMap<string, number>,
  memory: Memory = noMemory,
): Team {
  const { settings, problems: settingProblems } = readSettings(tables.settings);
  // Not as arguments of one `push`: there may be more of them than a call takes.
  const problems = [
    ...settingProblems,
    ...(Object.keys(tables) as AnyTableKey[]).flatMap((key) => tables[key]?.problems ?? []),
  ];
  // A customers tab that has lost all its headers tells no language.
  const { language } = Object.keys(tables.customers.places).length > 0 ? tables.customers : tables.settings;
  const team: Team = {
    language,
    settings: { ...settings, language },
    travel: travelOf(settings, memory),
    fits: memory.fits,
    tables,
    sheetIds,
    reps: new Map(),
    customers: new Map(),
    products: new Map(),
    visits: [],
    orders: [],
    cases: [],
    prices: new Map(),
    quotes: [],
    proposals: [],
    busy: new BusyTimes(),
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
  team.busy = readBusyTimes(tables.busyTimes, { reps, problems });
  const customers = new Directory(tables.customers);
  readVisits(team, { customers, reps });
  const products = new Directory(tables.products);
  readOrders(team, { customers, products });
  readCases(team, customers);
  team.prices = readPrices(team, { customers, products });
  team.quotes = readQuotes(team, { customers, products });
  readProposals(team, { customers, products, reps });
  return team;
}

function readReps(team: Team): void {
  const table = team.tables.reps;
  const fields = ['startLat', 'startLng'] as const;
  const isPlaced = fields.every((field) => table.places[field] !== undefined);
  for (const { row, record } of [...table.rows, ...table.spoiled]) {
    // A rep without a start point of their own starts where the team does.
    const hasStart = (record.startLat ?? null) !== null || (record.startLng ?? null) !== null;
    if (isPlaced && hasStart) listPosition(team, { table, row, record, fields, detail: '' });
  }
  for (const { row, record } of table.rows) {
    const { startLat, startLng, workingHours, ...rest } = record;
    const position = positionOf(startLat, startLng);
    const first = workingHours[0];
    const rep: Rep = {
      ...rest,
      startPosition: typeof position === 'string' ? team.settings.startPosition : position,
      // 09:00-12:00, 13:00-18:00 is one working day with a break.
      workingHours: first ? { start: first.start, end: workingHours[workingHours.length - 1]!.end } : null,
      lunch: record.lunch[0] ?? null,
    };
    team.reps.set(record.id, { row, record: rep });
  }
}

const weekdayNumber = { sun: 0, mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6 } as const;

function readCustomers(team: Team, directory: Directory): void {
  const table = team.tables.customers;
  const { problems } = team;
  const rep = { ...toRep(directory), table } as const;
  listCustomerPositions(team);
  for (const spoiled of table.spoiled) follow(rep, spoiled, problems);
  for (const source of table.rows) {
    const { row, record } = source;
    const repId = follow(rep, source, problems);
    if (repId === null) continue;
    const position = positionOf(record.lat, record.lng);
    const { lat: _lat, lng: _lng, reorderState: _state, mergedInto: _to, preferredWeekday, ...rest } = record;
    const customer: Customer = {
      ...rest,
      repId,
      status: record.status ?? 'active',
      visitIntervalDays: record.visitIntervalDays ?? team.settings.usualIntervalDays,
      position: typeof position === 'string' ? null : position,
      preferredWeekday: preferredWeekday === null ? null : weekdayNumber[preferredWeekday],
    };
    team.customers.set(record.id, { row, record: customer });
  }
}

/** Customers that cannot be put on a route; those who are not visited need no position. */
function listCustomerPositions(team: Team): void {
  const table = team.tables.customers;
  const fields = ['lat', 'lng'] as const;
  const missing = fields.filter((field) => table.places[field] === undefined);
  for (const field of missing) {
    const header = tables.customers.columns[field].header[table.language];
    const at = { tab: table.tab, row: table.headerRow, column: 1, header };
    team.problems.push({ ...at, code: 'missingColumn', detail: '', rowLeftOut: false });
  }
  if (missing.length > 0) return;
  for (const { row, record } of [...table.rows, ...table.spoiled]) {
    const isVisited = record.status !== undefined && (record.status ?? 'active') === 'active';
    const isEmpty = positionOf(record.lat ?? null, record.lng ?? null) === 'none';
    if (isVisited || !isEmpty)
      listPosition(team, { table, row, record, fields, detail: record.address ?? '' });
  }
}

interface Placed<R> {
  table: ReadTable<R>;
  row: number;
  record: Partial<R>;
  /** Latitude and longitude. */
  fields: readonly [keyof R & string, keyof R & string];
  /** What is said of a row that has no position. */
  detail: string;
}

/** Lists a position that cannot be, at the coordinate that is wrong; nothing when one could not be read at all. */
function listPosition<R>(team: Team, { table, row, record, fields, detail }: Placed<R>): void {
  const [lat, lng] = [record[fields[0]], record[fields[1]]] as (number | null | undefined)[];
  if (lat === undefined || lng === undefined) return;
  const position = positionOf(lat, lng);
  if (typeof position !== 'string') return;
  const isInLongitude =
    position === 'none' ? lat !== null : position === 'impossible' && isLatitude(lat!, lng!);
  const code = positionCodes[position];
  const at = { row, field: fields[isInLongitude ? 1 : 0] };
  const problem = { code, detail: position === 'none' ? detail : `${lat}, ${lng}`, rowLeftOut: false };
  team.problems.push(problemAt(table, at, problem));
}

const positionCodes = {
  none: 'noPosition',
  swapped: 'swappedPosition',
  impossible: 'impossiblePosition',
} as const;

/** The latitude can stand: what is wrong is the longitude. */
const isLatitude = (lat: number, lng: number): boolean => Math.abs(lat) <= 90 && (lat !== 0 || lng !== 0);

function readVisits(team: Team, { customers, reps }: { customers: Directory; reps: Directory }): void {
  const table = team.tables.visits;
  const { problems } = team;
  const customer = { ...toCustomer(customers), table } as const;
  const rep = { ...toRep(reps), table } as const;
  for (const spoiled of table.spoiled) {
    follow(customer, spoiled, problems);
    follow(rep, spoiled, problems);
  }
  for (const source of table.rows) {
    const { row, record } = source;
    const customerId = follow(customer, source, problems);
    const repId = follow(rep, source, problems);
    if (customerId === null || repId === null) continue;
    const { done, planMark, customerName: _name, ...rest } = record;
    const visit: Visit = { ...rest, day: record.day!, status: record.status!, customerId, repId };
    team.visits.push({ row, record: visit, ticked: done, planMark, source });
  }
}

function readOrders(team: Team, names: { customers: Directory; products: Directory }): void {
  const table = team.tables.orders;
  const { problems } = team;
  const customer = { ...toCustomer(names.customers), table } as const;
  const product = { ...toProduct(names.products), table, rowLeftOut: false } as const;
  for (const spoiled of table.spoiled) {
    follow(customer, spoiled, problems);
    follow(product, spoiled, problems);
  }
  for (const source of table.rows) {
    const { row, record } = source;
    const customerId = follow(customer, source, problems);
    const productId = follow(product, source, problems) ?? '';
    if (customerId === null) continue;
    const amount = record.amount ?? record.quantity! * record.unitPrice!;
    const taxRate = record.taxRate ?? team.products.get(productId)?.record.taxRate ?? 10;
    const line: OrderLine = {
      ...record,
      day: record.day!,
      customerId,
      productId,
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
  const { problems } = team;
  const customer = { ...toCustomer(customers), table } as const;
  for (const spoiled of table.spoiled) follow(customer, spoiled, problems);
  for (const source of table.rows) {
    const { row, record } = source;
    const customerId = follow(customer, source, problems);
    if (customerId === null) continue;
    const opened: Case = {
      ...record,
      customerId,
      opened: record.opened!,
      kind: record.kind ?? 'request',
      // A claim that nobody gave a date is not for some day.
      due: record.due ?? (record.kind === 'claim' ? record.opened! + team.settings.claimDays : null),
      status: record.status ?? 'open',
    };
    team.cases.push({ row, record: opened });
  }
}
