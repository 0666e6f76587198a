// What recorded visits say about driving: a robust line through real over computed minutes, drawn towards "as computed"
// while there are few drives (iteratively reweighted ridge regression with Tukey's weights).
import type { Day } from '../../domain/day';
import { median } from '../../domain/median';
import { haversineMeters } from '../../domain/position';
import type { Team, VisitEntry } from '../team';
import { lunchHours, openWindows, shiftHours } from './calendar';
import { baseMinutes, type Calibration, travelOf } from './travel';

/** One drive: as computed and as recorded, in minutes. */
export interface Drive {
  computed: number;
  recorded: number;
}

/** Drives needed before anything is learned, and how far back they count. */
const fewestDrives = 30;
const memoryDays = 180;
const mostDrives = 3_000;
/** Longer pauses between two visits are no drive. */
const longestMinutes = 120;
/** A shorter way is walked. */
const shortestMeters = 100;
/** Whoever arrives so soon after opening may have waited. */
const openingMinutes = 5;

/** Corrects the team's driving times by what its visits say until today; nothing while there are too few drives. */
export function learnTravel(team: Team, today: Day): void {
  const calibration = team.settings.learnsTravel ? fitDrives(recordedDrives(team, today)) : null;
  team.travel = travelOf(team.settings, { calibration, knownLegs: team.travel.knownLegs });
}

const timeOf = ({ record }: VisitEntry): number =>
  record.arrived ?? record.left ?? record.plannedArrival ?? 24 * 60;

/** Drives between visits that follow each other on one rep's day, both stamped, lunch not between them. */
function recordedDrives(team: Team, today: Day): Drive[] {
  const days = new Map<string, VisitEntry[]>();
  for (const visit of team.visits) {
    const { day, status, repId } = visit.record;
    if (day > today || day < today - memoryDays || (status !== 'done' && status !== 'missed')) continue;
    const key = `${repId}@${day}`;
    const own = days.get(key);
    if (own) own.push(visit);
    else days.set(key, [visit]);
  }
  const drives: Drive[] = [];
  for (const visits of days.values()) {
    visits.sort((a, b) => timeOf(a) - timeOf(b));
    for (let index = 1; index < visits.length && drives.length < mostDrives; index++) {
      const drive = driveBetween(team, visits[index - 1]!, visits[index]!);
      if (drive) drives.push(drive);
    }
  }
  return drives;
}

function driveBetween(team: Team, { record: from }: VisitEntry, { record: to }: VisitEntry): Drive | null {
  if (from.left === null || to.arrived === null) return null;
  const recorded = to.arrived - from.left;
  if (recorded < 0 || recorded > longestMinutes) return null;
  const rep = team.reps.get(to.repId)!.record;
  const lunch = lunchHours(rep, team.settings);
  if (lunch && from.left < lunch.end && to.arrived > lunch.start) return null;
  const customer = team.customers.get(to.customerId)!.record;
  const [a, b] = [team.customers.get(from.customerId)!.record.position, customer.position];
  if (!a || !b || haversineMeters(a, b) < shortestMeters) return null;
  const hours = shiftHours(rep, to.day, team.settings);
  const arrived = to.arrived;
  const waited =
    hours !== null &&
    openWindows(customer, to.day, hours).some(
      ({ start }) => start > hours.start && arrived >= start && arrived < start + openingMinutes,
    );
  return waited ? null : { computed: baseMinutes(team.travel, a, b), recorded };
}

/** What is expected before any drive: no added minutes, as computed, each give or take so much. */
const prior = { added: 0, addedSpread: 2, factor: 1, factorSpread: 0.15 };
/** What no correction goes beyond. */
const bounds = { added: { low: 0, high: 10 }, factor: { low: 0.5, high: 2 } };
/** Tukey's constant: 95 % efficiency under normal errors. */
const tukey = 4.685;
const rounds = 25;
/** Stamps are whole minutes: errors are not taken for smaller. */
const leastSpread = 1;

const clamp = (value: number, { low, high }: { low: number; high: number }): number =>
  Math.min(high, Math.max(low, value));

/** The line through the drives; `null` when there are too few of them. */
export function fitDrives(drives: readonly Drive[]): Calibration | null {
  if (drives.length < fewestDrives) return null;
  let line = { added: median(drives.map((drive) => drive.recorded - drive.computed))!, factor: 1 };
  for (let round = 0; round < rounds; round++) {
    const errors = drives.map((drive) => drive.recorded - line.added - line.factor * drive.computed);
    const spread = Math.max(leastSpread, 1.4826 * median(errors.map(Math.abs))!);
    const weights = errors.map((error) => {
      const share = error / (tukey * spread);
      return Math.abs(share) >= 1 ? 0 : (1 - share * share) ** 2;
    });
    line = weightedLine(drives, weights, spread);
  }
  // As exactly as it is shown, so that everybody can work a driving time out again.
  const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
  return { addedMinutes: rounded(line.added, 1), factor: rounded(line.factor, 2), legs: drives.length };
}

/** Weighted least squares with the prior as two more observations. */
function weightedLine(
  drives: readonly Drive[],
  weights: number[],
  spread: number,
): { added: number; factor: number } {
  const [priorAdded, priorFactor] = [(spread / prior.addedSpread) ** 2, (spread / prior.factorSpread) ** 2];
  let [w, wx, wxx] = [priorAdded, 0, priorFactor];
  let [wy, wxy] = [priorAdded * prior.added, priorFactor * prior.factor];
  drives.forEach(({ computed, recorded }, index) => {
    const weight = weights[index]!;
    w += weight;
    wx += weight * computed;
    wxx += weight * computed * computed;
    wy += weight * recorded;
    wxy += weight * computed * recorded;
  });
  // The added minutes are bound first; the factor is then the best one beside them.
  const added = clamp((wy * wxx - wxy * wx) / (w * wxx - wx * wx), bounds.added);
  return { added, factor: clamp((wxy - added * wx) / wxx, bounds.factor) };
}
