// Exact end, departure and duration of a route by walking along it: for shifts with overtime or a longest duration,
// and for the times that a plan reports.
import type { Model } from './model';
import type { Routes } from './routes';
import { arrivalWithLunch, departureWithLunch, latestStart } from './schedule';

const never = Number.POSITIVE_INFINITY;
/** Past a window's close by this much, in minutes, so that the next window is meant. */
const instant = 1e-6;

/** A route as it would be with `node` before `position`; as it is when `node` is -1. */
export interface Variant {
  shift: number;
  node: number;
  position: number;
}

/** What the last forward walk met: the time by which the start can slip before a window closes. */
const met = { untilClose: never };
const fed = { clock: 0, waited: 0 };
const hungry = { clock: 0, waited: 0 };

/** Stops of the variant, the start (0) and the end included. */
function slotsOf(routes: Routes, variant: Variant): number {
  return routes.length[variant.shift]! + 2 + (variant.node >= 0 ? 1 : 0);
}

function nodeAt(routes: Routes, variant: Variant, index: number): number {
  const base = variant.shift * routes.stride;
  if (variant.node < 0 || index < variant.position) return routes.node[base + index]!;
  return index === variant.position ? variant.node : routes.node[base + index - 1]!;
}

function placeAt(routes: Routes, variant: Variant, index: number): number {
  const { model } = routes;
  if (index === 0) return model.startPlace[variant.shift]!;
  if (index === slotsOf(routes, variant) - 1) return model.endPlace[variant.shift]!;
  return model.place[nodeAt(routes, variant, index)]!;
}

/** End of the route when it leaves at `departure`; infinite when a window or lunch is missed. */
export function walkEnd(routes: Routes, variant: Variant, departure: number): number {
  const { model } = routes;
  const { shift } = variant;
  const lunch = model.hasLunch[shift] === 1;
  const last = slotsOf(routes, variant) - 1;
  const eaten = !lunch || departure >= lunchBeforeWork(model, shift);
  fed.clock = eaten ? departure : never;
  fed.waited = 0;
  hungry.clock = lunch ? departure : never;
  hungry.waited = 0;
  met.untilClose = never;
  for (let index = 1; index <= last; index++) {
    const from = placeAt(routes, variant, index - 1);
    const travel = model.travel[from * model.placeCount + placeAt(routes, variant, index)]!;
    fed.clock += travel;
    if (lunch) eatOnLeg(model, shift, travel);
    hungry.clock += travel;
    if (index === last) break;
    const node = nodeAt(routes, variant, index);
    visit(model, node, shift, fed);
    visit(model, node, shift, hungry);
  }
  return lunch && hungry.clock <= model.lunchLatest[shift]! ? Math.min(fed.clock, hungry.clock) : fed.clock;
}

function eatOnLeg(model: Model, shift: number, travel: number): void {
  const arrival = arrivalWithLunch(model, shift, hungry.clock, travel);
  if (arrival >= fed.clock) return;
  fed.clock = arrival;
  fed.waited = hungry.waited + arrival - hungry.clock - travel - model.lunchDuration[shift]!;
}

/** Latest departures for a route that ends by `end`, lunch had before or still to come; minus infinite when impossible. */
export function latestDepartures(
  routes: Routes,
  variant: Variant,
  end: number,
): { fed: number; hungry: number } {
  const { model } = routes;
  const { shift } = variant;
  const lunch = model.hasLunch[shift] === 1;
  let fed = end;
  let hungry = lunch ? Math.min(end, model.lunchLatest[shift]!) : -never;
  for (let index = slotsOf(routes, variant) - 2; index >= 0; index--) {
    const travel =
      model.travel[placeAt(routes, variant, index) * model.placeCount + placeAt(routes, variant, index + 1)]!;
    hungry -= travel;
    if (lunch) hungry = Math.max(hungry, departureWithLunch(model, shift, fed, travel));
    fed -= travel;
    if (index === 0) break;
    const node = nodeAt(routes, variant, index);
    const cell = node * model.shiftCount + shift;
    fed = latestStart(model, cell, fed - model.duration[node]!);
    hungry = latestStart(model, cell, hungry - model.duration[node]!);
  }
  return { fed, hungry };
}

/** The latest departure that still ends by `end`, lunch before work included. */
export function latestDeparture(routes: Routes, variant: Variant, end: number): number {
  const { model } = routes;
  const { shift } = variant;
  const { fed, hungry } = latestDepartures(routes, variant, end + instant / 10);
  if (model.hasLunch[shift] === 0) return fed;
  return fed >= lunchBeforeWork(model, shift) ? fed : hungry;
}

/** When lunch is over for those who have it before they leave. */
export function lunchBeforeWork(model: Model, shift: number): number {
  return Math.max(model.earliest[shift]!, model.lunchEarliest[shift]!) + model.lunchDuration[shift]!;
}

/** The earliest-ending run of the route that lasts no longer than the shift's longest duration; `null` without one. */
export function limitedRun(routes: Routes, variant: Variant): { departure: number; end: number } | null {
  const { model } = routes;
  const limit = model.maximumDuration[variant.shift]! + instant;
  let departure = model.earliest[variant.shift]!;
  for (;;) {
    const end = walkEnd(routes, variant, departure);
    if (end > model.hardEnd[variant.shift]! + instant) return null;
    const latest = Math.max(departure, latestDeparture(routes, variant, end));
    if (end - latest <= limit) return { departure: latest, end };
    walkEnd(routes, variant, Math.max(departure, latest - instant));
    if (met.untilClose === never) return null;
    departure = latest + met.untilClose + instant;
  }
}

/** Serves a stop, noting how much later the route could begin before the stop's present window closes. */
function visit(model: Model, node: number, shift: number, rep: { clock: number; waited: number }): void {
  if (rep.clock === never) return;
  const cell = node * model.shiftCount + shift;
  const last = model.lastWindow[cell]!;
  const arrival = rep.clock;
  rep.clock = never;
  for (let window = model.firstWindow[cell]!; window < last; window++) {
    const slack = model.windowTo[window]! - arrival;
    if (slack < 0) continue;
    // Time that is waited off anyway takes up a later start.
    if (slack + rep.waited < met.untilClose) met.untilClose = slack + rep.waited;
    const start = Math.max(arrival, model.windowFrom[window]!);
    rep.waited += start - arrival;
    rep.clock = start + model.duration[node]!;
    return;
  }
}
