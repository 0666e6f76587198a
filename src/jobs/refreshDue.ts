// The daily job: who will order soon (補充予定), who went quiet (離反注意), the state of each customer in 顧客, and 今日 anew.
import type { Day } from '../domain/day';
import { atRiskList, type CustomerForecast, dueList } from '../forecasting';
import type { WritableCell } from '../tables/cell';
import type { RowCells } from '../tables/write';
import type { Change, JobResult } from './changes';
import type { JobContext } from './context';
import { describeLapse, describeOrder } from './describeForecast';
import { generatedHeader, generatedRow } from './generatedRows';
import { gatherKnowledge, type Knowledge, talker } from './planWeek';
import { problemsChange } from './problemsTab';
import type { Team } from './team';
import { layOutToday } from './todayTab';
import { repName } from './words';

/** Days ahead that the due list looks. */
export const dueDays = 7;

export function refreshDue(team: Team, context: JobContext): JobResult {
  const knowledge = gatherKnowledge(team, context.today);
  const due = dueList(knowledge.book, dueDays).filter((forecast) => isServed(team, forecast.customerId));
  const atRisk = atRiskList(knowledge.book).filter((forecast) => isServed(team, forecast.customerId));
  const nextVisits = plannedDays(team, context.today);
  const changes: Change[] = [
    { kind: 'table', table: 'customers', rows: stateRows(knowledge) },
    {
      kind: 'generated',
      tab: 'due',
      rows: [
        generatedHeader('due', team.language),
        ...due.map((forecast) => dueRow(knowledge, forecast, nextVisits.get(forecast.customerId) ?? null)),
      ],
    },
    {
      kind: 'generated',
      tab: 'atRisk',
      rows: [
        generatedHeader('atRisk', team.language),
        ...atRisk.map((forecast) => atRiskRow(knowledge, forecast)),
      ],
    },
    ...todayChanges(knowledge, context.today),
    problemsChange(team),
  ];
  return {
    changes,
    message: knowledge.messages.outcome.dueRefreshed(due.length, atRisk.length),
    details: [],
    figures: { due: due.length, atRisk: atRisk.length, problems: team.problems.length },
  };
}

/** Each rep's 今日, which would else go on showing the day on which the week was planned. */
function todayChanges(knowledge: Knowledge, today: Day): Change[] {
  const { team, messages } = knowledge;
  const talkOf = talker(knowledge);
  const visits = team.visits.map(({ record }) => record);
  return [...team.reps.values()].map(({ record: rep }) => {
    const rows = layOutToday({ team, messages, rep, today, visits, talkOf });
    return { kind: 'generated', tab: 'today', repId: rep.id, rows };
  });
}

const isServed = (team: Team, customerId: string): boolean =>
  team.customers.get(customerId)?.record.status === 'active';

/** The first planned visit of each customer from today on. */
export function plannedDays(team: Team, today: Day): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const { record } of team.visits) {
    if (record.status !== 'planned' || record.day < today) continue;
    const known = days.get(record.customerId);
    if (known === undefined || record.day < known) days.set(record.customerId, record.day);
  }
  return days;
}

/** The computed state column of 顧客: all of it, in one block, when any of it changes. */
function stateRows({ team, messages, book }: Knowledge): RowCells[] {
  const table = team.tables.customers;
  const place = table.places['reorderState'];
  if (place === undefined) return [];
  const rows = [...team.customers.values()].map(({ row, record }) => {
    const state = record.status === 'active' ? (book.customer(record.id)?.state ?? 'unknown') : 'unknown';
    return { row, cells: { reorderState: messages.reorder[state] } };
  });
  const isSame = rows.every(
    ({ row, cells }) => String(table.values[row - 1]?.[place] ?? '') === cells.reorderState,
  );
  return isSame ? [] : rows;
}

const dayCell = (day: Day | null | undefined): WritableCell =>
  day === null || day === undefined ? '' : { day, minutes: 0 };

function basketText({ team, messages }: Knowledge, forecast: CustomerForecast): string {
  const names = forecast.usualBasket
    .slice(0, 4)
    .map((item) =>
      messages.format.quantity(
        team.products.get(item.productId)?.record.name ?? item.productId,
        item.quantity,
      ),
    );
  return messages.format.list(names);
}

function dueRow(knowledge: Knowledge, forecast: CustomerForecast, nextVisit: Day | null): WritableCell[] {
  const { team, messages } = knowledge;
  const customer = team.customers.get(forecast.customerId)!.record;
  const probability = forecast.probabilityWithin(dueDays);
  return generatedRow('due', {
    customerId: customer.id,
    customer: customer.name,
    rep: repName(team, customer.repId),
    state: messages.reorder[forecast.state],
    probability,
    expectedAmount: Math.round(forecast.typicalOrderAmount),
    expectedValue: Math.round(probability * forecast.typicalOrderAmount),
    expected: dayCell(forecast.nextOrder?.expected),
    earliest: dayCell(forecast.nextOrder?.earliest),
    latest: dayCell(forecast.nextOrder?.latest),
    daysSinceLast: forecast.daysSinceLast ?? '',
    basket: basketText(knowledge, forecast),
    nextVisit: dayCell(nextVisit),
    reason: describeOrder(forecast, knowledge),
  });
}

function atRiskRow({ team, messages }: Knowledge, forecast: CustomerForecast): WritableCell[] {
  const customer = team.customers.get(forecast.customerId)!.record;
  return generatedRow('atRisk', {
    customerId: customer.id,
    customer: customer.name,
    rep: repName(team, customer.repId),
    lapseProbability: forecast.lapse.probability,
    yearlyAmount: Math.round(forecast.lapse.yearlyAmount),
    lastOrder: dayCell(forecast.lastOrder),
    daysSinceLast: forecast.daysSinceLast ?? '',
    reason: describeLapse(forecast, { team, messages }),
  });
}
