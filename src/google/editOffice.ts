// Edits in the tabs of the office: a tick on a phone makes a quote, an order, a list or a note.
import { tickedActions } from '../jobs/office/actions';
import { completeOrders, type EditedCell } from '../jobs/office/completeOrder';
import { makeDeliveryNote } from '../jobs/office/deliveryNote';
import { type HandedLine, handOver } from '../jobs/office/handOver';
import { orderFromPad } from '../jobs/office/orderFromPad';
import { type PadRow, proposedQuantity, readPad } from '../jobs/office/orderPad';
import { type PickRow, readPickList } from '../jobs/office/pickList';
import { PriceList } from '../jobs/office/pricing';
import { isRefusal } from '../jobs/office/refusal';
import { hashText } from '../jobs/planning/planMark';
import type { JobOutcome } from '../jobs/views';
import { generatedColumn } from '../tables/generated';
import { quotesTable } from '../tables/officeSchemas';
import { findColumns } from '../tables/read';
import { ordersTable } from '../tables/schemas';
import { toBlocks } from '../tables/write';
import { Book } from './book';
import { noteLastJob } from './lock';
import { settled } from './officeJobs';
import { editedInProposals, proposalInToday } from './proposals';
import { orderOfRow, quoteOfRow } from './quotes';
import type { Rows } from './readTail';
import { type RunOptions, runJob, Told } from './runJob';
import { noteFigures, runNamed } from './runNamed';
import type { State } from './state';
import { readSnapshot, type Snapshot } from './store';
import { writeBlock } from './writeChanges';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that somebody copies in are a history, not orders that are being taken. */
const typedRows = 20;

interface Edit {
  event: EditEvent;
  book: Book;
  sheet: Sheet;
  rows: Rows;
}

/** What an edit in one of the tabs leads to. `key` says which tab it is, by the state as it was a moment ago. */
export function editOffice(event: EditEvent, key: string, state: State): void {
  const book = new Book(state);
  const rows = { first: event.range.getRow(), last: event.range.getLastRow() };
  const edit: Edit = { event, book, sheet: event.range.getSheet(), rows };
  if (rows.last - rows.first >= typedRows) return;
  if (key === 'quotes') editedInQuotes(edit);
  else if (key === 'orders') editedInOrders(edit);
  else if (key === 'pickList') editedInPickList(edit);
  else if (key === 'actions') editedInActions(edit);
  else if (key.startsWith('orderPad:')) editedInPad(edit);
  else {
    const edited = {
      book,
      sheet: edit.sheet,
      rows,
      covers: (column: number | undefined) => covers(edit, column),
    };
    if (key === 'proposals') editedInProposals(edited);
    else if (key.startsWith('today:')) proposalInToday(edited);
  }
}

/** The first rows, in which the headers stand, down to what was edited. */
const headOf = ({ sheet, rows }: Edit): string[][] =>
  sheet.getRange(1, 1, Math.min(10, rows.last), sheet.getLastColumn()).getValues() as string[][];

const covers = ({ event }: Edit, column: number | undefined): boolean =>
  column !== undefined && column >= event.range.getColumn() && column <= event.range.getLastColumn();

/** A tick under 「見積書を作る」 prints the quote, one under 「受注にする」 makes it an order. */
function editedInQuotes(edit: Edit): void {
  const { places, headerRow } = findColumns(quotesTable, headOf(edit));
  const rows = { first: Math.max(edit.rows.first, headerRow + 1), last: edit.rows.last };
  for (const [field, act] of [
    ['print', quoteOfRow],
    ['toOrder', orderOfRow],
  ] as const) {
    const place = places[field];
    if (place === undefined || !covers(edit, place + 1)) continue;
    followTicks({ ...edit, rows }, { column: place + 1, numberPlace: places['number'], act });
  }
}

interface QuoteTicks {
  /** 1-based. */
  column: number;
  /** 0-based. */
  numberPlace: number | undefined;
  act: (row: number) => JobOutcome;
}

/** Several rows may be ticked at once; the lines of one quote are one tick. */
function followTicks({ book, sheet, rows }: Edit, { column, numberPlace, act }: QuoteTicks): void {
  const followed = new Set<unknown>();
  const numberAt = (row: number): unknown =>
    numberPlace === undefined ? '' : sheet.getRange(row, numberPlace + 1).getValue();
  for (let row = rows.first; row <= rows.last; row++) {
    if (sheet.getRange(row, column).getValue() !== true || followed.has(numberAt(row))) continue;
    tell(book, { sheet, row, column }, act(row));
    const number = numberAt(row);
    if (number !== '') followed.add(number);
  }
}

