// What the sidebar may call. Every argument is checked: anybody who can open the sheet can call these by name.
import * as z from 'zod/mini';
import { exportWorkbook, importWorkbook } from '../google/backup';
import { fixFromSidebar, placeFromSidebar, slotsFor } from '../google/changeVisits';
import { once } from '../google/once';
import { cancel, stepOf } from '../google/progress';
import { proposalFromSidebar } from '../google/proposals';
import { loadQuotes, orderNumbered, quoteFromSidebar } from '../google/quotes';
import { recordFromSidebar } from '../google/recordFromSidebar';
import { Refused, refuse } from '../google/refuse';
import { listRestorePoints, restoreFromSidebar } from '../google/restore';
import { runFromSidebar, setUpFromSidebar } from '../google/runNamed';
import { saveSetting } from '../google/saveSetting';
import { selectCell } from '../google/selectCell';
import { listCustomers, loadCustomer, selectedCustomer } from '../google/sidebarCustomers';
import { loadScores } from '../google/sidebarScores';
import { loadSidebarState } from '../google/sidebarState';
import { orderFromSidebar } from '../google/takeOrder';
import { jobNames } from '../jobs/jobNames';
import type {
  CellPlace,
  CustomerCard,
  CustomerLine,
  JobOutcome,
  JobStep,
  QuoteView,
  RestorePoint,
  ScoreView,
  SidebarState,
  SlotView,
} from '../jobs/views';

const schemas = once(() => {
  const shortText = z.string().check(z.maxLength(500));
  const longText = z.string().check(z.maxLength(20_000));
  const isoDay = z.iso.date();
  const token = z.string().check(z.regex(/^[\w-]{8,64}$/));
  const wish = {
    customerId: shortText,
    visitId: z.nullable(shortText),
    repId: z.optional(shortText),
  };
  const wholeNumber = z.number().check(z.int(), z.minimum(1), z.maximum(10_000_000));
  return {
    job: z.enum(jobNames),
    options: z.object({
      weekOf: z.optional(isoDay),
      weeks: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(4))),
      repId: z.optional(shortText),
      token: z.optional(token),
      day: z.optional(shortText),
      customer: z.optional(shortText),
    }),
    token,
    reference: shortText,
    wish: z.object(wish),
    placement: z.object({ ...wish, day: isoDay, after: z.nullable(shortText) }),
    fixing: z.object({ visitId: shortText, fixed: z.boolean() }),
    quote: z.object({
      customerId: shortText,
      lines: z
        .array(
          z.object({
            productId: shortText,
            quantity: z.number().check(z.gt(0), z.maximum(1_000_000)),
            unitPrice: z.optional(z.nullable(z.number().check(z.minimum(0), z.maximum(1e9)))),
          }),
        )
        .check(z.minLength(1), z.maxLength(40)),
    }),
    order: z.object({
      customerId: shortText,
      tapId: token,
      lines: z
        .array(
          z.object({
            productId: shortText,
            quantity: z.number().check(z.gt(0), z.maximum(1_000_000)),
          }),
        )
        .check(z.minLength(1), z.maxLength(200)),
    }),
    answers: z.object({
      language: z.enum(['ja', 'en']),
      workingHours: shortText,
      usualIntervalDays: z.number().check(z.int(), z.minimum(1), z.maximum(366)),
      startAddress: shortText,
      startPosition: shortText,
      withSampleData: z.boolean(),
    }),
    record: z.object({
      visitId: shortText,
      status: z.enum(['planned', 'done', 'missed', 'cancelled']),
      result: z.optional(shortText),
      note: z.optional(longText),
    }),
    proposal: z.object({
      customerId: shortText,
      productId: shortText,
      outcome: z.nullable(z.enum(['interested', 'ordered', 'declined', 'later'])),
    }),
    place: z.object({ tab: shortText, row: wholeNumber, column: wholeNumber }),
    backup: z.string(),
    slot: z.number().check(z.int(), z.minimum(0)),
    setting: z.object({ key: shortText, value: shortText }),
  };
});

/** The argument as its schema has it. @throws {@link Refused} when it is anything else. */
function checked<Schema extends z.ZodMiniType>(schema: Schema, argument: unknown): z.output<Schema> {
  const parsed = z.safeParse(schema, argument);
  if (!parsed.success) throw new Refused();
  return parsed.data;
}

/**
 * Everything that the sidebar shows, in one call.
 */
export function sidebarState(): SidebarState {
  return loadSidebarState();
}

