// Carries out what people do, by the host's own ways for users: nothing here writes into cells behind its back.
import type { EditedValue, UserEditRequest } from '../../src/local/userEdit';
import type { Sheet } from '../../src/local/workbook/sheet';
import { messagesOf } from '../../src/messages';
import type { TableKey } from '../../src/tables/column';
import { generatedColumn, generatedTabs, visitResults } from '../../src/tables/generated';
import { tables } from '../../src/tables/schemas';
import { today } from '../fuzz/baseWorld';
import { letters } from '../fuzz/layOut';
import type { Act, EditedTable, VisitEdit } from './acts';
import { contentOf, type VisitNotes } from './ledger';
import { type IdRow, type Office, ownKey } from './office';

const at = <Item>(items: readonly Item[], pick: number): Item | undefined =>
  items[pick % (items.length || 1)];

/** Fields that anybody changes at any time, with texts that can be read. */
const fields: Record<EditedTable, [field: string, values: EditedValue[]][]> = {
  customers: [
    ['notes', ['裏口から', '=A1', '鍵は事務所']],
    ['contact', ['鈴木様', '佐々木様']],
    ['visitMinutes', [10, 25, '３０']],
    ['visitIntervalDays', [7, 14, 28]],
    ['closed', ['水', '土日', '第2・第3火']],
    ['visitHours', ['09:00-12:00', '13:00-17:00']],
  ],
  visits: [
    ['nextStep', ['見積を持参', '再訪']],
    ['purpose', ['集金', '新商品の案内']],
  ],
  orders: [
    ['quantity', [1, 6, 12]],
    ['note', ['急ぎ', '箱で']],
  ],
  cases: [
    ['outcome', ['交換した', '']],
    ['text', ['箱がつぶれていた', '味が変わった']],
  ],
  products: [['category', ['飲料', '菓子']]],
  reps: [
    ['workingHours', ['09:00-18:00', '08:30-17:30']],
    ['monthlyTarget', [900_000, 1_100_000]],
  ],
};

export interface Typist {
  office: Office;
  notes: VisitNotes;
  /** Numbers for texts and IDs that nothing else has. */
  fresh(): number;
  /** Types cells: what follows by the edit trigger is watched. `false` when Sheets refused. */
  edit(requests: UserEditRequest[]): boolean;
  /** Another edit of the same act is about to be made. */
  goOn(): void;
}

export function carryOut(person: Typist, act: Act): void {
  (actions[act.do] as (person: Typist, act: Act) => void)(person, act);
}

type ActOf<Kind extends Act['do']> = Extract<Act, { do: Kind }>;

