// A quote or a delivery note as one A4 page: the cells of its tab, from A1.

import { japaneseAddressee } from '../../domain/addressee';
import type { Day } from '../../domain/day';
import { calendarDateOf } from '../../domain/day';
import type { Customer } from '../../domain/entities';
import { type DocumentTotals, documentTotals, lineYen } from '../../domain/money';
import { type Language, type Messages, messagesOf } from '../../messages';
import type { WritableCell } from '../../tables/cell';
import { emptyRow, type GeneratedKey, generatedTabs } from '../../tables/generated';
import { documentRows } from '../../tables/officeGenerated';
import { generatedHeader } from '../generatedRows';
import type { Team } from '../team';

export interface PrintedLine {
  name: string;
  quantity: number;
  unit: string;
  unitPrice: number;
  taxRate: number;
  note: string;
}

export interface PrintedDocument {
  form: Extract<GeneratedKey, 'quoteForm' | 'deliveryNote'>;
  number: string;
  day: Day;
  /** The last day on which a quote holds. */
  validUntil: Day | null;
  customer: Customer;
  lines: PrintedLine[];
  remarks: string[];
}

/** A document that its page has no room for. */
export type PageProblem = 'tooManyLines' | 'tooManyRates';

/** The reduced rate of Japanese consumption tax, in percent: its lines carry a mark (消費税法第57条の4). */
const reducedRate = 8;

/** All rows of the page, or why it cannot be printed. */
export function layOutDocument(
  team: Team,
  document: PrintedDocument,
): { rows: WritableCell[][] } | { problem: PageProblem } {
  const { lines, rates, total, remarks } = documentRows;
  if (document.lines.length > lines.count) return { problem: 'tooManyLines' };
  const totals = printedTotals(team, document.lines);
  if (totals.rates.length > rates.count) return { problem: 'tooManyRates' };
  const page = new Page(document.form, team.language);
  const messages = messagesOf(team.language);
  writeHead(page, team, { document, messages, amountWithTax: totals.amountWithTax });
  document.lines.forEach((line, index) => {
    page.rows[lines.first - 1 + index] = lineRow(team, line, index + 1);
  });
  const words = messages.office.document;
  page.put(rates.first - 1, [
    [3, words.rate],
    [5, words.withoutTax],
    [6, words.tax],
    [7, words.withTax],
  ]);
  totals.rates.forEach(({ taxRate, amount, tax }, index) => {
    const label = words.rateLine(taxRate, taxRate === reducedRate);
    page.put(rates.first + index, [
      [3, label],
      [5, amount],
      [6, tax],
      [7, amount + tax],
    ]);
  });
  page.put(total, [
    [3, words.total],
    [5, totals.amount],
    [6, totals.tax],
    [7, totals.amountWithTax],
  ]);
  const hasReduced = document.lines.some(({ taxRate }) => taxRate === reducedRate);
  const notes = [...(hasReduced ? [words.reducedNote] : []), ...document.remarks.filter((one) => one !== '')];
  notes.slice(0, remarks.count).forEach((note, index) => {
    page.put(remarks.first + index, [[1, note]]);
  });
  return { rows: page.rows };
}

/** A page with nothing on it but what is printed on every one. */
export const emptyPage = (form: PrintedDocument['form'], language: Language): WritableCell[][] =>
  new Page(form, language).rows;

/** The cells of the page, to be filled by row and column, both from 1. */
class Page {
  readonly rows: WritableCell[][];

  constructor(form: PrintedDocument['form'], language: Language) {
    const { first, count } = documentRows.remarks;
    this.rows = Array.from({ length: first + count - 1 }, () => emptyRow(form));
    this.rows[generatedTabs[form].headerRow - 1] = generatedHeader(form, language);
    const { received } = messagesOf(language).office.document;
    if (form === 'deliveryNote') this.put(first, [[7, received]]);
  }

  put(row: number, cells: [column: number, cell: WritableCell][]): void {
    for (const [column, cell] of cells) this.rows[row - 1]![column - 1] = cell;
  }
}

interface Head {
  document: PrintedDocument;
  messages: Messages;
  amountWithTax: number;
}

function writeHead(page: Page, team: Team, { document, messages, amountWithTax }: Head): void {
  const { settings } = team;
  const { customer, form } = document;
  const words = messages.office.document;
  const to = addresseeOf(team, customer);
  const dateOf = (day: Day): string => messages.office.longDate(calendarDateOf(day));
  const rep = team.reps.get(customer.repId)?.record.name ?? '';
  const { registrationNumber } = settings;
  page.put(1, [[1, words.title[form]]]);
  page.put(3, [
    [1, to.company],
    [5, words.number[form](document.number)],
  ]);
  page.put(4, [
    [1, to.person],
    [5, words.date[form](dateOf(document.day))],
  ]);
  page.put(5, [[1, customer.address]]);
  if (document.validUntil !== null) page.put(5, [[5, words.validUntil(dateOf(document.validUntil))]]);
  page.put(7, [
    [1, words.opening[form]],
    [5, settings.companyName],
  ]);
  page.put(8, [[5, settings.companyAddress || settings.startAddress]]);
  page.put(9, [
    [1, words.grandTotal[form]],
    [3, amountWithTax],
  ]);
  page.put(9, [[5, settings.companyPhone === '' ? '' : words.phone(settings.companyPhone)]]);
  page.put(10, [[5, registrationNumber === '' ? '' : words.registration(registrationNumber)]]);
  page.put(11, [[5, rep === '' ? '' : words.rep(rep)]]);
}

function addresseeOf(team: Team, customer: Customer): { company: string; person: string } {
  if (team.language === 'ja') return japaneseAddressee(customer.name, customer.contact);
  const words = messagesOf(team.language).office.document;
  return { company: customer.name, person: customer.contact === '' ? '' : words.attention(customer.contact) };
}

/** As text: a number format shows either too few decimals or a lone point after whole numbers. */
const priceCell = (price: number): string => price.toLocaleString('en-US', { maximumFractionDigits: 10 });

type Priced = Pick<PrintedLine, 'quantity' | 'unitPrice' | 'taxRate'>;

/** What the lines come to, each rounded to whole yen as the settings say of tax. */
export function printedTotals({ settings }: Team, lines: readonly Priced[]): DocumentTotals {
  const { taxRounding } = settings;
  const amounts = lines.map(({ quantity, unitPrice, taxRate }) => ({
    amount: lineYen(quantity, unitPrice, taxRounding),
    taxRate,
  }));
  return documentTotals(amounts, taxRounding);
}

function lineRow({ settings }: Team, line: PrintedLine, number: number): WritableCell[] {
  const amount = lineYen(line.quantity, line.unitPrice, settings.taxRounding);
  const mark = line.taxRate === reducedRate ? '※' : '';
  const { name, quantity, unit, unitPrice, taxRate, note } = line;
  return [String(number), name, quantity, unit, priceCell(unitPrice), amount, `${taxRate}%${mark}`, note];
}
