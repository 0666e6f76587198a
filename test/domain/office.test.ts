import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { japaneseAddressee } from '../../src/domain/addressee';
import { nextAnniversary, parseBirthday } from '../../src/domain/birthday';
import { agreedPrice, type CustomerPrice } from '../../src/domain/customerPrices';
import { dayOf } from '../../src/domain/day';
import { deliveryDayFor } from '../../src/domain/deliveryDay';
import type { OrderLine } from '../../src/domain/entities';
import { greetingsDue } from '../../src/domain/greetings';
import { isOwedIn, remainingQuantity } from '../../src/domain/orderRemains';
import { nextQuoteNumber } from '../../src/domain/quoteNumber';
import { expectedUse, replenishment } from '../../src/domain/replenishment';
import { givenDay } from '../../src/jobs/office/givenDay';
import { parseTags, tagsOf } from '../../src/jobs/office/voices';

const on = (year: number, month: number, date: number): number => dayOf(year, month, date)!;

describe('agreed prices', () => {
  const price = (unitPrice: number, from: number | null): CustomerPrice => ({
    customerId: 'C1',
    productId: 'P1',
    unitPrice,
    from,
  });
  const question = { customerId: 'C1', productId: 'P1', day: 100 };

  it('hold from their day on, the latest before the older', () => {
    const prices = [price(90, 50), price(80, null), price(70, 101)];
    expect(agreedPrice(prices, question)).toBe(90);
    expect(agreedPrice(prices, { ...question, day: 101 })).toBe(70);
    expect(agreedPrice(prices, { ...question, day: 49 })).toBe(80);
  });

  it('are nobody else’s', () => {
    expect(agreedPrice([price(90, null)], { ...question, customerId: 'C2' })).toBeNull();
    expect(agreedPrice([price(70, 101)], question)).toBeNull();
  });
});

describe('replenishment', () => {
  it('orders what is used until the next delivery, less what stands on the shelf', () => {
    expect(expectedUse({ quantity: 12, intervalDays: 14 }, 21)).toBe(18);
    expect(replenishment(5, 18)).toBe(13);
    expect(replenishment(20, 18)).toBe(0);
    expect(expectedUse({ quantity: 3, intervalDays: 0 }, 14)).toBe(3);
  });

  it('stock and order together last until then, and one unit less would not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 0, max: 300 }),
        (quantity, intervalDays, days, stock) => {
          const exact = (quantity / intervalDays) * days;
          const ordered = replenishment(stock, expectedUse({ quantity, intervalDays }, days));
          expect(stock + ordered).toBeGreaterThanOrEqual(exact - 1e-6);
          if (ordered > 0) expect(stock + ordered - 1).toBeLessThan(exact);
        },
      ),
    );
  });
});

describe('the day of a delivery', () => {
  // Works on days that are not multiples of 7, open on even days.
  const calendar = { isWorkingDay: (day: number) => day % 7 !== 0, isOpen: (day: number) => day % 2 === 0 };

  it('counts working days, then waits for the customer to open', () => {
    expect(deliveryDayFor(13, 1, calendar)).toBe(16);
    expect(deliveryDayFor(15, 0, calendar)).toBe(16);
    expect(deliveryDayFor(16, 0, calendar)).toBe(16);
    expect(deliveryDayFor(16, 3, calendar)).toBe(20);
  });

  it('is none where nobody is ever open', () => {
    expect(deliveryDayFor(1, 1, { ...calendar, isOpen: () => false })).toBeNull();
  });

  it('is a working day on which the customer is open, with the lead in between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2000 }), fc.integer({ min: 0, max: 20 }), (ordered, lead) => {
        const day = deliveryDayFor(ordered, lead, calendar)!;
        expect(calendar.isWorkingDay(day) && calendar.isOpen(day)).toBe(true);
        let between = 0;
        for (let one = ordered + 1; one <= day; one++) if (calendar.isWorkingDay(one)) between += 1;
        expect(between).toBeGreaterThanOrEqual(lead);
      }),
    );
  });
});

