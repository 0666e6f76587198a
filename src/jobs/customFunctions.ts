// The custom functions: one cell or a range in, the same shape out.
import type { Day } from '../domain/day';
import type { Customer } from '../domain/entities';
import type { ForecastBook } from '../forecasting';
import { messagesOf } from '../messages';
import type { WritableCell } from '../tables/cell';
import { driveMinutes } from './planning/travel';
import { Directory } from './references';
import { directionsUrls } from './routes';
import type { Team } from './team';

/** What a custom function is given for a cell argument: a value, or a table of values for a range. */
export type Argument = unknown;

/** The message is what the cell shows as its error. */
export class FunctionError extends Error {}

/**
 * Applies `compute` to a cell, or to each cell of a range; empty cells stay empty. One cell that cannot be used does not
 * spoil a whole column: in a range, its answer is what is wrong with it.
 */
export function mapCells<Result>(
  argument: Argument,
  compute: (text: string) => Result,
): Result | '' | (Result | string)[][] {
  const one = (cell: unknown): Result | '' => {
    const text = String(cell ?? '').trim();
    return text === '' ? '' : compute(text);
  };
  if (!Array.isArray(argument)) return one(argument);
  return argument.map((row: unknown) =>
    (Array.isArray(row) ? row : [row]).map((cell) => told(() => one(cell))),
  );
}

/** What is computed, or what is wrong with it in the words of a {@link FunctionError}. */
export function told<Result>(compute: () => Result): Result | string {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FunctionError) return error.message;
    throw error;
  }
}

/** Looks customers up by ID or by name. */
export class CustomerFinder {
  private readonly directory: Directory;

  constructor(private readonly team: Team) {
    this.directory = new Directory(team.tables.customers);
  }

  /** @throws {@link FunctionError} that names the customer who is not there, or whose name several have. */
  find(reference: string): Customer {
    const named = this.directory.find(reference);
    const found = this.team.customers.get('id' in named ? named.id : reference)?.record;
    if (!found) throw new FunctionError(messagesOf(this.team.language).functions.unknownCustomer(reference));
    return found;
  }
}

const dayCell = (day: Day | null | undefined): WritableCell =>
  day === null || day === undefined ? '' : { day, minutes: 0 };

/** The next planned visit from today on. */
export function nextVisit(team: Team, today: Day): (reference: string) => WritableCell {
  const finder = new CustomerFinder(team);
  const days = new Map<string, Day>();
  for (const { record } of team.visits) {
    if (record.status !== 'planned' || record.day < today) continue;
    days.set(record.customerId, Math.min(days.get(record.customerId) ?? record.day, record.day));
  }
  return (reference) => dayCell(days.get(finder.find(reference).id));
}

function lastVisits(team: Team): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const { record } of team.visits) {
    if (record.status !== 'done') continue;
    days.set(record.customerId, Math.max(days.get(record.customerId) ?? record.day, record.day));
  }
  return days;
}

/** The last visit done. */
export function lastVisit(team: Team): (reference: string) => WritableCell {
  const finder = new CustomerFinder(team);
  const days = lastVisits(team);
  return (reference) => dayCell(days.get(finder.find(reference).id));
}

/** Late, this week or on time, by the customer's own visit interval. */
export function visitStatus(team: Team, today: Day): (reference: string) => string {
  const finder = new CustomerFinder(team);
  const days = lastVisits(team);
  const words = messagesOf(team.language).reorder;
  return (reference) => {
    const customer = finder.find(reference);
    const last = days.get(customer.id);
    if (last === undefined) return words.late;
    const left = last + customer.visitIntervalDays - today;
    if (left < 0) return words.late;
    return left < 7 ? words.thisWeek : words.onTime;
  };
}

/** When the next order is expected. */
export function nextOrder(team: Team, book: ForecastBook): (reference: string) => WritableCell {
  const finder = new CustomerFinder(team);
  return (reference) => dayCell(book.customer(finder.find(reference).id)?.nextOrder?.expected);
}

/** How likely an order is within so many days, 0–1. */
export function orderProbability(
  team: Team,
  book: ForecastBook,
  days: number,
): (reference: string) => number {
  const finder = new CustomerFinder(team);
  return (reference) => book.customer(finder.find(reference).id)?.probabilityWithin(days) ?? 0;
}

/** Sales to expect within so many days. */
export function expectedSales(team: Team, book: ForecastBook, days: number): (reference: string) => number {
  const finder = new CustomerFinder(team);
  return (reference) =>
    Math.round(book.customer(finder.find(reference).id)?.expectedAmountWithin(days).mean ?? 0);
}

/** Days asked for: a whole number from 1 to 366. */
export function checkedDays(team: Team, argument: Argument, usual: number): number {
  const cell = Array.isArray(argument) ? (argument[0] as unknown[])?.[0] : argument;
  if (cell === undefined || cell === '' || cell === null) return usual;
  const days = Number(cell);
  if (Number.isInteger(days) && days >= 1 && days <= 366) return days;
  throw new FunctionError(messagesOf(team.language).functions.badDays(String(cell)));
}

/** Driving minutes between two customers. */
export function travelMinutesBetween(team: Team): (from: string, to: string) => number {
  const finder = new CustomerFinder(team);
  return (from, to) => {
    const [a, b] = [finder.find(from), finder.find(to)];
    for (const customer of [a, b]) {
      if (!customer.position)
        throw new FunctionError(messagesOf(team.language).functions.noPosition(customer.name));
    }
    return driveMinutes(team.travel, a.position!, b.position!);
  };
}

/** Google Maps directions through customers in order. */
export function directionsLink(team: Team, references: string[]): string {
  const finder = new CustomerFinder(team);
  const places = references
    .map((reference) => finder.find(reference))
    .flatMap((customer) => customer.position ?? []);
  const words = messagesOf(team.language).functions;
  if (places.length < 2) throw new FunctionError(words.tooFewStops);
  const urls = directionsUrls(places);
  if (urls.length > 1) throw new FunctionError(words.tooManyStops);
  return urls[0]!;
}
