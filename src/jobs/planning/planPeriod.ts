// One plan: from the team as it stands to visit rows, for the coming week or for the rest of a week that has begun.
import type { Day } from '../../domain/day';
import type { Rep, Visit } from '../../domain/entities';
import { median } from '../../domain/median';
import type { CustomerForecast } from '../../forecasting';
import type { Messages } from '../../messages';
import { explainStops, explainUnassigned, type Plan, solve, type UnassignedReason } from '../../routing';
import type { RowCells } from '../../tables/write';
import type { SearchTime } from '../context';
import type { Team } from '../team';
import { describeNeed, describePlace, purposeOf } from './describe';
import type { CustomerHistory } from './history';
import { gatherNeeds, type Need, type Period } from './needs';
import { buildWeekProblem, planInForce, type Resumption, type WeekProblem } from './problem';
import { promisedFirst } from './promisedFirst';
import { type Standing, sortStanding } from './standing';
import { stretchByRep } from './stretch';
import { type PlannedStop, placeVisits } from './visitRows';

export interface PlanInput {
  team: Team;
  messages: Messages;
  today: Day;
  period: Period;
  histories: Map<string, CustomerHistory>;
  forecastOf: (customerId: string) => CustomerForecast | null;
  /** Formulas of 訪問, where it has columns of the users' own. */
  visitFormulas: string[][] | null;
  resumption: Resumption | null;
  /** How long the search may take. */
  time: SearchTime;
  seed: number;
}

/** A customer who needed a visit and got none. */
export interface Unplanned {
  need: Need;
  reason: UnassignedReason;
  /** Names a customer that the reason speaks of. */
  other: Need | null;
}

export interface PeriodPlan {
  period: Period;
  /** What to write into 訪問. */
  rows: RowCells[];
  /** All visits of the workbook as they stand after the plan. */
  visits: Visit[];
  standing: Standing;
  stops: PlannedStop[];
  unplanned: Unplanned[];
  travelMinutes: number;
  /** How much each rep's intervals are stretched; reps with time enough are absent. */
  stretches: Map<string, number>;
  /** Reps with at least one stop. */
  reps: Rep[];
}

export function planPeriod(input: PlanInput): PeriodPlan {
  const standing = sortStanding(input.team, input.period, input.visitFormulas);
  const stretches = stretchByRep(input.team, input.period);
  const needs = gatherNeeds(needsInput(input, standing, stretches));
  const week = buildWeekProblem({ ...input, needs });
  const { seed, time } = input;
  const { shouldStop } = time;
  const initialPlan = input.resumption ? planInForce(week) : promisedFirst(week, { seed, shouldStop });
  const plan = solve(week.problem, { seed, ...time, initialPlan });
  const stops = plannedStops(input, week, plan);
  const placed = placeVisits(input.team, standing, stops);
  const repIds = new Set(stops.map((stop) => stop.repId));
  return {
    ...placed,
    period: input.period,
    standing,
    stops,
    unplanned: unplannedOf(week, plan),
    stretches,
    travelMinutes: Math.round(plan.travelMinutes),
    reps: [...input.team.reps.values()].map((entry) => entry.record).filter((rep) => repIds.has(rep.id)),
  };
}

function needsInput(input: PlanInput, standing: Standing, stretches: Map<string, number>) {
  const { team, period, today } = input;
  const outside = team.visits.filter(
    ({ record }) =>
      record.status === 'planned' &&
      (record.day > period.to || (record.day >= today && record.day < period.from)),
  );
  return {
    team,
    period,
    today,
    histories: input.histories,
    forecastOf: input.forecastOf,
    standing: standing.kept,
    outside,
    visited: visitedDays(standing),
    planned: input.resumption ? openVisits(standing) : null,
    stretchOf: (repId: string) => stretches.get(repId) ?? 1,
    usualAmount: usualAmount(input),
  };
}

function usualAmount({ team, forecastOf }: PlanInput): number {
  const amounts = [...team.customers.keys()].map((id) => forecastOf(id)?.typicalOrderAmount ?? 0);
  return median(amounts.filter((amount) => amount > 0)) ?? 0;
}

function visitedDays({ settled }: Standing): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const { record, ticked } of settled) {
    if (record.status !== 'done' && !ticked) continue;
    days.set(record.customerId, Math.max(record.day, days.get(record.customerId) ?? record.day));
  }
  return days;
}

function openVisits({ replaceable }: Standing): Map<string, Visit[]> {
  const open = new Map<string, Visit[]>();
  for (const { record } of replaceable) {
    open.set(record.customerId, [...(open.get(record.customerId) ?? []), record]);
  }
  return open;
}

function plannedStops(input: PlanInput, week: WeekProblem, plan: Plan): PlannedStop[] {
  const reasons = explainStops(week.problem, plan);
  let next = 0;
  /** Stops so far by rep and day: a day that is parted by appointments has several routes. */
  const counts = new Map<string, number>();
  return [...plan.routes]
    .sort((a, b) => a.shift - b.shift)
    .flatMap((route) => {
      const place = week.shifts[route.shift]!;
      const midnight = (place.day - input.period.from) * 1440;
      const key = `${place.day} ${place.repId}`;
      const before = counts.get(key) ?? 0;
      counts.set(key, before + route.stops.length);
      return route.stops.map((stop, index) => {
        const need = week.needs[stop.request]!;
        const reason = reasons[next++]!;
        const otherDay = reason.otherDay === null ? null : week.shifts[reason.otherDay.shift]!.day;
        const why = describePlace({ need, day: place.day, reason, otherDay }, input.messages);
        return {
          need,
          repId: place.repId,
          day: place.day,
          sequence: before + index + 1,
          arrival: Math.round(stop.start - midnight),
          purpose: purposeOf(need, input.messages),
          reason: input.messages.format.facts([describeNeed(need, place.day, input.messages), ...why]),
        };
      });
    });
}

function unplannedOf(week: WeekProblem, plan: Plan): Unplanned[] {
  return explainUnassigned(week.problem, plan).map((reason) => {
    const need = week.needs[reason.request]!;
    const repWorks = week.shifts.some((shift) => shift.repId === need.customer.repId);
    // A customer who is never open has no shift in the problem, though the rep works.
    const code = reason.code === 'noShift' && repWorks ? 'noOpenWindow' : reason.code;
    const other = reason.displaces === null ? null : (week.needs[reason.displaces] ?? null);
    return { need, reason: { ...reason, code }, other };
  });
}
