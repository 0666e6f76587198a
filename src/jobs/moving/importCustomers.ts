// Customers of a foreign list: new ones below, blanks of those who are there filled.
import { normalizeText, searchKey } from '../../domain/text';
import { isEmptyCell, type WritableCell } from '../../tables/cell';
import { customersTable } from '../../tables/schemas';
import type { Team } from '../team';
import { CustomerMatcher, type Likeness } from './duplicates';
import { importFields } from './fields';
import { importedCell } from './importCells';
import { emptyPlan, type ImportInput, type ImportPlan, NewRows } from './importPlan';
import { longestCell, oneCell, type Refusal, type SourceRow, sourceRows } from './sourceRows';

type Cells = Record<string, WritableCell>;

/** Reps by ID and name. */
export function repFinder(team: Team): (text: string) => string | null {
  const ids = new Map<string, string>();
  for (const { record } of team.reps.values()) {
    ids.set(searchKey(record.name), record.id);
    ids.set(searchKey(record.id), record.id);
  }
  return (text) => ids.get(searchKey(text)) ?? null;
}

export function planCustomers(input: ImportInput): ImportPlan {
  return new CustomerImport(input).plan();
}

class CustomerImport {
  private readonly result = emptyPlan();
  private readonly added: NewRows;
  private readonly matcher: CustomerMatcher;
  private readonly rowOfId = new Map<string, number>();
  /** IDs and rows that the list has named before. */
  private readonly seen = new Set<string>();
  private readonly findRep: (text: string) => string | null;
  private readonly fills = new Map<number, Cells>();

  constructor(private readonly input: ImportInput) {
    const { team } = input;
    this.added = new NewRows(team, 'customers', customersTable.idPrefix);
    this.matcher = new CustomerMatcher(team);
    this.findRep = repFinder(team);
    const table = team.tables.customers;
    for (const { row, record } of [...table.rows, ...table.spoiled])
      if (record.id) this.rowOfId.set(normalizeText(record.id), row);
  }

  plan(): ImportPlan {
    for (const source of sourceRows(this.input.rows, this.input.columns)) {
      const refusal = this.take(source);
      if (refusal) this.result.refused.push(refusal);
    }
    const filled = [...this.fills].map(([row, cells]) => ({ row, cells }));
    this.result.rows.set('customers', [...filled, ...this.added.rows]);
    return this.result;
  }

  private take(source: SourceRow): Refusal | null {
    const name = joined(source, 'name');
    const id = String(oneCell(source, 'id').cell).trim();
    if (name === '') return this.refusal(source, 'name', 'missingValue', '');
    const long = source.cells.find((cell) => typeof cell === 'string' && cell.length > longestCell);
    if (long !== undefined)
      return { row: source.row, header: '', code: 'outOfBounds', detail: String(long).slice(0, 40) };
    if (id.length > 100) return this.refusal(source, 'id', 'outOfBounds', id);
    if (id !== '' && this.seen.has(normalizeText(id))) return this.refusal(source, 'id', 'duplicateId', id);
    if (id !== '') this.seen.add(normalizeText(id));
    const cells = this.cellsOf(source, name);
    const like = this.matcher.find({ name, ...contactOf(cells) });
    // Two codes are two customers until somebody merges them; without codes, who looks the same is the same.
    const known = id === '' && like?.isSure ? like.row : this.rowOfId.get(normalizeText(id));
    if (known === ofThisList) return this.refusal(source, 'name', 'duplicateId', name);
    if (known !== undefined) {
      this.fill(known, cells);
      return null;
    }
    return this.addNew(source, { id, name, cells, like });
  }

