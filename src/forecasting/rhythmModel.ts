// What the team's own history teaches about repeat orders, and its answers for one day.
import type { Day } from '../domain/day';
import { fitLife, type LifeModel, lifeOf, type Purchases } from './buyTillYouDie';
import { crostonInterval } from './croston';
import { type DayRange, expectedDays } from './curve';
import { type Rhythm, rhythmOf } from './features';
import { fitHazard, type HazardModel, longestRecency, weekHazard } from './hazard';
import { type OpenCalendar, openCalendar, openSeries, toOpen } from './openDays';
import { learnTotals, type TotalsModel } from './seasons';
import { daysOfYear, type OrderSeries, type TeamCalendar, teamCalendar } from './series';
import { uniformAt } from './uniform';

/** Plain numbers: can be kept as JSON. */
export interface RhythmModel {
  hazard: HazardModel;
  life: LifeModel;
  widths: RangeWidths;
}

/** By how much ranges of dates are drawn together or apart, so that they held in 80 % of the past: by the usual gap. */
export interface RangeWidths {
  short: number;
  long: number;
}

/** The team's orders as they are known on a day, on the calendar without closed spells. */
export interface KnownTeam {
  today: Day;
  calendar: OpenCalendar;
  openToday: number;
  open: OrderSeries[];
  team: TeamCalendar;
  totals: TotalsModel;
}

export function knownTeam(series: readonly OrderSeries[], today: Day): KnownTeam {
  const calendar = openCalendar(series, today);
  const openToday = toOpen(calendar, today);
  const open = openSeries(series, calendar);
  const yearDays = openToday - toOpen(calendar, today - daysOfYear);
  const team = teamCalendar(open, openToday, yearDays);
  return { today, calendar, openToday, open, team, totals: learnTotals(open, team) };
}

/** Customers that the life model looks at: more cost time and teach little. */
const mostLives = 2500;

export function fitRhythm(known: KnownTeam): RhythmModel {
  const { open, openToday, team } = known;
  const buyers = open.filter(({ days }) => days.length > 0);
  const stride = Math.ceil(buyers.length / mostLives) || 1;
  const lives = buyers.filter((_, index) => index % stride === 0).map((own) => purchasesOf(own, openToday));
  const model = { hazard: fitHazard(open, team), life: fitLife(lives), widths: { short: 1, long: 1 } };
  return { ...model, widths: learnWidths(model, known) };
}

/** Gaps are looked at no further than this. */
const longestGap = 120;
const shortGap = 35;
const leastGaps = 3;
const mostOrigins = 500;
const widthChoices = Array.from({ length: 21 }, (_, index) => 0.5 + index / 20);
/** A little more than 80 %: the model was fitted on the weeks of these orders, too. */
const coverage = 0.81;
/** Imagined origins on which ranges hold as they say. */
const priorOrigins = 20;

/** Asks on past orders, of which the next is known, how wide ranges would have had to be. */
function learnWidths(model: RhythmModel, known: KnownTeam): RangeWidths {
  const covered = { short: widthChoices.map(() => 0), long: widthChoices.map(() => 0) };
  const asked = { short: 0, long: 0 };
  for (const { customer, order } of pastOrigins(known)) {
    const own = known.open[customer]!;
    const count = order + 1;
    const series = { days: own.days.subarray(0, count), amounts: own.amounts.subarray(0, count) };
    const then = { ...known, openToday: own.days[order]! };
    const rhythm = rhythmOf(series, count, known.team.usualGapDays);
    const kind = rhythm.recentMedian <= shortGap ? 'short' : 'long';
    const gap = Math.min(longestGap, (own.days[count] ?? Infinity) - own.days[order]!);
    const hazards = hazardsOf(model, then, { series, weeks: curveWeeks });
    const interval = crostonInterval(series.days);
    const place = { calendar: { spells: [] }, today: 0, openToday: 0 };
    asked[kind]++;
    widthChoices.forEach((width, choice) => {
      const { low, high } = expectedDays(hazards, place, { interval, recency: 0, width });
      if (gap >= Math.min(longestGap, low) && gap <= high) covered[kind][choice]!++;
    });
  }
  return { short: bestWidth(covered.short, asked.short), long: bestWidth(covered.long, asked.long) };
}

