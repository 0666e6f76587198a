// What the time of the year and the growth since a year ago make of sales, and how far off that was in the past.
import { countUpTo, type OrderSeries, type TeamCalendar, teamOrders } from './series';

/** One past year shows a season and its accidents alike: half of what it shows is believed. */
const seasonTrust = 0.5;
const leastSeasonOrders = 50;
const seasonSpan = 56;
const mostSeason = 2;

/** What the same weeks brought a year ago against the eight before them, as a factor; 1 where there is too little to tell. */
export function seasonFactor(team: TeamCalendar, days: number): number {
  const then = team.lastDay - team.yearDays;
  if (then - seasonSpan < team.firstDay) return 1;
  const ahead = teamOrders(team, then, then + days) / days;
  const before = teamOrders(team, then - seasonSpan, then) / seasonSpan;
  if (Math.min(ahead * days, before * seasonSpan) < leastSeasonOrders) return 1;
  return Math.min(mostSeason, Math.max(1 / mostSeason, (ahead / before) ** seasonTrust));
}

/** Sales of some customers together, in three windows: a year ago, just before then, and just now. */
interface YearAgo {
  ahead: number;
  before: number;
  now: number;
  /** Order days in the first two. */
  orders: number;
}

/** Trust in the sales of a year ago, where there were many orders; and the orders at which half of it is reached. */
const yearTrust = 0.6;
const halfTrustOrders = 60;
const growthSpan = 91;
const mostGrowth = 2;

function yearAgoOf(all: readonly OrderSeries[], { lastDay, yearDays }: TeamCalendar, days: number): YearAgo {
  const then = lastDay - yearDays;
  const sums = { ahead: 0, before: 0, now: 0, orders: 0 };
  for (const { days: orders, amounts } of all) {
    for (let order = countUpTo(orders, then - growthSpan); order < orders.length; order++) {
      const day = orders[order]!;
      if (day > lastDay) break;
      if (day <= then) sums.before += amounts[order]!;
      else if (day <= then + days) sums.ahead += amounts[order]!;
      if (day <= then + days) sums.orders++;
      if (day > lastDay - growthSpan) sums.now += amounts[order]!;
    }
  }
  return sums;
}

/** What a year ago makes of an expectation, as a factor: 1 where the team had not begun yet, or had few orders. */
export function yearFactor(
  all: readonly OrderSeries[],
  team: TeamCalendar,
  { days, mean, growthTrust }: { days: number; mean: number; growthTrust: number },
): number {
  if (team.lastDay - team.yearDays - growthSpan < team.firstDay) return 1;
  const { ahead, before, now, orders } = yearAgoOf(all, team, days);
  if (mean <= 0 || ahead <= 0) return 1;
  const growth = before > 0 && now > 0 ? clamp(now / before, mostGrowth) ** growthTrust : 1;
  const trust = (yearTrust * orders) / (orders + halfTrustOrders);
  return clamp((ahead * growth) / mean, mostGrowth) ** trust;
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(1 / most, value));

/** What past weeks taught about the sales of the whole team. */
export interface TotalsModel {
  /** How much of the growth since a year ago is taken to go on, 0 … 1. */
  growthTrust: number;
  /** How much four weeks differ from what was expected of them, as a deviation of the logarithm. */
  deviation: number;
}

/** Held against what few past weeks show. */
const usualShock = 0.12;
const priorShocks = 4;

const growthTrusts = [0, 0.25, 0.5, 0.75, 1];
const usualTrust = 0.5;
const backtestSpan = 448;

/** Asks every two weeks of the past fifteen months what would have been expected. */
export function learnTotals(all: readonly OrderSeries[], team: TeamCalendar): TotalsModel {
  const sales = teamSales(all, team);
  const origins: Origin[] = [];
  for (
    let until = team.lastDay;
    until - 84 >= Math.max(team.firstDay, team.lastDay - backtestSpan);
    until -= 14
  ) {
    const origin = originOf(sales, team, until - 28);
    // What was expected without a year behind it says nothing of what is expected with one.
    if (origin && (origins.length === 0 || (origin.season === null) === (origins[0]!.season === null)))
      origins.push(origin);
  }
  const costOf = (trust: number): number =>
    origins.reduce(
      (sum, origin) => sum + errorOf(origin, trust) ** 2,
      (2 * usualShock * (trust - usualTrust)) ** 2,
    );
  const growthTrust = growthTrusts.reduce(
    (best, trust) => (costOf(trust) < costOf(best) ? trust : best),
    usualTrust,
  );
  const squares = origins.reduce(
    (sum, origin) => sum + errorOf(origin, growthTrust) ** 2,
    priorShocks * usualShock ** 2,
  );
  return { growthTrust, deviation: Math.sqrt(squares / (origins.length + priorShocks)) };
}

/** Four weeks of the past and what was known before them. */
interface Origin {
  actual: number;
  before: number;
  season: { ahead: number; before: number; growth: number } | null;
}

function originOf(sales: SalesBetween, { firstDay, yearDays }: TeamCalendar, day: number): Origin | null {
  const actual = sales(day, day + 28);
  const before = sales(day - seasonSpan, day) / 2;
  if (actual <= 0 || before <= 0) return null;
  const then = day - yearDays;
  const ahead = sales(then, then + 28);
  const thenBefore = sales(then - seasonSpan, then) / 2;
  const knowsYear = then - growthSpan >= firstDay && ahead > 0 && thenBefore > 0;
  const growth = clamp(sales(day - growthSpan, day) / sales(then - growthSpan, then), mostGrowth);
  return { actual, before, season: knowsYear ? { ahead, before: thenBefore, growth } : null };
}

/** The rule of the forecast in short, and how far it was off. */
function errorOf({ actual, before, season }: Origin, growthTrust: number): number {
  if (season === null) return Math.log(clamp(actual / before, mostSeason));
  const recent = before * clamp(season.ahead / season.before, mostSeason) ** seasonTrust;
  const expected = recent ** (1 - yearTrust) * (season.ahead * season.growth ** growthTrust) ** yearTrust;
  return Math.log(clamp(actual / expected, mostSeason));
}

type SalesBetween = (after: number, until: number) => number;

function teamSales(all: readonly OrderSeries[], { firstDay, lastDay }: TeamCalendar): SalesBetween {
  const until = new Float64Array(lastDay - firstDay + 2);
  for (const { days, amounts } of all) {
    for (let order = 0; order < days.length && days[order]! <= lastDay; order++)
      until[days[order]! - firstDay + 1]! += amounts[order]!;
  }
  for (let place = 1; place < until.length; place++) until[place]! += until[place - 1]!;
  const at = (day: number): number => until[Math.max(0, day - firstDay + 1)] ?? 0;
  return (from, to) => at(to) - at(from);
}
