// Two routes exchange their tails, as in 2-opt* (Potvin & Rousseau 1995): the move that strings are too short for.
import { gapAllows } from './gaps';
import type { Routes } from './routes';
import type { Trial } from './trial';

/** Where a route is cut: behind `position`, 0 being the start. */
export interface Cut {
  shift: number;
  position: number;
}

/** Exchanges what lies behind the cuts of two settled routes; false, and nothing changed, where that does not fit. */
export function exchangeTails(trial: Trial, one: Cut, other: Cut): boolean {
  const { routes } = trial;
  if (!mayExchange(routes, one, other)) return false;
  trial.touch(one.shift);
  trial.touch(other.shift);
  swap(routes, one, other);
  routes.refresh(one.shift);
  routes.refresh(other.shift);
  if (routes.isFeasible(one.shift) && routes.isFeasible(other.shift)) return true;
  swap(routes, one, other);
  routes.refresh(one.shift);
  routes.refresh(other.shift);
  return false;
}

/** What can be told without driving the routes: room in the arrays, the new legs in time, groups, allowed shifts. */
function mayExchange(routes: Routes, one: Cut, other: Cut): boolean {
  const { model, length, stride } = routes;
  const tail = length[one.shift]! - one.position;
  const otherTail = length[other.shift]! - other.position;
  if (tail + otherTail === 0) return false;
  if (one.position + otherTail + 2 > stride || other.position + tail + 2 > stride) return false;
  if (model.twinClass[one.shift] === model.twinClass[other.shift]) {
    return (
      model.hasLunch[one.shift] === 1 || (meetsInTime(routes, one, other) && meetsInTime(routes, other, one))
    );
  }
  return mayMove(routes, one, other.shift) && mayMove(routes, other, one.shift);
}

function meetsInTime(routes: Routes, from: Cut, to: Cut): boolean {
  const { model, place, stride } = routes;
  const head = from.shift * stride + from.position;
  const next = to.shift * stride + to.position + 1;
  const travel = model.travel[place[head]! * model.placeCount + place[next]!]!;
  return routes.fedDeparture[head]! + travel <= routes.fedLatest[next]!;
}

/** Whether every stop behind the cut is allowed in the shift; visits that depend on each other stay where they are. */
function mayMove(routes: Routes, cut: Cut, shift: number): boolean {
  const { model, stride } = routes;
  const end = cut.shift * stride + routes.length[cut.shift]!;
  for (let slot = cut.shift * stride + cut.position + 1; slot <= end; slot++) {
    const node = routes.node[slot]!;
    const cell = node * model.shiftCount + shift;
    if (model.firstWindow[cell] === model.lastWindow[cell]) return false;
    if (model.shiftDay[shift] === model.shiftDay[cut.shift]) continue;
    if (model.units.patternGroupOf[node]! >= 0 || !gapAllows(routes, node, model.shiftDay[shift]!))
      return false;
  }
  return true;
}

let scratch = new Int32Array(64);

function swap(routes: Routes, one: Cut, other: Cut): void {
  const { stride, length, node } = routes;
  const from = one.shift * stride + one.position + 1;
  const otherFrom = other.shift * stride + other.position + 1;
  const tail = length[one.shift]! - one.position;
  const otherTail = length[other.shift]! - other.position;
  if (scratch.length < tail) scratch = new Int32Array(2 * tail);
  for (let index = 0; index < tail; index++) scratch[index] = node[from + index]!;
  for (let index = 0; index < otherTail; index++)
    putStop(routes, node[otherFrom + index]!, one.shift, one.position + 1 + index);
  for (let index = 0; index < tail; index++)
    putStop(routes, scratch[index]!, other.shift, other.position + 1 + index);
  length[one.shift] = one.position + otherTail;
  length[other.shift] = other.position + tail;
}

function putStop(routes: Routes, stop: number, shift: number, position: number): void {
  const slot = shift * routes.stride + position;
  routes.node[slot] = stop;
  routes.place[slot] = routes.model.place[stop]!;
  routes.positionOf[stop] = position;
  routes.shiftOf[stop] = shift;
}
