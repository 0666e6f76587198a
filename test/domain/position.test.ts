import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  haversineMeters,
  isPlausiblePosition,
  looksSwapped,
  travelMinutes,
  usualTravelModel,
} from '../../src/domain/position';
import { normalizeText, searchKey } from '../../src/domain/text';

const yaizu = { lat: 34.8669, lng: 138.3222 };

describe('distances', () => {
  it('are a quarter of the way round the globe from pole to equator', () => {
    expect(haversineMeters({ lat: 90, lng: 0 }, { lat: 0, lng: 50 })).toBeCloseTo(
      (6_371_000 * Math.PI) / 2,
      3,
    );
  });
  it('are the same both ways, zero in place, and never longer by a detour less', () => {
    const position = fc.record({
      lat: fc.double({ min: -89, max: 89, noNaN: true }),
      lng: fc.double({ min: -179, max: 179, noNaN: true }),
    });
    fc.assert(
      fc.property(position, position, position, (a, b, c) => {
        expect(haversineMeters(a, a)).toBe(0);
        expect(haversineMeters(a, b)).toBeCloseTo(haversineMeters(b, a), 4);
        expect(haversineMeters(a, c)).toBeLessThanOrEqual(
          haversineMeters(a, b) + haversineMeters(b, c) + 0.001,
        );
      }),
    );
  });
});

describe('driving time', () => {
  it('grows with the distance, and a longer leg is never quicker', () => {
    const meters = fc.double({ min: 0, max: 100_000, noNaN: true });
    fc.assert(
      fc.property(meters, meters, (a, b) => {
        const [short, long] = [Math.min(a, b), Math.max(a, b)];
        expect(travelMinutes(short, usualTravelModel)).toBeLessThanOrEqual(
          travelMinutes(long, usualTravelModel),
        );
      }),
    );
  });
  it('drives the first kilometres at town speed and the rest faster', () => {
    const model = {
      detourFactor: 2,
      speedsByDistance: [
        { upToMeters: 2_000, kilometersPerHour: 20 },
        { upToMeters: Number.POSITIVE_INFINITY, kilometersPerHour: 60 },
      ],
    };
    expect(travelMinutes(0, model)).toBe(0);
    expect(travelMinutes(500, model)).toBeCloseTo(3, 9);
    expect(travelMinutes(2_000, model)).toBeCloseTo(8, 9);
  });
});

describe('positions', () => {
  it("notices latitude and longitude in each other's place in Japan, and only there", () => {
    expect(looksSwapped({ lat: yaizu.lng, lng: yaizu.lat })).toBe(true);
    expect(looksSwapped(yaizu)).toBe(false);
    expect(looksSwapped({ lat: 51.5, lng: -0.1 })).toBe(false);
  });
  it('refuses what is nowhere on the globe, and 0, 0', () => {
    expect(
      [yaizu, { lat: 0, lng: 0 }, { lat: 91, lng: 0 }, { lat: 0, lng: 181 }, { lat: Number.NaN, lng: 1 }].map(
        isPlausiblePosition,
      ),
    ).toEqual([true, false, false, false, false]);
  });
});

describe('text', () => {
  it('is brought to one width with single spaces', () => {
    expect(normalizeText(' ＡＢＣ　１２３  ｶﾞｷﾞ ')).toBe('ABC 123 ガギ');
  });
  it('is looked up without regard to width, case, kana and spaces', () => {
    expect(searchKey('ほんまち ｷﾞﾌﾄ Shop')).toBe(searchKey('ホンマチギフトｓｈｏｐ'));
  });
});