/** A refusal takes the tick back and stands in the cell's note, where a phone shows it. */
function tell(
  book: Book,
  { sheet, row, column }: { sheet: Sheet; row: number; column: number },
  outcome: JobOutcome,
): void {
  const cell = sheet.getRange(row, column);
  if (!outcome.ok) writeBlock(book, sheet, { row, column, values: [[false]] });
  cell.setNote(outcome.ok ? '' : outcome.message);
  say(book, outcome);
}

/** A row that names customer, product and quantity gets its ID, price, tax rate and day of delivery. */
function editedInOrders(edit: Edit): void {
  const { event, rows } = edit;
  const { places, headerRow } = findColumns(ordersTable, headOf(edit));
  const fields = ['customerId', 'productId', 'quantity', 'unitPrice'] as const;
  const field = fields.find((one) => covers(edit, places[one] === undefined ? undefined : places[one] + 1));
  if (!field || rows.last <= headerRow) return;
  const before = event.oldValue === undefined ? Number.NaN : Number(event.oldValue);
  const edited: EditedCell = { field, before: Number.isFinite(before) ? before : null };
  const { outcome } = runJob(
    'completeOrder',
    ({ team, context }) => ({
      changes: completeOrders(team, context.today, edited),
      message: '',
      details: [],
      figures: {},
    }),
    { tables: ['customers', 'products', 'reps', 'settings', 'prices'], tails: { orders: rows } },
  );
  // Whoever types a row is not told that it was completed: that shows.
  if (!outcome.ok) say(edit.book, outcome);
}

/** In the log, and in sight. */
function say(book: Book, outcome: JobOutcome): void {
  noteFigures(outcome.job, outcome, {});
  book.spreadsheet.toast(outcome.message);
}

/** Ticks and quantities in 集荷表 reach 受注; a tick under 納品書 prints the note of that stop. */
function editedInPickList(edit: Edit): void {
  const { book, sheet, rows } = edit;
  const column = (name: string): number => generatedColumn('pickList', name) + 1;
  const isDone = covers(edit, column('done')) || covers(edit, column('handed'));
  const isPrint = covers(edit, column('print'));
  if (!isDone && !isPrint) return;
  const all = readPickList(book.readCells(sheet).values);
  const edited = all.filter(({ row }) => row >= rows.first && row <= rows.last);
  if (isPrint) for (const head of edited.filter((one) => one.isHead && one.print)) printNote(edit, all, head);
  if (isDone) handOverRows(edit, all, edited);
}

function handOverRows(edit: Edit, all: PickRow[], edited: PickRow[]): void {
  const { book, sheet } = edit;
  const isTick = covers(edit, generatedColumn('pickList', 'done') + 1);
  // The tick of a stop is the tick of each of its lines.
  const heads = new Map(edited.filter((one) => one.isHead).map((head) => [head.customerId, head.done]));
  const lines = all.filter((line) => !line.isHead && (edited.includes(line) || heads.has(line.customerId)));
  const handed = lines.map((line): HandedLine & { row: number; done: boolean } => {
    const entered = line.done || (line.handed !== null && !isTick);
    const done = heads.get(line.customerId) ?? entered;
    const whole = done ? line.listed : 0;
    return {
      row: line.row,
      done,
      orderId: line.orderId,
      listed: line.listed,
      day: line.day,
      handed: done ? (line.handed ?? whole) : 0,
    };
  });
  if (handed.length === 0) return;
  const { outcome } = runJob('handOver', ({ team, context }) => handOver(team, handed, context.today), {
    tables: ['customers', 'products', 'reps', 'settings', 'orders'],
    columns: { orders: ['deliveredQuantity'] },
  });
  if (outcome.ok) {
    const column = generatedColumn('pickList', 'done') + 1;
    const ticks = handed.map(({ row, done }) => ({ row, cells: { done } }));
    for (const block of toBlocks(ticks, { done: column - 1 })) writeBlock(book, sheet, block);
  }
  say(book, outcome);
}

function printNote({ book, sheet }: Edit, all: PickRow[], head: PickRow): void {
  const lines = all.filter((line) => !line.isHead && line.customerId === head.customerId);
  const quantities = new Map(lines.map((line) => [line.orderId, line.handed ?? line.listed]));
  const { outcome } = runJob(
    'deliveryNote',
    ({ team, context }) => {
      const day = head.day ?? context.today;
      return settled(makeDeliveryNote(team, { customerId: head.customerId, day, quantities }));
    },
    { tables: ['customers', 'products', 'reps', 'settings', 'orders'] },
  );
  tell(book, { sheet, row: head.row, column: generatedColumn('pickList', 'print') + 1 }, outcome);
}

