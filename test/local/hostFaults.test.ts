import { describe, expect, it } from 'vitest';
import { bodySource, scriptHost } from './script';

describe('faults', () => {
  const WRITES =
    bodySource(`sheet.getRange('A1').setValue(1); sheet.getRange('A2').setValue(2); SpreadsheetApp.flush();
    sheet.getRange('A3').setValue(3); sheet.getDataRange().getValues(); sheet.getRange('A4').setValue(4);`);

  const cells = (host: ReturnType<typeof scriptHost>) =>
    [1, 2, 3, 4].map((row) => host.workbook.sheetByName('Data')!.value(row, 1));

  it('count the calls of a run from 1, handles left out', () => {
    const names: string[] = [];
    scriptHost(WRITES).run('main', [], {
      beforeCall: (call) => void names.push(`${call.index} ${call.name}`),
    });
    expect(names).toEqual([
      '1 Range.setValue',
      '2 Range.setValue',
      '3 SpreadsheetApp.flush',
      '4 Range.setValue',
      '5 Range.getValues',
      '6 Range.setValue',
    ]);
  });

  it('make one call throw, and the script may catch it', () => {
    const host = scriptHost(
      bodySource('try { sheet.getDataRange().getValues(); } catch (e) { return e.message; }'),
    );
    const result = host.run('main', [], {
      beforeCall: () => ({ fail: 'Service Spreadsheets timed out while accessing document.' }),
    });
    expect(result.value).toBe('Service Spreadsheets timed out while accessing document.');
  });

  it('kill the script with its pending writes lost or flushed', () => {
    const killAt = (index: number, pendingWrites: 'lost' | 'flushed') => {
      const host = scriptHost(WRITES);
      const result = host.run('main', [], {
        beforeCall: (call) => (call.index === index ? { kill: 'before', pendingWrites } : undefined),
      });
      expect(result.stopped).toBe('killed');
      return cells(host);
    };
    expect(killAt(3, 'lost')).toEqual([undefined, undefined, undefined, undefined]);
    expect(killAt(3, 'flushed')).toEqual([1, 2, undefined, undefined]);
    expect(killAt(6, 'lost')).toEqual([1, 2, 3, undefined]);
  });

  it('end the script for good: its finally blocks reach no service, its locks are released', () => {
    const host = scriptHost(
      bodySource(`var lock = LockService.getDocumentLock(); lock.waitLock(1000);
      try { sheet.getDataRange().getValues(); } finally { sheet.getRange('A1').setValue('cleanup'); }`),
    );
    host.run('main', [], {
      beforeCall: (call) =>
        call.name === 'Range.getValues' ? { kill: 'after', pendingWrites: 'flushed' } : undefined,
    });
    expect(cells(host)[0]).toBeUndefined();
    expect(host.state.locks.size).toBe(0);
  });

  it('let somebody else work in the middle of a run', () => {
    const host = scriptHost(
      bodySource(
        `var lock = LockService.getDocumentLock(); var got = lock.tryLock(100); sheet.getDataRange().getValues(); return got;`,
      ),
    );
    const inner: unknown[] = [];
    const result = host.run('main', [], {
      beforeCall: (call) => {
        if (call.name !== 'Range.getValues') return undefined;
        inner.push(host.run('main', [], { beforeCall: () => undefined }).value);
        host.edit('Data', 'C3', 'other');
        return undefined;
      },
    });
    expect([result.value, inner]).toEqual([true, [false]]);
    expect(host.workbook.sheetByName('Data')!.value(3, 3)).toBe('other');
  });
});
