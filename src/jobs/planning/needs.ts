// Which customers need visits in the period, how much, and why.
import type { Day } from '../../domain/day';
import type { Customer, OrderLine, Visit } from '../../domain/entities';
import type { CustomerForecast } from '../../forecasting';
import { rankStretch } from '../../routing';
import type { Team, VisitEntry } from '../team';
import { isOffLimits, worksOn } from './calendar';
import type { CustomerHistory } from './history';
import { type Period, type Wish, wishesOf } from './rhythm';
import { worthOf } from './worth';

export type { Period } from './rhythm';

/** Why a visit is worth making; words are made of it by `describeNeed`. */
export interface Need {
  customer: Customer;
  /** Value of the visit in minutes of driving that it is worth. */
  prize: number;
  mandatory: boolean;
  /** Days on which it may be made. */
  days: { from: Day; to: Day };
  /** The agreed visit that this need stands for. */
  appointment: VisitEntry | null;
  /** The visit that the plan in force has for it: re-planning moves it only for a gain. */
  planned: Visit | null;
  delivery: OrderLine[];
  /** Due date of the most pressing claim. */
  claimDue: Day | null;
  openCases: number;
  /** The contact that this visit follows: done, still to be made before the period, or planned with it. */
  lastContact: Day | null;
  usualWeekday: number | null;
  orderProbability: number | null;
  expectedAmount: number;
  /** What the visit loses in each week of the period; nothing when absent. */
  weekCosts?: number[];
  /** Free to move: kept apart from the customer's other free visits. */
  isFree?: true;
}

export interface NeedsInput {
  team: Team;
  period: Period;
  today: Day;
  histories: Map<string, CustomerHistory>;
  forecastOf: (customerId: string) => CustomerForecast | null;
  /** Visits of the period that stand: agreed, pinned or edited by people. */
  standing: VisitEntry[];
  /** Visits still planned for the days between today and the period, and for those after it. */
  outside: VisitEntry[];
  /** Customers visited within the period, and when last. */
  visited: Map<string, Day>;
  /** When re-planning, the open visits of the plan in force, by customer: nobody else is taken up but who must be. */
  planned: Map<string, Visit[]> | null;
  /** How much a rep's intervals stretch when there is more work than time; 1 = as wished. */
  stretchOf: (repId: string) => number;
  /** The middle of what customers' orders amount to; 0 when nothing is known. */
  usualAmount: number;
}

/** What a visit that was announced is worth on top, when re-planning. */
const keptPrize = 40;
/** What an open case, and an order of the usual amount that is as good as certain, add to the prize. */
const casePrize = 12;
const orderPrize = 25;
/** A large order counts for more, within bounds: a small customer is not to be forgotten over it. */
const amountShares = { least: 0.5, most: 2 };

/** One need for each visit to consider. */
export function gatherNeeds(input: NeedsInput): Need[] {
  const standing = byCustomer(input.standing);
  const outside = byCustomer(input.outside);
  const needs: Need[] = [];
  for (const { record: customer } of input.team.customers.values()) {
    if (!customer.position) continue;
    const context = { input, customer, outside: outside.get(customer.id) ?? [] };
    const appointments = (standing.get(customer.id) ?? []).map((visit) => appointmentNeed(context, visit));
    needs.push(...appointments);
    if (customer.status === 'active') needs.push(...openNeeds(context, appointments));
  }
  return needs;
}

function byCustomer(visits: VisitEntry[]): Map<string, VisitEntry[]> {
  const groups = new Map<string, VisitEntry[]>();
  for (const visit of visits) {
    const { customerId } = visit.record;
    groups.set(customerId, [...(groups.get(customerId) ?? []), visit]);
  }
  return groups;
}

interface Context {
  input: NeedsInput;
  customer: Customer;
  outside: VisitEntry[];
}

/** A need of the customer about which nothing else is known yet. */
function blankNeed(context: Context): Need {
  const { input, customer } = context;
  const history = input.histories.get(customer.id)!;
  const forecast = input.forecastOf(customer.id);
  return {
    customer,
    prize: 0,
    mandatory: false,
    days: input.period,
    appointment: null,
    planned: null,
    delivery: [],
    claimDue: null,
    openCases: history.openCases.length,
    lastContact: lastContact(context),
    usualWeekday: history.usualWeekday,
    orderProbability: forecast ? forecast.probabilityWithin(7) : null,
    expectedAmount: forecast?.typicalOrderAmount ?? 0,
  };
}

function appointmentNeed(context: Context, visit: VisitEntry): Need {
  const { day } = visit.record;
  const need = blankNeed(context);
  const delivery = promisedLines(context).filter((line) => line.deliveryDay === day);
  const claimDue = pressingClaim(context);
  return { ...need, mandatory: true, days: { from: day, to: day }, appointment: visit, delivery, claimDue };
}

/** What the customer needs beside the visits that stand: promises, then what the interval or the plan in force asks. */
function openNeeds(context: Context, appointments: Need[]): Need[] {
  const { input, customer } = context;
  const open = [...(input.planned?.get(customer.id) ?? [])].sort((a, b) => a.day - b.day);
  const promises = deliveryNeeds(context, appointments);
  const claim = claimNeed(context, [...appointments, ...promises]);
  if (claim) promises.push(claim);
  for (const need of promises) {
    const index = open.findIndex(({ day }) => day >= need.days.from && day <= need.days.to);
    if (index >= 0) need.planned = open.splice(index, 1)[0]!;
    need.prize = worthOfPromise(context, need);
  }
  const others =
    input.planned === null ? wishedNeeds(context, [...appointments, ...promises]) : keptNeeds(context, open);
  return [...promises, ...others];
}