/**
 * Makes or adopts the tabs.
 */
export function sidebarSetUp(answers: unknown): JobOutcome {
  return refuse('setUp', () => setUpFromSidebar(checked(schemas().answers, answers)));
}

/**
 * Runs a job.
 */
export function sidebarRun(job: unknown, options: unknown): JobOutcome {
  return refuse('checkData', () =>
    runFromSidebar(checked(schemas().job, job), checked(schemas().options, options ?? {})),
  );
}

/**
 * Records a visit.
 */
export function sidebarRecordVisit(record: unknown): JobOutcome {
  return refuse('checkData', () => recordFromSidebar(checked(schemas().record, record)));
}

/**
 * Records what a customer said to a proposal.
 */
export function sidebarRecordProposal(record: unknown): JobOutcome {
  return refuse('recordProposal', () => proposalFromSidebar(checked(schemas().proposal, record)));
}

/**
 * Saves one setting, if it can be read.
 */
export function sidebarSaveSetting(key: unknown, value: unknown): JobOutcome {
  return refuse('checkData', () => {
    const setting = checked(schemas().setting, { key, value });
    return saveSetting(setting.key, setting.value);
  });
}

/**
 * What the run of that token is at.
 */
export function sidebarProgress(token: unknown): JobStep | null {
  return stepOf(checked(schemas().token, token));
}

/**
 * Calls the run of that token off.
 */
export function sidebarCancel(token: unknown): void {
  cancel(checked(schemas().token, token));
}

/**
 * All customers, as they are searched.
 */
export function sidebarCustomers(): CustomerLine[] {
  return listCustomers();
}

/**
 * One customer, by ID or name.
 */
export function sidebarCustomer(reference: unknown): CustomerCard | null {
  return loadCustomer(checked(schemas().reference, reference));
}

/**
 * What the row selected in the grid calls its customer.
 */
export function sidebarSelection(): string | null {
  return selectedCustomer();
}

/**
 * The days and places where a visit would fit.
 */
export function sidebarSlots(wish: unknown): SlotView[] {
  return slotsFor(checked(schemas().wish, wish));
}

/**
 * Moves or adds a visit.
 */
export function sidebarPlace(placement: unknown): JobOutcome {
  return refuse('changeVisits', () => placeFromSidebar(checked(schemas().placement, placement)));
}

/**
 * Pins a visit to its day and time, or frees it.
 */
export function sidebarFix(visitId: unknown, fixed: unknown): JobOutcome {
  return refuse('changeVisits', () => {
    const fixing = checked(schemas().fixing, { visitId, fixed });
    return fixFromSidebar(fixing.visitId, fixing.fixed);
  });
}

/**
 * Enters an order.
 */
export function sidebarOrder(order: unknown): JobOutcome {
  return refuse('takeOrder', () => orderFromSidebar(checked(schemas().order, order)));
}

/**
 * Makes a quote from lines and prints it.
 */
export function sidebarQuote(wish: unknown): JobOutcome {
  return refuse('makeQuote', () => quoteFromSidebar(checked(schemas().quote, wish)));
}

/**
 * The quotes of the last months, newest first.
 */
export function sidebarQuotes(): QuoteView[] {
  return loadQuotes();
}

/**
 * Each rep's scores, and whom they should go to.
 */
export function sidebarScores(): ScoreView[] {
  return loadScores();
}

/**
 * Makes the quote of that number an order.
 */
export function sidebarOrderQuote(number: unknown): JobOutcome {
  return refuse('takeOrder', () => orderNumbered(checked(schemas().reference, number)));
}

/**
 * Selects a cell.
 */
export function sidebarSelect(place: unknown): void {
  selectCell(checked(schemas().place, place) as CellPlace);
}

/**
 * Lists the last jobs that can be taken back.
 */
export function sidebarRestorePoints(): RestorePoint[] {
  return listRestorePoints();
}

/**
 * Takes back a job and all after it.
 */
export function sidebarRestore(slot: unknown): JobOutcome {
  return refuse('undo', () => restoreFromSidebar(checked(schemas().slot, slot)));
}

/**
 * Everything in the workbook, as JSON.
 */
export function sidebarExportAll(): string {
  return exportWorkbook();
}

/**
 * Fills an empty workbook from what was exported.
 */
export function sidebarImportAll(text: unknown): JobOutcome {
  return refuse('setUp', () => importWorkbook(checked(schemas().backup, text)));
}
