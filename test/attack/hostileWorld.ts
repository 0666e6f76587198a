// A set-up workbook with a payload in every cell that takes text, and every job run over it.

import { jobNames } from '../../src/jobs/jobNames';
import { createHost, type Host } from '../../src/local/host';
import { baseWorld, today } from '../fuzz/baseWorld';
import { type CellSpec, dateCell } from '../fuzz/cell';
import { layOutSetUp } from '../fuzz/layOut';
import type { WorldModel } from '../fuzz/model';
import { loadBundle } from '../fuzz/realm';
import { answers, type Bundle, morning, templateOf } from '../fuzz/template';
import { payloadNames, payloads } from './payloads';

const bundle: Bundle = loadBundle('dist');

/** Texts that are neither IDs nor read as anything else. */
const freeTexts = {
  customers: ['name', 'kana', 'address', 'contact', 'birthday', 'notes'],
  visits: ['purpose', 'reason', 'result', 'note', 'nextStep'],
  orders: ['note'],
  products: ['name', 'unit', 'category'],
  cases: ['text', 'outcome'],
  reps: ['name', 'startAddress'],
} as const;

const payloadAt = (index: number): string => payloads[payloadNames[index % payloadNames.length]!]!;

/** As many customers as payloads: each has its own in all its texts, and so have its visits, orders and cases. */
export function hostileModel(): WorldModel {
  const world = baseWorld('ja', 1, payloadNames.length);
  for (const [key, fields] of Object.entries(freeTexts)) {
    world.tabs[key as keyof typeof freeTexts].rows.forEach((row, index) => {
      fields.forEach((field, place) => {
        // Names must differ, or references by name are told to be ambiguous.
        const text = payloadAt(key === 'customers' ? index : index + place);
        row.cells[field] = key === 'customers' && field === 'name' ? `${text}${index}` : text;
      });
    });
  }
  // Nothing is left to do this week: mails and calendars have all of the next.
  world.tabs.visits.rows.forEach(({ cells }, index) => {
    if (cells['plannedArrival'] === undefined) return;
    cells['customerId'] = idAt(index);
    cells['day'] = dateCell(today + 8);
  });
  return world;
}

const idAt = (index: number): CellSpec => `C${String((index % payloadNames.length) + 1).padStart(3, '0')}`;

export interface Opened {
  host: Host;
  world: WorldModel;
}

export function openWorld(world: WorldModel, user?: string): Opened {
  const { workbook } = layOutSetUp(bundle, world);
  const host = createHost({
    workbook,
    ...bundle,
    clock: { now: () => morning },
    restored: templateOf(bundle, world.language),
    ...(user === undefined ? {} : { user }),
  });
  host.googleScriptRun('sidebarSetUp', [answers(world.language)]);
  return { host, world };
}

/** Runs all jobs but those that empty the workbook again; answers what was said. */
export function runEverything(host: Host): string[] {
  const last = ['uninstall', 'undo', 'removeSampleData'];
  const jobs = jobNames.filter((job) => !last.includes(job));
  return ['refreshDue', 'planWeek', 'sendSummary', ...jobs, 'planWeek'].map((job) => {
    const run = host.googleScriptRun('sidebarRun', [job, {}]);
    if (!run.ok) throw new Error(`${job}: ${run.error?.message}`);
    return (run.carried as { message: string }).message;
  });
}
