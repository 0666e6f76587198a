// What a plan begins with: the team as it stands, and what can still be found out about it.
import type { PlanningInput } from '../jobs/planWeek';
import { askForPlaces } from './askForPlaces';
import { visitFormulas } from './readTeam';
import type { Desk } from './runJob';

/** With what is known already: to re-plan in seconds. */
export const planningInput = ({ team, context, book }: Desk): PlanningInput => ({
  team,
  context,
  notes: [],
  visitFormulas: visitFormulas(book, team),
});

/** With positions that were asked for first. */
export function freshPlanningInput(desk: Desk): PlanningInput {
  const { book, team, context } = desk;
  return { ...planningInput(desk), notes: askForPlaces(book, team, context.today) };
}
