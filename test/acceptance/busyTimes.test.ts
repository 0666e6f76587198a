// Reps' busy times through the bundle: typed or out of a calendar, they keep the plan clear; the week goes out as .ics.
import { describe, expect, it } from 'vitest';
import type { Answer, BusyTimesAsk, CalendarFile } from '../../src/jobs/moving/movingViews';
import { officeTables } from '../../src/tables/officeSchemas';
import {
  columnOf,
  header,
  languages,
  type Outcome,
  rowsOf,
  run,
  sheetOf,
  smallWorld,
  today,
  visibleContents,
  type World,
} from './world';

const monday = today + 6;
const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const call = (world: World, name: string, ...given: unknown[]): unknown => {
  const result = world.host.googleScriptRun(name, given);
  if (!result.ok) throw new Error(`${name}: ${result.error?.message}`);
  return result.carried;
};

const repOf = (world: World): string => rowsOf(world, 'reps')[0]!.text('id');

const take = (world: World, times: BusyTimesAsk['times'], given: Partial<BusyTimesAsk> = {}): Outcome =>
  call(world, 'sidebarImportBusyTimes', {
    repId: repOf(world),
    source: 'Sato',
    from: isoOf(today),
    times,
    ...given,
  }) as Outcome;

const tab = ({ host, language }: World) => host.workbook.sheetByName(officeTables.busyTimes.tab[language])!;

