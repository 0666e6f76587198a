import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BusySpan, readBusyTimes } from '../../src/sidebar/calendar/busyTimes';

const calendar = (...events: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:佐藤の予定', ...events, 'END:VCALENDAR', ''].join('\r\n');

const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

const read = (text: string, from = '2026-11-23', to = '2026-12-31', timeZone = 'Asia/Tokyo') =>
  readBusyTimes({ text, from, to, timeZone });

const short = ({ day, start, end, title }: BusySpan): string =>
  `${day.slice(5)} ${start === null ? 'all day' : `${start}-${end}`}${title === '' ? '' : ` ${title}`}`;

const spans = (text: string, from?: string, to?: string, timeZone?: string): string[] =>
  read(text, from, to, timeZone).spans.map(short);

describe('the busy times of a calendar', () => {
  it('are in the spreadsheet’s zone, whatever zone they were written in', () => {
    const text = calendar(
      event('UID:1', 'DTSTART:20261124T010000Z', 'DTEND:20261124T023000Z', 'SUMMARY:UTC'),
      event('UID:2', 'DTSTART;TZID=Asia/Tokyo:20261125T090000', 'DURATION:PT1H', 'SUMMARY:Tokyo'),
      event('UID:3', 'DTSTART:20261126T130000', 'DTEND:20261126T140000', 'SUMMARY:floating'),
      event(
        'UID:4',
        'DTSTART;TZID="America/New_York":20261126T200000',
        'DTEND;TZID="America/New_York":20261126T210000',
        'SUMMARY:New York',
      ),
    );
    expect(spans(text)).toEqual([
      '11-24 10:00-11:30 UTC',
      '11-25 09:00-10:00 Tokyo',
      '11-26 13:00-14:00 floating',
      '11-27 10:00-11:00 New York',
    ]);
    expect(read(text).name).toBe('佐藤の予定');
  });

  it('keep their own clock when it changes to summer time', () => {
    const text = calendar(
      event(
        'UID:1',
        'DTSTART;TZID=America/New_York:20261023T090000',
        'DTEND;TZID=America/New_York:20261023T100000',
        'RRULE:FREQ=WEEKLY;COUNT=3',
      ),
    );
    expect(spans(text, '2026-10-01', '2026-11-30')).toEqual([
      '10-23 22:00-23:00',
      '10-30 22:00-23:00',
      '11-06 23:00-24:00',
    ]);
  });

  it('repeat by their rule, but not on exceptions, and as moved where one was moved', () => {
    const text = calendar(
      event(
        'UID:1',
        'DTSTART;TZID=Asia/Tokyo:20261102T100000',
        'DTEND;TZID=Asia/Tokyo:20261102T110000',
        'RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261209T010000Z',
        'EXDATE;TZID=Asia/Tokyo:20261125T100000',
        'SUMMARY:定例',
      ),
      event(
        'UID:1',
        'RECURRENCE-ID;TZID=Asia/Tokyo:20261130T100000',
        'DTSTART;TZID=Asia/Tokyo:20261201T150000',
        'DTEND;TZID=Asia/Tokyo:20261201T160000',
        'SUMMARY:定例(変更)',
      ),
      event(
        'UID:1',
        'RECURRENCE-ID;TZID=Asia/Tokyo:20261202T100000',
        'DTSTART;TZID=Asia/Tokyo:20261202T100000',
        'STATUS:CANCELLED',
      ),
      event(
        'UID:2',
        'DTSTART:20261203T010000Z',
        'DTEND:20261203T020000Z',
        'RDATE:20261205T010000Z',
        'SUMMARY:二日',
      ),
    );
    expect(spans(text)).toEqual([
      '11-23 10:00-11:00 定例',
      '12-01 15:00-16:00 定例(変更)',
      '12-03 10:00-11:00 二日',
      '12-05 10:00-11:00 二日',
      '12-07 10:00-11:00 定例',
      '12-09 10:00-11:00 定例',
    ]);
  });

  it('last whole days, several of them, or over midnight', () => {
    const text = calendar(
      event('UID:1', 'DTSTART;VALUE=DATE:20261124', 'SUMMARY:有休'),
      event('UID:2', 'DTSTART;VALUE=DATE:20261126', 'DTEND;VALUE=DATE:20261128', 'SUMMARY:研修'),
      event('UID:3', 'DTSTART;TZID=Asia/Tokyo:20261130T220000', 'DTEND;TZID=Asia/Tokyo:20261201T020000'),
      event('UID:4', 'DTSTART;VALUE=DATE:20261203', 'RRULE:FREQ=DAILY;COUNT=2', 'EXDATE;VALUE=DATE:20261204'),
    );
    expect(spans(text)).toEqual([
      '11-24 all day 有休',
      '11-26 all day 研修',
      '11-27 all day 研修',
      '11-30 22:00-24:00',
      '12-01 00:00-02:00',
      '12-03 all day',
    ]);
  });

  it('take zones that only the file explains, as Outlook writes them', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Pacific Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:-0700',
      'TZOFFSETTO:-0800',
      'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:-0800',
      'TZOFFSETTO:-0700',
      'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\r\n');
    const at = (uid: string, day: string): string =>
      event(
        `UID:${uid}`,
        `DTSTART;TZID=Pacific Standard Time:${day}T170000`,
        `DTEND;TZID=Pacific Standard Time:${day}T180000`,
      );
    expect(spans(calendar(zone, at('1', '20261030'), at('2', '20261106')), '2026-10-01')).toEqual([
      '10-31 09:00-10:00',
      '11-07 10:00-11:00',
    ]);
    const strange = read(calendar(event('UID:1', 'DTSTART;TZID=Moon:20261124T100000', 'DURATION:PT1H')));
    expect(strange.spans.map(short)).toEqual(['11-24 10:00-11:00']);
    expect(strange.unknownZones).toEqual(['Moon']);
  });

  it('leave out what is free, cancelled, without length, or Meguri’s own', () => {
    const at = ['DTSTART:20261124T010000Z', 'DTEND:20261124T020000Z'];
    const text = calendar(
      event('UID:1', ...at, 'TRANSP:TRANSPARENT'),
      event('UID:2', ...at, 'STATUS:CANCELLED'),
      event('UID:3', 'DTSTART:20261124T010000Z'),
      event('UID:V00012@meguri', ...at),
    );
    expect(read(text)).toMatchObject({ spans: [], skipped: [] });
  });

  it('name what cannot be read, and go on', () => {
    const text = calendar(
      event('UID:1', 'DTSTART:tomorrow', 'SUMMARY:いつか'),
      event('UID:2', 'DTSTART:20261124T010000Z', 'DURATION:PT1M', 'RRULE:FREQ=SECONDLY', 'SUMMARY:秒ごと'),
      event('UID:3', 'DTSTART:20261124T010000Z', 'DURATION:PT1H', 'RRULE:NONSENSE', 'SUMMARY:謎'),
      event(
        'UID:4',
        'DTSTART:20261124T030000Z',
        'DURATION:PT30M',
        'SUMMARY:長い',
        ' 件名\\, 折り返し\\nあり',
      ),
    );
    const { spans: found, skipped } = read(text);
    expect(skipped).toEqual(['いつか', '秒ごと', '謎']);
    expect(found.map(short)).toEqual(['11-24 12:00-12:30 長い件名, 折り返し あり']);
  });

  it('end whatever stands in the file', () => {
    const pieces = fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
      'DTSTART:20261124T010000Z',
      'DTEND:2026',
      'RRULE:FREQ=DAILY',
      'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
      'EXDATE:,',
      ' x',
      ':',
      ';=',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 15 }), (lines) => {
        expect(read(calendar(...lines)).spans.length).toBeLessThan(1000);
      }),
    );
  });

  it('agree with a plain count of days and weeks on the clock of any zone', () => {
    const zones = fc.constantFrom(
      'Asia/Tokyo',
      'America/New_York',
      'Europe/Berlin',
      'Australia/Sydney',
      'UTC',
    );
    const rules = fc.record({
      weekly: fc.boolean(),
      interval: fc.integer({ min: 1, max: 3 }),
      count: fc.integer({ min: 1, max: 12 }),
      startDay: fc.integer({ min: 0, max: 300 }),
      hour: fc.integer({ min: 3, max: 23 }),
      zone: zones,
      home: zones,
    });
    fc.assert(
      fc.property(rules, ({ weekly, interval, count, startDay, hour, zone, home }) => {
        const first = Date.UTC(2026, 0, 1) + startDay * 86_400_000;
        const stamp = new Date(first).toISOString().slice(0, 10).replace(/-/g, '');
        const start = `${stamp}T${String(hour).padStart(2, '0')}0000`;
        const rule = `RRULE:FREQ=${weekly ? 'WEEKLY' : 'DAILY'};INTERVAL=${interval};COUNT=${count}`;
        const text = calendar(event('UID:1', `DTSTART;TZID=${zone}:${start}`, 'DURATION:PT30M', rule));
        const found = read(text, '2025-12-01', '2027-12-31', home).spans;
        const expected = Array.from({ length: count }, (_, index) => {
          const day = first + index * interval * (weekly ? 7 : 1) * 86_400_000;
          return shownIn(home, instantIn(zone, day + hour * 3_600_000));
        });
        expect(found.map((span) => `${span.day} ${span.start}`)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

/** `2026-11-24 09:00` as a zone's clock shows it, by the browser's own calendar. */
function shownIn(timeZone: string, instant: number): string {
  const text = new Date(instant).toLocaleString('sv-SE', { timeZone });
  return text.slice(0, 16);
}

/** The instant at which a zone's clock shows a time: found by looking at every quarter of an hour around it. */
function instantIn(timeZone: string, wall: number): number {
  const wanted = new Date(wall).toISOString().slice(0, 16).replace('T', ' ');
  for (let shift = -15 * 3_600_000; shift <= 15 * 3_600_000; shift += 900_000) {
    if (shownIn(timeZone, wall + shift) === wanted) return wall + shift;
  }
  throw new Error(`${wanted} does not exist in ${timeZone}`);
}