  private addNew(
    source: SourceRow,
    { id, name, cells, like }: { id: string; name: string; cells: Cells; like: Likeness | null },
  ): Refusal | null {
    const { team, repId } = this.input;
    const given = oneCell(source, 'repId');
    const rep = this.findRep(String(given.cell)) ?? (team.reps.has(repId) ? repId : null);
    if (rep === null) {
      const code = isEmptyCell(given.cell) ? 'missingValue' : 'unknownRep';
      return this.refusal(source, 'repId', code, String(given.cell));
    }
    const language = team.language;
    const { status } = customersTable.columns;
    const whole = {
      name,
      visitIntervalDays: team.settings.usualIntervalDays,
      status: status.codec.layOut('active', language),
      ...cells,
      repId: rep,
    };
    const newId = this.added.add(id, whole);
    this.matcher.add({ row: ofThisList, id: newId, name, ...contactOf(cells) });
    if (like) this.result.lookalikes.push({ row: source.row, name, id: like.id, otherName: like.name });
    this.result.added += 1;
    return null;
  }

  /** Cells that are filled stay as they are. */
  private fill(row: number, cells: Cells): void {
    const { places, values } = this.input.team.tables.customers;
    const filled = this.fills.get(row) ?? {};
    let isNew = false;
    for (const [field, cell] of Object.entries(cells)) {
      const place = places[field];
      const isBlank = place !== undefined && isEmptyCell(values[row - 1]?.[place]);
      if (!isBlank || filled[field] !== undefined) continue;
      filled[field] = cell;
      isNew = true;
    }
    if (isNew) this.fills.set(row, filled);
    this.result[isNew ? 'filled' : 'unchanged'] += 1;
  }

  /** Every field but name, ID and rep. What cannot be read goes to the notes, under its header. */
  private cellsOf(source: SourceRow, name: string): Cells {
    const cells: Cells = {};
    const notes: string[] = [];
    for (const field of Object.keys(importFields.customers)) {
      if (['id', 'name', 'repId', 'notes', 'address'].includes(field)) continue;
      const { header, cell } = oneCell(source, field);
      if (isEmptyCell(cell)) continue;
      const imported = importedCell('customers', field, cell, this.input.team.language);
      if ('cell' in imported) cells[field] = imported.cell;
      else notes.push(`${header}: ${imported.detail}`);
    }
    const rep = oneCell(source, 'repId');
    if (!isEmptyCell(rep.cell) && this.findRep(String(rep.cell)) === null)
      notes.push(`${rep.header}: ${rep.cell}`);
    const address = source.all('address').map(({ cell }) => String(cell));
    if (address.length > 0)
      cells['address'] = address.join(address.every((part) => /[^ -~]/.test(part)) ? '' : ' ');
    const written = source
      .all('notes')
      .map(({ header, cell }) => (isNoteHeader(header) ? String(cell) : `${header}: ${cell}`));
    const all = [...written, ...notes].filter((note) => note !== name);
    if (all.length > 0) cells['notes'] = all.join(' / ');
    return cells;
  }

  private refusal(source: SourceRow, field: string, code: Refusal['code'], detail: string): Refusal {
    const header = oneCell(source, field).header || this.headerOf(field);
    return { row: source.row, header, code, detail };
  }

  private headerOf(field: string): string {
    const { columns, team } = this.input;
    const column = columns.mapping.indexOf(field);
    const own = (customersTable.columns as Record<string, { header: Record<string, string> }>)[field];
    return columns.headers[column] || (own?.header[team.language] ?? field);
  }
}

/** The row of a customer whom this list has brought itself. */
const ofThisList = 0;

const isNoteHeader = (header: string): boolean =>
  /備考|メモ|摘要|コメント|事項|note|remark|comment|memo/i.test(header);

const joined = (source: SourceRow, field: string): string =>
  source
    .all(field)
    .map(({ cell }) => String(cell))
    .join(' ');

const textOf = (cell: WritableCell | undefined): string => (typeof cell === 'string' ? cell : '');

const contactOf = (cells: Cells): { kana: string; address: string; phone: string; postcode: string } => ({
  kana: textOf(cells['kana']),
  address: textOf(cells['address']),
  phone: textOf(cells['phone']),
  postcode: textOf(cells['postcode']),
});
