import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTimeWindows, parseTimeWindows } from '../../src/domain/hours';

const read = (text: string): string => formatTimeWindows(parseTimeWindows(text).windows);
const problems = (text: string): string[] =>
  parseTimeWindows(text).problems.map(({ code, part }) => `${code} ${part}`);

describe('hours as people write them', () => {
  it('reads one window in many spellings', () => {
    const spellings = [
      '09:00-12:00',
      '9-12',
      '9時~12時',
      '9時から12時まで',
      '９：００－１２：００',
      '9:00〜12:00',
      '9:00 ～ 12:00',
      '9am-12pm',
    ];
    for (const text of [...spellings, '午前9時-12時', '9:00ー12:00', '9 AM to 12:00', '9:00–12:00']) {
      expect([read(text), problems(text)], text).toEqual(['09:00-12:00', []]);
    }
  });
  it('reads several windows with any separator', () => {
    for (const text of [
      '9:00-12:00, 14:00-17:30',
      '9時〜12時、14時〜17時半',
      '9-12・14-17:30',
      '9:00-12:00 14:00-17:30',
      '9-12\n14-17:30',
    ]) {
      expect([read(text), problems(text)], text).toEqual(['09:00-12:00, 14:00-17:30', []]);
    }
  });
  it('reads words for half days', () => {
    expect(read('午前')).toBe('00:00-12:00');
    expect(read('午前中')).toBe('00:00-12:00');
    expect(read('PM')).toBe('12:00-24:00');
    expect(read('午前、午後')).toBe('00:00-24:00');
  });
  it('leaves an end open where the text does', () => {
    expect(read('10:00～')).toBe('10:00-24:00');
    expect(read('~17:00')).toBe('00:00-17:00');
  });
  it('cuts at midnight and notes what is past it', () => {
    expect(read('17:00-26:00')).toBe('17:00-24:00');
    expect(problems('17:00-26:00')).toEqual(['pastMidnight 17:00-26:00']);
    expect(problems('10:00~翌2:00')).toEqual(['pastMidnight 10:00-翌2:00']);
    expect([read('18:00～0:00'), problems('18:00～0:00')]).toEqual(['18:00-24:00', []]);
  });
  it('names an end before the start, and uses the rest', () => {
    expect(problems('12:00-9:00, 14-17')).toEqual(['endBeforeStart 12:00-9:00']);
    expect(read('12:00-9:00, 14-17')).toBe('14:00-17:00');
    expect(problems('9:00-9:00')).toEqual(['endBeforeStart 9:00-9:00']);
  });
  it('names what it does not understand, notes in brackets too', () => {
    expect(problems('応相談')).toEqual(['notUnderstood 応相談']);
    expect(problems('9:70-10:00')).toEqual(['notUnderstood 9:70-10:00']);
    expect([read('10-19（土は20時まで）'), problems('10-19（土は20時まで）')]).toEqual([
      '10:00-19:00',
      ['notUnderstood (土は20時まで)'],
    ]);
    expect(problems('24:00-25:00')).toEqual(['notUnderstood 24:00-25:00']);
  });
  it('makes overlapping and touching windows one', () => {
    expect(read('11-13, 9-12')).toBe('09:00-13:00');
    expect(read('9-12, 12-15')).toBe('09:00-15:00');
  });
  it('reads back what it wrote: sorted windows with gaps between them', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(cuts, (times) => {
        const sorted = [...times].sort((a, b) => a - b);
        const windows = [];
        for (let index = 0; index + 1 < sorted.length; index += 2)
          windows.push({ start: sorted[index]!, end: sorted[index + 1]! });
        expect(parseTimeWindows(formatTimeWindows(windows))).toEqual({ windows, problems: [] });
      }),
    );
  });
  it('gives proper windows in order for any text', () => {
    const pieces = fc.constantFrom(
      '9',
      ':',
      '00',
      '-',
      '~',
      '12',
      '時',
      '午後',
      '翌',
      ',',
      ' ',
      'から',
      'pm',
      '(',
      ')',
      '26',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        let last = -1;
        for (const { start, end } of parseTimeWindows(parts.join('')).windows) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(1440);
          last = end;
        }
      }),
    );
  });
});
