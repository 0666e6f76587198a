// One rep's stops changed by hand: where a visit would fit, putting it there, pinning it to its place.
import { type Day, formatIsoDay, mondayOf, parseIsoDay } from '../domain/day';
import type { Customer, Visit } from '../domain/entities';
import { formatClock } from '../domain/minutes';
import { findSlots, type Plan, type Slot, solve, type VisitRequest } from '../routing';
import type { Need } from './planning/needs';
import { buildWeekProblem, planInForce, type WeekProblem } from './planning/problem';
import { isUntouched } from './planning/standing';
import type { Moment } from './recordVisit';
import { lastPlaces } from './replan';
import { dayRoutes } from './routes';
import type { Team, VisitEntry } from './team';
import type { SlotView, Wish } from './views';

/** The weeks that the sidebar shows, today's first. */
const weeksAhead = 3;

export interface Rearranging {
  team: Team;
  at: Moment;
  /** Formulas of 訪問, where it has columns of the users' own. */
  formulas: string[][] | null;
}

/** One rep's routes, and the visit that is to find its place among them. */
export interface Search {
  week: WeekProblem;
  /** The routes without the visit. */
  plan: Plan;
  request: VisitRequest;
  visit: VisitEntry | null;
  customer: Customer;
  repId: string;
  from: Day;
}

/** `null` when there is no such customer, no position, or the visit is no longer planned. */
export function searchFor(input: Rearranging, wish: Wish): Search | null {
  const { team, at } = input;
  const customer = team.customers.get(wish.customerId)?.record;
  const visit = team.visits.find(({ record }) => record.id === wish.visitId) ?? null;
  const isGone = wish.visitId !== null && (visit?.record.status !== 'planned' || visit.ticked);
  if (!customer?.position || isGone) return null;
  const repId = wish.repId ?? visit?.record.repId ?? customer.repId;
  const period = { from: at.today, to: mondayOf(at.today) + weeksAhead * 7 - 1 };
  const others = team.visits.filter(({ record, ticked }) => {
    const isAhead = record.status === 'planned' && !ticked && record.day >= period.from;
    return isAhead && record.day <= period.to && record.repId === repId && record.id !== wish.visitId;
  });
  const needs = others.flatMap((other) => standingNeed(input, other));
  const wanted = needOf({ ...customer, repId }, { from: period.from, to: period.to });
  const week = withOvertime(
    buildWeekProblem({
      team: { ...team, reps: longerDays(team, repId) },
      period,
      needs: [...needs, wanted],
      resumption: { day: at.today, minutes: at.now, places: lastPlaces(team, at.today) },
    }),
  );
  const request = homeInTime(week, week.problem.requests.pop()!);
  week.needs.pop();
  const plan = timed(week, planInForce(week).routes);
  return { week, plan, request, visit, customer, repId, from: period.from };
}

/** A visit moved by hand may make the day so much longer: the others give way when the rest is planned anew. */
const overtimeMinutes = 60;

function longerDays(team: Team, repId: string): Team['reps'] {
  const entry = team.reps.get(repId);
  if (!entry) return new Map();
  const { start, end } = entry.record.workingHours ?? team.settings.workingHours;
  const record = { ...entry.record, workingHours: { start, end: end + overtimeMinutes } };
  return new Map([[repId, { ...entry, record }]]);
}

function withOvertime(week: WeekProblem): WeekProblem {
  const { shifts: given } = week.problem;
  const shifts = given.map((shift, index) => {
    // What the rep has to do after a part of the day allows no overtime before it.
    const isLast = given[index + 1]?.day !== shift.day;
    return isLast ? { ...shift, latest: shift.latest - overtimeMinutes, overtimeMinutes } : shift;
  });
  return { ...week, problem: { ...week.problem, shifts } };
}

/** The visit itself ends in time to be home by the end of the day: the next plan must be able to keep it. */
function homeInTime({ problem }: WeekProblem, request: VisitRequest): VisitRequest {
  const minutesPerDay = 1440;
  const windows = request.windows.flatMap(({ from, to }) => {
    const parts = problem.shifts.filter(({ day }) => day === Math.floor(from / minutesPerDay));
    return parts.flatMap((shift) => {
      const home = shift.endLocation;
      const drive =
        home === null ? 0 : problem.travelMinutes[request.location * problem.locationCount + home]!;
      const earliest = parts.length === 1 ? from : Math.max(from, shift.earliest);
      const latest = Math.min(to, shift.latest - request.durationMinutes - drive);
      return earliest <= latest ? [{ from: earliest, to: latest }] : [];
    });
  });
  return { ...request, windows, shifts: windows.length > 0 ? request.shifts : [] };
}

const needOf = (customer: Customer, days: { from: Day; to: Day }): Need => ({
  customer,
  prize: 0,
  mandatory: false,
  days,
  appointment: null,
  planned: null,
  delivery: [],
  claimDue: null,
  openCases: 0,
  lastContact: null,
  usualWeekday: null,
  orderProbability: null,
  expectedAmount: 0,
});

/** What Meguri planned may shift within its day; what people agreed on or pinned keeps its time. */
function standingNeed({ team, formulas }: Rearranging, visit: VisitEntry): Need[] {
  const { record } = visit;
  const customer = team.customers.get(record.customerId)?.record;
  if (!customer?.position) return [];
  const need = needOf({ ...customer, repId: record.repId }, { from: record.day, to: record.day });
  const mayShift = isUntouched(visit, team.tables.visits, formulas);
  return [{ ...need, planned: record, appointment: mayShift ? null : visit }];
}

