// Earliest and latest times along a route, so that any insertion is checked in constant time.
//
// A route's schedule is kept per slot: slot 0 is the start, slots 1…length are stops, slot length + 1 is the end.
// "Fed" times hold when lunch has been had (or none is due), "hungry" times when it is still to come. Starting each
// visit as early as possible is never worse for what follows, and with several windows per stop the latest start
// that keeps the rest of the route in time is again a single number: two such chains make insertion checks exact.
import type { Model } from './model';
import type { Routes } from './routes';

const never = Number.POSITIVE_INFINITY;

/** Earliest start of a visit that is reached at `arrival`; infinite when every window has closed. */
export function earliestStart(model: Model, cell: number, arrival: number): number {
  const last = model.lastWindow[cell]!;
  for (let window = model.firstWindow[cell]!; window < last; window++) {
    if (arrival <= model.windowTo[window]!) {
      const from = model.windowFrom[window]!;
      return arrival > from ? arrival : from;
    }
  }
  return never;
}

/** Latest start of a visit not after `bound`; minus infinite when every window opens later. */
export function latestStart(model: Model, cell: number, bound: number): number {
  const first = model.firstWindow[cell]!;
  for (let window = model.lastWindow[cell]! - 1; window >= first; window--) {
    const from = model.windowFrom[window]!;
    // Sums of binary fractions in another order may miss the opening by a hair.
    if (from <= bound + 1e-9) {
      const to = model.windowTo[window]!;
      return bound < from ? from : bound < to ? bound : to;
    }
  }
  return -never;
}

/** When a rep who leaves hungry at `departure` is there, having eaten at the first occasion; infinite when too late. */
export function arrivalWithLunch(model: Model, shift: number, departure: number, travel: number): number {
  const earliest = model.lunchEarliest[shift]!;
  if ((departure > earliest ? departure : earliest) > model.lunchLatest[shift]!) return never;
  const reached = departure + travel;
  return (reached > earliest ? reached : earliest) + model.lunchDuration[shift]!;
}

/** Latest departure that leaves time for lunch on a leg, given the latest arrival at its end. */
export function departureWithLunch(
  model: Model,
  shift: number,
  latestArrival: number,
  travel: number,
): number {
  const ready = latestArrival - model.lunchDuration[shift]!;
  if (ready < model.lunchEarliest[shift]!) return -never;
  const departure = ready - travel;
  const latest = model.lunchLatest[shift]!;
  return departure < latest ? departure : latest;
}

/** Earliest times from slot `from` on. */
export function scheduleForward(routes: Routes, shift: number, from: number): void {
  const { model, node, place, leg, fedDeparture, hungryDeparture } = routes;
  const base = shift * routes.stride;
  const lunch = model.hasLunch[shift] === 1;
  const last = base + routes.length[shift]! + 1;
  for (let slot = base + (from > 0 ? from : 1); slot <= last; slot++) {
    const cell = place[slot - 1]! * model.placeCount + place[slot]!;
    const travel = model.travel[cell]!;
    leg[slot] = model.cost[cell]!;
    let fed = fedDeparture[slot - 1]! + travel;
    let hungry = never;
    if (lunch) {
      const departure = hungryDeparture[slot - 1]!;
      const eaten = arrivalWithLunch(model, shift, departure, travel);
      if (eaten < fed) fed = eaten;
      hungry = departure + travel;
    }
    if (slot < last) {
      const stop = node[slot]!;
      const windows = stop * model.shiftCount + shift;
      const duration = model.duration[stop]!;
      fed = earliestStart(model, windows, fed) + duration;
      if (lunch) hungry = earliestStart(model, windows, hungry) + duration;
    }
    fedDeparture[slot] = fed;
    if (lunch) hungryDeparture[slot] = hungry;
  }
}

/** Latest arrivals from slot `from` back to the start. */
export function scheduleBackward(routes: Routes, shift: number, from: number): void {
  const { model, node, place, fedLatest, hungryLatest } = routes;
  const base = shift * routes.stride;
  const lunch = model.hasLunch[shift] === 1;
  for (let slot = base + from; slot >= base; slot--) {
    const travel = model.travel[place[slot]! * model.placeCount + place[slot + 1]!]!;
    let fed = fedLatest[slot + 1]! - travel;
    let hungry = -never;
    if (lunch) {
      hungry = hungryLatest[slot + 1]! - travel;
      const eating = departureWithLunch(model, shift, fedLatest[slot + 1]!, travel);
      if (eating > hungry) hungry = eating;
    }
    if (slot > base) {
      const stop = node[slot]!;
      const cell = stop * model.shiftCount + shift;
      const duration = model.duration[stop]!;
      fed = latestStart(model, cell, fed - duration);
      if (lunch) hungry = latestStart(model, cell, hungry - duration);
    }
    fedLatest[slot] = fed;
    if (lunch) hungryLatest[slot] = hungry;
  }
}

/** When the route ends at the earliest; infinite when it cannot be driven. */
export function endOfRoute(routes: Routes, shift: number): number {
  const { model } = routes;
  const slot = shift * routes.stride + routes.length[shift]! + 1;
  const fed = routes.fedDeparture[slot]!;
  if (model.hasLunch[shift] === 0) return fed;
  const hungry = routes.hungryDeparture[slot]!;
  return hungry <= model.lunchLatest[shift]! && hungry < fed ? hungry : fed;
}
