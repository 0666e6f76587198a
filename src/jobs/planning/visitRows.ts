// Where planned visits are written: the rows that the last plan used first, then below the last row.
import type { Day } from '../../domain/day';
import type { Visit } from '../../domain/entities';
import type { Minutes } from '../../domain/minutes';
import { sameCell, type WritableCell } from '../../tables/cell';
import { type VisitRow, visitsTable } from '../../tables/schemas';
import { layOutFields, type RowCells } from '../../tables/write';
import { highestNumber, idOf } from '../newIds';
import type { Team, VisitEntry } from '../team';
import type { Need } from './needs';
import { planMarkOf } from './planMark';
import type { Standing } from './standing';

export interface PlannedStop {
  need: Need;
  repId: string;
  day: Day;
  /** 1 for the first stop of the shift. */
  sequence: number;
  arrival: Minutes;
  purpose: string;
  reason: string;
}

export interface PlacedVisits {
  rows: RowCells[];
  visits: Visit[];
}

/** Lays the new visits into rows and clears the rows that are no longer needed. Standing visits are not touched. */
export function placeVisits(team: Team, standing: Standing, stops: PlannedStop[]): PlacedVisits {
  const fresh = stops.filter((stop) => stop.need.appointment === null);
  const idOf = new IdGiver(team, standing.replaceable);
  const freeRows = standing.replaceable.map((visit) => visit.row).sort((a, b) => a - b);
  let nextRow = Math.max(team.tables.visits.lastRow, team.tables.visits.headerRow) + 1;
  const rows: RowCells[] = [];
  const visits = standingVisits(team, standing);
  for (const stop of fresh) {
    const record = recordOf(team, stop, idOf.next(stop));
    visits.push(visitOf(record));
    rows.push({
      row: freeRows.shift() ?? nextRow++,
      cells: layOutFields(visitsTable, record as unknown as Record<string, unknown>, team.language),
    });
  }
  for (const row of freeRows) rows.push({ row, cells: blankCells() });
  return { rows: joinedRows(rows, (change) => isUnchanged(team, change)), visits };
}

/** What changes, and the planner's own rows between: a day that was laid anew here and there is one block, not twenty. */
export function joinedRows(rows: RowCells[], isSame: (change: RowCells) => boolean): RowCells[] {
  const sorted = [...rows].sort((a, b) => a.row - b.row);
  const result: RowCells[] = [];
  let between: RowCells[] = [];
  for (const change of sorted) {
    const last = between[between.length - 1] ?? result[result.length - 1];
    const isNext = last?.row === change.row - 1;
    if (!isNext) between = [];
    if (!isSame(change)) {
      result.push(...between, change);
      between = [];
    } else if (isNext) {
      between.push({ ...change, isAlong: true });
    }
  }
  return result;
}

/** All visits but those that the plan replaces. */
function standingVisits(team: Team, standing: Standing): Visit[] {
  const replaced = new Set(standing.replaceable.map((visit) => visit.row));
  return team.visits.filter((visit) => !replaced.has(visit.row)).map((visit) => visit.record);
}

/** Cells of Meguri's own columns in a row that is given back. */
function blankCells(): Record<string, WritableCell> {
  return Object.fromEntries(Object.keys(visitsTable.columns).map((field) => [field, '' as WritableCell]));
}

function isUnchanged(team: Team, change: RowCells): boolean {
  const { values, places } = team.tables.visits;
  const before = values[change.row - 1] ?? [];
  return Object.entries(change.cells).every(([field, cell]) => {
    const place = places[field];
    if (place === undefined) return true;
    const known = before[place] ?? '';
    return sameCell(known, cell) || (cell === false && known === '') || (cell === '' && known === false);
  });
}

function recordOf(team: Team, stop: PlannedStop, id: string): VisitRow {
  const { customer } = stop.need;
  const record = {
    ...freshRecord({
      id,
      day: stop.day,
      customerId: customer.id,
      customerName: customer.name,
      repId: stop.repId,
      sequence: stop.sequence,
      plannedArrival: stop.arrival,
    }),
    purpose: stop.purpose,
    reason: stop.reason,
  };
  // A tab without the mark's column keeps plans as if people had made them: never replaced, never lost.
  const planMark = team.tables.visits.places['planMark'] === undefined ? '' : planMarkOf(record);
  return { ...record, planMark };
}

type Placed = Pick<VisitRow, 'id' | 'customerId' | 'customerName' | 'repId' | 'sequence' | 'plannedArrival'>;

/** A planned visit of which nothing more is known than who, when and where. */
export function freshRecord(placed: Placed & { day: Day }) {
  return {
    ...placed,
    status: 'planned' as const,
    done: false,
    fixed: false,
    purpose: '',
    reason: '',
    arrived: null,
    left: null,
    result: '',
    note: '',
    nextStep: '',
    nextDay: null,
  };
}

function visitOf(row: VisitRow): Visit {
  const { done: _done, planMark: _mark, customerName: _name, ...visit } = row;
  return { ...visit, day: row.day!, status: row.status! };
}

/** A visit to the same customer keeps its ID from plan to plan; new ones count on from the highest number. */
class IdGiver {
  private readonly known = new Map<string, string[]>();
  private highest: number;

  constructor(team: Team, replaceable: VisitEntry[]) {
    for (const { record } of replaceable) {
      this.known.set(record.customerId, [...(this.known.get(record.customerId) ?? []), record.id]);
    }
    this.highest = highestNumber(team.tables.visits.ids, visitsTable.idPrefix);
  }

  next(stop: PlannedStop): string {
    const known = this.known.get(stop.need.customer.id) ?? [];
    const same = Math.max(0, known.indexOf(stop.need.planned?.id ?? ''));
    const [id] = known.splice(same, 1);
    if (id !== undefined) return id;
    this.highest += 1;
    return idOf(visitsTable.idPrefix, this.highest);
  }
}
