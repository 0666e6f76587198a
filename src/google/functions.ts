// Custom functions over the sheet: they read what they need, and may be called before anybody has set anything up.

import {
  type Argument,
  checkedDays,
  directionsLink,
  expectedSales,
  FunctionError,
  lastVisit,
  mapCells,
  nextOrder,
  nextVisit,
  orderProbability,
  told,
  travelMinutesBetween,
  visitStatus,
} from '../jobs/customFunctions';
import { forecastTeam } from '../jobs/forecast';
import type { Team } from '../jobs/team';
import { messagesOf } from '../messages';
import type { WritableCell } from '../tables/cell';
import type { TableKey } from '../tables/column';
import { Book } from './book';
import { languageOf } from './language';
import { loadPart } from './loadVisits';
import { contextNow } from './readTeam';
import { peekState } from './state';
import { toGoogle } from './writeChanges';

export type FunctionName =
  | 'NEXT_VISIT'
  | 'LAST_VISIT'
  | 'VISIT_STATUS'
  | 'NEXT_ORDER'
  | 'ORDER_PROBABILITY'
  | 'EXPECTED_SALES'
  | 'TRAVEL_MINUTES'
  | 'DIRECTIONS_LINK';

const visitTables: TableKey[] = ['customers', 'visits', 'reps', 'settings'];
const orderTables: TableKey[] = ['customers', 'orders', 'reps', 'settings'];
const placeTables: TableKey[] = ['customers', 'reps', 'settings'];

/** What forecasts rest on, and what makes a row of 受注 one. */
const orderColumns = ['id', 'day', 'customerId', 'productId', 'quantity', 'unitPrice', 'amount'];

/** Days ahead when none are named. */
const usualDays = { ORDER_PROBABILITY: 7, EXPECTED_SALES: 28 };

type Value = string | number | boolean | Date;

/** Calculates a custom function; what is wrong is thrown, and Sheets shows the message in the cell. */
export function calculate(name: FunctionName, customer: Argument, second?: Argument): Value | Value[][] {
  const book = new Book(peekState());
  const team = loadPart(book, tablesFor(name), { onlyColumns: { orders: orderColumns } });
  if (!team) throw new FunctionError(messagesOf(languageOf(book)).outcome.notSetUp);
  const result = compute(name, { book, team, customer, second });
  const plain = (cell: WritableCell): Value => (typeof cell === 'object' ? toGoogle(book, cell) : cell);
  return Array.isArray(result) ? result.map((row) => row.map(plain)) : plain(result);
}

function tablesFor(name: FunctionName): TableKey[] {
  if (name === 'NEXT_ORDER' || name === 'ORDER_PROBABILITY' || name === 'EXPECTED_SALES') return orderTables;
  return name === 'TRAVEL_MINUTES' || name === 'DIRECTIONS_LINK' ? placeTables : visitTables;
}

interface Call {
  book: Book;
  team: Team;
  customer: Argument;
  second: Argument;
}

function compute(
  name: FunctionName,
  { book, team, customer, second }: Call,
): WritableCell | WritableCell[][] {
  const { today } = contextNow(book);
  switch (name) {
    case 'NEXT_VISIT':
      return mapCells(customer, nextVisit(team, today));
    case 'LAST_VISIT':
      return mapCells(customer, lastVisit(team));
    case 'VISIT_STATUS':
      return mapCells(customer, visitStatus(team, today));
    case 'NEXT_ORDER':
      return mapCells(customer, nextOrder(team, forecastTeam(team, today)));
    case 'ORDER_PROBABILITY': {
      const days = checkedDays(team, second, usualDays.ORDER_PROBABILITY);
      return mapCells(customer, orderProbability(team, forecastTeam(team, today), days));
    }
    case 'EXPECTED_SALES': {
      const days = checkedDays(team, second, usualDays.EXPECTED_SALES);
      return mapCells(customer, expectedSales(team, forecastTeam(team, today), days));
    }
    case 'TRAVEL_MINUTES':
      return travelColumn(team, customer, second);
    case 'DIRECTIONS_LINK':
      return directionsLink(team, flatten(customer));
  }
}

const flatten = (argument: Argument): string[] =>
  (Array.isArray(argument) ? argument.flat() : [argument])
    .map((cell) => String(cell ?? '').trim())
    .filter((text) => text !== '');

/** Two columns pair up row by row; one cell beside a column counts for each of its rows. */
function travelColumn(team: Team, from: Argument, to: Argument): WritableCell | WritableCell[][] {
  const minutesBetween = travelMinutesBetween(team);
  if (!Array.isArray(from) && !Array.isArray(to)) return minutesBetween(String(from), String(to));
  const cells = (argument: Argument): string[] =>
    Array.isArray(argument)
      ? argument.map((row) => String((row as unknown[])[0] ?? '').trim())
      : [String(argument)];
  const [a, b] = [cells(from), cells(to)];
  const at = (list: string[], index: number): string => (list.length === 1 ? list[0]! : (list[index] ?? ''));
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => {
    const [left, right] = [at(a, index), at(b, index)];
    return [left === '' || right === '' ? '' : told(() => minutesBetween(left, right))];
  });
}