/** The rows of 予定 as text: day, from, to, what. */
function busyRows(world: World): string[] {
  const sheet = tab(world);
  const rows: string[] = [];
  for (let row = 2; row <= sheet.lastRow; row++) {
    if (String(sheet.value(row, 1) ?? '') === '') continue;
    const day = isoOf(Number(sheet.value(row, 2)) - 25_569);
    rows.push([day, ...[4, 5, 6].map((column) => String(sheet.value(row, column) ?? ''))].join(' '));
  }
  return rows;
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

interface Stop {
  day: number;
  sequence: number;
  from: number;
  to: number;
}

function stopsOf(world: World, repId: string): Stop[] {
  const lengths = new Map(
    rowsOf(world, 'customers').map((row) => [row.text('id'), Number(row.get('visitMinutes') ?? 0)]),
  );
  return rowsOf(world, 'visits')
    .filter((row) => row.text('planMark') !== '' && row.text('repId') === repId)
    .map((row) => {
      const from = minutesOf(row.text('plannedArrival'));
      const length = lengths.get(row.text('customerId')) || 20;
      return {
        day: Number(row.get('day')) - 25_569,
        sequence: Number(row.get('sequence')),
        from,
        to: from + length,
      };
    })
    .filter(({ day }) => day >= monday && day < monday + 7);
}

const week = (day: number, start: string | null, end: string | null, text = '会議') => ({
  day: isoOf(monday + day),
  start,
  end,
  text,
});

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

describe('busy times in the plan', () => {
  it('keep it clear: no visit within them, none on a day off, and the day goes on', () => {
    const world = smallWorld('ja');
    const repId = repOf(world);
    run(world, 'planWeek');
    const before = stopsOf(world, repId);
    const [first] = before;
    const off = before.find(({ day }) => day !== first!.day)!.day;
    const [from, to] = [first!.from - 30, first!.to + 30];
    const times = [
      { day: isoOf(first!.day), start: clockOf(from), end: clockOf(to), text: '' },
      { day: isoOf(off), start: null, end: null, text: '' },
    ];
    take(world, times);
    expect(run(world, 'planWeek').ok).toBe(true);
    const stops = stopsOf(world, repId);
    const parted = stops.filter(({ day }) => day === first!.day);
    expect(parted.filter((stop) => stop.from < to && stop.to > from)).toEqual([]);
    expect(stops.filter(({ day }) => day === off)).toEqual([]);
    expect(stops.length).toBeGreaterThan(0);
    // The stops of a parted day are counted through; an agreed visit, which people made, has a number of its own.
    const sequences = [...parted].sort((x, y) => x.from - y.from).map(({ sequence }) => sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((x, y) => x - y));
    expect(rowsOf(world, 'problems')).toEqual([]);
  });
});

describe.each(languages)('busy times (%s)', (language) => {
  it('come in once: what the calendar dropped goes, what people changed or typed stays', () => {
    const world = smallWorld(language);
    take(world, [week(0, '10:00', '11:00', 'a'), week(1, null, null, 'b'), week(2, '10:00', '11:00', 'c')]);
    expect(busyRows(world)).toHaveLength(3);
    const sheet = tab(world);
    world.host.edit(sheet.name, 'F3', 'b, but only in the morning');
    world.host.edit(sheet.name, `A${sheet.lastRow + 1}`, [
      [repOf(world), isoOf(monday + 3), '', '09:00', '09:30', 'own'],
    ]);
    const outcome = take(world, [week(0, '10:00', '11:00', 'a'), week(4, '10:00', '12:00', 'd')]);
    expect(outcome.ok).toBe(true);
    expect(busyRows(world).sort()).toEqual([
      `${isoOf(monday)} 10:00 11:00 a`,
      `${isoOf(monday + 1)}   b, but only in the morning`,
      `${isoOf(monday + 3)} 09:00 09:30 own`,
      `${isoOf(monday + 4)} 10:00 12:00 d`,
    ]);
    const settled = visibleContents(world);
    take(world, [week(0, '10:00', '11:00', 'a'), week(4, '10:00', '12:00', 'd')]);
    expect(visibleContents(world)).toEqual(settled);
  });

  it('are undone', () => {
    const world = smallWorld(language);
    take(world, [week(0, '10:00', '11:00', 'a')]);
    const before = visibleContents(world);
    take(world, [week(1, '10:00', '11:00', 'b')]);
    run(world, 'undo');
    expect(busyRows(world)).toEqual([`${isoOf(monday)} 10:00 11:00 a`]);
    const { [tab(world).name]: _busy, ...others } = visibleContents(world);
    expect(before).toMatchObject(others);
  });

  it('that cannot be are listed in 問題, each at its cell', () => {
    const world = smallWorld(language);
    take(world, []);
    const sheet = tab(world);
    const rep = repOf(world);
    world.host.edit(sheet.name, 'A2', [
      ['nobody', isoOf(monday), '', '', '', ''],
      [rep, isoOf(monday), '', '15:00', '14:00', ''],
      [rep, isoOf(monday), isoOf(monday - 3), '', '', ''],
      [rep, '', '', '10:00', '11:00', ''],
    ]);
    run(world, 'checkData');
    const listed = rowsOf(world, 'problems').filter((row) => row.text('tab') === sheet.name);
    expect(listed.map((row) => row.get('row'))).toEqual([2, 3, 4, 5]);
    expect(run(world, 'planWeek').ok).toBe(true);
  });

  it('part the rest of a day that is planned anew, too', () => {
    const world = smallWorld(language);
    run(world, 'planWeek', { weekOf: isoOf(today) });
    take(world, [{ day: isoOf(today), start: '13:00', end: '16:00', text: '' }]);
    expect(run(world, 'replan').ok).toBe(true);
    const late = rowsOf(world, 'visits').filter((row) => {
      if (Number(row.get('day')) - 25_569 !== today || row.text('repId') !== repOf(world)) return false;
      if (row.text('planMark') === '') return false;
      const from = minutesOf(row.text('plannedArrival') || '00:00');
      return from > 780 && from < 960;
    });
    expect(late).toEqual([]);
  });
});

describe('the week as a calendar', () => {
  it('is a file with every stop of the rep, each line as RFC 5545 wants it', () => {
    const world = smallWorld('ja');
    run(world, 'planWeek');
    const repId = repOf(world);
    const answer = call(world, 'sidebarCalendarFile', {
      monday: isoOf(monday),
      repId,
    }) as Answer<CalendarFile>;
    if (!answer.ok) throw new Error(answer.message);
    const { name, text } = answer.view;
    expect(name).toBe(`meguri-${isoOf(monday)}-${repId}.ics`);
    const standing = rowsOf(world, 'visits').filter((row) => {
      const day = Number(row.get('day')) - 25_569;
      return (
        day >= monday &&
        day < monday + 7 &&
        row.text('repId') === repId &&
        ['予定', '完了'].includes(row.text('status'))
      );
    });
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(standing.length);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const none = call(world, 'sidebarCalendarFile', { monday: '2030-01-07', repId }) as Answer<CalendarFile>;
    expect(none).toMatchObject({ ok: false });
  });

  it('has a name without anything of an ID that means something to a file system or a mail', () => {
    const world = smallWorld('ja');
    run(world, 'planWeek');
    const repId = repOf(world);
    const hostile = '../../etc/"x"\r\nBcc: a@example.com <担当>';
    for (const key of ['reps', 'visits', 'customers'] as const) {
      const sheet = sheetOf(world, key);
      const column = columnOf(sheet, header(world, key, key === 'reps' ? 'id' : 'repId'));
      for (let row = 2; row <= sheet.lastRow; row++)
        if (sheet.value(row, column) === repId) sheet.putValue(row, column, hostile);
    }
    const asked = { monday: isoOf(monday), repId: hostile };
    const answer = call(world, 'sidebarCalendarFile', asked) as Answer<CalendarFile>;
    if (!answer.ok) throw new Error(answer.message);
    const safe = /^meguri-\d{4}-\d\d-\d\d-[\w\u3040-\u9fff-]+\.ics$/;
    expect(answer.view.name).toMatch(safe);
    expect(call(world, 'sidebarMailCalendar', asked)).toMatchObject({ ok: true });
    const attached = world.host.outbox[world.host.outbox.length - 1]!.attachments;
    expect(attached.map(({ name }) => name)).toEqual([answer.view.name]);
  });

  it('is mailed to whoever asks, and to nobody else', () => {
    const world = smallWorld('ja');
    run(world, 'planWeek');
    const before = world.host.outbox.length;
    const outcome = call(world, 'sidebarMailCalendar', { monday: isoOf(monday), repId: '' }) as Outcome;
    expect(outcome.ok).toBe(true);
    const [mail, ...more] = world.host.outbox.slice(before);
    expect(more).toEqual([]);
    expect(outcome.message).toContain(mail!.to);
    expect(mail!.attachments).toHaveLength(1);
  });
});

describe('arguments that the sidebar never sends', () => {
  it('are refused in words', () => {
    const world = smallWorld('ja');
    expect(call(world, 'sidebarImportBusyTimes', { repId: 1 })).toMatchObject({ ok: false });
    expect(call(world, 'sidebarMailCalendar', { monday: 'soon', repId: '' })).toMatchObject({ ok: false });
    expect(take(world, [], { repId: 'nobody' })).toMatchObject({ ok: false });
  });
});
