// Solomon's VRPTW instances: identical vehicles, one window per customer, double-precision distances.
import { type Instance, planeDistances } from './instance';

export function readSolomon(text: string, name: string): () => Instance {
  return () => {
    const rows = text.split('\n').map((line) => line.trim().split(/\s+/));
    const numbers = rows.filter((row) => /^\d+$/.test(row[0]!)).map((row) => row.map(Number));
    const [vehicles, capacity] = numbers[0] as [number, number];
    const points = numbers.slice(1).map(([id, x, y, demand, ready, due, service]) => ({
      id: id!,
      x: x!,
      y: y!,
      demand: demand!,
      ready: ready!,
      due: due!,
      service: service!,
    }));
    const depot = points[0]!;
    const shifts = Array.from({ length: vehicles }, (_, index) => ({
      id: String(index + 1),
      group: index,
      day: 0,
      startLocation: 0,
      endLocation: 0,
      earliest: depot.ready,
      latest: depot.due,
      lunch: null,
      capacity,
    }));
    const requests = points.slice(1).map((point, index) => ({
      id: String(point.id),
      location: index + 1,
      durationMinutes: point.service,
      prize: 0,
      mandatory: true,
      windows: [{ from: point.ready, to: point.due }],
      shifts: null,
      load: point.demand,
    }));
    return {
      name,
      goal: 'cost',
      jobIds: points.slice(1).map((point) => point.id),
      vehicleIds: shifts.map((shift) => shift.id),
      problem: { locationCount: points.length, travelMinutes: planeDistances(points), shifts, requests },
    };
  };
}
