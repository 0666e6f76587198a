// A foreign list into the tabs: what its preview shows, and the job itself.
import { searchKey } from '../../domain/text';
import { messagesOf } from '../../messages';
import { type Cell, isFormula, isMoment, type WritableCell } from '../../tables/cell';
import { momentText } from '../../tables/codecs';
import type { Column, TableKey } from '../../tables/column';
import { tables } from '../../tables/schemas';
import type { Change, JobResult } from '../changes';
import { generatedHeader, generatedRow } from '../generatedRows';
import type { Team } from '../team';
import { type ImportKind, importFields } from './fields';
import { planCustomers } from './importCustomers';
import { planOrders, planProducts } from './importOrders';
import type { ImportPlan, Missing } from './importPlan';
import { mapColumns, type SourceColumns } from './mapColumns';
import type { ImportView } from './movingViews';
import type { Refusal } from './sourceRows';

export interface ImportRequest {
  kind: ImportKind;
  rows: Cell[][];
  /** Fields as the user has set them; `null` to guess. */
  mapping: (string | null)[] | null;
  repId: string;
  missing: Missing;
}

const planners = { customers: planCustomers, orders: planOrders, products: planProducts };

export interface PreparedImport {
  columns: SourceColumns;
  plan: ImportPlan;
}

export function prepareImport(team: Team, request: ImportRequest, today: number): PreparedImport {
  const { kind, rows } = request;
  const reps = [...team.reps.values()].flatMap(({ record }) => [
    searchKey(record.name),
    searchKey(record.id),
  ]);
  const guessed = mapColumns(kind, rows, new Set(reps));
  const columns = { ...guessed, mapping: checkedMapping(kind, request.mapping) ?? guessed.mapping };
  const { repId, missing } = request;
  return { columns, plan: planners[kind]({ team, kind, rows, columns, repId, missing, today }) };
}

/** Fields that there are; of fields that take one column, the first. */
function checkedMapping(kind: ImportKind, mapping: (string | null)[] | null): (string | null)[] | null {
  const taken = new Set<string>();
  return (
    mapping?.map((field) => {
      const entry = field === null ? undefined : importFields[kind][field];
      if (field === null || !entry || (taken.has(field) && !entry.many)) return null;
      taken.add(field);
      return field;
    }) ?? null
  );
}

/** Rows listed in the preview and in the tab of refused rows. */
const [previewedRefusals, listedRefusals] = [30, 2000];
const [examplesShown, samplesShown] = [3, 3];

export function importView(
  team: Team,
  request: ImportRequest,
  { columns, plan }: PreparedImport,
): ImportView {
  const { kind, rows } = request;
  const words = messagesOf(team.language).moving;
  const added = (plan.rows.get(kind) ?? []).filter(({ cells }) => cells['id'] !== undefined);
  return {
    headerRow: columns.headerRow,
    columns: columns.mapping.map((field, column) => ({
      header: columns.headers[column] || words.column(column + 1),
      field,
      samples: samplesOf(rows.slice(columns.headerRow), column),
    })),
    fields: Object.entries(importFields[kind]).map(([field, entry]) => ({
      field,
      label: labelOf(kind, field, team),
      required: entry.required === true,
      many: entry.many === true,
    })),
    counts: {
      added: plan.added,
      filled: plan.filled,
      unchanged: plan.unchanged,
      refused: plan.refused.length,
      createdCustomers: plan.createdCustomers,
      createdProducts: plan.createdProducts,
    },
    examples: added.slice(0, examplesShown).map(({ cells }) => exampleOf(kind, cells, team)),
    refused: plan.refused
      .slice(0, previewedRefusals)
      .map((refusal) => ({ row: refusal.row, ...wordsOf(team, refusal) })),
    lookalikes: plan.lookalikes.slice(0, previewedRefusals),
  };
}

function labelOf(kind: ImportKind, field: string, team: Team): string {
  const own = (tables[kind].columns as Record<string, { header: Record<string, string> }>)[field];
  return own?.header[team.language] ?? messagesOf(team.language).moving.fields[field as 'unit'] ?? field;
}

const cellText = (cell: WritableCell): string =>
  isFormula(cell) ? cell.formula : isMoment(cell) ? momentText(cell) : String(cell);

function samplesOf(rows: Cell[][], column: number): string[] {
  const filled = rows
    .slice(0, 100)
    .map((cells) => cellText(cells[column] ?? ''))
    .filter((text) => text.trim() !== '');
  return [...new Set(filled)].slice(0, samplesShown).map((text) => text.slice(0, 60));
}

function exampleOf(
  kind: ImportKind,
  cells: Record<string, WritableCell>,
  team: Team,
): { label: string; text: string }[] {
  return Object.keys(tables[kind].columns).flatMap((field) => {
    const cell = cells[field];
    const text = cell === undefined ? '' : cellText(cell);
    return text === '' ? [] : [{ label: labelOf(kind, field, team), text: text.slice(0, 200) }];
  });
}

function wordsOf(
  team: Team,
  { header, code, detail }: Refusal,
): { header: string; what: string; remedy: string } {
  return { header, ...messagesOf(team.language).problems[code](detail.slice(0, 80), header) };
}

/** The job: new rows, filled blanks, and the list of what could not be taken. */
export function importList(team: Team, request: ImportRequest, today: number): JobResult {
  const prepared = prepareImport(team, request, today);
  const { plan } = prepared;
  const changes: Change[] = [...plan.rows].flatMap(([table, rows]) =>
    rows.length > 0 ? [{ kind: 'table' as const, table, rows }] : [],
  );
  changes.push(refusedChange(team, request.rows, plan.refused));
  const words = messagesOf(team.language).moving;
  return {
    changes,
    message: words.imported({ ...plan, refused: plan.refused.length }),
    details: plan.refused.slice(0, previewedRefusals).map((refusal) => {
      const { header, what } = wordsOf(team, refusal);
      return words.refusedLine(refusal.row, header, what);
    }),
    figures: { problems: plan.refused.length },
  };
}

function refusedChange(team: Team, source: Cell[][], refused: Refusal[]): Change {
  const rows = refused.slice(0, listedRefusals).map((refusal) => {
    const { header, what, remedy } = wordsOf(team, refusal);
    const original = (source[refusal.row - 1] ?? []).map(cellText).join(' | ');
    return generatedRow('refused', { row: refusal.row, column: header, what, remedy, original });
  });
  return { kind: 'generated', tab: 'refused', rows: [generatedHeader('refused', team.language), ...rows] };
}

/** Fields that the changes write to a tab, for columns to be added where they are missing. */
export function fieldsWritten(changes: Change[]): Map<TableKey, string[]> {
  const fields = new Map<TableKey, Set<string>>();
  for (const change of changes) {
    if (change.kind !== 'table') continue;
    const known = fields.get(change.table as TableKey) ?? new Set<string>();
    for (const { cells } of change.rows) for (const field of Object.keys(cells)) known.add(field);
    fields.set(change.table as TableKey, known);
  }
  return new Map(
    [...fields].map(([table, names]) => [table, [...names].filter((field) => isColumn(table, field))]),
  );
}

const isColumn = (table: TableKey, field: string): boolean =>
  (tables[table].columns as Record<string, Column>)[field] !== undefined;
