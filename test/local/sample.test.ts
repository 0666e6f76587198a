import { describe, expect, it } from 'vitest';
import { isClosed } from '../../src/domain/closing';
import { type Day, formatIsoDay, parseIsoDay, weekdayOf } from '../../src/domain/day';
import type { Customer, Visit } from '../../src/domain/entities';
import { isJapaneseHoliday } from '../../src/domain/holidays';
import { planMarkOf } from '../../src/jobs/planning/planMark';
import { newProducts } from '../../src/jobs/proposals/proposalRows';
import { type ReadTables, readTeam, type Team } from '../../src/jobs/team';
import { loadSample } from '../../src/local/sample/load';
import type { Cell } from '../../src/tables/cell';
import type { Language, TableKey } from '../../src/tables/column';
import { findColumns, readTable } from '../../src/tables/read';
import { tables } from '../../src/tables/schemas';

const today = parseIsoDay('2026-11-24')!;
const nextMonday = parseIsoDay('2026-11-30')!;
const nextFriday = parseIsoDay('2026-12-04')!;

/** The sample as the jobs see it: read by header, with an empty 設定. */
function readSample(language: Language): Team {
  const tabs = loadSample(language);
  const read = (key: TableKey) => {
    const name = tables[key].tab[language];
    const values = (tabs.find((tab) => tab.name === name)?.rows ?? [[]]) as Cell[][];
    const headers = Object.values(tables[key].columns).map((column) => column.header[language]);
    const cells = values[0]!.length > 0 ? values : [headers];
    return readTable(tables[key], { name, values: cells }, findColumns(tables[key], cells));
  };
  const entries = (Object.keys(tables) as TableKey[]).map((key) => [key, read(key)]);
  return readTeam(Object.fromEntries(entries) as ReadTables, new Map());
}

const team = readSample('ja');
const customers = [...team.customers.values()].map(({ record }) => record);
const orders = team.orders.map(({ record }) => record);
const visits = team.visits.map(({ record }) => record);
const customerOf = (id: string): Customer => team.customers.get(id)!.record;

function byRepAndDay(list: Visit[]): Visit[][] {
  const days = new Map<string, Visit[]>();
  for (const visit of list) {
    const key = `${visit.repId}@${visit.day}`;
    days.set(key, [...(days.get(key) ?? []), visit]);
  }
  return [...days.values()];
}