describe('quotes', () => {
  it('count on within the year, over gaps and other forms', () => {
    expect(nextQuoteNumber([], 'Q', 2026)).toBe('Q2026-0001');
    expect(nextQuoteNumber(['Q2026-0002', 'Q2025-0099', 'Q2026-x', '見-7'], 'Q', 2026)).toBe('Q2026-0003');
    expect(nextQuoteNumber(['Q2026-9999'], 'Q', 2026)).toBe('Q2026-10000');
  });

  it('are addressed to a company with 御中, to a person with 様, never both', () => {
    expect(japaneseAddressee('焼津商店', '')).toEqual({ company: '焼津商店 御中', person: '' });
    expect(japaneseAddressee('焼津商店御中', '山田様')).toEqual({ company: '焼津商店', person: '山田 様' });
    expect(japaneseAddressee('山田 太郎 様', '')).toEqual({ company: '山田 太郎 様', person: '' });
  });
});

describe('what is still owed', () => {
  const line = (part: Partial<OrderLine>): OrderLine => ({
    id: 'O1',
    day: 90,
    customerId: 'C1',
    productId: 'P1',
    quantity: 10,
    unitPrice: 1,
    taxRate: 10,
    amount: 10,
    deliveryDay: 100,
    delivered: false,
    deliveredQuantity: null,
    note: '',
    ...part,
  });

  it('is what was ordered less what was handed over', () => {
    expect(remainingQuantity(line({}))).toBe(10);
    expect(remainingQuantity(line({ deliveredQuantity: 6 }))).toBe(4);
    expect(remainingQuantity(line({ deliveredQuantity: 12 }))).toBe(0);
    expect(remainingQuantity(line({ delivered: true }))).toBe(0);
    expect(remainingQuantity(line({ quantity: -2 }))).toBe(0);
  });

  it('is asked for on its day and a week after; a part of it until it is there', () => {
    const at = (day: number) => ({ from: day, to: day });
    expect([99, 100, 107, 108].map((day) => isOwedIn(line({}), at(day)))).toEqual([false, true, true, false]);
    expect(isOwedIn(line({ deliveredQuantity: 3 }), at(150))).toBe(true);
  });
});

describe('days that people name', () => {
  it('are read as typed on a phone, the nearest year where none is given', () => {
    const today = on(2026, 11, 24);
    expect(givenDay('明日', today)).toBe(today + 1);
    expect(givenDay('11/25', today)).toBe(today + 1);
    expect(givenDay('１月５日', today)).toBe(on(2027, 1, 5));
    expect(givenDay('2026-12-01', today)).toBe(on(2026, 12, 1));
    expect(givenDay('13/45', today)).toBeNull();
    expect(givenDay('そのうち', today)).toBeNull();
  });

  it('are birthdays with or without a year, 29 February too', () => {
    expect(parseBirthday('3/14')).toEqual({ month: 3, date: 14 });
    expect(parseBirthday('３月１４日')).toEqual({ month: 3, date: 14 });
    expect(parseBirthday('1975-03-14')).toEqual({ month: 3, date: 14 });
    expect(parseBirthday('2/30')).toBeNull();
    expect(parseBirthday('ひみつ')).toBeNull();
    expect(nextAnniversary({ month: 2, date: 29 }, on(2026, 3, 1))).toBe(on(2027, 2, 28));
    expect(nextAnniversary({ month: 11, date: 24 }, on(2026, 11, 24))).toBe(on(2026, 11, 24));
  });

  it('are the season of its greetings, both ends included', () => {
    const names = (day: number) => greetingsDue(day).map(({ greeting }) => greeting);
    expect(names(on(2026, 12, 1))).toEqual(['yearEndGift', 'newYearCard']);
    expect(names(on(2026, 12, 20))).toContain('yearEndGift');
    expect(names(on(2026, 12, 21))).not.toContain('yearEndGift');
    expect(names(on(2026, 8, 7))).toEqual([]);
    expect(names(on(2026, 5, 1))).toEqual([]);
  });
});

describe('tags', () => {
  const tags = parseTags('要望: ほしい, 希望 ／ 市場情報: 競合、他社');

  it('are those that a note names and those whose words it holds', () => {
    expect(tagsOf('他社より高いが、小袋がほしい #価格', tags)).toEqual(['価格', '要望', '市場情報']);
    expect(tagsOf('売れ行きは並み', tags)).toEqual([]);
  });

  it('are named once', () => {
    expect(tagsOf('#要望 小袋を希望', tags)).toEqual(['要望']);
  });
});