const actions: { [Kind in Act['do']]: (person: Typist, act: ActOf<Kind>) => void } = {
  type(person, { table, pick, field, value }) {
    const row = at(person.office.rows(table), pick);
    const [key, values] = at(fields[table], field)!;
    if (row) typeField(person, { table, row, key, value: at(values, value)! });
  },
  typeOwn(person, { table, pick, text }) {
    const row = at(person.office.rows(table), pick);
    const key = at(ownColumns(person.office, table), pick);
    if (row && key) typeField(person, { table, row, key, value: `${text} ${person.fresh()}` });
  },
  visit(person, { pick, what, value }) {
    const row = at(person.office.rows('visits'), pick);
    if (row) editVisit(person, row, { what, value });
  },
  today(person, { rep, pick, what, value }) {
    const sheet = at(person.office.todaySheets(), rep);
    const request = sheet && entryRequest(person, sheet, { pick, what, value });
    if (request) person.edit([request]);
  },
  typeAhead(person, { rep, pick, count }) {
    const sheet = at(person.office.todaySheets(), rep);
    if (!sheet) return;
    const requests = Array.from({ length: count }, (_, index) =>
      entryRequest(person, sheet, { pick: pick + index, what: 'note', value: index }),
    );
    person.edit(requests.flatMap((request) => request ?? []));
  },
  bothPlaces(person, { rep, pick, value, result }) {
    const sheet = at(person.office.todaySheets(), rep);
    if (!sheet) return;
    // Google drops what follows the third edit: the last note, in a row of its own, stands in 今日 alone.
    const notes = [0, 0, 0, 1].flatMap(
      (index) => entryRequest(person, sheet, { pick: pick + index, what: 'note', value }) ?? [],
    );
    const last = entryRow(sheet, pick + 1);
    person.edit(notes);
    const row = person.office.rows('visits').find(({ id }) => id === last?.id);
    person.goOn();
    if (row) editVisit(person, row, { what: result ? 'result' : 'done', value });
  },
  sort({ office }, { table, pick, ascending }) {
    const sheet = office.sheet(table);
    const { lastRow, lastColumn } = sheet;
    if (lastRow < 3) return;
    const range = `A2:${letters(lastColumn)}${lastRow}`;
    office.host.sort(sheet.name, range, { column: 1 + (pick % lastColumn), ascending });
  },
  filter({ office }, { table, on }) {
    const sheet = office.sheet(table);
    const range = { row: 1, column: 1, numRows: sheet.lastRow, numColumns: sheet.lastColumn };
    const criteria = { values: [], hiddenValues: ['R1', '予定'] };
    sheet.filter = on ? { range, criteria: [{ column: 1, criteria }] } : null;
  },
  insertRows({ office }, { table, pick, count }) {
    const sheet = office.sheet(table);
    const index = 2 + (pick % sheet.lastRow);
    office.host.changeGrid(sheet.name, { kind: 'insert', dimension: 'ROWS', index, count });
  },
  deleteRow({ office }, { table, pick }) {
    const rows = office.rows(table);
    // A team keeps its first customers: without any there is nothing to plan.
    const row = at(table === 'customers' ? rows.filter(({ id }) => id > 'C003') : rows, pick);
    if (!row) return;
    const { name } = office.sheet(table);
    office.host.changeGrid(name, { kind: 'delete', dimension: 'ROWS', index: row.row, count: 1 });
  },
  moveRow({ office }, { table, pick, to }) {
    const { name, lastRow } = office.sheet(table);
    if (lastRow < 4) return;
    const index = 2 + (pick % (lastRow - 1));
    const before = 2 + (to % (lastRow - 1));
    if (before === index || before === index + 1) return;
    office.host.changeGrid(name, { kind: 'move', dimension: 'ROWS', index, count: 1, before });
  },
  insertColumn(person, { table, pick }) {
    const { office } = person;
    const sheet = office.sheet(table);
    const index = 1 + (pick % sheet.lastColumn);
    office.host.changeGrid(sheet.name, { kind: 'insert', dimension: 'COLUMNS', index, count: 1 });
    nameHeader(person, { table, column: index, header: `自分の列${person.fresh()}` });
  },
  moveColumn({ office }, { table, pick, to }) {
    const { name, lastColumn } = office.sheet(table);
    const index = 1 + (pick % lastColumn);
    const before = 1 + (to % lastColumn);
    if (before === index || before === index + 1) return;
    office.host.changeGrid(name, { kind: 'move', dimension: 'COLUMNS', index, count: 1, before });
  },
  deleteColumn({ office }, { table, pick }) {
    const keys = ownColumns(office, table).filter((key) => key !== ownKey('自分のメモ'));
    const key = at(keys, pick);
    if (key === undefined) return;
    const { name } = office.sheet(table);
    const index = office.columnOf(table, key);
    office.host.changeGrid(name, { kind: 'delete', dimension: 'COLUMNS', index, count: 1 });
  },
  renameTab(person, { table }) {
    person.office.host.renameSheet(
      person.office.sheet(table).name,
      `${tables[table].tab[person.office.language]} ${person.fresh()}`,
    );
  },
  renameHeader(person, { table, pick }) {
    const column = 1 + (pick % person.office.sheet(table).lastColumn);
    nameHeader(person, { table, column, header: `見出し${person.fresh()}` });
  },
  paste(person, { table, count, pick }) {
    const { office } = person;
    const sheet = office.sheet(table);
    const source = at(office.rows(table), pick);
    if (!source) return;
    const keys = office.columnKeys(table);
    const rows = Array.from({ length: count }, () => pastedRow(person, { table, sheet, source, keys }));
    const row = sheet.lastRow + 1;
    person.edit([{ sheetName: sheet.name, a1: `A${row}`, value: rows }]);
  },
  pasteOver(person, { table, pick, count }) {
    const { office } = person;
    const key = at(ownColumns(office, table), pick);
    const rows = office.rows(table);
    if (!key || rows.length === 0) return;
    const row = rows[pick % rows.length]!.row;
    const values = Array.from({ length: count }, () => [`貼付${person.fresh()}`]);
    const a1 = office.a1({ row, column: office.columnOf(table, key) });
    person.edit([{ sheetName: office.sheet(table).name, a1, value: values }]);
  },
};

const ownColumns = (office: Office, table: TableKey): string[] =>
  office.columnKeys(table).filter((key): key is string => key?.startsWith('own:') ?? false);

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

interface Typing {
  table: EditedTable;
  row: IdRow;
  key: string;
  value: EditedValue;
}

