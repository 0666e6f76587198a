// Visits marked here before the server has answered: shown at once, dropped again when it refuses.
import type { SidebarState, StopView, VisitRecord } from '../jobs/views';

/** The state as it will be once the server has recorded the marks. */
export function withMarks(state: SidebarState, marks: VisitRecord[]): SidebarState {
  if (marks.length === 0) return state;
  const weeks = state.weeks.map((week) => ({
    ...week,
    routes: week.routes.map((route) => ({
      ...route,
      stops: route.stops.map((stop) => marks.reduce(withMark, stop)),
    })),
  }));
  return { ...state, weeks };
}

function withMark(stop: StopView, mark: VisitRecord): StopView {
  if (stop.visitId !== mark.visitId) return stop;
  return {
    ...stop,
    status: mark.status,
    result: mark.result ?? stop.result,
    note: mark.note ?? stop.note,
  };
}
