// Why a visit is on the list, and why another is not, in words.
import type { Day } from '../../domain/day';
import type { Messages } from '../../messages';
import { shortDate } from '../words';
import type { Need } from './needs';
import type { Unplanned } from './planPeriod';

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

/** One line: what kept the customer out of the plan. */
export function describeUnplanned(unplanned: Unplanned, messages: Messages): string {
  const { reason } = unplanned;
  const words = messages.leftOut;
  switch (reason.code) {
    case 'noShift':
      return words.noShift;
    case 'noOpenWindow':
      return words.noOpenTime;
    case 'lacksTime':
      return words.noTime(Math.ceil(reason.lackingMinutes));
    case 'displaces':
      return words.displaces(unplanned.other?.customer.name ?? '', Math.ceil(reason.extraMinutes));
    case 'notWorthTheDrive':
      return words.notWorth(Math.ceil(reason.extraMinutes));
  }
}
