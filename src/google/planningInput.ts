// What a plan begins with: the team as it stands, and what can still be found out about it.
import type { PlanningInput } from '../jobs/planWeek';
import { askForPlaces } from './askForPlaces';
import { askForRoads } from './askForRoads';
import { keepProposals } from './proposals';
import { visitFormulas } from './readTeam';
import type { Desk } from './runJob';

/** With what is known already: to re-plan in seconds. */
export function planningInput({ team, context, book }: Desk): PlanningInput {
  keepProposals({ team, context, book });
  return { team, context, notes: [], visitFormulas: visitFormulas(book, team) };
}

/** With positions and driving times that were asked for first. */
export function freshPlanningInput(desk: Desk): PlanningInput {
  const { book, team, context } = desk;
  const notes = askForPlaces(book, team, context.today);
  return { ...planningInput(desk), notes: [...notes, ...askForRoads(book, team, context.today)] };
}
