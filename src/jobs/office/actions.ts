// 操作: every job that a phone may need, as a row with a checkbox. The Sheets app has neither menus nor sidebars.
import { formatIsoDay } from '../../domain/day';
import { messagesOf } from '../../messages';
import { type Cell, isMoment } from '../../tables/cell';
import { generatedColumn, generatedTabs } from '../../tables/generated';
import type { JobResult } from '../changes';
import { generatedHeader, generatedRow } from '../generatedRows';
import type { JobName } from '../jobNames';
import type { Team } from '../team';

/** Jobs offered, in this order; each may be given a day or a customer. */
export const phoneJobs = [
  'replan',
  'orderPads',
  'pickList',
  'deliveryNote',
  'dailyReports',
  'proposals',
  'care',
  'voices',
  'targets',
  'refreshDue',
  'planWeek',
  'buildScorecard',
  'checkData',
  'undo',
] as const satisfies readonly JobName[];

type PhoneJob = (typeof phoneJobs)[number];

const isPhoneJob = (text: string): text is PhoneJob => (phoneJobs as readonly string[]).includes(text);

/** What stands beside a job. */
interface ActionEntry {
  given: Cell;
  outcome: Cell;
}

/** What was written beside the jobs, and how they ended last, in the tab as it stands. */
export function readActions(values: Cell[][]): Map<string, ActionEntry> {
  const at = (name: string): number => generatedColumn('actions', name);
  const rows = values.slice(generatedTabs.actions.headerRow);
  return new Map(
    rows.map((cells) => [
      String(cells[at('job')] ?? ''),
      { given: cells[at('given')] ?? '', outcome: cells[at('outcome')] ?? '' },
    ]),
  );
}

/** The tab, with nothing ticked. */
export function layOutActions(team: Team, entries: ReadonlyMap<string, ActionEntry>): JobResult {
  const messages = messagesOf(team.language);
  const rows = [
    generatedRow('actions', { run: '', what: messages.office.actionsTitle }),
    generatedHeader('actions', team.language),
    ...phoneJobs.map((job) =>
      generatedRow('actions', {
        run: false,
        what: messages.jobNames[job],
        given: entries.get(job)?.given ?? '',
        outcome: entries.get(job)?.outcome ?? '',
        hint: messages.office.hints[job] ?? '',
        job,
      }),
    ),
  ];
  return {
    changes: [{ kind: 'generated', tab: 'actions', rows }],
    message: messages.office.actionsMade,
    details: [],
    figures: {},
  };
}

export interface TickedAction {
  row: number;
  job: PhoneJob;
  /** The day or customer that somebody wrote beside it. */
  given: string;
}

/** The ticked rows within the edited ones. */
export function tickedActions(values: Cell[][], rows: { first: number; last: number }): TickedAction[] {
  const at = (name: string): number => generatedColumn('actions', name);
  return values.flatMap((cells, index) => {
    const row = index + 1;
    if (row < rows.first || row > rows.last || row <= generatedTabs.actions.headerRow) return [];
    const job = String(cells[at('job')] ?? '');
    if (cells[at('run')] !== true || !isPhoneJob(job)) return [];
    const cell = cells[at('given')] ?? '';
    return [{ row, job, given: isMoment(cell) ? formatIsoDay(cell.day) : String(cell).trim() }];
  });
}
