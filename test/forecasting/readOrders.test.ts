import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { formatIsoDay } from '../../src/domain/day';
import { bookOf } from '../bench/forecast/book';
import { parseOrders, readOrders } from '../bench/forecast/readOrders';

const shown = (text: string) =>
  parseOrders(text).lines.map(({ customerId, day, amount }) => [customerId, formatIsoDay(day), amount]);

describe('an export of orders', () => {
  test.each([
    ['CustomerID,Country,InvoiceNo,date,amount\n7,UK,1,2010-03-04,12.5\n', ['7', '2010-03-04', 12.5]],
    ['顧客コード,受注日,金額\nA-1,2026/3/4,"1,200"\n', ['A-1', '2026-03-04', 1200]],
    ['得意先名;伝票日付;売上金額\n魚久;2026年3月4日;¥3,000\n', ['魚久', '2026-03-04', 3000]],
    ['customer_id\torder_date\ttotal\nc9\t2010-03-04T08:15:00Z\t5\n', ['c9', '2010-03-04', 5]],
    [
      '\ufeff"Customer ID","Invoice Date","Sales"\r\n"x ""y""","03/04/2010 8:26","9"\r\n',
      ['x "y"', '2010-03-04', 9],
    ],
    ['user,day\nu1,20100304\n', ['u1', '2010-03-04', 0]],
  ])('is read by its header: %j', (text, row) => {
    expect(shown(text)).toEqual([row]);
  });

  test('is read without a header, columns apart by blanks', () => {
    expect(shown(' 00004 0001 19970101  2   29.33\n 00004 0001 19970118  2   29.73\n')).toEqual([
      ['00004', '1997-01-01', 29.33],
      ['00004', '1997-01-18', 29.73],
    ]);
  });

  test('takes the day first where a month of 13 would come out otherwise, for all of its rows', () => {
    const rows = ['25/12/2010', '02/01/2011', '03/02/2011'].map((date) => `a,${date},1`);
    expect(shown(['customer,date,amount', ...rows].join('\n')).map(([, day]) => day)).toEqual([
      '2010-12-25',
      '2011-01-02',
      '2011-02-03',
    ]);
  });

  test('multiplies quantity and unit price, and leaves out cancellations, returns and nobody', () => {
    const lines = [
      'InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID',
      '536365,85123A,6,2010-12-01 08:26:00,2.55,17850.0',
      'C536379,D,1,2010-12-02 09:41:00,27.5,14527.0',
      '536390,22086,-4,2010-12-03 10:00:00,2.55,17850.0',
      '536391,22086,4,2010-12-03 10:00:00,2.55,',
    ];
    expect(shown(lines.join('\n'))).toEqual([['17850', '2010-12-01', 15.299999999999999]]);
  });

  test('is unpacked when it is packed, and a day of several orders counts once', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'orders-')), 'orders.csv.gz');
    writeFileSync(path, gzipSync('customer,date,amount\na,2026-01-05,1\na,2026-01-05,2\na,2026-01-06,4\n'));
    const { series, orders } = bookOf(readOrders(path).lines);
    expect(orders).toBe(2);
    expect([...series[0]!.amounts]).toEqual([3, 4]);
  });

  test('without a date column is refused by name', () => {
    expect(() => parseOrders('customer,colour\na,red\n')).toThrow(/no column for date/);
  });
});
