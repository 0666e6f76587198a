// When a rep has more work than time, all visit intervals stretch in proportion, by rank, and nobody is dropped.
import { subtractWindow } from '../../domain/busyTimes';
import { stretchIntervals } from '../../routing';
import type { Team } from '../team';
import { freeHours, lunchHours } from './calendar';
import type { Period } from './needs';

/** Driving to a customer, where no route is known yet, in minutes. */
const usualDriveMinutes = 6;
/** A stretch below this is no news: the estimate is not that exact. */
const tellingStretch = 1.05;

/** The stretch of each rep whose wished visits need more time than a usual week has. */
export function stretchByRep(team: Team, period: Period): Map<string, number> {
  const stretches = new Map<string, number>();
  for (const { record: rep } of team.reps.values()) {
    let [minutes, workdays] = [0, 0];
    for (let day = period.from; day <= period.to; day++) {
      const free = freeHours(team, rep, day);
      const lunch = lunchHours(rep, team.settings);
      if (free.length === 0) continue;
      const working = lunch ? subtractWindow(free, lunch) : free;
      minutes += working.reduce((sum, { start, end }) => sum + end - start, 0);
      workdays += 1;
    }
    const days = period.to - period.from + 1;
    if (minutes === 0) continue;
    const stretch = stretchIntervals(workOf(team, rep.id, workdays / days), minutes / days);
    if (stretch >= tellingStretch) stretches.set(rep.id, stretch);
  }
  return stretches;
}

function workOf(team: Team, repId: string, workdayShare: number) {
  return [...team.customers.values()]
    .filter(({ record }) => record.repId === repId && record.status === 'active' && record.position)
    .map(({ record }) => ({
      rank: record.rank,
      // Whoever is to be visited daily is visited on working days.
      intervalDays: Math.max(record.visitIntervalDays, 1 / workdayShare),
      minutesPerVisit: (record.visitMinutes ?? team.settings.usualVisitMinutes) + usualDriveMinutes,
    }));
}
