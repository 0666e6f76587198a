import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, projectionOf, scaleBar, spread } from '../../src/sidebar/projection';

const frame = { width: 276, height: 216, margin: 26 };
const position = fc.record({
  lat: fc.double({ min: 34, max: 36, noNaN: true }),
  lng: fc.double({ min: 137, max: 140, noNaN: true }),
});

describe('the projection', () => {
  it('keeps every position inside the margins', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 20 }), (positions) => {
        const projection = projectionOf(positions, frame);
        for (const { x, y } of positions.map(projection.point)) {
          expect(x).toBeGreaterThanOrEqual(frame.margin - 0.001);
          expect(x).toBeLessThanOrEqual(frame.width - frame.margin + 0.001);
          expect(y).toBeGreaterThanOrEqual(frame.margin - 0.001);
          expect(y).toBeLessThanOrEqual(frame.height - frame.margin + 0.001);
        }
      }),
    );
  });

  it('draws a kilometre east as long as a kilometre north', () => {
    const middle = { lat: 34.87, lng: 138.32 };
    const degreesNorth = 1 / 111.32;
    const degreesEast = degreesNorth / Math.cos((34.87 * Math.PI) / 180);
    const around = [-5, 5].map((km) => ({
      lat: middle.lat + km * degreesNorth,
      lng: middle.lng + km * degreesEast,
    }));
    const projection = projectionOf(around, frame);
    const from = projection.point(middle);
    const east = projection.point({ ...middle, lng: middle.lng + degreesEast });
    const north = projection.point({ ...middle, lat: middle.lat + degreesNorth });
    expect(east.x - from.x).toBeCloseTo(1 / projection.kilometresPerUnit, 3);
    expect(from.y - north.y).toBeCloseTo(1 / projection.kilometresPerUnit, 3);
  });

  it('puts a single place in the middle', () => {
    const projection = projectionOf([{ lat: 34.87, lng: 138.32 }], frame);
    expect(projection.point({ lat: 34.87, lng: 138.32 })).toEqual({ x: 138, y: 108 });
  });
});

describe('the scale bar', () => {
  it('is the longest of 1, 2 or 5 that fits', () => {
    expect(scaleBar(0.05, 70)).toEqual({ kilometres: 2, units: 40 });
    expect(scaleBar(0.01, 70).kilometres).toBeCloseTo(0.5);
  });
});

describe('marks', () => {
  it('are moved apart when customers share a building', () => {
    const same = Array.from({ length: 5 }, () => ({ x: 138, y: 108 }));
    const moved = spread(same, 24, frame);
    for (let i = 0; i < moved.length; i++) {
      for (let j = i + 1; j < moved.length; j++) {
        expect(Math.hypot(moved[i]!.x - moved[j]!.x, moved[i]!.y - moved[j]!.y)).toBeGreaterThan(23);
      }
    }
  });

  it('stay where they are when they are far apart', () => {
    const far = [
      { x: 50, y: 50 },
      { x: 150, y: 150 },
    ];
    expect(spread(far, 24, frame)).toEqual(far);
  });
});

describe('names on the map', () => {
  it('never overlap each other', () => {
    const point = fc.record({ x: fc.integer({ min: 12, max: 264 }), y: fc.integer({ min: 12, max: 204 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (points) => {
        const requests = points.map((at, index) => ({ point: at, text: `${index}`, width: 60 }));
        const labels = placeLabels(requests, points, { ...frame, margin: 10 });
        for (const [index, a] of labels.entries()) {
          for (const b of labels.slice(index + 1)) {
            expect(Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 12).toBe(true);
          }
        }
      }),
    );
  });
});
