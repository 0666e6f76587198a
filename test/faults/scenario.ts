// What a scenario is: a workbook, something that is done to it, and what comes next when that did not end well.
import type { RunResult } from '../../src/local/runner';
import type { World } from '../acceptance/world';
import type { Stage } from './stage';

/** The executions that something led to. */
export type Deed = readonly RunResult[];

export interface Scenario {
  name: string;
  /** The workbook before; made once. */
  stage: Stage;
  /** Runs it. Edits answer the runs of their triggers. */
  act(world: World): Deed;
  /** What happens after a run that failed: the same again, unless the hourly run is to put it right. */
  again?(world: World): Deed;
  /**
   * Asked for again, it is done again and changes nothing: its trigger may die after the job and before the tick says so.
   * Only the journal tells then.
   */
  repeats?: true;
}

/** Every run ended by itself, and said that it had done what was asked. */
export const succeeded = (deed: Deed): boolean =>
  deed.length > 0 &&
  deed.every(
    ({ ok, value, report }) =>
      ok &&
      (value as { ok?: boolean } | undefined)?.ok !== false &&
      // What the menu does, it tells in the log.
      !report.log.some((line) => line.includes('"ok":false')),
  );
