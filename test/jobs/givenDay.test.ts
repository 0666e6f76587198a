import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../src/domain/day';
import { givenDay } from '../../src/jobs/office/givenDay';

const today = parseIsoDay('2026-11-24')!;

describe('a day that somebody names', () => {
  it('is read as people say it, and as Meguri shows it', () => {
    for (const text of [
      '明日',
      'Tomorrow',
      '11/25',
      '11月25日',
      '11/25(水)',
      '１１／２５（水）',
      'Wed 25 Nov',
      '25 Nov',
      'Nov 25',
    ])
      expect(givenDay(text, today), text).toBe(today + 1);
    for (const text of ['2026-11-25', '2026/11/25(水)', '2026年11月25日', 'Nov 25, 2026'])
      expect(givenDay(text, today), text).toBe(today + 1);
  });

  it('without a year is the nearest one', () => {
    expect(givenDay('1/10', today)).toBe(parseIsoDay('2027-01-10'));
    expect(givenDay('10 Jan', today)).toBe(parseIsoDay('2027-01-10'));
  });

  it('is nothing where it is none', () => {
    for (const text of ['', '来週', '2/30', '25 Foo', 'Wed', 'C001'])
      expect(givenDay(text, today), text).toBeNull();
  });
});