/** In 注文票 a count of the shelf proposes a quantity, and a tick takes the order. */
function editedInPad(edit: Edit): void {
  const { book, sheet, rows } = edit;
  const column = (name: string): number => generatedColumn('orderPad', name) + 1;
  const isStock = covers(edit, column('stock'));
  const isOrder = covers(edit, column('order'));
  if (!isStock && !isOrder) return;
  const all = readPad(book.readCells(sheet).values);
  const edited = all.filter(({ row }) => row >= rows.first && row <= rows.last);
  if (isStock) {
    const proposals = edited.flatMap((line) => {
      const quantity = proposedQuantity(line);
      return quantity === null ? [] : [{ row: line.row, cells: { quantity } }];
    });
    for (const block of toBlocks(proposals, { quantity: column('quantity') - 1 }))
      writeBlock(book, sheet, block);
  }
  if (isOrder && edited.some((row) => row.ticked)) orderTicked(edit, all, edited);
}

/** What an order needs whose prices or days of delivery are not on the pad yet. */
const openOrder: RunOptions = { tables: ['customers', 'products', 'reps', 'settings', 'prices'] };
/** Listed products come with both: who delivers when was decided when the pad was made. */
const settledOrder: RunOptions = { tables: ['customers', 'products'], believed: ['reps'] };

const isSettled = ({ productId, unitPrice, delivery }: PadRow): boolean =>
  productId !== '' && unitPrice !== null && delivery !== null;

/** Whether all that the ticks may order is settled. */
function areSettled(rows: PadRow[], edited: PadRow[]): boolean {
  const ticked = new Set(edited.filter((row) => row.ticked).map((row) => row.customerId));
  return rows.every((row) => row.isHead || !row.quantity || !ticked.has(row.customerId) || isSettled(row));
}

/** Of the lines that an order brought. */
const idsAdded = (snapshot: Snapshot | null): string[] =>
  (snapshot?.tables ?? []).flatMap(({ table, rows }) =>
    table === 'orders' ? rows.filter(({ before }) => before === null).map(({ id }) => id) : [],
  );

function orderTicked({ book, sheet }: Edit, rows: PadRow[], edited: PadRow[]): void {
  const column = (name: string): number => generatedColumn('orderPad', name) + 1;
  let states = new Map<number, string>();
  noteLastJob();
  // The trigger may die when the order is entered and before the pad says so: the tick that stands there still makes no second.
  const tapId = `pad ${hashText(JSON.stringify([sheet.getSheetId(), edited, rows]))}`;
  const { outcome } = runJob(
    'takeOrder',
    ({ book: open, team, context, state }) => {
      const tap = state.taps.find(({ id }) => id === tapId);
      const known = tap ? idsAdded(readSnapshot(open, tap.slot)) : null;
      const order = orderFromPad(team, new PriceList(team), { rows, edited, today: context.today, known });
      if (isRefusal(order)) throw new Told(order.refusal);
      states = order.states;
      return order.result;
    },
    { ...(areSettled(rows, edited) ? settledOrder : openOrder), tails: { orders: null }, tapId },
  );
  for (const row of edited.filter((one) => one.ticked)) {
    // A refusal must not hide what a line that was ordered says.
    if (row.isHead || !outcome.ok)
      states.set(row.row, row.state !== '' && !outcome.ok ? row.state : outcome.message);
  }
  const cells = [...states].map(([row, state]) => ({
    row,
    cells: outcome.ok ? { state } : { state, order: false },
  }));
  const places = { state: column('state') - 1, order: column('order') - 1 };
  for (const block of toBlocks(cells, places)) writeBlock(book, sheet, block);
  noteFigures(outcome.job, outcome, {});
  // What was ordered stands beside the lines.
  if (!outcome.ok) book.spreadsheet.toast(outcome.message);
}

/** A tick in 操作 runs the job of its row and says there how it ended. */
function editedInActions(edit: Edit): void {
  const { book, sheet, rows } = edit;
  const column = (name: string): number => generatedColumn('actions', name) + 1;
  if (!covers(edit, column('run'))) return;
  for (const { row, job, given } of tickedActions(book.readCells(sheet).values, rows)) {
    const { outcome } = runNamed(job, job === 'deliveryNote' ? { customer: given } : { day: given });
    const text = [outcome.message, ...outcome.details].join('\n');
    const places = { run: column('run') - 1, outcome: column('outcome') - 1 };
    for (const block of toBlocks([{ row, cells: { run: false, outcome: text } }], places))
      writeBlock(book, sheet, block);
  }
}
