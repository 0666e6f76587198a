// The 集計 tab: the rows behind the native pivot tables, and which pivots and charts there are.
import { calendarDateOf, type Day, formatIsoDay, mondayOf } from '../domain/day';
import type { Messages } from '../messages';
import type { WritableCell } from '../tables/cell';
import { forecastTeam } from './forecast';
import { shownText } from './generatedRows';
import { expectedByMonth } from './salesOutlook';
import type { Team } from './team';
import { repName } from './words';

/** One native pivot table. Columns are 0-based indices into its source. */
export interface PivotPlan {
  key: 'repByMonth' | 'categoryByMonth' | 'customerByMonth' | 'visitsByRepAndWeek';
  source: 'sales' | 'visits';
  title: string;
  rows: number[];
  /** Grouped across; empty for a pivot that only sums its values. */
  columns: number[];
  values: { column: number; name: string }[];
}

export interface ReportData {
  /** Header row first, then the last row of 受注 first. One row per order line: month, rep, customer, category, product, quantity, amount. */
  sales: WritableCell[][];
  /** Header row first, then the last row of 訪問 first. One row per visit: week, rep, customer, planned, done, missed. */
  visits: WritableCell[][];
  /** Header row first: month, amount, and what is still expected; the last 24 months and the next two. */
  months: WritableCell[][];
  pivots: PivotPlan[];
}

const chartMonths = 24;
/** This month among them. */
const outlookMonths = 3;

const monthText = (day: Day): string => formatIsoDay(day).slice(0, 7);

export function reportData(team: Team, messages: Messages, today: Day): ReportData {
  const words = messages.reports;
  return {
    sales: [words.salesHeaders, ...team.orders.map(({ record }) => salesRow(team, record)).reverse()],
    visits: [words.visitHeaders, ...team.visits.map(({ record }) => visitRow(team, record)).reverse()],
    months: [[words.month, words.amount, words.expected], ...monthTotals(team, today)],
    pivots: pivotPlans(messages),
  };
}

function salesRow(team: Team, line: Team['orders'][number]['record']): WritableCell[] {
  const customer = team.customers.get(line.customerId)?.record;
  const product = team.products.get(line.productId)?.record;
  const texts = [
    monthText(line.day),
    customer ? repName(team, customer.repId) : '',
    customer?.name ?? line.customerId,
    product?.category ?? '',
    product?.name ?? line.productId,
  ];
  return [...texts.map(shownText), line.quantity, line.amount];
}

function visitRow(team: Team, visit: Team['visits'][number]['record']): WritableCell[] {
  const customer = team.customers.get(visit.customerId)?.record;
  const count = (status: typeof visit.status): number => (visit.status === status ? 1 : 0);
  return [
    formatIsoDay(mondayOf(visit.day)),
    shownText(repName(team, visit.repId)),
    shownText(customer?.name ?? visit.customerId),
    1,
    count('done'),
    count('missed') + count('cancelled'),
  ];
}

/** What was sold in each of the last 24 months, and what this month and the next two are still to bring. */
function monthTotals(team: Team, today: Day): WritableCell[][] {
  const totals = new Map<string, number>();
  for (const { record } of team.orders) {
    const month = monthText(record.day);
    totals.set(month, (totals.get(month) ?? 0) + record.amount);
  }
  const expected = expectedByMonth(team, forecastTeam(team, today), outlookMonths);
  const { year, month } = calendarDateOf(today);
  return Array.from({ length: chartMonths + outlookMonths - 1 }, (_, index) => {
    const count = year * 12 + (month - 1) - (chartMonths - 1 - index);
    const text = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
    return [text, Math.round(totals.get(text) ?? 0), expected[index - chartMonths + 1] ?? ''];
  });
}

const salesColumn = { month: 0, rep: 1, customer: 2, category: 3, amount: 6 };
const visitColumn = { week: 0, rep: 1, planned: 3, done: 4, missed: 5 };

function pivotPlans({ reports }: Messages): PivotPlan[] {
  const amount = [{ column: salesColumn.amount, name: reports.amount }];
  const byMonth = (key: 'repByMonth' | 'categoryByMonth' | 'customerByMonth', row: number): PivotPlan => ({
    key,
    source: 'sales',
    title: reports[key],
    rows: [row],
    columns: [salesColumn.month],
    values: amount,
  });
  return [
    byMonth('repByMonth', salesColumn.rep),
    byMonth('categoryByMonth', salesColumn.category),
    {
      key: 'visitsByRepAndWeek',
      source: 'visits',
      title: reports.visitsByRepAndWeek,
      rows: [visitColumn.week, visitColumn.rep],
      columns: [],
      values: [
        { column: visitColumn.planned, name: reports.planned },
        { column: visitColumn.done, name: reports.done },
        { column: visitColumn.missed, name: reports.missed },
      ],
    },
    byMonth('customerByMonth', salesColumn.customer),
  ];
}
