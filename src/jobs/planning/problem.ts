// From reps and needs to the planner's terms: shifts, visit requests, travel times in whole minutes.
import { type Day, mondayOf, weekdayOf } from '../../domain/day';
import type { Position, Rep, Visit } from '../../domain/entities';
import type { TimeWindow } from '../../domain/minutes';
import {
  type InitialPlan,
  type RoutingProblem,
  type Shift,
  type VisitGroup,
  type VisitRequest,
  waitingCost,
} from '../../routing';
import type { Settings } from '../settings';
import type { Team } from '../team';
import { freeHours, lunchHours, openWindows, shiftHours } from './calendar';
import type { Need } from './needs';
import { gapDays, type Period } from './rhythm';
import { travelMatrix } from './travel';

export interface ShiftPlace {
  repId: string;
  day: Day;
}

/** The planner's problem and what its indices stand for. */
export interface WeekProblem {
  problem: RoutingProblem;
  /** By shift index. */
  shifts: ShiftPlace[];
  /** By request index. */
  needs: Need[];
  /** By location index. */
  positions: Position[];
}

/** Where and when a rep goes on: for re-planning a day that has begun. */
export interface Resumption {
  day: Day;
  minutes: number;
  /** Last place visited today by each rep. */
  places: Map<string, Position>;
}

const minutesPerDay = 1440;
/** Cost, in minutes, of leaving the weekday that the customer asked for, or is merely used to. */
const preferredWeekdayCost = 15;
const usualWeekdayCost = 4;
/** Cost, in minutes, of moving a visit that was planned to another rep's or another day's shift. */
const movedCost = 30;

interface Build {
  team: Team;
  period: Period;
  needs: Need[];
  resumption: Resumption | null;
}

export function buildWeekProblem(build: Build): WeekProblem {
  const positions: Position[] = [];
  const { shifts, places } = buildShifts(build, positions);
  const requests = build.needs.map((need) => {
    positions.push(need.customer.position!);
    return requestOf(need, positions.length - 1, { ...build, places });
  });
  const travelMinutes = travelMatrix(build.team.travel, positions);
  const visitGroups = freeGroups(build.needs);
  const problem = { locationCount: positions.length, travelMinutes, shifts, requests, visitGroups };
  return { problem, shifts: places, needs: build.needs, positions };
}

function buildShifts(build: Build, positions: Position[]): { shifts: Shift[]; places: ShiftPlace[] } {
  const shifts: Shift[] = [];
  const places: ShiftPlace[] = [];
  const reps = [...build.team.reps.values()].map((entry) => entry.record);
  reps.forEach((rep, group) => {
    const home = startOf(rep, build.team.settings, build.needs);
    if (!home) return;
    positions.push(home);
    const homeLocation = positions.length - 1;
    for (let day = build.period.from; day <= build.period.to; day++) {
      // What else the rep has to do parts the day: each part is a shift of its own.
      for (const hours of freeHours(build.team, rep, day)) {
        const isFirst = places[places.length - 1]?.day !== day || places[places.length - 1]?.repId !== rep.id;
        const shift = shiftOf({ rep, day, hours, group, homeLocation, isFirst }, build, positions);
        if (!shift) continue;
        shifts.push(shift);
        places.push({ repId: rep.id, day });
      }
    }
  });
  return { shifts, places };
}

interface ShiftDay {
  rep: Rep;
  day: Day;
  hours: TimeWindow;
  group: number;
  homeLocation: number;
  /** No part of the day before it is left. */
  isFirst: boolean;
}

/** A part of one rep's day; what is left of it when the day has begun; `null` when nothing is left. */
function shiftOf(on: ShiftDay, build: Build, positions: Position[]): Shift | null {
  const { rep, day, hours } = on;
  const dayIndex = day - build.period.from;
  const midnight = dayIndex * minutesPerDay;
  const lunch = lunchHours(rep, build.team.settings);
  const resumed = build.resumption?.day === day ? build.resumption : null;
  const start = resumed ? Math.max(hours.start, Math.ceil(resumed.minutes)) : hours.start;
  if (start >= hours.end) return null;
  const place = on.isFirst ? resumed?.places.get(rep.id) : undefined;
  if (place) positions.push(place);
  const lunchStart = lunch ? Math.max(lunch.start, start) : 0;
  const lunchEnd = lunch ? Math.min(lunch.end, hours.end) : 0;
  const lunchAhead = lunchStart < lunchEnd;
  return {
    id: `${rep.id}@${day}${on.isFirst ? '' : `+${hours.start}`}`,
    group: on.group,
    day: dayIndex,
    startLocation: place ? positions.length - 1 : on.homeLocation,
    endLocation: on.homeLocation,
    earliest: midnight + start,
    latest: midnight + hours.end,
    lunch: lunchAhead
      ? {
          earliest: midnight + lunchStart,
          latest: midnight + lunchStart,
          durationMinutes: lunchEnd - lunchStart,
        }
      : null,
  };
}

/** Where a rep starts: own start point, the team's, or the middle of the customers. */
export function startOf(rep: Rep, settings: Settings, needs: Need[]): Position | null {
  const start = rep.startPosition ?? settings.startPosition;
  if (start) return start;
  const own = needs.filter((need) => need.customer.repId === rep.id).map((need) => need.customer.position!);
  if (own.length === 0) return null;
  const mean = (pick: (position: Position) => number): number =>
    own.reduce((sum, position) => sum + pick(position), 0) / own.length;
  return { lat: mean((position) => position.lat), lng: mean((position) => position.lng) };
}

