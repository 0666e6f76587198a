// 集荷表: what goes onto the car, in all and in the order of loading, for every round of a day.
import type { Day } from '../../domain/day';
import { formatClock } from '../../domain/minutes';
import { messagesOf } from '../../messages';
import { type Cell, isMoment, type WritableCell } from '../../tables/cell';
import { generatedColumn, generatedTabs } from '../../tables/generated';
import type { JobResult } from '../changes';
import { generatedHeader, generatedRow } from '../generatedRows';
import type { Team } from '../team';
import { shortDate } from '../words';
import { type Drop, deliveryRounds, nextDeliveryDay, type Round } from './deliveries';

/** The list for that day, or for the next day for which anything is promised. */
export function makePickList(team: Team, today: Day, wanted: Day | null): JobResult {
  const messages = messagesOf(team.language);
  const day = wanted ?? nextDeliveryDay(team, today);
  const rounds = deliveryRounds(team, day);
  const drops = rounds.reduce((sum, round) => sum + round.drops.length, 0);
  const date = shortDate(messages, day);
  const rows = [
    generatedRow('pickList', {
      kind: 'title',
      item: messages.office.pickListTitle(date, drops),
      day: dayCell(day),
    }),
    generatedHeader('pickList', team.language),
    ...rounds.flatMap((round) => roundRows(team, round)),
  ];
  return {
    changes: [{ kind: 'generated', tab: 'pickList', rows }],
    message: messages.office.pickListMade(date, rounds.length, drops),
    details: [],
    figures: {},
  };
}

const dayCell = (day: Day): WritableCell => ({ day, minutes: 0 });

function roundRows(team: Team, round: Round): WritableCell[][] {
  const words = messagesOf(team.language).office;
  const { rep, drops } = round;
  return [
    generatedRow('pickList', { kind: 'day', item: words.round(rep.name, drops.length) }),
    generatedRow('pickList', { kind: 'leftHead', item: words.loadTotals }),
    ...totalRows(team, drops),
    generatedRow('pickList', { kind: 'leftHead', item: words.loadOrder }),
    // What is delivered last goes in first.
    ...[...drops]
      .reverse()
      .flatMap((drop, index) => dropRows(team, round, { drop, number: drops.length - index })),
  ];
}

/** Products by name, each with its quantity over all stops. */
function totalRows(team: Team, drops: Drop[]): WritableCell[][] {
  const totals = new Map<string, number>();
  for (const { lines } of drops) {
    for (const { entry, quantity } of lines) {
      const name = itemName(team, entry.record);
      totals.set(name, (totals.get(name) ?? 0) + quantity);
    }
  }
  const units = new Map([...team.products.values()].map(({ record }) => [record.name, record.unit]));
  return [...totals]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([item, quantity]) =>
      generatedRow('pickList', { kind: 'line', done: false, item, quantity, unit: units.get(item) ?? '' }),
    );
}

function itemName(team: Team, line: { productId: string; note: string }): string {
  return team.products.get(line.productId)?.record.name ?? (line.productId || line.note);
}

function dropRows(
  team: Team,
  { day }: Round,
  { drop, number }: { drop: Drop; number: number },
): WritableCell[][] {
  const words = messagesOf(team.language).office;
  const { customer, arrival, lines } = drop;
  const head = generatedRow('pickList', {
    kind: 'head',
    done: false,
    print: false,
    item: words.drop(number, customer.name, arrival === null ? '' : formatClock(arrival)),
    note: arrival === null ? words.noVisit : customer.address,
    customerId: customer.id,
    day: dayCell(day),
  });
  const rows = lines.map(({ entry, quantity }) =>
    generatedRow('pickList', {
      kind: 'line',
      done: false,
      item: itemName(team, entry.record),
      quantity,
      unit: team.products.get(entry.record.productId)?.record.unit ?? '',
      note: entry.record.note,
      customerId: customer.id,
      lineId: entry.record.id,
      day: dayCell(day),
    }),
  );
  return [head, ...rows];
}

/** One row of the list as it stands. */
export interface PickRow {
  /** 1-based row of the sheet. */
  row: number;
  isHead: boolean;
  customerId: string;
  /** Empty for the head of a stop. */
  orderId: string;
  listed: number;
  /** What somebody wrote; null for nothing. */
  handed: number | null;
  done: boolean;
  print: boolean;
  day: Day | null;
}

/** The rows of stops and their lines. */
export function readPickList(values: Cell[][]): PickRow[] {
  const cellOf = (cells: Cell[], name: string): Cell => cells[generatedColumn('pickList', name)] ?? '';
  return values.flatMap((cells, index) => {
    const customerId = String(cellOf(cells, 'customerId'));
    if (index < generatedTabs.pickList.headerRow || customerId === '') return [];
    const handed = cellOf(cells, 'handed');
    const day = cellOf(cells, 'day');
    return [
      {
        row: index + 1,
        isHead: cellOf(cells, 'kind') === 'head',
        customerId,
        orderId: String(cellOf(cells, 'lineId')),
        listed: Number(cellOf(cells, 'quantity')) || 0,
        handed: typeof handed === 'number' ? handed : null,
        done: cellOf(cells, 'done') === true,
        print: cellOf(cells, 'print') === true,
        day: isMoment(day) ? day.day : null,
      },
    ];
  });
}
