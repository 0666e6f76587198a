// Quotes: numbered, priced, laid out for print, and made orders.
import { calendarDateOf, type Day, formatIsoDay } from '../../domain/day';
import type { Customer, QuoteLine } from '../../domain/entities';
import { lineYen, sumAmounts } from '../../domain/money';
import { nextQuoteNumber } from '../../domain/quoteNumber';
import { parseRegistrationNumber } from '../../domain/registrationNumber';
import { type Messages, messagesOf } from '../../messages';
import { quotesTable } from '../../tables/officeSchemas';
import { layOutFields, type RowCells } from '../../tables/write';
import type { TableChange } from '../changes';
import { highestNumber, idOf } from '../newIds';
import type { Entry, Team } from '../team';
import type { QuoteView, QuoteWish } from '../views';
import { layOutDocument, printedTotals } from './documentPage';
import { orderChange, orderedText, orderLines } from './orderRows';
import { PriceList } from './pricing';
import type { Decision, Refusal } from './refusal';

/** The lines of the quote that a row belongs to: those of its number, or the unnumbered rows of its customer around it. */
export function quoteAt(team: Team, row: number): Entry<QuoteLine>[] {
  const index = team.quotes.findIndex((entry) => entry.row === row);
  const chosen = team.quotes[index];
  if (!chosen) return [];
  if (chosen.record.number !== '') return quoteNumbered(team, chosen.record.number);
  const belongs = (at: number): boolean => {
    const entry = team.quotes[at];
    if (entry?.record.number !== '') return false;
    return entry.record.customerId === chosen.record.customerId && entry.row - chosen.row === at - index;
  };
  let [first, last] = [index, index];
  while (belongs(first - 1)) first -= 1;
  while (belongs(last + 1)) last += 1;
  return team.quotes.slice(first, last + 1);
}

export const quoteNumbered = (team: Team, number: string): Entry<QuoteLine>[] =>
  team.quotes.filter(({ record }) => record.number === number);

/** Fills what is missing in the rows and prints them: number, dates, prices as agreed, tax rates. */
export function makeQuote(team: Team, rows: Entry<QuoteLine>[], today: Day): Decision {
  const messages = messagesOf(team.language);
  const customer = team.customers.get(rows[0]?.record.customerId ?? '')?.record;
  if (!customer) return { refusal: messages.office.quoteEmpty };
  const lines = completed(team, rows, today);
  const unpriced = refusalOf(team, lines);
  if (unpriced) return unpriced;
  const printed = printedQuote(team, customer, lines);
  if ('refusal' in printed) return printed;
  return {
    changes: [changedRows(team, rows, lines), { kind: 'generated', tab: 'quoteForm', rows: printed.rows }],
    message: quoteMade(team, customer, lines),
    details: registrationWarning(team, messages),
    figures: {},
  };
}

/** Quotes, newest first. */
export function quoteViews(team: Team): QuoteView[] {
  const views = new Map<string, QuoteView>();
  for (const { record } of team.quotes) {
    const { number, day, validUntil, orderedOn } = record;
    if (number === '') continue;
    const known = views.get(number);
    const amount = lineYen(record.quantity, record.unitPrice ?? 0, team.settings.taxRounding);
    if (known) known.amount = sumAmounts([known.amount, amount]);
    else {
      const customerName = team.customers.get(record.customerId)?.record.name ?? record.customerId;
      const view = { number, customerName, amount, day: isoOf(day), validUntil: isoOf(validUntil) };
      views.set(number, { ...view, orderedOn: isoOf(orderedOn) });
    }
  }
  return [...views.values()].reverse().slice(0, listedQuotes);
}

const listedQuotes = 100;

const isoOf = (day: Day | null): string => (day === null ? '' : formatIsoDay(day));

/** A quote from a basket: new rows below the last, printed at once. */
export function quoteFrom(team: Team, wish: QuoteWish, today: Day): Decision {
  const table = team.tables.quotes!;
  const first = Math.max(table.lastRow, table.headerRow) + 1;
  const rows = wish.lines.map((line, index) => ({
    row: first + index,
    record: {
      id: '',
      number: '',
      day: null,
      customerId: wish.customerId,
      productId: line.productId,
      description: '',
      quantity: line.quantity,
      unit: '',
      unitPrice: line.unitPrice ?? null,
      taxRate: null,
      validUntil: null,
      print: false,
      toOrder: false,
      orderedOn: null,
      note: '',
    },
  }));
  return makeQuote(team, rows, today);
}