function requestOf(need: Need, location: number, context: Build & { places: ShiftPlace[] }): VisitRequest {
  const { team, period, places } = context;
  const duration = Math.max(1, Math.round(need.customer.visitMinutes ?? team.settings.usualVisitMinutes));
  const repId = need.appointment?.record.repId ?? need.customer.repId;
  const shifts = places.flatMap((place, index) => (place.repId === repId ? [index] : []));
  const windows: { from: number; to: number }[] = [];
  const shiftCost = places.map(() => 0);
  let windowsOf: Day | null = null;
  for (const index of shifts) {
    const day = places[index]!.day;
    shiftCost[index] =
      weekdayCost(need, day) +
      moveCost(need, day) +
      weekCost(need, day, period) +
      delayCost(need, day, period);
    if (day < need.days.from || day > need.days.to) continue;
    if (windowsOf === day) continue;
    windowsOf = day;
    const midnight = (day - period.from) * minutesPerDay;
    for (const window of startWindows(need, day, duration, team)) {
      windows.push({ from: midnight + window.start, to: midnight + window.end });
    }
  }
  return {
    id: need.appointment?.record.id ?? `${need.customer.id}@${need.days.from}`,
    location,
    durationMinutes: duration,
    prize: need.prize,
    mandatory: need.mandatory,
    windows,
    // A request without windows could be served at any time: one that is never open must have no shift.
    shifts: windows.length > 0 ? shifts : [],
    shiftCost,
  };
}

/** When the visit may start on that day: an agreed time exactly, otherwise so that it ends before the customer closes. */
function startWindows(need: Need, day: Day, duration: number, team: Team): TimeWindow[] {
  const agreed = need.appointment?.record.plannedArrival;
  if (agreed !== undefined && agreed !== null) return [{ start: agreed, end: agreed }];
  const rep = team.reps.get(need.appointment?.record.repId ?? need.customer.repId)!.record;
  const hours = shiftHours(rep, day, team.settings);
  if (!hours) return [];
  return openWindows(need.customer, day, hours)
    .map((window) => ({ start: window.start, end: window.end - duration }))
    .filter((window) => window.start <= window.end);
}

function weekdayCost(need: Need, day: Day): number {
  const weekday = weekdayOf(day);
  if (need.customer.preferredWeekday !== null) {
    return need.customer.preferredWeekday === weekday ? 0 : preferredWeekdayCost;
  }
  return need.usualWeekday === null || need.usualWeekday === weekday ? 0 : usualWeekdayCost;
}

const weekCost = (need: Need, day: Day, period: Period): number =>
  need.weekCosts?.[Math.floor((day - mondayOf(period.from)) / 7)] ?? 0;

/** Whoever has waited long already is seen early in the week. */
function delayCost({ customer, lastContact, mandatory }: Need, day: Day, period: Period): number {
  if (lastContact === null || mandatory) return 0;
  const monday = Math.max(period.from, mondayOf(day));
  return waitingCost({
    daysSinceLast: day - lastContact,
    daysSinceLastOnFirstDay: monday - lastContact,
    intervalDays: customer.visitIntervalDays,
  });
}

/** The customers with several visits that are free to move: these keep their distance. */
function freeGroups(needs: Need[]): VisitGroup[] {
  const groups = new Map<string, number[]>();
  needs.forEach((need, index) => {
    if (need.isFree) groups.set(need.customer.id, [...(groups.get(need.customer.id) ?? []), index]);
  });
  return [...groups.values()]
    .filter((requests) => requests.length > 1)
    .map((requests) => ({
      requests,
      minimumGapDays: gapDays(needs[requests[0]!]!.customer.visitIntervalDays),
    }));
}

const moveCost = (need: Need, day: Day): number =>
  need.planned === null || need.planned.day === day ? 0 : movedCost;

/** The part of the rep's day in which a visit stands; the last one for a visit that is later than all of them. */
function shiftAt({ shifts, problem }: WeekProblem, visit: Visit): number {
  let found = -1;
  for (let shift = 0; shift < shifts.length; shift++) {
    const place = shifts[shift]!;
    if (place.repId !== visit.repId || place.day !== visit.day) continue;
    found = shift;
    const { day, latest } = problem.shifts[shift]!;
    if ((visit.plannedArrival ?? 0) < latest - day * minutesPerDay) break;
  }
  return found;
}

/** The search's starting point: what is agreed, and when re-planning the plan in force. */
export function planInForce(week: WeekProblem): InitialPlan {
  const stopsOf = new Map<number, { request: number; at: number }[]>();
  week.needs.forEach((need, request) => {
    const visit = need.planned ?? need.appointment?.record;
    const shift = visit ? shiftAt(week, visit) : -1;
    if (!visit || shift < 0) return;
    stopsOf.set(shift, [...(stopsOf.get(shift) ?? []), { request, at: visit.plannedArrival ?? 0 }]);
  });
  const routes = week.shifts.map((_, shift) => {
    const stops = stopsOf.get(shift) ?? [];
    return { shift, requests: stops.sort((a, b) => a.at - b.at).map(({ request }) => request) };
  });
  return { routes: routes.filter(({ requests }) => requests.length > 0) };
}
