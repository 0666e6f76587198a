// What reps, the office and customers do on a day: visits made or missed, orders taken, and what comes in between.
import { generatedTabs } from '../../../src/tables/generated';
import {
  cellName,
  columnOf,
  header,
  type RowView,
  rowsOf,
  serialOfEpoch,
  sheetOf,
  todaySheets,
} from '../../acceptance/world';
import type { Random } from '../../fuzz/random';
import type { Ledger } from './ledger';
import type { Line, Market } from './market';
import { dayOfCell, type Town } from './town';

export interface Made {
  day: number;
  customerId: string;
  repId: string;
}

/** The office copies so many lines at a time at most: more count as a history that is brought in. */
const pastedLines = 20;

export interface Tally {
  visits: Made[];
  missed: number;
  forgotten: number;
  cancelled: number;
  /** Customers and days of orders. */
  orders: { day: number; customerId: string }[];
}

export class People {
  readonly tally: Tally = { visits: [], missed: 0, forgotten: 0, cancelled: 0, orders: [] };

  constructor(
    private readonly town: Town,
    private readonly ledger: Ledger,
    private readonly market: Market,
    private readonly random: Random,
  ) {}

  /** Everybody's visits of the day, in the order of the clock. */
  makeVisits(day: number): void {
    const { town, random } = this;
    const stops = this.stopsOf(day).sort((a, b) => a.minutes - b.minutes);
    for (const { tab, row, visitId, minutes } of stops) {
      const visit = this.visitOf(visitId);
      if (!visit || dayOfCell(visit.get('day')) !== day || visit.text('status') !== '予定') continue;
      town.setClock(day, Math.min(19, (minutes + random.whole(-10, 25)) / 60));
      const fate = random.next();
      if (fate < 0.04) this.tally.forgotten += 1;
      else if (fate < 0.09) this.miss(tab, row, visitId);
      else this.make(day, { tab, row, visitId });
    }
  }

  private make(day: number, { tab, row, visitId }: { tab: string; row: number; visitId: string }): void {
    const { town, random, ledger } = this;
    const visit = this.visitOf(visitId)!;
    const customerId = visit.text('customerId');
    if (random.chance(0.15)) town.edit(tab, todayCell('note', row), `棚割の相談 ${day}`);
    town.edit(tab, todayCell('done', row), true);
    const after = this.visitOf(visitId)!;
    if (after.text('status') !== '完了') town.failures.push(`${visitId}: the tick did not reach 訪問`);
    for (const field of ['note', 'status']) if (after.text(field) !== '') ledger.note('visits', after, field);
    this.tally.visits.push({ day, customerId, repId: visit.text('repId') });
    this.take(day, this.market.visited(customerId));
  }

  private miss(tab: string, row: number, visitId: string): void {
    this.tally.missed += 1;
    this.town.edit(tab, todayCell('result', row), '不在');
    const after = this.visitOf(visitId)!;
    if (after.text('status') !== '不在') this.town.failures.push(`${visitId}: the result did not reach 訪問`);
    this.ledger.note('visits', after, 'status');
  }

  private visitOf(id: string): RowView | undefined {
    return this.town.rows('visits').find((row) => row.text('id') === id);
  }

  private stopsOf(day: number): { tab: string; row: number; visitId: string; minutes: number }[] {
    const { town } = this;
    const visits = new Map(town.rows('visits').map((row) => [row.text('id'), row]));
    return todaySheets(town.world).flatMap((sheet) =>
      rowsOf(town.world, 'today', sheet, generatedTabs.today.headerRow).flatMap((row) => {
        const visit = visits.get(row.text('visitId'));
        if (!visit || dayOfCell(visit.get('day')) !== day) return [];
        const [hours = 10, minutes = 0] = row.text('arrival').split(':').map(Number);
        return [
          { tab: sheet.name, row: row.row, visitId: row.text('visitId'), minutes: hours * 60 + minutes },
        ];
      }),
    );
  }