/** Turns the lines of a quote into an order, once. */
export function orderQuote(team: Team, rows: Entry<QuoteLine>[], today: Day): Decision {
  const messages = messagesOf(team.language);
  const customer = team.customers.get(rows[0]?.record.customerId ?? '')?.record;
  if (!customer) return { refusal: messages.office.quoteEmpty };
  const known = rows.find(({ record }) => record.orderedOn !== null);
  if (known) return { refusal: messages.office.quoteOrdered(known.record.number) };
  const lines = completed(team, rows, today);
  const unpriced = refusalOf(team, lines);
  if (unpriced) return unpriced;
  const ordered = orderLines(team, new PriceList(team), {
    customerId: customer.id,
    day: today,
    lines: lines.map(({ record }) => ({ ...record, note: orderNote(record) })),
  });
  const done = lines.map(({ row, record }) => ({
    row,
    record: { ...record, orderedOn: today },
  }));
  return {
    changes: [orderChange(team, ordered), changedRows(team, rows, done)],
    message: orderedText(team, customer.id, ordered),
    details: [],
    figures: {},
  };
}

/** Nothing is quoted or sold without a price. */
function refusalOf(team: Team, lines: Entry<QuoteLine>[]): Refusal | null {
  const unpriced = lines.find(({ record }) => record.unitPrice === null);
  return unpriced
    ? { refusal: messagesOf(team.language).office.noPrice(nameOf(team, unpriced.record)) }
    : null;
}

/** What the order line says beside its product: the quote it came from, and what is no product. */
const orderNote = ({ number, productId, description, note }: QuoteLine): string =>
  [productId === '' ? description : '', note, number].filter((part) => part !== '').join(' ');

/** The rows with everything filled in that can be. */
function completed(team: Team, rows: Entry<QuoteLine>[], today: Day): Entry<QuoteLine>[] {
  const prices = new PriceList(team);
  const { settings, quotes } = team;
  const day = rows[0]!.record.day ?? today;
  const { year } = calendarDateOf(day);
  const number =
    rows[0]!.record.number ||
    nextQuoteNumber(
      quotes.map(({ record }) => record.number),
      settings.quotePrefix,
      year,
    );
  let highest = highestNumber(team.tables.quotes!.ids, quotesTable.idPrefix);
  return rows.map(({ row, record }) => {
    const { productId, customerId } = record;
    const product = team.products.get(productId)?.record;
    return {
      row,
      record: {
        ...record,
        id: record.id || idOf(quotesTable.idPrefix, ++highest),
        number,
        day: record.day ?? day,
        description: record.description || product?.name || '',
        unit: record.unit || product?.unit || '',
        unitPrice: record.unitPrice ?? prices.priceOf({ customerId, productId, day }),
        taxRate: record.taxRate ?? product?.taxRate ?? 10,
        validUntil: record.validUntil ?? day + settings.quoteValidDays,
        print: false,
      },
    };
  });
}

/** Only cells that change; a customer or product that somebody wrote by name stays as written. */
function changedRows(team: Team, before: Entry<QuoteLine>[], after: Entry<QuoteLine>[]): TableChange {
  const isNew = before[0]!.row > team.tables.quotes!.lastRow;
  const rows = after.flatMap(({ row, record }, index): RowCells[] => {
    const old = before[index]!.record as unknown as Record<string, unknown>;
    const changed = Object.entries(record).filter(([field, value]) => isNew || old[field] !== value);
    const cells = layOutFields(quotesTable, Object.fromEntries(changed), team.language);
    return Object.keys(cells).length > 0 ? [{ row, cells }] : [];
  });
  return { kind: 'table', table: 'quotes', rows };
}

const nameOf = (team: Team, { description, productId }: QuoteLine): string =>
  description || (team.products.get(productId)?.record.name ?? productId);

function printedQuote(team: Team, customer: Customer, lines: Entry<QuoteLine>[]) {
  const messages = messagesOf(team.language);
  const { number, day, validUntil } = lines[0]!.record;
  const page = layOutDocument(team, {
    form: 'quoteForm',
    number,
    day: day!,
    validUntil,
    customer,
    lines: lines.map(({ record }) => ({
      name: nameOf(team, record),
      quantity: record.quantity,
      unit: record.unit,
      unitPrice: record.unitPrice!,
      taxRate: record.taxRate!,
      note: record.note,
    })),
    remarks: [team.settings.quoteTerms],
  });
  return 'problem' in page ? { refusal: messages.office.pageProblems[page.problem] } : page;
}

function quoteMade(team: Team, customer: Customer, lines: Entry<QuoteLine>[]): string {
  const messages = messagesOf(team.language);
  const priced = lines.map(({ record: { quantity, unitPrice, taxRate } }) => ({
    quantity,
    unitPrice: unitPrice!,
    taxRate: taxRate!,
  }));
  const total = printedTotals(team, priced).amountWithTax;
  return messages.office.quoteMade({
    number: lines[0]!.record.number,
    customer: customer.name,
    lines: lines.length,
    total: messages.format.yen(total),
  });
}

/** A corporation's number has a check digit; sole traders' need not fit it, so it is a hint and no refusal. */
function registrationWarning({ settings }: Team, messages: Messages): string[] {
  if (settings.registrationNumber === '') return [messages.office.noRegistration];
  const read = parseRegistrationNumber(settings.registrationNumber);
  return 'problem' in read ? [messages.office.registrationCheck(settings.registrationNumber)] : [];
}
