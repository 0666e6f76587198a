// The customers as the sidebar searches them, and one of them with everything that is known.
import { type Day, formatIsoDay } from '../domain/day';
import type { Customer, OrderLine } from '../domain/entities';
import { formatClock } from '../domain/minutes';
import { sumAmounts } from '../domain/money';
import { normalizeText } from '../domain/text';
import { messagesOf } from '../messages';
import { forecastTeam } from './forecast';
import { customerVoices } from './office/voices';
import { talkingPoints } from './proposals/talkingPoint';
import { placeUrl } from './routes';
import { caseTexts, pointView } from './sidebarRoutes';
import type { Entry, Team } from './team';
import { usualLines } from './usualOrder';
import type { CustomerCard, CustomerLine } from './views';
import { quantityText, repName } from './words';

/** A column of the users' own that holds telephone numbers. */
const phoneHeader = /電話|携帯|^tel|phone|mobile/i;
/** Ten digits or more, with whatever people put between them. */
const phonePattern = /\+?\d(?:[-() .]*\d){9,}/;

function phoneColumn({ tables }: Team): number {
  const { values, headerRow } = tables.customers;
  return (values[headerRow - 1] ?? []).findIndex((cell) => phoneHeader.test(String(cell)));
}

/** From a column of their own, else out of what stands about the contact. */
function phoneOf(team: Team, { row, record }: Entry<Customer>, column: number): string {
  const cell = normalizeText(String(team.tables.customers.values[row - 1]?.[column] ?? ''));
  // Sheets drops the zero that a number begins with.
  if (/^[1-9]\d{8,9}$/.test(cell)) return `0${cell}`;
  const found = [cell, record.contact, record.notes].map((text) => phonePattern.exec(normalizeText(text)));
  return found.find((match) => match !== null)?.[0] ?? '';
}

export function customerLines(team: Team): CustomerLine[] {
  const column = phoneColumn(team);
  return [...team.customers.values()].map((entry) => {
    const { id, name, kana, address, repId } = entry.record;
    return [id, name, kana, address, phoneOf(team, entry, column), repId];
  });
}

/** Visits and orders told in full, and order days drawn. */
const told = 5;
const drawn = 60;
const probabilityDays = 7;

export function customerCard(team: Team, today: Day, customerId: string): CustomerCard | null {
  const entry = team.customers.get(customerId);
  if (!entry) return null;
  const { record } = entry;
  const forecast = forecastTeam(team, today).customer(customerId);
  const next = forecast?.nextOrder;
  const days = orderDays(team, customerId);
  return {
    id: record.id,
    name: record.name,
    kana: record.kana,
    repName: repName(team, record.repId),
    rank: record.rank ?? '',
    address: record.address,
    contact: record.contact,
    phone: phoneOf(team, entry, phoneColumn(team)),
    notes: record.notes,
    mapUrl: record.position ? placeUrl(record.position) : '',
    intervalDays: record.visitIntervalDays,
    ...visitsOf(team, today, customerId),
    orders: days
      .slice(-told)
      .reverse()
      .map(({ day, lines }) => ({
        day: formatIsoDay(day),
        amount: amountOf(lines),
        items: itemsText(team, lines),
      })),
    history: days.slice(-drawn).map(({ day, lines }) => [formatIsoDay(day), amountOf(lines)]),
    expected: next
      ? {
          day: formatIsoDay(next.expected),
          earliest: formatIsoDay(next.earliest),
          latest: formatIsoDay(next.latest),
          probability: forecast.probabilityWithin(probabilityDays),
        }
      : null,
    usual: usualLines(team, forecast, {
      customerId,
      lastOrder: days[days.length - 1]?.lines ?? [],
      today,
    }),
    openCases: caseTexts(team, customerId),
    ...proposalsOf(team, today, customerId),
    voices: customerVoices(team, customerId, today),
    place: { tab: team.tables.customers.tab, row: entry.row, column: 1 },
  };
}

function visitsOf(team: Team, today: Day, customerId: string): Pick<CustomerCard, 'nextVisit' | 'visits'> {
  const visits = team.visits
    .map(({ record }) => record)
    .filter((visit) => visit.customerId === customerId)
    .sort((a, b) => a.day - b.day);
  const next = visits.find(({ day, status }) => day >= today && status === 'planned');
  const past = visits.filter(({ day, status }) => day <= today && status !== 'planned');
  const arrival = next?.plannedArrival ?? null;
  return {
    nextVisit: next
      ? { day: formatIsoDay(next.day), arrival: arrival === null ? '' : formatClock(arrival) }
      : null,
    visits: past
      .slice(-told)
      .reverse()
      .map(({ day, status, result, note }) => ({ day: formatIsoDay(day), status, result, note })),
  };
}

function proposalsOf(
  team: Team,
  today: Day,
  customerId: string,
): Pick<CustomerCard, 'proposal' | 'proposals'> {
  const point = talkingPoints(team)(customerId, today);
  const told = team.proposals.flatMap(({ record }) => {
    const { productId, outcome, outcomeDay, day } = record;
    if (record.customerId !== customerId || outcome === null) return [];
    const product = team.products.get(productId)?.record.name ?? productId;
    return [{ day: formatIsoDay(outcomeDay ?? day ?? today), product, outcome }];
  });
  return {
    proposal: point && pointView(point),
    proposals: told.sort((a, b) => (a.day < b.day ? 1 : -1)),
  };
}

interface OrderDay {
  day: Day;
  lines: OrderLine[];
}

/** The customer's orders by day, oldest first; a day of returns alone is no order. */
function orderDays(team: Team, customerId: string): OrderDay[] {
  const byDay = new Map<Day, OrderLine[]>();
  for (const { record } of team.orders) {
    if (record.customerId !== customerId || record.quantity <= 0) continue;
    const lines = byDay.get(record.day);
    if (lines) lines.push(record);
    else byDay.set(record.day, [record]);
  }
  return [...byDay].map(([day, lines]) => ({ day, lines })).sort((a, b) => a.day - b.day);
}

const amountOf = (lines: OrderLine[]): number => sumAmounts(lines.map(({ amount }) => amount));

function itemsText(team: Team, lines: OrderLine[]): string {
  const { format } = messagesOf(team.language);
  return format.list(lines.map((line) => quantityText(team, format, line)));
}
