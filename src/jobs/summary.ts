// The weekly summary: one mail to the manager, one to each rep, in HTML and in plain text, with the week as .ics.
import { calendarDateOf, type Day, mondayOf } from '../domain/day';
import type { Rep } from '../domain/entities';
import { normalizeText } from '../domain/text';
import { atRiskList, dueList } from '../forecasting';
import type { CalendarEvent } from './calendarFile';
import type { JobContext } from './context';
import { describeLapse } from './describeForecast';
import { pressingCases } from './office/escalation';
import { gatherKnowledge, type Knowledge } from './planWeek';
import { dueDays } from './refreshDue';
import { type DayRoute, dayRoutes } from './routes';
import { type OutlookFigures, outlookOfReps } from './salesOutlook';
import { type MailBody, renderSummary } from './summaryMail';
import type { Team } from './team';
import { shortDate } from './words';

/** What the mail says about one rep, or about the team. */
export interface SummaryFigures {
  planned: number;
  done: number;
  missed: number;
  orders: number;
  amount: number;
  amountWeekBefore: number;
  monthAmount: number;
  /** 1–12, of the month in which last week ended: what `monthAmount` and the target are for. */
  month: number;
  monthlyTarget: number | null;
}

export interface DueLine {
  customer: string;
  probability: string;
  amount: string;
}

export interface RiskLine {
  customer: string;
  reason: string;
}

export interface CaseLine {
  customer: string;
  text: string;
  due: string;
}

export interface Summary {
  /** Name of the rep, or nothing for the team's mail. */
  repName: string | null;
  weekTitle: string;
  figures: SummaryFigures;
  byRep: { name: string; figures: SummaryFigures }[];
  outlook: OutlookFigures;
  routes: DayRoute[];
  due: DueLine[];
  atRisk: RiskLine[];
  overdueCases: CaseLine[];
}

export interface SummaryMail {
  to: string;
  subject: string;
  body: MailBody;
  routes: DayRoute[];
}

const listed = 10;

/** The mails for the week before `today`'s and the stops of today's week on; `mailTo` overrides the recipients. */
export function summaryMails(team: Team, context: JobContext, mailTo: string | null): SummaryMail[] {
  const knowledge = gatherKnowledge(team, context.today);
  const mails: SummaryMail[] = [];
  const [first, ...others] = mailTo === null ? addressesIn(team.settings.managerEmail) : [mailTo];
  if (first !== undefined) {
    const mail = mailFor(knowledge, context, { to: first, rep: null });
    mails.push(mail, ...others.map((to) => ({ ...mail, to })));
  }
  if (mailTo !== null) return mails;
  for (const { record: rep } of team.reps.values()) {
    if (rep.email !== '') mails.push(mailFor(knowledge, context, { to: rep.email, rep }));
  }
  return mails;
}

/** Several people may share a cell, parted by commas and by nothing else; each gets a mail of their own. */
const addressesIn = (text: string): string[] =>
  normalizeText(text)
    .split(/[,、;]/)
    .map((address) => address.trim())
    .filter((address) => address !== '');

function mailFor(
  knowledge: Knowledge,
  context: JobContext,
  { to, rep }: { to: string; rep: Rep | null },
): SummaryMail {
  const { messages } = knowledge;
  const summary = summarize(knowledge, context.today, rep);
  const subject = messages.mail.subject(rep?.name ?? null, summary.weekTitle);
  return { to, subject, body: renderSummary(summary, messages), routes: summary.routes };
}

function summarize(knowledge: Knowledge, today: Day, rep: Rep | null): Summary {
  const { team, messages, book } = knowledge;
  const monday = mondayOf(today);
  const reps = rep ? [rep] : [...team.reps.values()].map((entry) => entry.record);
  const repIds = new Set(reps.map((one) => one.id));
  const next = nextWeekWithVisits(team, today);
  const visits = team.visits.map((visit) => visit.record).filter((visit) => repIds.has(visit.repId));
  const figures = figuresOf(team, monday, repIds);
  return {
    repName: rep?.name ?? null,
    weekTitle: messages.week.span(shortDate(messages, monday - 7), shortDate(messages, monday - 1)),
    figures,
    outlook: outlookOfReps(team, book, { repIds, target: figures.monthlyTarget }),
    byRep: rep
      ? []
      : reps.map((one) => ({ name: one.name, figures: figuresOf(team, monday, new Set([one.id])) })),
    routes: dayRoutes(team, visits, { from: next, to: next + 6 }),
    ...customerLines(knowledge, today, repIds),
  };
}

