// Re-plan from now: what is done, pinned or edited stays; the rest of the week is laid anew, and what moved is told.
import { mondayOf } from '../domain/day';
import type { Position, Visit } from '../domain/entities';
import { formatClock } from '../domain/minutes';
import type { Messages } from '../messages';
import type { JobResult } from './changes';
import { describeUnplanned } from './planning/describe';
import type { PeriodPlan } from './planning/planPeriod';
import type { Resumption } from './planning/problem';
import type { PlannedStop } from './planning/visitRows';
import { type PlanningInput, planChanges, planFigures, plannedPeriod } from './planWeek';
import type { Team } from './team';
import { shortDate } from './words';

export function replan(input: PlanningInput): JobResult {
  const { team, context } = input;
  const monday = mondayOf(context.today);
  // A plan of several weeks stays in view; only what is left of this week moves.
  const shown = { from: monday, to: monday + 7 * team.settings.planWeeks - 1 };
  const period = { from: context.today, to: monday + 6 };
  const before = team.visits.map(({ record }) => ({ ...record }));
  const resumption: Resumption = {
    day: context.today,
    minutes: context.now,
    places: lastPlaces(team, context.today),
  };
  const { knowledge, plan } = plannedPeriod(input, period, resumption);
  const { messages } = knowledge;
  const details = movements(team, before, plan, { messages, today: context.today });
  return {
    changes: planChanges(knowledge, plan, { shown, today: context.today }),
    message: messages.outcome.replanned({ stops: plan.stops.length, changed: details.length }),
    details,
    figures: planFigures(plan, team),
    calibration: team.travel.calibration,
  };
}

/** Where each rep is: at the customer last visited today. */
export function lastPlaces(team: Team, today: number): Map<string, Position> {
  const places = new Map<string, Position>();
  const latest = new Map<string, number>();
  for (const { record } of team.visits) {
    if (record.day !== today || record.status !== 'done') continue;
    const at = record.left ?? record.arrived ?? record.plannedArrival ?? 0;
    const position = team.customers.get(record.customerId)?.record.position;
    if (!position || at < (latest.get(record.repId) ?? -1)) continue;
    latest.set(record.repId, at);
    places.set(record.repId, position);
  }
  return places;
}

interface Telling {
  messages: Messages;
  today: number;
}

/** Minutes by which a stop may shift within its day without being news. */
const tellingMinutes = 15;

function hasMoved(old: Visit, stop: PlannedStop): boolean {
  if (old.day !== stop.day || old.repId !== stop.repId) return true;
  return old.plannedArrival === null || Math.abs(old.plannedArrival - stop.arrival) >= tellingMinutes;
}

function whyMoved(old: Visit, stop: PlannedStop, { messages, today }: Telling): string {
  if (old.day === stop.day) return messages.outcome.because.neighbours;
  return old.day === today ? messages.outcome.because.noTimeToday : messages.outcome.because.lessDriving;
}

/** What moved, was added or dropped, and why: one line each. */
function movements(team: Team, before: Visit[], plan: PeriodPlan, { messages, today }: Telling): string[] {
  const known = new Map(before.map((visit) => [visit.id, visit]));
  const replaced = new Map(
    plan.standing.replaceable.map(({ record }) => [record.id, known.get(record.id) ?? record]),
  );
  const nameOf = (customerId: string): string => team.customers.get(customerId)?.record.name ?? customerId;
  const lines: string[] = [];
  for (const stop of plan.stops) {
    if (stop.need.appointment) continue;
    const { id } = stop.need.customer;
    const old = replaced.get(stop.need.planned?.id ?? '');
    if (old) replaced.delete(old.id);
    const now = timeWords(messages, stop.day, stop.arrival);
    if (!old) lines.push(messages.outcome.added(nameOf(id), now, stop.reason));
    else if (hasMoved(old, stop)) {
      const was = timeWords(messages, old.day, old.plannedArrival);
      lines.push(messages.outcome.moved(nameOf(id), was, now, whyMoved(old, stop, { messages, today })));
    }
  }
  for (const [visitId, old] of replaced) {
    const { customerId } = old;
    const unplanned = plan.unplanned.find(({ need }) => need.planned?.id === visitId);
    const reason = unplanned
      ? describeUnplanned(unplanned, messages, { team, to: plan.period.to })
      : messages.leftOut.notDue;
    const was = timeWords(messages, old.day, old.plannedArrival);
    lines.push(messages.outcome.dropped(nameOf(customerId), was, reason));
  }
  return lines;
}

const timeWords = (messages: Messages, day: number, minutes: number | null): string =>
  minutes === null ? shortDate(messages, day) : `${shortDate(messages, day)} ${formatClock(minutes)}`;
