// Plans, triggers, .ics and dates in cells agree where the script's zone and the spreadsheet's differ, on the days on which
// clocks change, at the ends of weeks and years and on leap days. What is right is worked out by Intl alone.
import { beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/day';
import { createHost, type Host } from '../../src/local/host';
import { tables } from '../../src/tables/schemas';
import { baseWorld } from '../fuzz/baseWorld';
import { dateCell, serialOfEpoch } from '../fuzz/cell';
import { layOutSetUp } from '../fuzz/layOut';
import { tabModel } from '../fuzz/model';
import { loadBundle } from '../fuzz/realm';
import { type Bundle, templateOf } from '../fuzz/template';

let bundle: Bundle;

beforeAll(() => {
  bundle = loadBundle('dist');
});

const minute = 60_000;

/** What a clock in the zone shows: `2026-11-01 01:30`. */
const wallClock = (instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instant);

/** The first instant at which a clock in the zone shows the words. */
function instantOf(words: string, zone: string): number {
  const guess = Date.parse(`${words.replace(' ', 'T')}:00Z`);
  for (let instant = guess - 15 * 60 * minute; instant <= guess + 15 * 60 * minute; instant += 5 * minute)
    if (wallClock(instant, zone) === words) return instant;
  throw new Error(`${zone} never shows ${words}`);
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
/** 0 for Monday: 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (day + 3) % 7;
const dayOfIso = (iso: string): number => Date.parse(iso) / 86_400_000;

interface Zones {
  /** The spreadsheet's. */
  sheet: string;
  script: string;
}

interface Desk extends Zones {
  host: Host;
  /** By the spreadsheet's clock, or an instant. */
  at(when: string | number): void;
}

/** Two reps, four customers in need of a visit, and one visit agreed upon for a day. */
function desk({ sheet, script }: Zones, agreed: string): Desk {
  const world = baseWorld('ja', 1, 4);
  const day = dayOfIso(agreed);
  const { customers, visits } = world.tabs;
  const past = customers.rows.map(({ cells }, index) => ({
    id: `V0000${index + 1}`,
    day: dateCell(day - 30),
    customerId: cells['id']!,
    repId: cells['repId']!,
    status: '完了',
    done: true,
  }));
  const appointment = { ...past[3]!, id: 'V00009', day: dateCell(day), status: '予定', done: false };
  world.tabs.visits = tabModel('visits', 'ja', [...past, { ...appointment, plannedArrival: '10:30' }]);
  visits.rows.length = 0;
  for (const { cells } of customers.rows) Object.assign(cells, { visitIntervalDays: 7, closed: null });
  for (const { cells } of world.tabs.orders.rows) cells['day'] = dateCell(day - 40);
  for (const { cells } of world.tabs.cases.rows)
    Object.assign(cells, { due: null, opened: dateCell(day - 40) });
  const { workbook } = layOutSetUp(bundle, world);
  workbook.timeZone = sheet;
  let now = instantOf(`${isoDay(day - 7)} 12:00`, sheet);
  const host = createHost({
    ...bundle,
    workbook,
    restored: templateOf(bundle, 'ja'),
    scriptTimeZone: script,
    clock: { now: () => now },
  });
  host.open();
  return {
    host,
    sheet,
    script,
    at(when) {
      now = typeof when === 'number' ? when : instantOf(when, sheet);
    },
  };
}

interface Stop {
  id: string;
  /** `2026-11-30 10:30`. */
  when: string;
}

/** The planned visits of 訪問 as the cells show them. */
function plannedStops({ host }: Desk): Stop[] {
  const sheet = host.workbook.sheetByName('訪問')!;
  const fields = Object.keys(tables.visits.columns);
  return sheet.rows.flatMap((row) => {
    const cell = (field: string): unknown => row?.values[fields.indexOf(field)];
    if (cell('status') !== '予定') return [];
    const arrival = cell('plannedArrival');
    const minutes = typeof arrival === 'number' ? Math.round(arrival * 1440) : NaN;
    const clock = Number.isNaN(minutes)
      ? String(arrival)
      : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    return [{ id: String(cell('id')), when: `${isoDay(Number(cell('day')) - serialOfEpoch)} ${clock}` }];
  });
}

function customerOf({ host }: Desk, visitId: string): unknown {
  const row = host.workbook.sheetByName('訪問')!.rows.find((cells) => cells?.values[0] === visitId);
  return row?.values[Object.keys(tables.visits.columns).indexOf('customerId')];
}

/** The week as a phone in the spreadsheet's zone would show the calendar file. */
function calendarStops({ host, sheet }: Desk, monday: string): Stop[] {
  const answer = host.googleScriptRun('sidebarCalendarFile', [{ monday, repId: '' }]).carried as {
    ok: boolean;
    view?: { text: string };
  };
  const text = answer.view?.text.replace(/\r\n /g, '') ?? '';
  return text
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => {
      const id = /UID:(V\d+)/.exec(event)![1]!;
      const start = /DTSTART:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\dZ/.exec(event)!.slice(1).map(Number);
      const [year, month, date, hour, minutes] = start as [number, number, number, number, number];
      return { id, when: wallClock(Date.UTC(year, month - 1, date, hour, minutes), sheet) };
    });
}

