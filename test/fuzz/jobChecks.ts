// What must be seen in the workbook after each job: the problems listed, the good rows in use, the mails to whom they belong.
import type { Host } from '../../src/local/host';
import type { Sheet } from '../../src/local/workbook/sheet';
import { type GeneratedKey, generatedTabs } from '../../src/tables/generated';
import { canaryUid } from './baseWorld';
import { textOfCell } from './cell';
import { type Failure, problemFailures, stateFailures } from './check';
import { canaryStands, type Expected } from './expected';
import type { LaidOut } from './layOut';
import type { WorldModel } from './model';
import type { FuzzCase, FuzzJob } from './planting';
import { reportFailures } from './reportChecks';

/** A case on its way. */
export interface Running {
  host: Host;
  clock: { instant: number };
  world: WorldModel;
  expected: Expected;
  laidOut: LaidOut;
  one: FuzzCase;
}

const silent = (words: string): Failure => ({ kind: 'silentFault', words });

export function jobFailures(running: Running, job: FuzzJob): Failure[] {
  const { world, expected, laidOut } = running;
  const failures: Failure[] = [];
  if (job === 'refreshDue' || job === 'planWeek' || job === 'replan' || job === 'checkData')
    failures.push(...problemFailures(world, expected, generated(running, 'problems')));
  if (job === 'refreshDue') failures.push(...stateFailures(world, expected, laidOut.sheets.get('customers')));
  if (job === 'planWeek') failures.push(...planFailures(running));
  if (job === 'buildReports') failures.push(...reportFailures(running, addedVisits(running).length));
  if (job === 'sendSummary') failures.push(...mailFailures(running));
  return failures;
}

function generated({ host, world }: Running, key: GeneratedKey): Sheet | undefined {
  const name = world.renamedGenerated[key] ?? generatedTabs[key].tab[world.language];
  return host.workbook.sheetByName(name);
}

/** The customer who is long overdue is in the plan, or among those left out with a reason; new visits have new IDs. */
function planFailures(running: Running): Failure[] {
  const failures: Failure[] = repeatedIds(running).map((id) => ({
    kind: 'silentFault',
    words: `a planned visit has the ID of another: ${id}`,
  }));
  if (!canaryStands(running.world, running.expected)) return failures;
  const sheet = generated(running, 'week');
  const column = Object.keys(generatedTabs.week.columns).indexOf('customerId') + 1;
  const row = running.world.tabs.customers.rows.find(({ uid }) => uid === canaryUid);
  const id = textOfCell(row?.cells['id']);
  const isShown = sheet?.rows.some((cells) => cells?.values[column - 1] === id);
  if (!isShown) failures.push({ kind: 'silentFault', words: 'the overdue customer is not in the plan' });
  return failures;
}

function repeatedIds(running: Running): string[] {
  const known = new Set(running.world.tabs.visits.rows.map(({ cells }) => textOfCell(cells['id'])));
  return addedVisits(running).filter((id) => {
    const isKnown = known.has(id);
    known.add(id);
    return isKnown;
  });
}

/** IDs of the rows that Meguri added to 訪問. */
function addedVisits({ world, laidOut }: Running): string[] {
  const tab = world.tabs.visits;
  const column = tab.columns.findIndex(({ key }) => key === 'id');
  // Blank rows at the end are free.
  const filled = tab.rows.reduce((count, { uid }, index) => (uid >= 0 ? index + 1 : count), 0);
  const added = laidOut.sheets.get('visits')?.rows.slice(tab.titles.length + 1 + filled) ?? [];
  return added.map((row) => String(row?.values[column] ?? '')).filter((id) => id.trim() !== '');
}

/** Mails go to the reps in the tab, to whom 設定 names, and a preview to the user; nobody gets two. */
function mailFailures({ host, world }: Running): Failure[] {
  const known = new Set<string | null>([
    host.state.user,
    ...world.tabs.reps.rows.map(({ cells }) => textOfCell(cells['email'])),
    ...world.tabs.settings.rows.map(({ cells }) => textOfCell(cells['value'])),
  ]);
  const sent = host.outbox.map(({ to }) => to);
  const strangers = sent.filter((to) => !known.has(to));
  const twice = sent.filter((to, index) => sent.indexOf(to) !== index);
  return [...strangers, ...twice].map((to) => silent(`a mail too many to ${to}`));
}
