import { describe, expect, it } from 'vitest';
import { readSetting } from '../../src/jobs/settings';
import { parseSpeedBands } from '../../src/jobs/speedBands';

const usual = [
  { upToMeters: 3_000, kilometersPerHour: 22 },
  { upToMeters: 10_000, kilometersPerHour: 30 },
  { upToMeters: Number.POSITIVE_INFINITY, kilometersPerHour: 40 },
];

describe('speeds by distance', () => {
  it.each([
    '3kmまで22, 10kmまで30, 以遠40',
    '３ｋｍまで２２、１０ｋｍまで３０、それ以上４０',
    'to 3 km 22, to 10 km 30, beyond 40',
    '3km: 22 km/h, 10km: 30 km/h, 40 km/h',
  ])('are read from %s', (text) => {
    expect(parseSpeedBands(text)).toEqual(usual);
  });

  it('may be one speed for every distance', () => {
    expect(parseSpeedBands('25')).toEqual([{ upToMeters: Number.POSITIVE_INFINITY, kilometersPerHour: 25 }]);
  });

  it.each([
    '',
    '速い',
    '3kmまで22',
    '10kmまで30, 3kmまで22, 40',
    '3kmまで0, 40',
    '3kmまで22, 500',
    '3kmまで, 40',
    '40, 30',
  ])('are not guessed from "%s"', (text) => {
    expect(readSetting('speedBands', text)).toEqual({ problem: 'speedsNotUnderstood' });
  });
});
