import type { JobResult } from '../changes';

/** Why a job was not done, in the user's words. */
export interface Refusal {
  refusal: string;
}

export type Decision = JobResult | Refusal;

export const isRefusal = (decision: object): decision is Refusal => 'refusal' in decision;
