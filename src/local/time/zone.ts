/** Offsets between UTC and the wall clock of an IANA time zone, from the Intl data of the running engine. */

const HOUR_MS = 3_600_000;
/** No zone leaves an offset and comes back to it within a week (Morocco's Ramadan takes four). */
const WINDOW_MS = 7 * 24 * HOUR_MS;
const QUARTER_MS = HOUR_MS / 4;

/** Wall clock of one time zone. Instants are ms since the epoch; "local" ms count as if the zone were UTC. */
export interface Zone {
  readonly name: string;
  /** What to add to an instant to get local ms. */
  offsetAt(instantMs: number): number;
  toLocal(instantMs: number): number;
  /** In a gap (spring forward) the offset before it holds, in an overlap the first of the two instants. */
  toInstant(localMs: number): number;
}

const zones = new Map<string, Zone>();

/** The zone by IANA name; throws a RangeError for a name that the engine does not know. */
export function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const zone = createZone(name);
  zones.set(name, zone);
  return zone;
}

function createZone(name: string): Zone {
  const measure = offsetMeter(name);
  const exact = memoize(measure);
  const windows = new Map<number, number | null>();
  const offsetAt = (instantMs: number): number => {
    const index = Math.floor(instantMs / WINDOW_MS);
    let constant = windows.get(index);
    if (constant === undefined) {
      constant = constantOffset(measure, index);
      windows.set(index, constant);
    }
    return constant ?? exact(Math.floor(instantMs / QUARTER_MS));
  };
  return {
    name,
    offsetAt,
    toLocal: (instantMs) => instantMs + offsetAt(instantMs),
    toInstant: (localMs) => resolve(offsetAt, localMs),
  };
}

function constantOffset(measure: (quarter: number) => number, window: number): number | null {
  const first = measure((window * WINDOW_MS) / QUARTER_MS);
  const last = measure(((window + 1) * WINDOW_MS) / QUARTER_MS);
  return first === last ? first : null;
}

function memoize(measure: (quarter: number) => number): (quarter: number) => number {
  const offsets = new Map<number, number>();
  return (quarter) => {
    const known = offsets.get(quarter) ?? measure(quarter);
    offsets.set(quarter, known);
    return known;
  };
}

function resolve(offsetAt: (instantMs: number) => number, localMs: number): number {
  const before = offsetAt(localMs - 24 * HOUR_MS);
  const after = offsetAt(localMs + 24 * HOUR_MS);
  const early = localMs - before;
  if (before === after || offsetAt(early) === before) return early;
  const late = localMs - after;
  return offsetAt(late) === after ? late : early;
}

function offsetMeter(name: string): (quarter: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (quarter) => {
    const instantMs = quarter * QUARTER_MS;
    return wallClock(format, instantMs) - instantMs;
  };
}

function wallClock(format: Intl.DateTimeFormat, instantMs: number): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instantMs)) parts[type] = value;
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const local = new Date(0);
  local.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  local.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return local.getTime();
}
