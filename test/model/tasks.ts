// Runs that the people of a team ask for, as the sidebar and the clock ask for them.
import type { JobName } from '../../src/jobs/jobNames';
import { answers } from '../fuzz/template';
import type { Task } from './acts';
import type { Office } from './office';

export interface Outcome {
  ok: boolean;
  message: string;
}

/** Runs that change tabs and can be taken back. */
export const undoable: ReadonlySet<Task['run']> = new Set([
  'planWeek',
  'thisWeek',
  'replan',
  'refreshDue',
  'checkData',
  'order',
]);

/** The job that a run notes itself as. */
export function jobOf(task: Task): JobName {
  switch (task.run) {
    case 'thisWeek':
      return 'planWeek';
    case 'record':
    case 'hour':
      return 'checkData';
    case 'fix':
      return 'changeVisits';
    case 'order':
      return 'takeOrder';
    default:
      return task.run;
  }
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The ID of one of a table's rows. */
export function pickedId(
  office: Office,
  table: 'visits' | 'customers' | 'products',
  { pick }: { pick: number },
): string {
  const rows = office.rows(table);
  return rows[pick % rows.length]?.id ?? '';
}

/** Runs it; answers what the page hears, `null` for runs that nobody hears of. */
export function runTask(
  office: Office,
  task: Task,
  { day, tapId }: { day: number; tapId: string },
): Outcome | 'died' | null {
  const { host } = office;
  const ask = (name: string, ...args: unknown[]): Outcome | 'died' => {
    const run = host.googleScriptRun(name, args);
    if (run.stopped === 'killed') return 'died';
    if (!run.ok) throw new Error(`${name}: ${run.error?.message} ${run.error?.stack}`);
    return run.carried as Outcome;
  };
  switch (task.run) {
    case 'thisWeek':
      return ask('sidebarRun', 'planWeek', { weekOf: isoDay(day) });
    case 'setUp':
      return ask('sidebarSetUp', answers(office.language));
    case 'hour': {
      office.instant += task.hours * 3_600_000;
      const run = host.run('runSchedule', [], { attended: false });
      if (run.stopped === 'killed') return 'died';
      if (!run.ok) throw new Error(`runSchedule: ${run.error?.message} ${run.error?.stack}`);
      return null;
    }
    case 'record':
      return ask('sidebarRecordVisit', { visitId: pickedId(office, 'visits', task), status: task.status });
    case 'fix':
      return ask('sidebarFix', pickedId(office, 'visits', task), task.fixed);
    case 'order': {
      const lines = [{ productId: pickedId(office, 'products', task), quantity: 3 }];
      return ask('sidebarOrder', { customerId: pickedId(office, 'customers', task), tapId, lines });
    }
    default:
      return ask('sidebarRun', task.run, {});
  }
}