const sorted = (stops: Stop[]): string[] => stops.map(({ id, when }) => `${id} ${when}`).sort();

/** Days as 週間ルート shows them, for visits by ID. */
function weekStops({ host }: Desk): Map<string, string> {
  const sheet = host.workbook.sheetByName('週間ルート')!;
  const stops = new Map<string, string>();
  for (const row of sheet.rows.slice(2)) {
    if (row?.values[0] === 'stop') stops.set(String(row.values[13]), String(row.values[2]));
  }
  return stops;
}

const newYork: Zones = { sheet: 'America/New_York', script: 'Asia/Tokyo' };
const berlin: Zones = { sheet: 'Europe/Berlin', script: 'America/Los_Angeles' };
const tokyo: Zones = { sheet: 'Asia/Tokyo', script: 'America/New_York' };

/** The week that is planned on the Friday before, and the day on which something is agreed. */
const weeks: [what: string, zones: Zones, monday: string, agreed: string][] = [
  ['before New York springs forward', newYork, '2027-03-08', '2027-03-14'],
  ['after New York has sprung forward', newYork, '2027-03-15', '2027-03-15'],
  ['in which New York falls back', newYork, '2026-10-26', '2026-11-01'],
  ['in which Berlin springs forward', berlin, '2027-03-22', '2027-03-28'],
  ['in which Berlin falls back', berlin, '2026-10-19', '2026-10-25'],
  ['over the end of the year', tokyo, '2026-12-28', '2026-12-31'],
  ['that begins in one year and ends in the next, in New York', newYork, '2026-12-28', '2027-01-01'],
  ['of the leap day', tokyo, '2028-02-28', '2028-02-29'],
  ['of the leap day in Berlin', berlin, '2028-02-28', '2028-02-29'],
];

describe.each(weeks)('the week %s', (_what, zones, monday, agreed) => {
  it('has one date for each visit: in 訪問, 週間ルート, the calendar file and NEXT_VISIT', () => {
    const team = desk(zones, agreed);
    team.at(`${isoDay(dayOfIso(monday) - 3)} 16:30`);
    const outcome = team.host.googleScriptRun('sidebarRun', ['planWeek', {}]).carried as { ok: boolean };
    expect(outcome).toMatchObject({ ok: true });
    const stops = plannedStops(team);
    expect(stops.length).toBeGreaterThan(3);
    expect(stops).toContainEqual({ id: 'V00009', when: `${agreed} 10:30` });
    const sunday = isoDay(dayOfIso(monday) + 6);
    expect(stops.filter(({ when }) => when < monday || when.slice(0, 10) > sunday)).toEqual([]);
    const closed = stops.filter(
      ({ id, when }) => id !== 'V00009' && weekdayOf(dayOfIso(when.slice(0, 10))) > 4,
    );
    expect(closed).toEqual([]);
    expect(sorted(calendarStops(team, monday))).toEqual(sorted(stops));
    const shown = weekStops(team);
    for (const { id, when } of stops) {
      const [month, date] = when.slice(5, 10).split('-').map(Number);
      expect(shown.get(id)).toMatch(new RegExp(`^${month}/${date}\\(`));
    }
    const own = team.host.workbook.addSheet('自分');
    team.host.edit(own.name, 'A1', '=NEXT_VISIT("C004")');
    const next = stops
      .filter(({ id }) => customerOf(team, id) === 'C004')
      .map(({ when }) => when.slice(0, 10));
    expect(isoDay(Number(own.value(1, 1)) - serialOfEpoch)).toBe(next.sort()[0]);
  });
});

describe('the coming week', () => {
  const mondayPlanned = (zones: Zones, words: string): string => {
    const team = desk(zones, '2026-12-30');
    team.at(words);
    team.host.googleScriptRun('sidebarRun', ['planWeek', {}]);
    const fresh = plannedStops(team).filter(({ id }) => id !== 'V00009');
    const first = Math.min(...fresh.map(({ when }) => dayOfIso(when.slice(0, 10))));
    return isoDay(first - weekdayOf(first));
  };

  it.each([newYork, berlin, tokyo])('begins at midnight of $sheet, whatever day the script has', (zones) => {
    expect(mondayPlanned(zones, '2026-12-20 23:30')).toBe('2026-12-21');
    expect(mondayPlanned(zones, '2026-12-21 00:30')).toBe('2026-12-28');
  });
});

