// Why a visit is on the list, and why another is not, in words.
import { type Day, weekdayOf } from '../../domain/day';
import type { Messages } from '../../messages';
import type { StopReason } from '../../routing';
import type { Team } from '../team';
import { shortDate } from '../words';
import type { Need } from './needs';
import type { Unplanned } from './planPeriod';
import { shutReasons } from './shutReasons';

/** A stop as the planner placed it. */
export interface StopPlace {
  need: Need;
  day: Day;
  reason: StopReason;
  /** The best other day. */
  otherDay: Day | null;
}

/** A probability below this is not worth a word. */
const tellingProbability = 0.25;

/** What the visit is for: the most binding of its reasons. */
export function purposeOf(need: Need, messages: Messages): string {
  const { purposes } = messages.need;
  if (need.appointment) return need.appointment.record.purpose || purposes.appointment;
  if (need.delivery.length > 0) return purposes.delivery;
  if (need.claimDue !== null) return purposes.claim;
  return (need.orderProbability ?? 0) >= 0.5 ? purposes.order : purposes.visit;
}

/** One line: all that speaks for the visit on that day. */
export function describeNeed(need: Need, day: Day, messages: Messages): string {
  const words = messages.need;
  const parts: string[] = [];
  if (need.appointment) parts.push(need.appointment.record.fixed ? words.pinned : words.appointment);
  const delivery = need.delivery[0];
  if (delivery) parts.push(words.delivery(shortDate(messages, delivery.deliveryDay!)));
  if (need.claimDue !== null) parts.push(words.claim(shortDate(messages, need.claimDue)));
  else if (need.openCases > 0) parts.push(words.openCases(need.openCases));
  parts.push(
    need.lastContact === null
      ? words.firstVisit(need.customer.visitIntervalDays)
      : words.interval(day - need.lastContact, need.customer.visitIntervalDays),
  );
  if (need.orderProbability !== null && need.orderProbability >= tellingProbability) {
    const { percent, yen } = messages.format;
    parts.push(words.order(percent(need.orderProbability), yen(need.expectedAmount)));
  }
  return messages.format.facts(parts);
}

/** Why on that day and at that time, as far as it is not said by what the visit is for. */
export function describePlace(place: StopPlace, messages: Messages): string[] {
  const { need, day, reason, otherDay } = place;
  if (need.appointment) return [];
  const words = messages.place;
  const parts: string[] = [];
  if (reason.extraMinutes >= 1) parts.push(words.detour(Math.round(reason.extraMinutes)));
  const saved = reason.otherDay ? Math.round(reason.otherDay.extraMinutes - reason.extraMinutes) : 0;
  const weekday = weekdayOf(day);
  if (reason.day === 'onlyDay') parts.push(words.onlyDay);
  else if (need.customer.preferredWeekday === weekday) parts.push(words.preferredWeekday);
  else if (reason.day === 'othersFull') parts.push(words.othersFull);
  else if (saved >= 1 && otherDay !== null) parts.push(words.otherDay(shortDate(messages, otherDay), saved));
  else if (need.usualWeekday === weekday) parts.push(words.usualWeekday);
  if (reason.time === 'whenItOpens') parts.push(words.whenItOpens);
  return parts;
}

/** One line: what kept the customer out of the plan, and how long the wait becomes. */
export function describeUnplanned(
  unplanned: Unplanned,
  messages: Messages,
  { team, to }: { team: Team; to: Day },
): string {
  const { need } = unplanned;
  const constraint = constraintWords(unplanned, team, messages);
  const interval = need.customer.visitIntervalDays;
  const wait =
    need.lastContact === null
      ? messages.need.firstVisit(interval)
      : messages.leftOut.wait(to - need.lastContact, interval);
  return messages.format.facts([constraint, wait]);
}

function constraintWords({ need, reason, other }: Unplanned, team: Team, messages: Messages): string {
  const words = messages.leftOut;
  if (need.appointment) return words.clash;
  const lacking = Math.ceil(reason.lackingMinutes);
  switch (reason.code) {
    case 'noShift':
      return words.noShift;
    case 'noOpenWindow':
      return words.noOpenTime(shutReasons(team, need).map((code) => words.shut[code]));
    case 'lacksTime':
      return lacking > 0 ? words.noTime(lacking) : words.noGap;
    case 'displaces': {
      const displaced = words.displaces(other?.customer.name ?? '', Math.ceil(reason.extraMinutes));
      return lacking > 0 ? messages.format.facts([words.noTime(lacking), displaced]) : displaced;
    }
    case 'notWorthTheDrive':
      return words.notWorth(Math.ceil(reason.extraMinutes));
  }
}
