// 担当別の成績: each rep against what these customers were expected to buy, and who was due and not visited.
import { type Day, formatIsoDay, mondayOf } from '../domain/day';
import type { Customer, Visit } from '../domain/entities';
import { messagesOf } from '../messages';
import type { WritableCell } from '../tables/cell';
import { emptyRow } from '../tables/generated';
import type { GeneratedChange, JobResult } from './changes';
import type { JobContext } from './context';
import { forecastTeam } from './forecast';
import { generatedHeader, generatedRow } from './generatedRows';
import type { Team } from './team';
import type { CoverageView, ScoreView } from './views';
import { shortDate } from './words';

/** Sales, expectation and orders after visits are looked at over four weeks. */
const salesDays = 28;
/** Who ordered in one quarter and in the next was kept. */
const quarterDays = 91;
/** An order so many days after a visit counts as won by it. */
const winDays = 3;
/** Minutes after the planned arrival that still count as on time. */
const onTimeMinutes = 15;
/** Visits are compared with what the interval asks for over eight weeks. */
const coverageDays = 56;
/** A customer seen so much more often than agreed is easy to go to. */
const easyFactor = 2;
const listedCustomers = 200;

/** A rep's score as the tab shows it. */
export interface RepScore extends Omit<ScoreView, 'due' | 'easy'> {
  name: string;
}

/** A customer who should be visited and was not, or who is visited far more often than agreed. */
export interface CoverageEntry {
  customer: Customer;
  kind: 'due' | 'easy';
  lastVisit: Day | null;
  visits: number;
  wished: number;
  expected: number;
}

