// VRPLIB files of type CVRP and VRPTW. EUC_2D is rounded to whole numbers for CVRP (TSPLIB) and exact for VRPTW.
import type { Shift } from '../../../src/routing';
import { type Instance, planeDistances } from './instance';

interface VrplibFile {
  header: Map<string, string>;
  sections: Map<string, number[][]>;
}

export function readVrplib(text: string, name: string): () => Instance {
  return () => {
    const file = parse(text);
    const type = file.header.get('TYPE') ?? 'CVRP';
    if (type !== 'CVRP' && type !== 'VRPTW') throw new Error(`readVrplib: ${name} is of type ${type}`);
    const count = Number(file.header.get('DIMENSION'));
    const capacity = Number(file.header.get('CAPACITY') ?? Number.POSITIVE_INFINITY);
    const column = (section: string): number[] | null => {
      const rows = file.sections.get(section);
      return rows ? rows.map((row) => row[1]!) : null;
    };
    const demand = column('DEMAND_SECTION') ?? new Array<number>(count).fill(0);
    const services = column('SERVICE_TIME_SECTION');
    const service = Number(file.header.get('SERVICE_TIME') ?? 0);
    const windows = file.sections.get('TIME_WINDOW_SECTION');
    const depot = (file.sections.get('DEPOT_SECTION')?.[0]?.[0] ?? 1) - 1;
    const customers = Array.from({ length: count }, (_, index) => index).filter((index) => index !== depot);
    const shifts = shiftsOf(file, { depot, capacity, demand, windows });
    return {
      name,
      goal: 'cost',
      jobIds: customers,
      vehicleIds: shifts.map((shift) => shift.id),
      problem: {
        locationCount: count,
        travelMinutes: distancesOf(file, type, count),
        shifts,
        requests: customers.map((customer) => ({
          id: String(customer),
          location: customer,
          durationMinutes: services?.[customer] ?? service,
          prize: 0,
          mandatory: true,
          windows: windows ? [{ from: windows[customer]![1]!, to: windows[customer]![2]! }] : [],
          shifts: null,
          load: demand[customer]!,
        })),
      },
    };
  };
}

interface Fleet {
  depot: number;
  capacity: number;
  demand: number[];
  windows: number[][] | undefined;
}

/** As many vehicles as the file says; otherwise a quarter more than the load asks for. */
function shiftsOf(file: VrplibFile, { depot, capacity, demand, windows }: Fleet): Shift[] {
  const load = demand.reduce((sum, amount) => sum + amount, 0);
  const least = Math.ceil(load / capacity);
  const ample = Math.min(demand.length - 1, Math.ceil(least * 1.25) + 4);
  const vehicles = Number(file.header.get('VEHICLES') ?? (windows ? demand.length - 1 : ample));
  const [earliest, due] = windows ? [windows[depot]![1]!, windows[depot]![2]!] : [0, 1e7];
  const longest = Number(file.header.get('DISTANCE') ?? Number.POSITIVE_INFINITY);
  return Array.from({ length: vehicles }, (_, index) => ({
    id: String(index + 1),
    group: index,
    day: 0,
    startLocation: depot,
    endLocation: depot,
    earliest,
    latest: windows ? due : Math.min(due, earliest + longest),
    lunch: null,
    capacity,
    ...(windows ? { maximumDurationMinutes: longest } : {}),
  }));
}

function distancesOf(file: VrplibFile, type: string, count: number): Float64Array {
  const kind = file.header.get('EDGE_WEIGHT_TYPE') ?? 'EUC_2D';
  if (kind === 'EXPLICIT') return explicitDistances(file, count);
  const points = file.sections.get('NODE_COORD_SECTION')!.map((row) => ({ x: row[1]!, y: row[2]! }));
  if (kind === 'EUC_2D' && type === 'CVRP') return planeDistances(points, (value) => Math.floor(value + 0.5));
  if (kind === 'CEIL_2D') return planeDistances(points, Math.ceil);
  if (kind === 'FLOOR_2D') return planeDistances(points, Math.floor);
  if (kind === 'EUC_2D' || kind === 'EXACT_2D') return planeDistances(points);
  throw new Error(`readVrplib: EDGE_WEIGHT_TYPE ${kind} is not known`);
}

function explicitDistances(file: VrplibFile, count: number): Float64Array {
  const format = file.header.get('EDGE_WEIGHT_FORMAT') ?? 'FULL_MATRIX';
  const values = file.sections.get('EDGE_WEIGHT_SECTION')!.flat();
  const matrix = new Float64Array(count * count);
  if (format === 'FULL_MATRIX') return Float64Array.from(values);
  let index = 0;
  for (let row = 0; row < count; row++) {
    const [from, to] = triangle(format, row, count);
    for (let column = from; column < to; column++) {
      matrix[row * count + column] = values[index]!;
      matrix[column * count + row] = values[index++]!;
    }
  }
  return matrix;
}

function triangle(format: string, row: number, count: number): [number, number] {
  if (format === 'LOWER_ROW') return [0, row];
  if (format === 'LOWER_DIAG_ROW') return [0, row + 1];
  if (format === 'UPPER_ROW') return [row + 1, count];
  if (format === 'UPPER_DIAG_ROW') return [row, count];
  throw new Error(`readVrplib: EDGE_WEIGHT_FORMAT ${format} is not known`);
}

function parse(text: string): VrplibFile {
  const file: VrplibFile = { header: new Map(), sections: new Map() };
  let section: number[][] | null = null;
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '' || line === 'EOF') continue;
    const entry = /^([A-Z_0-9]+)\s*:\s*(.*)$/.exec(line);
    if (/^[A-Z_]+_SECTION/.test(line)) {
      section = [];
      file.sections.set(line.replace(/[\s:].*$/, ''), section);
    } else if (entry) {
      file.header.set(entry[1]!, entry[2]!.trim().replace(/^"|"$/g, ''));
      section = null;
    } else if (section) {
      section.push(line.split(/\s+/).map(Number));
    }
  }
  return file;
}
