import { describe, expect, it } from 'vitest';
import { createHost } from '../../src/local/host';
import { loadDist } from '../../src/local/node/dist';
import { sampleAnswers } from '../../src/local/sample/openSample';
import { Workbook } from '../../src/local/workbook/workbook';
import { services, watchedContext } from './dist';

describe('loading dist/Code.js', () => {
  it('touches no service and nothing of Node or the web', () => {
    expect([...watchedContext().asked]).toEqual([]);
  });

  it.each(['onOpen()', 'NEXT_VISIT("C1")', 'menuPlanWeek()', 'sidebarState()', 'runSchedule()'])(
    '%s asks for Apps Script services alone',
    (call) => {
      const { asked, run } = watchedContext();
      expect(() => run(call)).toThrow();
      expect(asked.size).toBeGreaterThan(0);
      expect([...asked].filter((name) => !services.has(name))).toEqual([]);
    },
  );
});

describe('a custom function of dist/Code.js', () => {
  it('calculates in a world that has no Node and no web', () => {
    const workbook = new Workbook({ firstSheet: 'Mine', timeZone: 'Asia/Tokyo', locale: 'en_US' });
    const host = createHost({
      workbook,
      ...loadDist('dist'),
      clock: { now: () => Date.UTC(2026, 10, 24) },
    });
    host.open();
    const setUp = host.run('sidebarSetUp', [{ ...sampleAnswers('en'), withSampleData: true }]);
    expect(setUp.error).toBeUndefined();
    const mine = workbook.sheetByName('Mine');
    const customers = workbook.sheetByName('Customers');
    const [here, there] = [customers?.value(2, 1), customers?.value(3, 1)];
    host.edit('Mine', 'A1', `=TRAVEL_MINUTES("${here}", "${there}")`);
    host.edit('Mine', 'A2', `=TRAVEL_MINUTES("${here}", "Nobody")`);
    expect(mine?.value(1, 1)).toBeGreaterThan(0);
    expect(mine?.value(2, 1)).toMatchObject({ error: '#ERROR!', message: expect.stringContaining('Nobody') });
  });
});
