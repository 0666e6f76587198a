// Visits marked here before the server has answered: shown at once, dropped again when it refuses.
import type { ProposalRecord, SidebarState, StopView, VisitRecord } from '../jobs/views';

/** The state as it will be once the server has recorded the marks. */
export function withMarks(state: SidebarState, marks: VisitRecord[]): SidebarState {
  return marks.length === 0 ? state : withStops(state, (stop) => marks.reduce(withMark, stop));
}

/** The state with one visit pinned, or freed. */
export function withFixed(state: SidebarState, visitId: string, fixed: boolean): SidebarState {
  return withStops(state, (stop) => (stop.visitId === visitId ? { ...stop, fixed } : stop));
}

/** The state with what came of a proposal, at every visit where it is made. */
export function withProposal(
  state: SidebarState,
  { customerId, productId, outcome }: ProposalRecord,
): SidebarState {
  return withStops(state, (stop) =>
    stop.customerId === customerId && stop.proposal?.productId === productId
      ? { ...stop, proposal: { ...stop.proposal, outcome } }
      : stop,
  );
}

function withStops(state: SidebarState, change: (stop: StopView) => StopView): SidebarState {
  const weeks = state.weeks.map((week) => ({
    ...week,
    routes: week.routes.map((route) => ({ ...route, stops: route.stops.map(change) })),
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
