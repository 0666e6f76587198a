// 日報: one row for each rep and day, built from visits, orders and driving. Comments and replies are people's own.
import { type Day, formatIsoDay } from '../../domain/day';
import type { OrderLine, Rep, Visit } from '../../domain/entities';
import { formatClock } from '../../domain/minutes';
import { sumAmounts } from '../../domain/money';
import { messagesOf } from '../../messages';
import { dailyReportsTable } from '../../tables/officeSchemas';
import { layOutFields, type RowCells } from '../../tables/write';
import type { JobResult } from '../changes';
import { type DayRoute, dayRoutes } from '../routes';
import type { Team } from '../team';
import { shortDate } from '../words';

/** Characters of a report's cell: what stands in several lines must still be read. */
const longest = 3000;

/** Writes the reports of that day, for every rep who had visits or orders. Made again, only Meguri's own cells change. */
export function makeDailyReports(team: Team, day: Day): JobResult {
  const messages = messagesOf(team.language);
  const reports = [...team.reps.values()].flatMap(({ record: rep }) => {
    const report = reportOf(team, rep, day);
    return report ? [{ rep, report }] : [];
  });
  // Read now that all else is known: people write into this tab at the end of their day.
  const table = team.tables.dailyReports!;
  const rowById = new Map([...table.rows, ...table.spoiled].map(({ row, record }) => [record.id ?? '', row]));
  let next = Math.max(table.lastRow, table.headerRow) + 1;
  const rows: RowCells[] = [];
  for (const { rep, report } of reports) {
    const id = `${formatIsoDay(day)}@${rep.id}`;
    const known = rowById.get(id);
    const record = known === undefined ? { ...report, id, day, repId: rep.id } : report;
    rows.push({
      row: known ?? next++,
      cells: layOutFields(dailyReportsTable, { ...record, repName: rep.name }, team.language),
    });
  }
  return {
    changes: rows.length > 0 ? [{ kind: 'table', table: 'dailyReports', rows }] : [],
    message: messages.office.reportsMade(shortDate(messages, day), rows.length),
    details: [],
    figures: {},
  };
}

interface Report {
  figures: string;
  visits: string;
  orders: string;
  ahead: string;
}

function reportOf(team: Team, rep: Rep, day: Day): Report | null {
  const visits = team.visits
    .map(({ record }) => record)
    .filter((visit) => visit.day === day && visit.repId === rep.id);
  const orders = team.orders
    .map(({ record }) => record)
    .filter((line) => line.day === day && team.customers.get(line.customerId)?.record.repId === rep.id);
  if (visits.length === 0 && orders.length === 0) return null;
  const made = visits.filter(({ status }) => status === 'done');
  const route = dayRoutes(team, made, { from: day, to: day })[0];
  return {
    figures: figuresText(team, { visits, orders, route }),
    visits: visitsText(team, visits).slice(0, longest),
    orders: ordersText(team, orders).slice(0, longest),
    ahead: aheadText(team, visits, day).slice(0, longest),
  };
}

interface DayWork {
  visits: Visit[];
  orders: OrderLine[];
  route: DayRoute | undefined;
}

function figuresText(team: Team, { visits, orders, route }: DayWork): string {
  const messages = messagesOf(team.language);
  const words = messages.office.report;
  const done = visits.filter(({ status }) => status === 'done').length;
  const missed = visits.filter(({ status }) => status === 'missed').length;
  const customers = new Set(orders.map(({ customerId }) => customerId)).size;
  const amount = messages.format.yen(sumAmounts(orders.map((line) => line.amount)));
  const lines = [words.visited(done, visits.length, missed), words.sold(customers, amount)];
  if (route) lines.push(words.driven(route.travelMinutes, messages.format.kilometres(route.kilometres)));
  return lines.join('\n');
}

const timeOf = (visit: Visit): number | null => visit.arrived ?? visit.left ?? visit.plannedArrival;

function visitsText(team: Team, visits: Visit[]): string {
  const words = messagesOf(team.language).office.report;
  const sorted = [...visits].sort((a, b) => (timeOf(a) ?? 1440) - (timeOf(b) ?? 1440));
  const told = sorted.filter(({ status }) => status === 'done' || status === 'missed');
  const lines = told.map((visit) => {
    const time = timeOf(visit);
    const name = team.customers.get(visit.customerId)?.record.name ?? visit.customerId;
    const result = visit.result || (visit.status === 'missed' ? words.absent : '');
    return words.visit(time === null ? '' : formatClock(time), name, result, visit.note);
  });
  const open = sorted.filter(({ status }) => status === 'planned');
  const names = open.map(({ customerId }) => team.customers.get(customerId)?.record.name ?? customerId);
  if (names.length > 0) lines.push(words.notVisited(messagesOf(team.language).format.list(names)));
  return lines.join('\n');
}

function ordersText(team: Team, orders: OrderLine[]): string {
  const messages = messagesOf(team.language);
  const byCustomer = new Map<string, OrderLine[]>();
  for (const line of orders)
    byCustomer.set(line.customerId, [...(byCustomer.get(line.customerId) ?? []), line]);
  return [...byCustomer]
    .map(([customerId, lines]) => {
      const name = team.customers.get(customerId)?.record.name ?? customerId;
      const items = lines.map((line) =>
        messages.format.quantity(
          team.products.get(line.productId)?.record.name ?? line.productId,
          line.quantity,
        ),
      );
      const amount = messages.format.yen(sumAmounts(lines.map((line) => line.amount)));
      return messages.office.report.order(name, amount, messages.format.list(items));
    })
    .join('\n');
}

/** Next steps that were noted, and the cases that came in or press. */
function aheadText(team: Team, visits: Visit[], day: Day): string {
  const messages = messagesOf(team.language);
  const words = messages.office.report;
  const nameOf = (customerId: string): string => team.customers.get(customerId)?.record.name ?? customerId;
  const own = new Set(visits.map(({ customerId }) => customerId));
  const steps = visits
    .filter(({ nextStep }) => nextStep !== '')
    .map(({ customerId, nextStep, nextDay }) =>
      words.step(nameOf(customerId), nextStep, nextDay === null ? '' : shortDate(messages, nextDay)),
    );
  const cases = team.cases
    .map(({ record }) => record)
    .filter(({ status, customerId }) => status === 'open' && own.has(customerId))
    .filter(({ opened, due }) => opened === day || (due !== null && due <= day + 3))
    .map(({ kind, customerId, text, due }) =>
      words.openCase(
        messages.caseKinds[kind],
        nameOf(customerId),
        text,
        due === null ? '' : shortDate(messages, due),
      ),
    );
  return [...steps, ...cases].join('\n');
}
