// What must hold in the workbook once a run has ended.
import { type GeneratedKey, generatedColumn, generatedTabs } from '../../src/tables/generated';
import { tables } from '../../src/tables/schemas';
import { serialOfEpoch } from '../fuzz/cell';
import { contentOf, type VisitNotes } from './ledger';
import type { Office } from './office';

type Field = keyof (typeof tables)['visits']['columns'];

/** No two rows of a tab have one ID. */
export function repeatedIds(office: Office): string[] {
  return (['customers', 'visits', 'orders'] as const).flatMap((table) => {
    const ids = office.rows(table).map(({ id }) => id);
    return ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `${table}: two rows have the ID ${id}`);
  });
}

/** Every text that somebody entered stands in its visit, unless somebody deleted that. */
export function lostEntries(office: Office, notes: VisitNotes): string[] {
  const lost: string[] = [];
  for (const [id, field, texts] of notes.entries()) {
    if (office.rowOf('visits', id) === undefined) notes.forget(`${id}|${field}`);
    else if (notes.isSettled(id)) {
      const now = String(office.value('visits', id, field) ?? '');
      if (!texts.includes(now))
        lost.push(`visit ${id}, ${field}: ${texts.join(' or ')} was entered, ${now} stands there`);
    }
  }
  return lost;
}

interface PlannedVisit {
  id: string;
  day: number;
  customerId: string;
  repId: string;
  sequence: number;
}

/** Planned visits of days from one on to another whose customer and rep exist. */
function plannedVisits(office: Office, from: number, to: number): PlannedVisit[] {
  const sheet = office.sheet('visits');
  const idsOf = (table: 'customers' | 'reps'): Set<string> => new Set(office.rows(table).map(({ id }) => id));
  const [customers, reps] = [idsOf('customers'), idsOf('reps')];
  const columnOf = (field: Field): number => office.columnOf('visits', field);
  const planned = tables.visits.columns.status.codec.layOut('planned', office.language);
  return office.rows('visits').flatMap(({ row, id }) => {
    const cell = (field: Field): unknown => sheet.value(row, columnOf(field));
    const day = Number(cell('day')) - serialOfEpoch;
    const [customerId, repId] = [String(cell('customerId') ?? ''), String(cell('repId') ?? '')];
    const isMeant = cell('status') === planned && cell('done') !== true && day >= from && day <= to;
    const sequence = Number(cell('sequence') ?? 0);
    return isMeant && customers.has(customerId) && reps.has(repId)
      ? [{ id, day, customerId, repId, sequence }]
      : [];
  });
}

/** The week's tab shows the planned visits of 訪問, all of them and no other, each day in its order. */
export function disagreements(office: Office, from: number, to: number): string[] {
  const sheet = office.generated('week');
  if (!sheet) return ['there is no week tab'];
  const cell = (row: number, name: string): string =>
    String(sheet.value(row, generatedColumn('week', name) + 1) ?? '');
  const shown = new Map<string, { customerId: string; sequence: number; day: string }>();
  const wrong: string[] = [];
  for (let row = generatedTabs.week.headerRow + 1; row <= sheet.lastRow; row++) {
    if (cell(row, 'kind') !== 'stop') continue;
    const id = cell(row, 'visitId');
    if (shown.has(id)) wrong.push(`visit ${id} is in the week twice`);
    shown.set(id, {
      customerId: cell(row, 'customerId'),
      sequence: Number(cell(row, 'sequence')),
      day: cell(row, 'day'),
    });
  }
  const visits = plannedVisits(office, from, to);
  const dayWords = new Map<string, number>();
  for (const visit of visits) {
    const stop = shown.get(visit.id);
    shown.delete(visit.id);
    if (!stop) wrong.push(`visit ${visit.id} of day ${visit.day} is not in the week`);
    else if (stop.customerId !== visit.customerId)
      wrong.push(`visit ${visit.id} is of ${visit.customerId}, the week says ${stop.customerId}`);
    else if ((dayWords.get(stop.day) ?? visit.day) !== visit.day)
      wrong.push(`visit ${visit.id} is on day ${visit.day}, the week says ${stop.day}`);
    if (stop) dayWords.set(stop.day, visit.day);
  }
  return [...wrong, ...[...shown.keys()].map((id) => `the week shows ${id}, which 訪問 does not plan`)];
}

/** Visits that came with a plan are of customers and reps that exist. */
export function danglingPlans(office: Office, before: ReadonlySet<string>): string[] {
  const sheet = office.sheet('visits');
  const known = { customerId: 'customers', repId: 'reps' } as const;
  return office.rows('visits').flatMap(({ row, id }) => {
    if (before.has(id)) return [];
    return (['customerId', 'repId'] as const).flatMap((field) => {
      const reference = String(sheet.value(row, office.columnOf('visits', field)) ?? '');
      const isThere = office.rows(known[field]).some((one) => one.id === reference);
      return isThere ? [] : [`the planned visit ${id} is of ${reference}, whom nobody knows`];
    });
  });
}

const shownTabs: GeneratedKey[] = ['week', 'due', 'atRisk', 'problems'];

/** Everything that undo must bring back: the tables and what Meguri shows of them, row by row. */
export function pictureOf(office: Office): string[] {
  const keys = Object.keys(tables) as (keyof typeof tables)[];
  const sheets = [
    ...keys.map((key) => office.sheet(key)),
    ...shownTabs.flatMap((tab) => office.generated(tab) ?? []),
    ...office.todaySheets(),
  ];
  return sheets.flatMap((sheet) => {
    const lines: string[] = [];
    for (let row = 1; row <= sheet.lastRow; row++) {
      const cells = Array.from({ length: sheet.lastColumn }, (_, index) => contentOf(sheet, row, index + 1));
      const text = cells.join('\t').trimEnd();
      if (text !== '') lines.push(`${sheet.id} ${row}: ${text}`);
    }
    return lines;
  });
}

export const unlike = (wanted: readonly string[], found: readonly string[]): string[] => {
  const [left, right] = [new Set(found), new Set(wanted)];
  return [
    ...wanted.filter((line) => !left.has(line)).map((line) => `- ${line.slice(0, 300)}`),
    ...found.filter((line) => !right.has(line)).map((line) => `+ ${line.slice(0, 300)}`),
  ].slice(0, 6);
};