/** This week when it still has planned visits, otherwise the next. */
function nextWeekWithVisits(team: Team, today: Day): Day {
  const monday = mondayOf(today);
  const hasVisits = team.visits.some(
    ({ record }) => record.status === 'planned' && record.day >= today && record.day <= monday + 6,
  );
  return hasVisits ? monday : monday + 7;
}

function customerLines({ team, messages, book }: Knowledge, today: Day, repIds: Set<string>) {
  const isOwn = (customerId: string): boolean => {
    const customer = team.customers.get(customerId)?.record;
    return customer !== undefined && customer.status === 'active' && repIds.has(customer.repId);
  };
  const nameOf = (customerId: string): string => team.customers.get(customerId)?.record.name ?? customerId;
  const due = dueList(book, dueDays)
    .filter(({ customerId }) => isOwn(customerId))
    .slice(0, listed)
    .map((forecast) => ({
      customer: nameOf(forecast.customerId),
      probability: messages.format.percent(forecast.probabilityWithin(dueDays)),
      amount: messages.format.yen(forecast.typicalOrderAmount),
    }));
  const atRisk = atRiskList(book)
    .filter(({ customerId }) => isOwn(customerId))
    .slice(0, listed)
    .map((forecast) => ({
      customer: nameOf(forecast.customerId),
      reason: describeLapse(forecast, { team, messages }),
    }));
  const overdueCases = pressingCases(team, today).filter(({ customerId }) => isOwn(customerId));
  return { due, atRisk, overdueCases };
}

function figuresOf(team: Team, monday: Day, repIds: Set<string>): SummaryFigures {
  const figures: SummaryFigures = {
    planned: 0,
    done: 0,
    missed: 0,
    orders: 0,
    amount: 0,
    amountWeekBefore: 0,
    monthAmount: 0,
    month: calendarDateOf(monday - 1).month,
    monthlyTarget: null,
  };
  countVisits(team, figures, { monday, repIds });
  countOrders(team, figures, { monday, repIds });
  for (const { record } of team.reps.values()) {
    if (!repIds.has(record.id) || record.monthlyTarget === null) continue;
    figures.monthlyTarget = (figures.monthlyTarget ?? 0) + record.monthlyTarget;
  }
  return figures;
}

interface Scope {
  monday: Day;
  repIds: Set<string>;
}

function countVisits(team: Team, figures: SummaryFigures, { monday, repIds }: Scope): void {
  for (const { record } of team.visits) {
    if (!repIds.has(record.repId) || record.day < monday - 7 || record.day >= monday) continue;
    figures.planned += 1;
    if (record.status === 'done') figures.done += 1;
    if (record.status === 'missed' || record.status === 'cancelled') figures.missed += 1;
  }
}

function countOrders(team: Team, figures: SummaryFigures, { monday, repIds }: Scope): void {
  const { year, month } = calendarDateOf(monday - 1);
  const orderDays = new Set<string>();
  for (const { record } of team.orders) {
    const customer = team.customers.get(record.customerId)?.record;
    if (!customer || !repIds.has(customer.repId) || record.day >= monday) continue;
    const date = calendarDateOf(record.day);
    if (date.year === year && date.month === month) figures.monthAmount += record.amount;
    if (record.day >= monday - 7) {
      figures.amount += record.amount;
      orderDays.add(`${record.customerId}@${record.day}`);
    } else if (record.day >= monday - 14) figures.amountWeekBefore += record.amount;
  }
  figures.orders = orderDays.size;
}

/** The stops of the mail as calendar events; `toDate` gives the instant of a wall-clock time. */
export function calendarEvents(
  routes: DayRoute[],
  toDate: (moment: { day: Day; minutes: number }) => Date,
): CalendarEvent[] {
  return routes.flatMap((route) =>
    route.stops
      .filter((stop) => stop.visit.status === 'planned' && stop.visit.plannedArrival !== null)
      .map((stop) => ({
        // Without the day: a visit that moved takes its event along when the week is imported again.
        uid: `${stop.visit.id}@meguri`,
        start: toDate({ day: route.day, minutes: stop.visit.plannedArrival! }),
        end: toDate({ day: route.day, minutes: stop.visit.plannedArrival! + stop.durationMinutes }),
        summary: stop.customer.name,
        description: `${stop.visit.purpose} ${stop.visit.reason}`.trim(),
        location: stop.customer.address,
      })),
  );
}
