// The weekly job: the routes of all reps for one week, in 訪問, 週間ルート and the 今日 tabs.
import { type Day, mondayOf } from '../domain/day';
import type { ForecastBook } from '../forecasting';
import { type Messages, messagesOf } from '../messages';
import { rankStretch } from '../routing';
import type { Change, JobResult } from './changes';
import { type JobContext, searchTime } from './context';
import { forecastTeam } from './forecast';
import { learnTravel } from './planning/calibration';
import { describeUnplanned } from './planning/describe';
import { type CustomerHistory, gatherHistories } from './planning/history';
import { latenessByRep } from './planning/lateness';
import type { Period } from './planning/needs';
import { type PeriodPlan, planPeriod, type Unplanned } from './planning/planPeriod';
import type { Resumption } from './planning/problem';
import { problemsChange } from './problemsTab';
import { ProposalBook, proposeAtVisits, settleByOrders } from './proposals/proposalRows';
import { pointCells, talkingPoints } from './proposals/talkingPoint';
import { dayRoutes } from './routes';
import type { Team } from './team';
import { layOutToday } from './todayTab';
import { type LeftOut, type LoadLine, layOutWeek, type StopTalk, type TalkOf } from './weekTab';
import { bringUpText, lastPurchaseText, repName, shortDate, travelNote } from './words';

export interface PlanningInput {
  team: Team;
  /** What was found out on the way here and is to be told. */
  notes: string[];
  context: JobContext;
  visitFormulas: string[][] | null;
}

/** Everything that is known about the team's customers for one job. */
export interface Knowledge {
  team: Team;
  messages: Messages;
  histories: Map<string, CustomerHistory>;
  book: ForecastBook;
}

export function gatherKnowledge(team: Team, today: Day): Knowledge {
  return {
    team,
    messages: messagesOf(team.language),
    histories: gatherHistories(team, today),
    book: forecastTeam(team, today),
  };
}

/** What the last purchase was and what to bring up, made once for each customer asked about. */
export function talker({ team, messages, histories, book }: Knowledge): TalkOf {
  const pointOf = talkingPoints(team);
  const made = new Map<string, Pick<StopTalk, 'lastPurchase' | 'bringUp'>>();
  const talkAbout = (customerId: string, isProposed: boolean) => {
    const history = histories.get(customerId);
    const about = history && { history, forecast: book.customer(customerId), isProposed };
    return {
      lastPurchase: lastPurchaseText(team, messages, history?.lastOrder ?? []),
      bringUp: about ? bringUpText(team, messages, about) : '',
    };
  };
  return (customerId, day) => {
    const point = pointOf(customerId, day);
    const key = `${point === null} ${customerId}`;
    const talk = made.get(key) ?? talkAbout(customerId, point !== null);
    made.set(key, talk);
    return { ...talk, ...pointCells(team, point) };
  };
}

/** The week that is planned when none is named: the one after today's. */
export function comingWeek(today: Day): Period {
  const monday = mondayOf(today) + 7;
  return { from: monday, to: monday + 6 };
}

export interface PlanWish {
  /** Any day of the first week to plan; the coming week when none is named. */
  weekOf: Day | null;
  /** As the settings say when no number is named. */
  weeks: number | null;
}

/** Plans the week that holds `weekOf`, and those after it that are wished. */
export function planWeek(input: PlanningInput, { weekOf, weeks }: PlanWish): JobResult {
  const { today } = input.context;
  const monday = weekOf === null ? comingWeek(today).from : mondayOf(weekOf);
  const to = monday + 7 * (weeks ?? input.team.settings.planWeeks) - 1;
  // The days of a running week that are past stay as they are.
  const period = { from: Math.max(monday, today), to };
  const { knowledge, plan } = plannedPeriod(input, period, null);
  const { messages } = knowledge;
  const figures = {
    stops: plan.stops.length,
    reps: plan.reps.length,
    from: shortDate(messages, period.from),
    to: shortDate(messages, period.to),
    travelMinutes: plan.travelMinutes,
  };
  const details = [];
  if (plan.unplanned.length > 0) details.push(messages.outcome.leftOut(plan.unplanned.length));
  for (const [repId, stretch] of plan.stretches) {
    details.push(messages.outcome.stretched(repName(input.team, repId), messages.format.percent(stretch)));
  }
  const travel = travelNote(input.team, messages, today);
  if (travel !== '') details.push(travel);
  details.push(...input.notes);
  if (input.team.problems.length > 0)
    details.push(messages.outcome.problemsRemain(input.team.problems.length));
  return {
    changes: planChanges(knowledge, plan, { shown: { from: monday, to }, today }),
    message: messages.outcome.planned(figures),
    details,
    figures: planFigures(plan, input.team),
    calibration: input.team.travel.calibration,
  };
}

export function planFigures(plan: PeriodPlan, team: Team) {
  return {
    stops: plan.stops.length,
    reps: plan.reps.length,
    unplanned: plan.unplanned.length,
    travelMinutes: plan.travelMinutes,
    problems: team.problems.length,
  };
}

