// The week as text: per rep and day, then who was left out and why, then problems.
import type { cli } from '../../messages/ja/cli';

interface Stop {
  arrival: string;
  customerName: string;
  address: string;
  travelMinutes: number;
  reason: string;
}

interface Route {
  repName: string;
  day: string;
  stops: Stop[];
  travelMinutes: number;
  kilometres: number;
  endsAt: string;
}

/** What the bundle's `sidebarState` answers, as far as it is printed. */
export interface PrintedState {
  weeks: { monday: string; routes: Route[] }[];
  unplanned: { customerName: string; repName: string; reason: string }[];
  problems: { place: { tab: string; row: number }; columnHeader: string; what: string; remedy: string }[];
}

/** Prefecture and city say nothing inside one town's list. */
const townOf = (address: string): string => address.replace(/^\S+?[都道府県]\S+?市/, '').slice(0, 24);

/** Lines of the last planned week. */
export function weekLines(state: PrintedState, words: typeof cli): string[] {
  const lines: string[] = [];
  const week = state.weeks[state.weeks.length - 1];
  for (const route of week?.routes ?? []) {
    const summary = words.routeSummary(
      route.stops.length,
      route.travelMinutes,
      route.kilometres,
      route.endsAt,
    );
    lines.push('', words.route(route.repName, new Date(route.day), summary));
    for (const stop of route.stops) {
      lines.push(
        `  ${stop.arrival}  ${stop.customerName}  ${townOf(stop.address)}  ${words.travel(stop.travelMinutes)}  ${stop.reason}`,
      );
    }
  }
  if (state.unplanned.length > 0) lines.push('', words.leftOut(state.unplanned.length));
  for (const left of state.unplanned) lines.push(`  ${left.repName}  ${left.customerName}  ${left.reason}`);
  if (state.problems.length > 0) lines.push('', words.problems(state.problems.length));
  for (const { place, columnHeader, what, remedy } of state.problems) {
    lines.push(`  ${place.tab} ${place.row} ${columnHeader}: ${what}. ${remedy}`);
  }
  return lines;
}