/** The routes in clock times, as they are: nothing is searched. */
function timed(week: WeekProblem, routes: { shift: number; requests: number[] }[]): Plan {
  return solve(week.problem, { seed: 1, shouldStop: () => true, initialPlan: { routes } });
}

const visitIdOf = ({ week }: Search, request: number): string => week.needs[request]!.planned!.id;

/** Every place where the visit fits, the least driving and the shortest days first. */
export function slotViews(team: Team, search: Search): SlotView[] {
  const saved = search.visit ? detourOf(team, search.visit.record) : 0;
  const seen = new Set<string>();
  const slots = findSlots(search.week.problem, search.plan, search.request).flatMap((slot) => {
    const key = `${slot.shift} ${slot.after}`;
    // Lunch and visit hours may cut a place in two: the first part stands for it.
    if (seen.has(key) || isWhereItStands(search, slot)) return [];
    seen.add(key);
    return [slotView(search, slot, saved)];
  });
  const cost = ({ extraMinutes, overtimeMinutes }: SlotView): number => extraMinutes + 2 * overtimeMinutes;
  return slots.sort((a, b) => cost(a) - cost(b));
}

/** Where the visit is already, nobody needs to move it to. */
function isWhereItStands({ visit, week, plan, from, repId }: Search, slot: Slot): boolean {
  if (visit?.record.day !== from + slot.day || visit.record.repId !== repId) return false;
  const arrivalOf = (request: number): number => week.needs[request]!.planned?.plannedArrival ?? 0;
  const stops = plan.routes.find(({ shift }) => shift === slot.shift)?.stops ?? [];
  const before = stops.filter(({ request }) => arrivalOf(request) < (visit.record.plannedArrival ?? 0));
  return (before[before.length - 1]?.request ?? null) === slot.after;
}

function slotView(search: Search, slot: Slot, saved: number): SlotView {
  const midnight = slot.day * 1440;
  const last = slot.after ?? lastBefore(search, slot.shift);
  const after = last === null ? null : search.week.needs[last]!;
  return {
    day: formatIsoDay(search.from + slot.day),
    after: after?.planned?.id ?? null,
    afterName: after?.customer.name ?? '',
    earliest: formatClock(Math.ceil(slot.earliestStart - midnight)),
    latest: formatClock(Math.floor(slot.latestStart - midnight)),
    extraMinutes: Math.round(slot.extraMinutes - saved),
    overtimeMinutes: Math.ceil(slot.overtimeMinutes),
  };
}

/** The last stop of the day before a part of it, `null` when there is none. */
function lastBefore({ week, plan }: Search, shift: number): number | null {
  const day = week.shifts[shift]!.day;
  const before = plan.routes.filter((route) => route.shift < shift && week.shifts[route.shift]!.day === day);
  const stops = before.sort((a, b) => a.shift - b.shift).flatMap((route) => route.stops);
  return stops[stops.length - 1]?.request ?? null;
}

/** Driving that the visit costs where it stands. */
function detourOf(team: Team, visit: Visit): number {
  const on = { from: visit.day, to: visit.day };
  const others = team.visits.map(({ record }) => record).filter(({ repId }) => repId === visit.repId);
  const minutes = (visits: Visit[]): number => dayRoutes(team, visits, on)[0]?.travelMinutes ?? 0;
  return minutes(others) - minutes(others.filter(({ id }) => id !== visit.id));
}

export interface NewTime {
  visitId: string | null;
  arrival: number;
}

/** The times of that day with the visit in that place (`visitId` of a new one is null); `null` when it does not fit. */
export function timesWith(search: Search, place: { day: string; after: string | null }): NewTime[] | null {
  const day = parseIsoDay(place.day);
  const parts = search.week.shifts.flatMap((one, shift) => (one.day === day ? [shift] : []));
  for (const shift of parts) {
    const times = timesInPart(search, { shift, day: day!, after: place.after });
    if (times) return times;
  }
  return null;
}

/** The same within one part of a day that appointments part. Behind the last stop of the part before, it comes first. */
function timesInPart(
  search: Search,
  { shift, day, after }: { shift: number; day: Day; after: string | null },
): NewTime[] | null {
  const node = search.week.problem.requests.length;
  const stops = search.plan.routes.find((route) => route.shift === shift)?.stops ?? [];
  const order = stops.map(({ request }) => request);
  const last = lastBefore(search, shift);
  const isFirst = after === null ? last === null : last !== null && visitIdOf(search, last) === after;
  const position = isFirst ? 0 : order.findIndex((request) => visitIdOf(search, request) === after) + 1;
  if (!isFirst && position === 0) return null;
  order.splice(position, 0, node);
  const problem = { ...search.week.problem, requests: [...search.week.problem.requests, search.request] };
  const plan = timed({ ...search.week, problem }, [{ shift, requests: order }]);
  const route = plan.routes.find((one) => one.shift === shift);
  if (route?.stops.map(({ request }) => request).join() !== order.join()) return null;
  const midnight = (day - search.from) * 1440;
  return route.stops.map(({ request, start }) => ({
    visitId: request === node ? (search.visit?.record.id ?? null) : visitIdOf(search, request),
    arrival: Math.round(start - midnight),
  }));
}