/** A re-plan searches no longer than this. */
const replanSeconds = 1;

export function plannedPeriod(
  { team, context, visitFormulas }: PlanningInput,
  period: Period,
  resumption: Resumption | null,
): { knowledge: Knowledge; plan: PeriodPlan } {
  const { plannerSeconds } = team.settings;
  // Whoever re-plans stands in a street and waits; the plan in force is a good place to start from.
  const searchSeconds = resumption ? Math.min(replanSeconds, plannerSeconds) : plannerSeconds;
  const knowledge = gatherKnowledge(team, context.today);
  learnTravel(team, context.today);
  const plan = planPeriod({
    team,
    messages: knowledge.messages,
    today: context.today,
    period,
    histories: knowledge.histories,
    forecastOf: (customerId) => knowledge.book.customer(customerId),
    visitFormulas,
    resumption,
    time: searchTime(context, searchSeconds),
    seed: context.seed,
  });
  return { knowledge, plan };
}

/** The rows of 訪問, the week's tab, each rep's 今日 tab and the list of problems. */
export function planChanges(
  knowledge: Knowledge,
  plan: PeriodPlan,
  { shown, today }: { shown: Period; today: Day },
): Change[] {
  const { team, messages } = knowledge;
  const proposals = proposalChanges(knowledge, plan, today);
  const talkOf = talker(knowledge);
  const routes = dayRoutes(team, plan.visits, shown);
  const weekRows = layOutWeek({
    team,
    messages,
    period: shown,
    routes,
    talkOf,
    leftOut: leftOutOf(knowledge, plan, plan.period.to),
    note: travelNote(team, messages, today),
    load: loadLines(knowledge, plan, today),
  });
  const changes: Change[] = [
    { kind: 'table', table: 'visits', rows: plan.rows },
    ...proposals,
    { kind: 'generated', tab: 'week', rows: weekRows },
  ];
  for (const { record: rep } of team.reps.values()) {
    const rows = layOutToday({ team, messages, rep, today, visits: plan.visits, talkOf });
    changes.push({ kind: 'generated', tab: 'today', repId: rep.id, rows });
  }
  changes.push(problemsChange(team));
  return changes;
}

/** Rows of 提案 for the visits to come, where that tab is kept. */
function proposalChanges({ team, book: forecasts }: Knowledge, plan: PeriodPlan, today: Day): Change[] {
  if (!team.tables.proposals) return [];
  const book = new ProposalBook(team);
  settleByOrders(team, book);
  proposeAtVisits({ team, forecasts, today }, plan.visits, book);
  return book.changes();
}

/** What each rep's work comes to: intervals that had to stretch, and who waits longer than wished. */
function loadLines({ team, messages }: Knowledge, plan: PeriodPlan, today: Day): LoadLine[] {
  const lateness = latenessByRep(team, plan.visits, { today, to: plan.period.to });
  const { percent } = messages.format;
  return [...team.reps.values()].flatMap(({ record: rep }) => {
    const stretch = plan.stretches.get(rep.id);
    const late = lateness.get(rep.id);
    const texts: string[] = [];
    if (stretch !== undefined) {
      const [a, b, c] = (['A', 'B', 'C'] as const).map((rank) => percent(rankStretch(rank, stretch)));
      texts.push(messages.week.stretchedByRank(a!, b!, c!));
    }
    if (late) {
      const { customer, share } = late.worst;
      texts.push(messages.week.lateness(late.late, late.meanShare, { name: customer.name, share }));
    }
    return texts.map((text) => ({ repName: rep.name, text }));
  });
}

/** One line for each customer, the latest first; of several visits that are missing, the first tells why. */
function leftOutOf({ team, messages }: Knowledge, plan: PeriodPlan, to: Day): LeftOut[] {
  const missing = new Map<string, PeriodPlan['unplanned']>();
  for (const unplanned of plan.unplanned) {
    const { id } = unplanned.need.customer;
    missing.set(id, [...(missing.get(id) ?? []), unplanned]);
  }
  const firsts = [...missing.values()].map((own) => ({
    own,
    first: own.reduce((a, b) => (b.need.days.from < a.need.days.from ? b : a)),
  }));
  const shareOf = ({ need }: Unplanned): number =>
    need.lastContact === null ? Number.MAX_VALUE : (to - need.lastContact) / need.customer.visitIntervalDays;
  firsts.sort((a, b) => shareOf(b.first) - shareOf(a.first));
  return firsts.map(({ own, first }) => {
    const { customer } = first.need;
    const made = plan.stops.filter((stop) => stop.need.customer.id === customer.id).length;
    const reason = describeUnplanned(first, messages, { team, to });
    const isPart = own.length + made > 1;
    return {
      customerId: customer.id,
      customerName: customer.name,
      repName: repName(team, customer.repId),
      reason: isPart ? messages.leftOut.part(made, own.length + made, reason) : reason,
    };
  });
}
