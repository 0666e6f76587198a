// Which shifts may serve a request, and in which of its windows.
import type { Model } from './model';
import type { RoutingProblem, Shift, VisitRequest } from './problem';

type WindowArrays = Pick<
  Model,
  | 'firstWindow'
  | 'lastWindow'
  | 'windowFrom'
  | 'windowTo'
  | 'shiftCost'
  | 'allowedStart'
  | 'allowedShift'
  | 'allowedOnDay'
  | 'dayStride'
>;

interface Window {
  from: number;
  to: number;
}

export function buildWindows(problem: RoutingProblem): WindowArrays {
  const { requests, shifts } = problem;
  const cells = requests.length * shifts.length;
  const arrays = {
    firstWindow: new Int32Array(cells),
    lastWindow: new Int32Array(cells),
    shiftCost: new Float64Array(cells),
  };
  const windows: Window[] = [];
  const fixedDay = fixedDays(problem);
  const allowed = requests.map((request, node) => {
    const open = mergeWindows(request.windows);
    const may = request.shifts ? new Set(request.shifts) : null;
    const day = fixedDay.get(node);
    const fitting: number[] = [];
    shifts.forEach((shift, index) => {
      const cell = node * shifts.length + index;
      const fits = (may === null || may.has(index)) && (day === undefined || day === shift.day);
      const [first, last] = reachableWindows(open, shift);
      arrays.shiftCost[cell] = request.shiftCost?.[index] ?? 0;
      arrays.firstWindow[cell] = windows.length + first;
      arrays.lastWindow[cell] = windows.length + (fits ? last : first);
      if (fits && last > first) fitting.push(index);
    });
    windows.push(...open);
    return fitting;
  });
  return {
    ...arrays,
    windowFrom: Float64Array.from(windows, (window) => window.from),
    windowTo: Float64Array.from(windows, (window) => window.to),
    ...indexAllowed(problem, allowed),
  };
}

/** Indices of the first window that touches the shift, and of the first after it. */
function reachableWindows(open: readonly Window[], shift: Shift): [number, number] {
  let first = 0;
  while (first < open.length && open[first]!.to < shift.earliest) first++;
  let last = first;
  const end = shift.latest + (shift.overtimeMinutes ?? 0);
  while (last < open.length && open[last]!.from <= end) last++;
  return [first, last];
}

/** Allowed shifts of all nodes in one row, those of a node sorted by day. */
function indexAllowed(problem: RoutingProblem, allowed: number[][]) {
  const { shifts } = problem;
  const patterns = (problem.visitGroups ?? []).flatMap((group) => group.patterns ?? []);
  const lastDay = Math.max(
    0,
    ...shifts.map((shift) => shift.day),
    ...patterns.map((days) => Math.max(...days)),
  );
  const dayStride = lastDay + 2;
  const allowedStart = new Int32Array(allowed.length + 1);
  const allowedOnDay = new Int32Array(allowed.length * dayStride);
  const row: number[] = [];
  allowed.forEach((fitting, node) => {
    fitting.sort((a, b) => shifts[a]!.day - shifts[b]!.day || a - b);
    let next = 0;
    for (let day = 0; day < dayStride; day++) {
      while (next < fitting.length && shifts[fitting[next]!]!.day < day) next++;
      allowedOnDay[node * dayStride + day] = row.length + next;
    }
    row.push(...fitting);
    allowedStart[node + 1] = row.length;
  });
  return { allowedStart, allowedShift: Int32Array.from(row), allowedOnDay, dayStride };
}

/** A mandatory group with one pattern only is a set of single visits, each on its day. */
export function fixesDays(
  problem: RoutingProblem,
  group: { requests: number[]; patterns?: number[][] },
): boolean {
  return group.patterns?.length === 1 && group.requests.every((node) => problem.requests[node]!.mandatory);
}

/** Days of the visits in mandatory groups with a single pattern. */
function fixedDays(problem: RoutingProblem): Map<number, number> {
  const days = new Map<number, number>();
  for (const group of problem.visitGroups ?? []) {
    if (!fixesDays(problem, group)) continue;
    group.requests.forEach((node, index) => {
      days.set(node, group.patterns![0]![index]!);
    });
  }
  return days;
}

function mergeWindows(windows: VisitRequest['windows']): Window[] {
  if (windows.length === 0) return [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];
  const sorted = windows.filter((window) => window.from <= window.to).sort((a, b) => a.from - b.from);
  const merged: Window[] = [];
  for (const window of sorted) {
    const last = merged[merged.length - 1];
    if (last && window.from <= last.to) last.to = Math.max(last.to, window.to);
    else merged.push({ ...window });
  }
  return merged;
}
