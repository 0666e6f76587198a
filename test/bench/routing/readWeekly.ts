// Weekly visit instances: jobs and vehicles in seconds, a prize of five minutes per point of priority.
import type { Instance } from './instance';

interface WeeklyFile {
  travel: { detour: number; speed_mps: number };
  jobs: WeeklyJob[];
  vehicles: WeeklyVehicle[];
}

interface WeeklyJob {
  id: number;
  location: [number, number];
  service: number;
  priority: number;
  time_windows: [number, number][];
}

interface WeeklyVehicle {
  id: number;
  description?: string;
  start: [number, number];
  end: [number, number];
  time_window: [number, number];
}

const secondsPerDay = 86_400;
const earthRadiusMeters = 6_371_000;
const minutesPerPriority = 5;

export function readWeekly(text: string, name: string): () => Instance {
  return () => {
    const file = JSON.parse(text) as WeeklyFile;
    const places = placesOf(file);
    return {
      name,
      goal: 'score',
      jobIds: file.jobs.map((job) => job.id),
      vehicleIds: file.vehicles.map((vehicle) => vehicle.id),
      problem: {
        locationCount: places.positions.length,
        travelMinutes: travelMatrix(places.positions, file.travel),
        shifts: file.vehicles.map((vehicle) => shiftOf(vehicle, places.indexOf)),
        requests: file.jobs.map((job) => requestOf(job, places.indexOf)),
      },
    };
  };
}

type IndexOf = (position: [number, number]) => number;

function placesOf(file: WeeklyFile): { positions: [number, number][]; indexOf: IndexOf } {
  const positions: [number, number][] = [];
  const indices = new Map<string, number>();
  const indexOf: IndexOf = (position) => {
    const key = position.join();
    if (!indices.has(key)) indices.set(key, positions.push(position) - 1);
    return indices.get(key)!;
  };
  for (const job of file.jobs) indexOf(job.location);
  for (const vehicle of file.vehicles) {
    indexOf(vehicle.start);
    indexOf(vehicle.end);
  }
  return { positions, indexOf };
}

function shiftOf(vehicle: WeeklyVehicle, indexOf: IndexOf) {
  return {
    id: vehicle.description ?? String(vehicle.id),
    group: 0,
    day: Math.floor(vehicle.time_window[0] / secondsPerDay),
    startLocation: indexOf(vehicle.start),
    endLocation: indexOf(vehicle.end),
    earliest: vehicle.time_window[0] / 60,
    latest: vehicle.time_window[1] / 60,
    lunch: null,
  };
}

function requestOf(job: WeeklyJob, indexOf: IndexOf) {
  return {
    id: String(job.id),
    location: indexOf(job.location),
    durationMinutes: job.service / 60,
    prize: minutesPerPriority * job.priority,
    mandatory: false,
    windows: job.time_windows.map(([from, to]) => ({ from: from / 60, to: to / 60 })),
    shifts: null,
  };
}

/** `round(haversine * detour / speed)` seconds, as minutes. */
function travelMatrix(positions: [number, number][], rule: WeeklyFile['travel']): Float64Array {
  const count = positions.length;
  const matrix = new Float64Array(count * count);
  for (let from = 0; from < count; from++) {
    for (let to = 0; to < from; to++) {
      const meters = haversineMeters(positions[from]!, positions[to]!);
      const minutes = Math.round((meters * rule.detour) / rule.speed_mps) / 60;
      matrix[from * count + to] = minutes;
      matrix[to * count + from] = minutes;
    }
  }
  return matrix;
}

function haversineMeters([lngA, latA]: [number, number], [lngB, latB]: [number, number]): number {
  const radians = Math.PI / 180;
  const half =
    Math.sin(((latB - latA) * radians) / 2) ** 2 +
    Math.cos(latA * radians) * Math.cos(latB * radians) * Math.sin(((lngB - lngA) * radians) / 2) ** 2;
  return 2 * earthRadiusMeters * Math.asin(Math.sqrt(half));
}
