// Quotes from a row of 見積, from the menu and from the sidebar.
import { makeQuote, orderQuote, quoteAt, quoteFrom, quoteNumbered, quoteViews } from '../jobs/office/quotes';
import type { JobOutcome, QuoteView, QuoteWish } from '../jobs/views';
import { messagesOf } from '../messages';
import { Book } from './book';
import { noteLastJob } from './lock';
import { settled } from './officeJobs';
import { loadTeam } from './readTeam';
import { type RunOptions, runJob, stateInWords } from './runJob';

const printing: RunOptions = {
  tables: ['customers', 'products', 'reps', 'settings', 'prices'],
  late: ['quotes'],
  makes: ['quotes'],
};
const ordering: RunOptions = { ...printing, tails: { orders: null } };

/** Makes 見積, with a word on how to go on. */
export const startQuotes = (): JobOutcome =>
  runJob(
    'makeQuote',
    ({ team }) => ({
      changes: [],
      message: messagesOf(team.language).office.quoteHow,
      details: [],
      figures: {},
    }),
    printing,
  ).outcome;

/** Prints the quote that a row of 見積 belongs to. */
export const quoteOfRow = (row: number): JobOutcome =>
  runJob(
    'makeQuote',
    ({ team, context }) => settled(makeQuote(team, quoteAt(team, row), context.today)),
    printing,
  ).outcome;

/** Makes the quote that a row of 見積 belongs to an order. */
export const orderOfRow = (row: number): JobOutcome =>
  runJob(
    'takeOrder',
    ({ team, context }) => settled(orderQuote(team, quoteAt(team, row), context.today)),
    ordering,
  ).outcome;

export function quoteFromSidebar(wish: QuoteWish): JobOutcome {
  noteLastJob();
  return runJob('makeQuote', ({ team, context }) => settled(quoteFrom(team, wish, context.today)), printing)
    .outcome;
}

export function orderNumbered(number: string): JobOutcome {
  noteLastJob();
  return runJob(
    'takeOrder',
    ({ team, context }) => settled(orderQuote(team, quoteNumbered(team, number), context.today)),
    ordering,
  ).outcome;
}

/** The quotes there are; none where 見積 was never made. */
export function loadQuotes(): QuoteView[] {
  const book = new Book(stateInWords());
  return quoteViews(loadTeam(book, ['customers', 'products', 'reps', 'settings', 'quotes']));
}
