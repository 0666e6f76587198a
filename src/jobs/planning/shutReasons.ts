// Why a customer can be visited on none of the days that come into question.
import { isClosed } from '../../domain/closing';
import type { Day } from '../../domain/day';
import { isJapaneseHoliday } from '../../domain/holidays';
import type { Team } from '../team';
import { openWindows, shiftHours } from './calendar';
import type { Need } from './needs';

/** repOff: no working day; closed, busy: the customer's rules; hours: what is left is too short or after work. */
export type ShutReason = 'repOff' | 'closed' | 'busy' | 'hours' | 'tooSoon';

/** One reason or more, in the order of their days; `tooSoon` when a day is open and only other visits are in the way. */
export function shutReasons(team: Team, need: Need): ShutReason[] {
  const reasons = new Set<ShutReason>();
  for (let day = need.days.from; day <= need.days.to; day++) reasons.add(reasonOn(team, need, day));
  return reasons.has('tooSoon') ? ['tooSoon'] : [...reasons];
}

function reasonOn(team: Team, { customer }: Need, day: Day): ShutReason {
  const rep = team.reps.get(customer.repId)?.record;
  const hours = rep ? shiftHours(rep, day, team.settings) : null;
  if (!hours) return 'repOff';
  if (isClosed(customer.closed, day, isJapaneseHoliday)) return 'closed';
  if (isClosed(customer.busy, day, isJapaneseHoliday)) return 'busy';
  const minutes = customer.visitMinutes ?? team.settings.usualVisitMinutes;
  const fits = openWindows(customer, day, hours).some(({ start, end }) => end - start >= minutes);
  return fits ? 'tooSoon' : 'hours';
}
