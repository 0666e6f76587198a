// How routes are told apart: colour, dash and shape of the marks, so that colour never stands alone.

import type { RouteView } from '../jobs/views';
import { everything, type RouteChoice } from './choose';
import { weekdayOfIso } from './dates';

export interface RouteLook {
  /** A class that sets the colour, light and dark. */
  className: string;
  /** Of the line, as `stroke-dasharray`. */
  dash: string;
  /** Of the marks: an SVG path around 0, 0. */
  shape: string;
}

const looks: RouteLook[] = [
  { className: 'route-0', dash: '', shape: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z' },
  { className: 'route-1', dash: '7 3', shape: 'M-4.5-4.5h9v9h-9z' },
  { className: 'route-2', dash: '2 3', shape: 'M0-6l6 6-6 6-6-6z' },
  { className: 'route-3', dash: '10 3 2 3', shape: 'M0-5.5l6 10.500h-12z' },
  { className: 'route-4', dash: '4 2', shape: 'M-6-5h12l-6 10.500z' },
  { className: 'route-5', dash: '1 4', shape: 'M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z' },
  { className: 'route-6', dash: '12 4', shape: 'M-3-5.5h6l3 5.5-3 5.5h-6l-3-5.5z' },
];

/** By rep when all reps are shown, else by weekday: the same day looks the same every week. */
export function lookOf(route: RouteView, choice: RouteChoice, repIds: string[]): RouteLook {
  const index = choice.repId === everything ? repIds.indexOf(route.repId) : (weekdayOfIso(route.day) + 6) % 7;
  return looks[Math.max(0, index) % looks.length]!;
}