function promisedLines({ input, customer }: Context): OrderLine[] {
  const { period } = input;
  const { promised } = input.histories.get(customer.id)!;
  return promised.filter((line) => line.deliveryDay! >= period.from && line.deliveryDay! <= period.to);
}

/** One visit for each day on which goods are promised and nobody comes anyhow. */
function deliveryNeeds(context: Context, appointments: Need[]): Need[] {
  const taken = new Set(appointments.map((need) => need.days.from));
  const days = new Map<Day, OrderLine[]>();
  for (const line of promisedLines(context)) {
    const day = line.deliveryDay!;
    if (!taken.has(day)) days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days].map(([day, delivery]) => ({
    ...blankNeed(context),
    mandatory: true,
    days: { from: day, to: day },
    delivery,
    claimDue: pressingClaim(context),
  }));
}

/** Due date of the customer's most pressing claim, when it falls into the period or before it. */
function pressingClaim({ input, customer }: Context): Day | null {
  const { openCases } = input.histories.get(customer.id)!;
  const dues = openCases.flatMap((opened) => (opened.kind === 'claim' ? (opened.due ?? []) : []));
  const first = dues.length > 0 ? Math.min(...dues) : null;
  return first !== null && first <= input.period.to ? first : null;
}

/** A visit by the claim's due date, unless one stands by then. */
function claimNeed(context: Context, others: Need[]): Need | null {
  const claimDue = pressingClaim(context);
  if (claimDue === null) return null;
  const last = lastClaimDay(context, claimDue);
  if (others.some((need) => need.days.to <= last)) return null;
  const days = { from: context.input.period.from, to: last };
  return { ...blankNeed(context), mandatory: true, days, claimDue, isFree: true };
}

/** A claim is seen to by its due date; past it, or when nobody can be met by then, on the first day that is open. */
function lastClaimDay({ customer, input: { team, period } }: Context, due: Day): Day {
  const rep = team.reps.get(customer.repId)?.record;
  for (let day = period.from; day <= period.to; day++) {
    const isOpen = rep && worksOn(team, rep, day) && !isOffLimits(customer, day);
    if (isOpen) return Math.max(due, day);
  }
  return period.to;
}

/** The last visit done, within the period too, or still to be made before it. */
function lastContact({ input, customer, outside }: Context): Day | null {
  const history = input.histories.get(customer.id)!;
  const upcoming = outside
    .map((visit) => visit.record.day)
    .filter((day) => day >= input.today && day < input.period.from);
  const known = [history.lastVisit, input.visited.get(customer.id) ?? null].filter((day) => day !== null);
  const days = [...known, ...upcoming];
  return days.length > 0 ? Math.max(...days) : null;
}

/** The visits that the interval asks for around those that stand. */
function wishedNeeds(context: Context, standing: Need[]): Need[] {
  const { input, customer, outside } = context;
  const { period } = input;
  const stretch = input.stretchOf(customer.repId);
  const later = outside.map((visit) => visit.record.day).filter((day) => day > period.to);
  const wishes = wishesOf({
    period,
    intervalDays: customer.visitIntervalDays,
    stretchedDays: customer.visitIntervalDays * rankStretch(customer.rank, stretch),
    lastContact: lastContact(context),
    fixedDays: [...standing.map((need) => need.days.to), ...later],
  });
  return wishes.flatMap((wish, index) => {
    const need = wishedNeed(context, wish, stretch);
    const isDue = index === 0 && wish.due <= period.to;
    const counts = need.prize > 0 && (isDue || canBeMade(context, wish));
    return counts ? [need] : [];
  });
}

function wishedNeed(context: Context, wish: Wish, stretch: number): Need {
  const { input, customer } = context;
  const { prize, weekCosts } = worthOf(customer, wish, { period: input.period, stretch });
  const need = { ...blankNeed(context), days: wish.days, lastContact: wish.previous };
  // What makes a visit wanted now says nothing for a second one.
  const isNext = wish.previous === null || wish.previous <= input.period.from;
  return {
    ...need,
    prize: prize + (isNext && prize > 0 ? extraWorth(need, input.usualAmount) : 0),
    weekCosts,
    isFree: true,
  };
}

/** The visits of the plan in force. */
function keptNeeds(context: Context, open: Visit[]): Need[] {
  return open.map((planned) => {
    const need: Need = { ...blankNeed(context), planned, isFree: true };
    return { ...need, prize: worthOfPromise(context, need) };
  });
}

function extraWorth(need: Need, usualAmount: number): number {
  const share = usualAmount > 0 ? need.expectedAmount / usualAmount : 1;
  const bounded = Math.min(amountShares.most, Math.max(amountShares.least, share));
  return casePrize * Math.min(2, need.openCases) + orderPrize * (need.orderProbability ?? 0) * bounded;
}

/** By lateness at the end of the period, and by having been announced. */
function worthOfPromise({ input }: Context, need: Need): number {
  const { customer, lastContact: previous } = need;
  const due = previous === null ? input.period.from : previous + customer.visitIntervalDays;
  const wish = { days: need.days, previous, due, next: null };
  const end = { from: input.period.to, to: input.period.to };
  const { prize } = worthOf(customer, wish, { period: end, stretch: input.stretchOf(customer.repId) });
  return prize + (need.planned ? keptPrize : 0) + extraWorth(need, input.usualAmount);
}

/** True when the rep works on one of the days and the customer is open. */
function canBeMade({ customer, input: { team } }: Context, { days }: Wish): boolean {
  const rep = team.reps.get(customer.repId)?.record;
  for (let day = days.from; rep && day <= days.to; day++) {
    if (worksOn(team, rep, day) && !isOffLimits(customer, day)) return true;
  }
  return false;
}
