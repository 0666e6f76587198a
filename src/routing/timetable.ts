// The times that a plan reports: as the search reckons them, but leaving no earlier than is of use.
import type { PlannedRoute, PlannedStop } from './plan';
import type { Routes } from './routes';
import { arrivalWithLunch, earliestStart } from './schedule';
import { limitedRun, lunchBeforeWork, type Variant, walkEnd } from './walk';

/** The route of a shift in clock times; the shift must have stops. */
export function timetableOf(routes: Routes, shift: number): PlannedRoute {
  const variant = { shift, node: -1, position: 0 };
  const departure = tidyDeparture(routes, variant);
  return drive(routes, shift, { departure, lunchLeg: lunchLegOf(routes, variant, departure) });
}

/** Down to a millionth of a minute where that is in time: sums of binary fractions must not show in cells. */
function tidyDeparture(routes: Routes, variant: Variant): number {
  const departure = Math.max(
    routes.model.earliest[variant.shift]!,
    limitedRun(routes, variant)?.departure ?? 0,
  );
  const rounded = Math.round(departure * 1e6) / 1e6;
  const end = walkEnd(routes, variant, departure);
  const allowed = Number.isFinite(end) ? end + 1e-5 : routes.model.hardEnd[variant.shift]!;
  const choices = [rounded, departure, departure - 1e-6, routes.model.earliest[variant.shift]!];
  return choices.find((choice) => walkEnd(routes, variant, choice) <= allowed) ?? departure;
}

/** The leg on which lunch is had, 0 = from the start to the first stop; `null` when it is had before or after work. */
function lunchLegOf(routes: Routes, variant: Variant, departure: number): number | null {
  const { model } = routes;
  const { shift } = variant;
  if (model.hasLunch[shift] === 0) return null;
  if (departure >= lunchBeforeWork(model, shift)) return null;
  const legs = routes.length[shift]! + 1;
  let best = { end: walkEnd(routes, variant, departure) + 1e-6, leg: -1 };
  for (let leg = 0; leg < legs; leg++) {
    const end = drive(routes, shift, { departure, lunchLeg: leg }).endTime;
    if (end < best.end - 1e-9) best = { end, leg };
  }
  return best.leg < 0 ? null : best.leg;
}

/** Drives the route, eating on one leg: infinite times when that is too late for lunch. */
function drive(
  routes: Routes,
  shift: number,
  run: { departure: number; lunchLeg: number | null },
): PlannedRoute {
  const { model } = routes;
  const base = shift * routes.stride;
  const length = routes.length[shift]!;
  const stops: PlannedStop[] = [];
  const route: PlannedRoute = {
    shift,
    stops,
    lunchStart: null,
    startTime: run.departure,
    endTime: run.departure,
    travelMinutes: 0,
    overtimeMinutes: 0,
  };
  let clock = run.departure;
  for (let leg = 0; leg <= length; leg++) {
    const travel =
      model.travel[routes.place[base + leg]! * model.placeCount + routes.place[base + leg + 1]!]!;
    const eats = leg === run.lunchLeg;
    if (eats) route.lunchStart = Math.max(clock, model.lunchEarliest[shift]!);
    const arrival = eats ? arrivalWithLunch(model, shift, clock, travel) : clock + travel;
    route.travelMinutes += travel;
    clock = arrival;
    if (leg === length) break;
    const node = routes.node[base + leg + 1]!;
    const start = earliestStart(model, node * model.shiftCount + shift, arrival);
    clock = start + model.duration[node]!;
    stops.push({
      request: node,
      arrival,
      start,
      end: clock,
      travelMinutes: travel,
      waitMinutes: start - arrival,
    });
  }
  route.endTime = clock;
  route.overtimeMinutes = Math.max(0, clock - model.regularEnd[shift]!);
  return route;
}
