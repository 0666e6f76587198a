// Which scheduled jobs are due: each runs once per period, at its hour or as soon after as the clock trigger comes.
import { calendarDateOf, type Day, formatIsoDay, mondayOf, weekdayOf } from '../domain/day';
import type { Minutes } from '../domain/minutes';
import type { JobName } from './jobNames';
import type { Settings, WeeklyTime } from './settings';

/** Jobs of the office that are run every day where their tab was made once. */
export const dailyOfficeJobs = [
  'orderPads',
  'pickList',
  'care',
  'targets',
  'proposals',
  'dailyReports',
] as const;

export type DailyOfficeJob = (typeof dailyOfficeJobs)[number];

export type ScheduledJob =
  | Extract<JobName, 'planWeek' | 'refreshDue' | 'sendSummary' | 'buildReports'>
  | DailyOfficeJob;

export interface DueJob {
  job: ScheduledJob;
  /** Names the period that the run counts for; a job runs once for each. */
  period: string;
}

/** The jobs to run now, given the period for which each last ran. What was missed is caught up on. */
export function jobsDue(
  settings: Settings,
  at: { today: Day; now: Minutes },
  lastRuns: Readonly<Record<string, string>>,
  office: readonly DailyOfficeJob[] = [],
): DueJob[] {
  const periods: DueJob[] = [
    { job: 'refreshDue', period: dailyPeriod(settings.refreshDueAt, at) },
    { job: 'planWeek', period: weeklyPeriod(settings.planWeekAt, at) },
    { job: 'sendSummary', period: weeklyPeriod(settings.summaryAt, at) },
    { job: 'buildReports', period: monthlyPeriod(settings.reportsAt, at) },
    ...office.map((job) => ({ job, period: dailyPeriod(officeHour(job, settings), at) })),
  ];
  return periods.filter(({ job, period }) => (lastRuns[job] ?? '') < period);
}

/** Reports at the end of the day, everything else before it begins. */
const officeHour = (job: DailyOfficeJob, settings: Settings): number =>
  job === 'dailyReports' ? settings.dailyReportAt : settings.refreshDueAt;

/** The last day whose hour has come. */
function dailyPeriod(hour: number, { today, now }: { today: Day; now: Minutes }): string {
  return formatIsoDay(now >= hour * 60 ? today : today - 1);
}

/** The last such weekday whose hour has come. */
function weeklyPeriod(time: WeeklyTime, { today, now }: { today: Day; now: Minutes }): string {
  const daysBack = (weekdayOf(today) - time.weekday + 7) % 7;
  const day = today - daysBack;
  return formatIsoDay(daysBack === 0 && now < time.hour * 60 ? day - 7 : day);
}

/** The last month whose day and hour have come; a day that the month lacks is its last. */
function monthlyPeriod(
  time: { dayOfMonth: number; hour: number },
  { today, now }: { today: Day; now: Minutes },
): string {
  const { date } = calendarDateOf(today);
  const tomorrowIsFirst = calendarDateOf(today + 1).date === 1;
  const reached = date > time.dayOfMonth || (date === time.dayOfMonth && now >= time.hour * 60);
  const lastDay = tomorrowIsFirst && date < time.dayOfMonth && now >= time.hour * 60;
  const anchor = reached || lastDay ? today : today - date;
  return formatIsoDay(anchor).slice(0, 7);
}

/** The week that the weekly plan of that period is for: the one after the day it ran for. */
export function plannedWeekOf(period: Day): Day {
  return mondayOf(period) + 7;
}