/** Orders so long ago that what followed is known, with gaps enough before them. */
function pastOrigins({ open, openToday }: KnownTeam): { customer: number; order: number }[] {
  const all = open.flatMap(({ days }, customer) =>
    Array.from(days, (day, order) => ({ customer, order, day })).filter(
      ({ day, order }) =>
        order >= leastGaps && day <= openToday - longestGap && day > openToday - longestGap - daysOfYear,
    ),
  );
  const share = mostOrigins / all.length;
  return all.filter(({ customer, order }) => uniformAt(customer, 2000 + order) < share);
}

function bestWidth(covered: readonly number[], asked: number): number {
  const missOf = (choice: number): number => {
    const imagined = coverage + (widthChoices[choice]! - 1) / 3;
    return Math.abs((covered[choice]! + priorOrigins * imagined) / (asked + priorOrigins) - coverage);
  };
  const best = widthChoices.reduce(
    (found, _, choice) => (missOf(choice) < missOf(found) ? choice : found),
    0,
  );
  return widthChoices[best]!;
}

/** When the next order comes. */
export function expectedOrder(
  model: RhythmModel,
  known: KnownTeam,
  { customer, hazards }: { customer: number; hazards: Float64Array },
): DayRange {
  const { days } = known.open[customer]!;
  const recency = known.openToday - days[days.length - 1]!;
  const rhythm = rhythmOf(known.open[customer]!, days.length, known.team.usualGapDays);
  const width = model.widths[rhythm.recentMedian <= shortGap ? 'short' : 'long'];
  return expectedDays(hazards, known, { interval: crostonInterval(days), recency, width });
}

function purchasesOf({ days }: OrderSeries, openToday: number): Purchases {
  const first = days[0]!;
  let logGaps = 0;
  for (let index = 1; index < days.length; index++) {
    logGaps += Math.log(Math.max(1, days[index]! - days[index - 1]!) / 7);
  }
  return {
    repeats: days.length - 1,
    lastWeek: (days[days.length - 1]! - first) / 7,
    ageWeeks: (openToday - first) / 7,
    logGaps,
  };
}

/** Probability that the customer is still one. */
export function aliveProbability({ life }: RhythmModel, known: KnownTeam, customer: number): number {
  return lifeOf(life, purchasesOf(known.open[customer]!, known.openToday), 1).alive;
}

/** Weeks ahead at which the hazard is looked at; in between it stays, after the last it stays for good. */
const looks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 18, 22];
export const curveWeeks = 26;

/** Probability of an order in each of the coming open weeks, given none before it. */
export function weekHazards(
  model: RhythmModel,
  known: KnownTeam,
  customer: number,
  weeks: number = curveWeeks,
): Float64Array {
  const series = known.open[customer]!;
  const silent = known.openToday - (series.days[series.days.length - 1] ?? known.openToday);
  return series.days.length < 2 || silent > longestRecency
    ? lifeHazards(model, known, series)
    : hazardsOf(model, known, { series, weeks });
}

/** The same, as if the customer ordered today: how an order is followed by the next. */
export function hazardsAfterOrder(model: RhythmModel, known: KnownTeam, customer: number): Float64Array {
  const own = known.open[customer]!;
  const last = own.days.length - 1;
  if (own.days[last] === known.openToday) return weekHazards(model, known, customer);
  const series = {
    days: Int32Array.of(...own.days, known.openToday),
    amounts: Float64Array.of(...own.amounts, own.amounts[last] ?? 0),
  };
  return hazardsOf(model, known, { series, weeks: curveWeeks });
}

function hazardsOf(
  model: RhythmModel,
  { team, openToday }: KnownTeam,
  { series, weeks }: { series: OrderSeries; weeks: number },
): Float64Array {
  const rhythm: Rhythm = rhythmOf(series, series.days.length, team.usualGapDays);
  const hazards = new Float64Array(weeks);
  looks.forEach((week, index) => {
    if (week >= weeks) return;
    const moment = { day: openToday + 7 * week, knownUntil: openToday };
    const hazard = weekHazard(model.hazard, { series, rhythm, moment, team });
    hazards.fill(hazard, week, looks[index + 1] ?? weeks);
  });
  return hazards;
}

/** One order shows no rhythm, and long silence has none: what is known is how the team's customers begin and end. */
function lifeHazards({ life }: RhythmModel, { openToday }: KnownTeam, series: OrderSeries): Float64Array {
  const hazards = new Float64Array(curveWeeks);
  if (series.days.length === 0) return hazards;
  const purchases = purchasesOf(series, openToday);
  let before = 0;
  for (let week = 0; week < curveWeeks; week++) {
    const within = lifeOf(life, purchases, week + 1).buys;
    hazards[week] = (within - before) / Math.max(1e-9, 1 - before);
    before = within;
  }
  return hazards;
}