describe('the sample workbook', () => {
  it('reads without a single problem in both languages', () => {
    expect(team.problems).toEqual([]);
    expect(readSample('en').problems).toEqual([]);
  });
  it('has three reps, their customers, two years of orders and a catalogue', () => {
    expect(team.reps.size).toBe(3);
    expect(customers).toHaveLength(330);
    expect(new Set(customers.map((customer) => customer.name)).size).toBe(330);
    expect(team.products.size).toBe(305);
    expect(new Set([...team.products.values()].map(({ record }) => record.name)).size).toBe(305);
    expect(newProducts(team, today)).toHaveLength(5);
    expect(orders.length).toBeGreaterThan(15_000);
    expect(orders.length).toBeLessThanOrEqual(25_000);
    const days = orders.map((order) => order.day);
    expect(days.reduce((a, b) => Math.min(a, b))).toBeLessThan(today - 700);
    expect(days.reduce((a, b) => Math.max(a, b))).toBe(today - 1);
  });
  it('says the same in English, in other words', () => {
    const english = readSample('en');
    const figures = (of: Team) => ({
      customers: [...of.customers.values()].map(({ record }) => [
        record.id,
        record.position,
        record.visitIntervalDays,
        record.visitHours,
        record.closed,
        record.busy,
        record.status,
      ]),
      visits: of.visits.map(({ record }) => [
        record.id,
        record.day,
        record.customerId,
        record.status,
        record.plannedArrival,
      ]),
      orders: of.orders.map(({ record }) => [record.id, record.productId, record.amount, record.deliveryDay]),
      cases: of.cases.map(({ record }) => [record.customerId, record.kind, record.due]),
    });
    expect(figures(english)).toEqual(figures(team));
    const words = JSON.stringify(loadSample('en'));
    expect(words.match(/[\u3040-\u30ff\u4e00-\u9fff]/g)).toBeNull();
  });
  it('keeps the closed days as their shops wrote them', () => {
    const tab = loadSample('ja').find(({ name }) => name === '顧客')!;
    const place = tab.rows[0]!.indexOf('休業日');
    const texts = tab.rows.map((row) => row[place]);
    for (const text of ['水, 第２第３火', '日火, 第二・第四月', '土, 第2、第4土'])
      expect(texts).toContain(text);
    expect(customers.filter((customer) => customer.closed.length > 0).length).toBeGreaterThan(80);
  });
  it('has customers who are paused, lost, and quiet without being known as lost', () => {
    const count = (status: string): number =>
      customers.filter((customer) => customer.status === status).length;
    expect([count('paused'), count('lost')]).toEqual([12, 3]);
    const lastOrders = new Map<string, Day>();
    for (const order of orders)
      lastOrders.set(order.customerId, Math.max(order.day, lastOrders.get(order.customerId) ?? 0));
    const quiet = customers.filter(
      (customer) => customer.status === 'active' && lastOrders.get(customer.id)! < today - 75,
    );
    expect(quiet.length).toBeGreaterThanOrEqual(10);
  });
  it('marks returns by negative quantities and amounts', () => {
    const returns = orders.filter((order) => order.quantity < 0);
    expect(returns.length).toBeGreaterThan(100);
    for (const order of orders) expect(order.amount).toBe(order.quantity * order.unitPrice);
    for (const order of returns) expect(order.note).toBe('返品');
  });
  it('has no visit on a closed or busy day, a holiday or a weekend', () => {
    for (const visit of visits) {
      const { closed, busy } = customerOf(visit.customerId);
      const bad =
        isClosed([...closed, ...busy], visit.day, isJapaneseHoliday) || isJapaneseHoliday(visit.day);
      expect(bad || weekdayOf(visit.day) % 6 === 0, `${visit.id} ${formatIsoDay(visit.day)}`).toBe(false);
    }
  });
  it('has visits within hours and one after another', () => {
    for (const day of byRepAndDay(visits.filter((visit) => visit.status === 'done'))) {
      expect(day.length).toBeLessThanOrEqual(13);
      let left = 540;
      for (const visit of day.sort((a, b) => a.arrived! - b.arrived!)) {
        expect(visit.arrived).toBeGreaterThanOrEqual(left);
        left = visit.left!;
        const hours = customerOf(visit.customerId).visitHours;
        const open =
          hours.length === 0 ||
          hours.some(({ start, end }) => visit.arrived! >= start && visit.arrived! < end);
        expect(open, visit.id).toBe(true);
      }
      expect(left).toBeLessThanOrEqual(1085);
    }
  });
  it('has a plan for the rest of this week that Meguri takes for its own', () => {
    const planned = team.visits.filter(({ record }) => record.status === 'planned' && !record.fixed);
    expect(new Set(planned.map(({ record }) => record.day - today))).toEqual(new Set([0, 1, 2, 3]));
    for (const { planMark, source } of planned) expect(planMark).toBe(planMarkOf(source.record));
    for (const { record, planMark } of team.visits)
      expect(planMark !== '').toBe(record.status === 'planned' && !record.fixed);
  });
  it('has six appointments for next week and deliveries promised for open days of it', () => {
    const agreed = visits.filter((visit) => visit.fixed);
    expect(agreed).toHaveLength(6);
    for (const { day } of agreed) expect(day >= nextMonday && day <= nextFriday).toBe(true);
    const promised = orders.filter((order) => !order.delivered);
    expect(new Set(promised.map((order) => order.customerId)).size).toBe(9);
    for (const { deliveryDay, customerId, quantity } of promised) {
      expect(deliveryDay! >= nextMonday && deliveryDay! <= nextFriday && quantity > 0).toBe(true);
      expect(isClosed(customerOf(customerId).closed, deliveryDay!, isJapaneseHoliday)).toBe(false);
    }
  });
  it('has fifteen open cases, one claim past its due date', () => {
    const cases = team.cases.map(({ record }) => record);
    expect(cases).toHaveLength(15);
    expect(cases.filter((opened) => opened.kind === 'claim' && opened.due! < today)).toHaveLength(1);
  });
});