  /** The office enters lines below the last ones. */
  take(day: number, lines: Line[]): void {
    const { town } = this;
    const sheet = sheetOf(town.world, 'orders');
    for (const { customerId } of lines) this.tally.orders.push({ day, customerId });
    for (let from = 0; from < lines.length; from += pastedLines) {
      const block = lines.slice(from, from + pastedLines);
      const first = sheet.lastRow + 1;
      // One in ten is promised for a visit; the others go out at once.
      const cells = block.map((line) => [
        day + serialOfEpoch,
        line.customerId,
        line.productId,
        line.quantity,
      ]);
      const at = columnOf(sheet, header(town.world, 'orders', 'day'));
      town.edit(sheet.name, cellName(at, first), cells);
      const delivered = block.map(() => [!this.random.chance(0.1)]);
      town.edit(
        sheet.name,
        cellName(columnOf(sheet, header(town.world, 'orders', 'delivered')), first),
        delivered,
      );
      const written = new Set(block.map((_, index) => first + index));
      for (const row of town.rows('orders').filter((one) => written.has(one.row))) {
        if (row.text('id') === '') town.failures.push(`受注 row ${row.row}: got no ID`);
        for (const field of ['day', 'customerId', 'productId', 'quantity'])
          this.ledger.note('orders', row, field);
      }
    }
  }

  /** What was promised is handed over at the visit, or follows by mail. */
  deliver(day: number): void {
    for (const row of this.town.rows('orders'))
      if (row.get('delivered') !== true && dayOfCell(row.get('deliveryDay')) <= day) this.handOver(row);
  }

  private handOver(row: RowView): void {
    this.town.type('orders', row.row, { delivered: true });
    this.ledger.note('orders', row, 'delivered');
  }

  private plannedOn(day: number): RowView[] {
    return this.town
      .rows('visits')
      .filter((row) => row.text('status') === '予定' && dayOfCell(row.get('day')) === day);
  }

  /** A rep is ill: all visits of the day are off, and the rest of the week is planned anew. */
  fallIll(day: number): void {
    const repId = this.random.pick(this.town.rows('reps')).text('id');
    for (const visit of this.plannedOn(day)) if (visit.text('repId') === repId) this.cancel(visit);
    this.town.job('replan');
  }

  /** A customer calls one visit off. */
  callOff(day: number): void {
    const visits = this.plannedOn(day);
    if (visits.length === 0) return;
    this.cancel(this.random.pick(visits));
    this.town.job('replan');
  }

  private cancel(visit: RowView): void {
    this.town.type('visits', visit.row, { status: '中止' });
    this.ledger.note('visits', visit, 'status');
    this.tally.cancelled += 1;
  }

  /** A new customer near one that is there. */
  welcome(day: number): void {
    const { town, random, ledger } = this;
    const near = random.pick(town.rows('customers'));
    const row = sheetOf(town.world, 'customers').lastRow + 1;
    const id = `N${day}`;
    const cells = {
      id,
      name: `新しい店 ${day}`,
      repId: near.text('repId'),
      lat: Number(near.get('lat')) + 0.002,
      lng: Number(near.get('lng')) - 0.002,
      visitIntervalDays: random.pick([7, 14, 28]),
    };
    town.type('customers', row, cells);
    const made = town.rows('customers').find((one) => one.text('id') === id)!;
    for (const field of Object.keys(cells)) ledger.note('customers', made, field);
    this.market.join(id, []);
  }

  /** A customer closes on one more day from now on. */
  close(): void {
    const customer = this.random.pick(this.town.rows('customers'));
    this.town.type('customers', customer.row, { closed: this.random.pick(['水', '木', '第2・第4金']) });
    this.ledger.note('customers', customer, 'closed');
  }

  /** Somebody sorts a tab, or moves a column. */
  rearrange(): void {
    const { town, random } = this;
    const sheet = sheetOf(town.world, random.pick(['customers', 'orders', 'visits'] as const));
    const last = cellName(sheet.lastColumn, sheet.lastRow);
    const key = { column: random.whole(1, 5), ascending: random.chance(0.5) };
    if (random.chance(0.7)) town.host.sort(sheet.name, `A2:${last}`, key);
    else town.host.changeGrid(sheet.name, { kind: 'insert', dimension: 'COLUMNS', index: 2, count: 1 });
  }
}

const todayCell = (field: string, row: number): string =>
  cellName(Object.keys(generatedTabs.today.columns).indexOf(field) + 1, row);
