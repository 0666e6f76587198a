import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/day';
import type { Cell } from '../../src/tables/cell';
import {
  clock,
  day,
  decimal,
  money,
  percent,
  text,
  timeWindows,
  weekdays,
  wholeDays,
} from '../../src/tables/codecs';
import type { CellCodec } from '../../src/tables/column';

const read = <Value>(codec: CellCodec<Value>, cell: Cell) => {
  const parsed = codec.parse(cell, 'ja');
  return 'problem' in parsed ? parsed.problem : parsed.value;
};

const novemberDay = dayOf(2026, 11, 24)!;
const date: Cell = { day: novemberDay, minutes: 0 };
const time: Cell = { day: dayOf(1899, 12, 30)!, minutes: 540 };

describe('numbers as people type them', () => {
  it('are read with thousands, signs of money and full-width digits', () => {
    expect(
      ['1,400', '¥1,400', '1400円', '１４００', '-¥1,400', '1,400.5', '.5'].map((cell) => read(money, cell)),
    ).toEqual([1400, 1400, 1400, 1400, -1400, 1400.5, 0.5]);
  });

  it('are not guessed where a comma may be a decimal point, or two numbers stand in one cell', () => {
    for (const cell of ['1,5', '14 21', '1,40,0', ',500', 'NaN', 'Infinity', '1e5', '５〜６']) {
      expect(read(decimal, cell), cell).toBe('notANumber');
    }
  });

  it('are refused where sums of them would be no numbers any more', () => {
    expect([1e300, -1e13, '9'.repeat(40)].map((cell) => read(money, cell))).toEqual(
      Array(3).fill('notANumber'),
    );
    expect(read(wholeDays, 1e9)).toBe('outOfBounds');
  });

  it('are tax rates however the cell shows them', () => {
    expect([0.08, 8, '8%', '８％', 0.1].map((cell) => read(percent, cell))).toEqual([8, 8, 8, 8, 10]);
    expect([800, -8].map((cell) => read(percent, cell))).toEqual(['outOfBounds', 'negative']);
  });
});

describe('dates', () => {
  it('are read from cells that lost their format and from dates typed without signs', () => {
    expect([46_350, 46_350.4, 20_261_124, '20261124'].map((cell) => read(day, cell))).toEqual([
      novemberDay,
      novemberDay,
      novemberDay,
      novemberDay,
    ]);
  });

  it('lie in living memory: times and lengths under a date format, and years mistyped, are listed', () => {
    const far = { day: dayOf(2926, 11, 24)!, minutes: 0 };
    for (const cell of [time, far, { day: 20_235_555, minutes: 0 }, 14, -3, 0.375, '0026-11-24']) {
      expect(read(day, cell), JSON.stringify(cell)).toBe('notADate');
    }
  });

  it('are no times and no hours, and times are no hours', () => {
    expect(read(clock, date)).toBe('notATime');
    expect(read(clock, { day: novemberDay, minutes: 540 })).toBe(540);
    expect([date, time].map((cell) => read(timeWindows, cell))).toEqual([
      'timeNotUnderstood',
      'timeNotUnderstood',
    ]);
  });

  it('are names and IDs too, when Sheets has made dates of them', () => {
    expect([date, time, { day: novemberDay, minutes: 540 }].map((cell) => read(text, cell))).toEqual([
      '2026-11-24',
      '09:00',
      '2026-11-24 09:00',
    ]);
  });
});

describe('words that JavaScript knows too', () => {
  it('are neither hours nor weekdays', () => {
    for (const cell of ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty']) {
      expect(read(timeWindows, cell), cell).toBe('timeNotUnderstood');
      expect(read(weekdays, cell), cell).toBe('weekdaysNotUnderstood');
    }
  });
});

describe('every codec', () => {
  it('answers every cell with a value or a problem, and never throws', () => {
    const anyCell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.boolean(),
      fc.record({ day: fc.integer(), minutes: fc.integer({ min: 0, max: 1439 }) }),
    );
    const codecs = [clock, day, decimal, money, percent, text, timeWindows, weekdays, wholeDays];
    fc.assert(
      fc.property(anyCell, (cell) => {
        for (const codec of codecs as CellCodec<unknown>[]) {
          const parsed = codec.parse(cell, 'ja');
          expect('value' in parsed || 'problem' in parsed).toBe(true);
        }
      }),
    );
  });
});
