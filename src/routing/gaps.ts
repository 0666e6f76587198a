// Least gaps in days between the visits of one customer.
import type { Routes } from './routes';

/** Whether visits of the same customer leave the day free for another. */
export function gapAllows(routes: Routes, node: number, day: number): boolean {
  const { model } = routes;
  const group = model.units.gapGroupOf[node]!;
  if (group < 0) return true;
  const { nodes, gapDays } = model.units.gapGroups[group]!;
  for (let index = 0; index < nodes.length; index++) {
    const sibling = nodes[index]!;
    const shift = routes.shiftOf[sibling]!;
    if (sibling !== node && shift >= 0 && Math.abs(model.shiftDay[shift]! - day) < gapDays) return false;
  }
  return true;
}
