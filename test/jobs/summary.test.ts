import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../src/domain/day';
import { summaryMails } from '../../src/jobs/summary';
import type { Cell } from '../../src/tables/cell';
import { teamOf, usual } from './teamOf';

const context = {
  today: parseIsoDay('2027-03-01')!,
  now: 420,
  clock: () => 0,
  seed: 1,
  isCancelled: () => false,
};

describe('the weekly summary', () => {
  it('goes to each of several managers in a mail of their own', () => {
    const managers = ['管理者のメール', 'a@example.jp、ｂ＠example.jp; c@example.jp', ''];
    const mails = summaryMails(teamOf({ settings: [...usual.settings, managers] }), context, null);
    expect(mails.map(({ to }) => to)).toEqual(['a@example.jp', 'b@example.jp', 'c@example.jp']);
    expect(new Set(mails.map(({ body }) => body.text)).size).toBe(1);
    const lines = ['管理者のメール', 'a\r\nBcc: d@example.jp', ''];
    const one = summaryMails(teamOf({ settings: [...usual.settings, lines] }), context, null);
    expect(one.map(({ to }) => to)).toEqual(['a Bcc: d@example.jp']);
  });

  it('names the month whose sales it holds against the target: on the first, that is the month before', () => {
    const reps: Cell[][] = [
      ['ID', '氏名', '月間目標'],
      ['R1', '佐藤', 100_000],
    ];
    const orders = [...usual.orders, ['O1', '2027-02-20', 'C1', '', 1, 40_000]];
    const [mail] = summaryMails(teamOf({ reps, orders }), context, 'manager@example.jp');
    expect(mail?.body.text).toContain('2月の目標  ¥40,000 / ¥100,000（40%）');
  });
});
