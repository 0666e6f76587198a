// How many minutes a route lacks for one more visit.
import { detourMinutes } from './replay';
import type { Routes } from './routes';
import { earliestStart } from './schedule';

const never = Number.POSITIVE_INFINITY;

export interface Lacking {
  /** 0 when time is not what is lacking; infinite when the visit is closed whenever the route could be there. */
  minutes: number;
  /** Extra travel at the place that lacks least. */
  extraMinutes: number;
}

/** Least shortfall over all positions: late for the visit's own window, or for what follows. */
export function lackingMinutes(routes: Routes, node: number, shift: number): Lacking {
  const best: Lacking = { minutes: never, extraMinutes: 0 };
  for (let position = 1; position <= routes.length[shift]! + 1; position++) {
    const minutes = shortfall(routes, node, { shift, position });
    if (minutes >= best.minutes) continue;
    best.minutes = minutes;
    best.extraMinutes = detourMinutes(routes, node, { shift, position });
  }
  return best;
}

function shortfall(routes: Routes, node: number, at: { shift: number; position: number }): number {
  const { model } = routes;
  const slot = at.shift * routes.stride + at.position;
  const row = model.place[node]! * model.placeCount;
  const cell = node * model.shiftCount + at.shift;
  const departure = Math.min(
    routes.fedDeparture[slot - 1]!,
    model.hasLunch[at.shift] === 1 ? routes.hungryDeparture[slot - 1]! : never,
  );
  const arrival = departure + model.travelBack[row + routes.place[slot - 1]!]!;
  const close = model.windowTo[model.lastWindow[cell]! - 1]!;
  const late = Math.max(0, arrival - close);
  const start = late > 0 ? arrival : earliestStart(model, cell, arrival);
  const onward = start + model.duration[node]! + model.travel[row + routes.place[slot]!]!;
  return Math.max(late, onward - routes.fedLatest[slot]!);
}
