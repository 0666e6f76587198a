// 月間目標: what each rep has sold this month against the target, and where the month is likely to end.
import { calendarDateOf, type Day, dayOf } from '../../domain/day';
import type { Rep } from '../../domain/entities';
import { sumAmounts } from '../../domain/money';
import type { Cell, WritableCell } from '../../tables/cell';
import { textOf } from '../../tables/codecs';
import { generatedColumn, generatedTabs } from '../../tables/generated';
import type { JobResult } from '../changes';
import { generatedHeader, generatedRow } from '../generatedRows';
import { shiftHours } from '../planning/calendar';
import { gatherKnowledge, type Knowledge } from '../planWeek';
import type { Team } from '../team';

interface Month {
  first: Day;
  last: Day;
}

/** The month so many months away from the day's. */
function monthOf(day: Day, away: number): Month {
  const { year, month } = calendarDateOf(day);
  const index = year * 12 + month - 1 + away;
  const firstOf = (one: number): Day => dayOf(Math.floor(one / 12), (one % 12) + 1, 1)!;
  return { first: firstOf(index), last: firstOf(index + 1) - 1 };
}

/** The sheet, with the memos of the last one, by rep. */
export function refreshTargets(team: Team, today: Day, memos: ReadonlyMap<string, string>): JobResult {
  const knowledge = gatherKnowledge(team, today);
  const { messages } = knowledge;
  const { year, month } = calendarDateOf(today);
  const reps = [...team.reps.values()].map(({ record }) => record);
  const figures = reps.map((rep) => figuresOf(knowledge, rep, today));
  const title = messages.office.targetsTitle(messages.format.monthYear(year, month));
  const rows = [
    generatedRow('targets', { rep: title }),
    generatedHeader('targets', team.language),
    ...reps.map((rep, index) => targetRow(rep.name, figures[index]!, { repId: rep.id, memos })),
    targetRow(messages.office.allReps, totalOf(figures), { repId: '*', memos }),
  ];
  return {
    changes: [{ kind: 'generated', tab: 'targets', rows }],
    message: messages.office.targetsMade(messages.format.monthYear(year, month)),
    details: [],
    figures: {},
  };
}

interface Figures {
  target: number;
  actual: number;
  /** What customers are expected to order until the end of the month. */
  expected: number;
  before: number;
  yearBefore: number;
  daysGone: number;
  daysAll: number;
}

function figuresOf({ team, book }: Knowledge, rep: Rep, today: Day): Figures {
  const month = monthOf(today, 0);
  const own = new Set(
    [...team.customers.values()]
      .filter(({ record }) => record.repId === rep.id)
      .map(({ record }) => record.id),
  );
  const sold = ({ first, last }: Month): number =>
    sumAmounts(
      team.orders
        .filter(({ record }) => record.day >= first && record.day <= last && own.has(record.customerId))
        .map(({ record }) => record.amount),
    );
  const left = month.last - today;
  const expected =
    left <= 0
      ? 0
      : [...own].reduce((sum, id) => sum + (book.customer(id)?.expectedAmountWithin(left).mean ?? 0), 0);
  const workdays = (from: Day, to: Day): number => {
    let count = 0;
    for (let day = from; day <= to; day++) if (shiftHours(rep, day, team.settings)) count += 1;
    return count;
  };
  return {
    target: rep.monthlyTarget ?? 0,
    actual: sold({ first: month.first, last: today }),
    expected,
    before: sold(monthOf(today, -1)),
    yearBefore: sold(monthOf(today, -12)),
    daysGone: workdays(month.first, today),
    daysAll: workdays(month.first, month.last),
  };
}

function totalOf(figures: Figures[]): Figures {
  const sum = (pick: (one: Figures) => number): number => sumAmounts(figures.map(pick));
  return {
    target: sum((one) => one.target),
    actual: sum((one) => one.actual),
    expected: sum((one) => one.expected),
    before: sum((one) => one.before),
    yearBefore: sum((one) => one.yearBefore),
    daysGone: Math.max(0, ...figures.map((one) => one.daysGone)),
    daysAll: Math.max(0, ...figures.map((one) => one.daysAll)),
  };
}

function targetRow(
  rep: string,
  figures: Figures,
  { repId, memos }: { repId: string; memos: ReadonlyMap<string, string> },
): WritableCell[] {
  const { target, actual, expected, daysGone, daysAll } = figures;
  const landing = Math.round(actual + expected);
  const daysLeft = daysAll - daysGone;
  const missing = Math.max(0, target - actual);
  return generatedRow('targets', {
    rep,
    target: target || '',
    actual,
    share: target > 0 ? actual / target : '',
    pace: daysAll > 0 ? daysGone / daysAll : '',
    expected: Math.round(expected),
    landing,
    gap: target > 0 ? landing - target : '',
    perDay: target > 0 && daysLeft > 0 ? Math.ceil(missing / daysLeft) : '',
    before: figures.before,
    yearBefore: figures.yearBefore,
    memo: memos.get(repId) ?? '',
    repId,
  });
}

/** Memos of the sheet as it stands. */
export function readTargetMemos(values: Cell[][]): Map<string, string> {
  const memos = new Map<string, string>();
  for (const cells of values.slice(generatedTabs.targets.headerRow)) {
    const repId = String(cells[generatedColumn('targets', 'repId')] ?? '');
    const memo = textOf(cells[generatedColumn('targets', 'memo')] ?? '');
    if (repId !== '' && memo !== '') memos.set(repId, memo);
  }
  return memos;
}
