// Which routes and which stop a view speaks of.
import type { IsoDay, RouteView, SidebarState, StopView } from '../jobs/views';
import { addDays, mondayOfIso } from './dates';

/** Stands for all reps or all days in a picker. */
export const everything = '';

export function todaysRoute(state: SidebarState, repId: string): RouteView | null {
  const routes = state.weeks.flatMap((week) => week.routes);
  return routes.find((route) => route.day === state.today && route.repId === repId) ?? null;
}

/** The user's own rep; else the first with a route today; else the first of all. */
export function usualRep(state: SidebarState): string {
  if (state.ownRepId !== null) return state.ownRepId;
  const withRoute = state.reps.find((rep) => todaysRoute(state, rep.id) !== null);
  return withRoute?.id ?? state.reps[0]?.id ?? everything;
}

export function nextStop(route: RouteView): StopView | null {
  return route.stops.find((stop) => stop.status === 'planned') ?? null;
}

/** Mondays to choose from: this week and the two after it, and whatever else the server sent. */
export function mondaysOf(state: SidebarState): IsoDay[] {
  const monday = mondayOfIso(state.today);
  const near = [monday, addDays(monday, 7), addDays(monday, 14)];
  return [...new Set([...near, ...state.weeks.map((week) => week.monday)])].sort();
}

/** The week to open with: this one while it has something left to visit, else the first that has. */
export function usualMonday(state: SidebarState): IsoDay {
  const ahead = state.weeks.find(({ routes }) =>
    routes.some(({ day, stops }) => day >= state.today && stops.some(({ status }) => status === 'planned')),
  );
  return ahead?.monday ?? mondayOfIso(state.today);
}

export interface RouteChoice {
  monday: IsoDay;
  /** {@link everything} for all reps. */
  repId: string;
  /** {@link everything} for all days. */
  day: IsoDay;
}

export function chosenRoutes(state: SidebarState, choice: RouteChoice): RouteView[] {
  const week = state.weeks.find(({ monday }) => monday === choice.monday);
  return (week?.routes ?? [])
    .filter((route) => choice.repId === everything || route.repId === choice.repId)
    .filter((route) => choice.day === everything || route.day === choice.day)
    .sort((a, b) => a.day.localeCompare(b.day) || a.repName.localeCompare(b.repName));
}

/** True where a rep's name is the one chosen; lists carry names, not ids. */
export function isOfRep(state: SidebarState, repId: string, repName: string): boolean {
  return repId === everything || state.reps.find((rep) => rep.id === repId)?.name === repName;
}