interface Facts {
  team: Team;
  today: Day;
  done: Visit[];
  lastDone: Map<string, Day>;
  /** Expected sales from today, and as it was seen four weeks ago. */
  expected: { ahead: (id: string) => number; before: (id: string) => number };
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function gatherFacts(team: Team, today: Day): Facts {
  const done = team.visits
    .filter(({ record, ticked }) => (record.status === 'done' || ticked) && record.day <= today)
    .map(({ record }) => record);
  const lastDone = new Map<string, Day>();
  for (const { customerId, day } of done)
    lastDone.set(customerId, Math.max(lastDone.get(customerId) ?? day, day));
  const ahead = forecastTeam(team, today);
  // The memory keeps the fit of this week.
  const before = forecastTeam(team, today - salesDays, null);
  const mean = (book: typeof ahead) => (id: string) =>
    book.customer(id)?.expectedAmountWithin(salesDays).mean ?? 0;
  return { team, today, done, lastDone, expected: { ahead: mean(ahead), before: mean(before) } };
}

export function repScores(team: Team, today: Day): RepScore[] {
  const facts = gatherFacts(team, today);
  return scoresOf(facts);
}

function scoresOf(facts: Facts): RepScore[] {
  const { team, today } = facts;
  const sales = salesByCustomer(team, { from: today - salesDays + 1, to: today });
  const yearly = salesByCustomer(team, { from: today - 364, to: today });
  const orderDays = daysByCustomer(team);
  const week = { from: mondayOf(today) - 7, to: mondayOf(today) - 1 };
  return [...team.reps.values()].map(({ record: rep }) => {
    const customers = [...team.customers.values()]
      .map(({ record }) => record)
      .filter(({ repId }) => repId === rep.id);
    const ids = customers.map(({ id }) => id);
    const visits = team.visits.filter(
      ({ record }) => record.repId === rep.id && record.day >= week.from && record.day <= week.to,
    );
    const made = visits.filter(({ record, ticked }) => record.status === 'done' || ticked);
    const timed = made.filter(({ record }) => record.arrived !== null && record.plannedArrival !== null);
    const onTime = timed.filter(({ record }) => record.arrived! <= record.plannedArrival! + onTimeMinutes);
    const active = customers.filter(({ status }) => status === 'active');
    const seen = active.filter((customer) => !isDue(customer, facts));
    const recent = facts.done.filter(({ repId, day }) => repId === rep.id && day > today - salesDays);
    const won = recent.filter(({ customerId, day }) =>
      (orderDays.get(customerId) ?? []).some((ordered) => ordered >= day && ordered <= day + winDays),
    );
    const amounts = ids.map((id) => yearly.get(id) ?? 0).sort((a, b) => b - a);
    const sum = (of: (id: string) => number): number => ids.reduce((total, id) => total + of(id), 0);
    return {
      repId: rep.id,
      name: rep.name,
      planned: visits.length,
      done: made.length,
      onTime: share(onTime.length, timed.length),
      coverage: share(seen.length, active.length),
      kept: keptShare(ids, orderDays, today),
      win: share(won.length, recent.length),
      sales: sum((id) => sales.get(id) ?? 0),
      expected: sum(facts.expected.before),
      topThree: share(
        amounts[0]! + (amounts[1] ?? 0) + (amounts[2] ?? 0) || 0,
        amounts.reduce((a, b) => a + b, 0),
      ),
    };
  });
}

const isDue = ({ id, visitIntervalDays }: Customer, { lastDone, today }: Facts): boolean => {
  const last = lastDone.get(id);
  return last === undefined || today - last > visitIntervalDays;
};

/** Of those who ordered in the quarter before the last one, how many ordered in the last one too. */
function keptShare(ids: string[], orderDays: Map<string, Day[]>, today: Day): number | null {
  const ordered = (id: string, from: Day, to: Day): boolean =>
    (orderDays.get(id) ?? []).some((day) => day > from && day <= to);
  const before = ids.filter((id) => ordered(id, today - 2 * quarterDays, today - quarterDays));
  return share(before.filter((id) => ordered(id, today - quarterDays, today)).length, before.length);
}

function salesByCustomer(team: Team, { from, to }: { from: Day; to: Day }): Map<string, number> {
  const sales = new Map<string, number>();
  for (const { record } of team.orders) {
    if (record.day < from || record.day > to) continue;
    sales.set(record.customerId, (sales.get(record.customerId) ?? 0) + record.amount);
  }
  return sales;
}

/** Days with something bought; returns are no orders. */
function daysByCustomer(team: Team): Map<string, Day[]> {
  const days = new Map<string, Set<Day>>();
  for (const { record } of team.orders) {
    if (record.quantity <= 0) continue;
    const known = days.get(record.customerId) ?? new Set<Day>();
    days.set(record.customerId, known.add(record.day));
  }
  return new Map([...days].map(([id, set]) => [id, [...set]]));
}

/** Due and not visited by what is at stake, then those visited far more often than agreed. */
export function coverageOf(team: Team, today: Day): CoverageEntry[] {
  return coverageEntries(gatherFacts(team, today));
}

function coverageEntries(facts: Facts): CoverageEntry[] {
  const { team, today, done, lastDone, expected } = facts;
  const counts = new Map<string, number>();
  for (const { customerId, day } of done) {
    if (day > today - coverageDays) counts.set(customerId, (counts.get(customerId) ?? 0) + 1);
  }
  const entries = [...team.customers.values()].flatMap(({ record: customer }): CoverageEntry[] => {
    if (customer.status !== 'active') return [];
    const visits = counts.get(customer.id) ?? 0;
    const wished = coverageDays / customer.visitIntervalDays;
    const kind = isDue(customer, facts) ? 'due' : visits >= Math.max(2, wished * easyFactor) ? 'easy' : null;
    if (kind === null) return [];
    const lastVisit = lastDone.get(customer.id) ?? null;
    return [{ customer, kind, lastVisit, visits, wished, expected: expected.ahead(customer.id) }];
  });
  const stake = ({ kind, expected: amount, visits, wished }: CoverageEntry): number =>
    kind === 'due' ? amount : visits / wished;
  return entries.sort((a, b) => (a.kind === b.kind ? stake(b) - stake(a) : a.kind === 'due' ? -1 : 1));
}

/** Customers listed of a kind, for one rep. */
const shownOfKind = 10;

/** Each rep's scores with whom they should go to, and to whom they like to go. */
export function scoreViews(team: Team, today: Day): ScoreView[] {
  const facts = gatherFacts(team, today);
  const entries = coverageEntries(facts);
  return scoresOf(facts).map((score): ScoreView => {
    const listed = (kind: CoverageEntry['kind']): CoverageView[] =>
      entries
        .filter((entry) => entry.kind === kind && entry.customer.repId === score.repId)
        .slice(0, shownOfKind)
        .map(({ customer, lastVisit, visits, expected }) => ({
          customerId: customer.id,
          customerName: customer.name,
          lastVisit: lastVisit === null ? '' : formatIsoDay(lastVisit),
          visits,
          intervalDays: customer.visitIntervalDays,
          expected: Math.round(expected),
        }));
    return { ...score, due: listed('due'), easy: listed('easy') };
  });
}

/** The job: both tabs anew. */
export function buildScorecard(team: Team, { today }: JobContext): JobResult {
  const messages = messagesOf(team.language);
  const facts = gatherFacts(team, today);
  const scores = scoresOf(facts);
  const entries = coverageEntries(facts);
  const due = entries.filter(({ kind }) => kind === 'due').length;
  return {
    changes: [scorecardChange(team, today, scores), coverageChange(team, entries)],
    message: messages.scorecard.built(scores.length, due, entries.length - due),
    details: [],
    figures: { reps: scores.length },
  };
}

const cell = (value: number | null): WritableCell => value ?? '';

function scorecardChange(team: Team, today: Day, scores: RepScore[]): GeneratedChange {
  const messages = messagesOf(team.language);
  const week = messages.week.span(
    shortDate(messages, mondayOf(today) - 7),
    shortDate(messages, mondayOf(today) - 1),
  );
  const [sales, expected] = [total(scores, 'sales'), total(scores, 'expected')];
  const title = messages.scorecard.title(week, messages.format.yen(sales), messages.format.yen(expected));
  const first = [...emptyRow('scorecard')];
  first[0] = title;
  const rows = scores.map((score) =>
    generatedRow('scorecard', {
      rep: score.name,
      sales: Math.round(score.sales),
      expected: Math.round(score.expected),
      ratio: cell(share(score.sales, score.expected)),
      planned: score.planned,
      done: score.done,
      onTime: cell(score.onTime),
      coverage: cell(score.coverage),
      kept: cell(score.kept),
      win: cell(score.win),
      topThree: cell(score.topThree),
    }),
  );
  return {
    kind: 'generated',
    tab: 'scorecard',
    rows: [first, generatedHeader('scorecard', team.language), ...rows],
  };
}

const total = (scores: RepScore[], field: 'sales' | 'expected'): number =>
  scores.reduce((sum, score) => sum + score[field], 0);

function coverageChange(team: Team, entries: CoverageEntry[]): GeneratedChange {
  const { kinds } = messagesOf(team.language).scorecard;
  const rows = entries
    .slice(0, listedCustomers)
    .map(({ customer, kind, lastVisit, visits, wished, expected }) =>
      generatedRow('coverage', {
        what: kinds[kind],
        rep: team.reps.get(customer.repId)?.record.name ?? customer.repId,
        customer: customer.name,
        lastVisit: lastVisit === null ? '' : { day: lastVisit, minutes: 0 },
        interval: customer.visitIntervalDays,
        visits,
        wished: Math.round(wished * 10) / 10,
        expected: Math.round(expected),
        customerId: customer.id,
      }),
    );
  return { kind: 'generated', tab: 'coverage', rows: [generatedHeader('coverage', team.language), ...rows] };
}