function editVisit(person: Typist, row: IdRow, { what, value }: { what: VisitEdit; value: number }): void {
  const { language } = person.office;
  const statuses = tables.visits.columns.status.codec.choices!(language);
  const texts = { note: `メモ${person.fresh()}`, purpose: `用件${person.fresh()}` };
  const values: Record<typeof what, EditedValue> = {
    ...texts,
    status: at(statuses, value)!,
    done: value % 3 > 0,
    fixed: value % 3 > 0,
    day: isoDay(today + 8 + (value % 20)),
    result: at(Object.values(visitResults), value)![language],
  };
  typeField(person, { table: 'visits', row, key: what, value: values[what] });
}

/** Types one cell, unless it holds that already. */
function typeField(person: Typist, { table, row, key, value }: Typing): void {
  const { office, notes } = person;
  const sheet = office.sheet(table);
  const column = office.columnOf(table, key);
  if (column === 0) return;
  const before = sheet.value(row.row, column);
  if (table === 'visits' && !key.startsWith('own:')) noteVisitEdit(notes, row.id, { key, value, before });
  person.edit([{ sheetName: sheet.name, a1: office.a1({ row: row.row, column }), value }]);
}

function noteVisitEdit(
  notes: VisitNotes,
  id: string,
  { key, value, before }: { key: string; value: EditedValue; before: unknown },
): void {
  notes.type(id, key, before);
  if (key === 'note' || key === 'result') notes.enter(id, key, String(value), 'visits');
}

/** A row of 今日 that shows a visit. */
function entryRow(sheet: Sheet, pick: number): IdRow | undefined {
  const idColumn = generatedColumn('today', 'visitId') + 1;
  const rows: IdRow[] = [];
  for (let row = generatedTabs.today.headerRow + 1; row <= sheet.lastRow; row++) {
    const id = String(sheet.value(row, idColumn) ?? '');
    if (id !== '') rows.push({ row, id });
  }
  return at(rows, pick);
}

/** What a rep types into a row of 今日, by field. */
function entryRequest(
  { office, notes, fresh }: Typist,
  sheet: Sheet,
  { pick, what, value }: { pick: number; what: 'done' | 'result' | 'note'; value: number },
): UserEditRequest | null {
  const row = entryRow(sheet, pick);
  if (!row) return null;
  const values = {
    done: value % 4 > 0,
    result: at(Object.values(visitResults), value)![office.language],
    note: `現場${fresh()}`,
  };
  if (office.rowOf('visits', row.id) !== undefined) {
    if (what !== 'note') notes.follow(row.id);
    if (what !== 'done') notes.enter(row.id, what, values[what], 'today');
  }
  const column = generatedColumn('today', what) + 1;
  return { sheetName: sheet.name, a1: office.a1({ row: row.row, column }), value: values[what] };
}

function nameHeader(
  person: Typist,
  { table, column, header }: { table: TableKey; column: number; header: string },
): void {
  const { office } = person;
  office.nameColumn(table, column, header);
  const a1 = office.a1({ row: 1, column });
  person.edit([{ sheetName: office.sheet(table).name, a1, value: header }]);
}

interface Pasting {
  table: 'customers' | 'visits' | 'orders';
  sheet: Sheet;
  source: IdRow;
  keys: (string | null)[];
}

/** A copy of a row under an ID of its own; a pasted visit is an appointment of the coming weeks. */
function pastedRow(person: Typist, { table, sheet, source, keys }: Pasting): EditedValue[] {
  const { office, notes } = person;
  const number = person.fresh();
  const id = { customers: `C9${number}`, visits: `U${number}`, orders: `S${number}` }[table];
  if (table === 'visits') notes.own.add(id);
  const facts = tables[table].columns as Record<string, { computed: boolean }>;
  const special: Record<string, EditedValue> = {
    id,
    name: `${messagesOf(office.language).appName} ${number}`,
    ...(table === 'visits' ? { day: isoDay(today + 1 + (number % 14)), done: false, fixed: false } : {}),
    ...(table === 'visits'
      ? { status: tables.visits.columns.status.codec.layOut('planned', office.language) as string }
      : {}),
  };
  return keys.map((key, index) => {
    if (key === null || facts[key]?.computed) return null;
    if (key in special) return special[key]!;
    if (table === 'visits' && ['arrived', 'left', 'nextDay', 'result', 'note'].includes(key)) return null;
    const column = index + 1;
    if (contentOf(sheet, source.row, column) === '') return null;
    return sheet.value(source.row, column) as EditedValue;
  });
}