/** One job may take all the time of a run: the rest is done by the next. */
function catchUp({ host }: Desk): void {
  for (let runs = 0; runs < 6; runs++) host.run('runSchedule', [], { attended: false });
}

/** What the hourly run does at these moments: `refreshDue 2026-11-01`. */
function ranAt(team: Desk, instants: number[]): string[][] {
  return instants.map((instant) => {
    const host = team.host;
    team.at(instant);
    const run = host.run('runSchedule', [], { attended: false });
    expect(run.error).toBeUndefined();
    return run.report.log.flatMap((line) => /(\w+ \d{4}-\d\d(?:-\d\d)?): /.exec(line)?.[1] ?? []);
  });
}

/** Moments by the spreadsheet's clock; one that shows twice is given as so many minutes later. */
const moments = (zone: string, times: (string | [string, number])[]): number[] =>
  times.map((time) =>
    typeof time === 'string' ? instantOf(time, zone) : instantOf(time[0], zone) + time[1] * minute,
  );

describe('the schedule', () => {
  /** Everything due so far has run. */
  const settledDesk = (zones: Zones, agreed: string, setting: [string, string], before: string): Desk => {
    const team = desk(zones, agreed);
    team.at(before);
    team.host.googleScriptRun('sidebarSaveSetting', setting);
    catchUp(team);
    return team;
  };

  it('plans on Friday afternoon of the spreadsheet, when the script has Saturday', () => {
    const team = settledDesk(newYork, '2026-12-11', ['refreshDueAt', '6:00'], '2026-12-04 06:30');
    const before = new Set(plannedStops(team).map(({ id }) => id));
    const ran = ranAt(
      team,
      moments(newYork.sheet, ['2026-12-04 14:50', '2026-12-04 15:10', '2026-12-04 16:10']),
    );
    expect(ran).toEqual([[], ['planWeek 2026-12-04'], []]);
    const fresh = plannedStops(team).filter(({ id }) => !before.has(id));
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.filter(({ when }) => when < '2026-12-07' || when > '2026-12-14')).toEqual([]);
  });

  it.each([
    [newYork, '2027-03-14'],
    [berlin, '2027-03-28'],
  ])('runs once what is due in the hour that spring skips in $sheet', (zones, day) => {
    const team = settledDesk(zones, day, ['refreshDueAt', '2:00'], `${isoDay(dayOfIso(day) - 1)} 12:00`);
    const ran = ranAt(team, moments(zones.sheet, [`${day} 01:50`, `${day} 03:10`, `${day} 04:10`]));
    expect(ran).toEqual([[], [`refreshDue ${day}`], []]);
  });

  it.each([
    [newYork, '2027-11-07', '01'],
    [berlin, '2027-10-31', '02'],
  ])('runs once what is due in the hour that autumn repeats in $sheet', (zones, day, hour) => {
    const team = settledDesk(
      zones,
      day,
      ['refreshDueAt', `${Number(hour)}:00`],
      `${isoDay(dayOfIso(day) - 1)} 12:00`,
    );
    const first = instantOf(`${day} ${hour}:10`, zones.sheet);
    const second = first + 60 * minute;
    expect(wallClock(second, zones.sheet)).toBe(wallClock(first, zones.sheet));
    expect(ranAt(team, [first, second])).toEqual([[`refreshDue ${day}`], []]);
  });

  it.each([
    [tokyo, '2028-03-01'],
    [newYork, '2027-01-01'],
  ])('begins the month in $sheet on its first', (zones, first) => {
    const last = isoDay(dayOfIso(first) - 1);
    const team = settledDesk(zones, first, ['refreshDueAt', '23:00'], `${last} 12:00`);
    const ran = ranAt(team, moments(zones.sheet, [`${last} 22:50`, `${first} 05:50`, `${first} 06:10`]));
    expect(ran.map((jobs) => jobs.filter((job) => job.startsWith('buildReports')))).toEqual([
      [],
      [],
      [`buildReports ${first.slice(0, 7)}`],
    ]);
  });
});

describe('days of the calendar', () => {
  it('know the leap day', () => {
    expect(isoDay(dayOf(2028, 2, 29)!)).toBe('2028-02-29');
    expect(dayOf(2027, 2, 29)).toBeNull();
  });
});
