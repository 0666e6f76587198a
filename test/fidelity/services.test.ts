import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64Bytes, base64Of } from '../../src/local/text/base64';
import { md5, sha256 } from '../../src/local/text/digests';
import { utf8Bytes, utf8Text } from '../../src/local/text/utf8';
import { errorOf, MORNING, returned, runBody, scriptHost } from '../local/script';

// https://developers.google.com/apps-script/reference/properties/properties and .../guides/services/quotas
describe('PropertiesService', () => {
  it('keeps texts from one execution to the next', () => {
    const host =
      scriptHost(`function set() { PropertiesService.getScriptProperties().setProperties({a: 1, b: 'x'}); }
      function get() { var p = PropertiesService.getScriptProperties(); return JSON.stringify([p.getProperty('a'), p.getProperty('none'), p.getKeys(), p.getProperties()]); }`);
    host.run('set');
    expect(JSON.parse(host.run('get').value as string)).toEqual(['1', null, ['a', 'b'], { a: '1', b: 'x' }]);
  });

  it('takes 9 KB a value, counted in bytes', () => {
    const set = (letter: string, count: number) =>
      `PropertiesService.getUserProperties().setProperty('k', new Array(${count} + 1).join('${letter}')); return 'ok';`;
    expect(returned(set('x', 9216))).toBe('ok');
    expect(errorOf(set('x', 9217))).toBe('Argument too large: value');
    expect(errorOf(set('巡', 4000))).toBe('Argument too large: value');
  });

  it('takes 500 KB a store and leaves it as it was when it is full', () => {
    const host = scriptHost(
      `function fill() { var p = PropertiesService.getDocumentProperties(); for (var i = 0; i < 60; i++) p.setProperty('k' + i, new Array(9001).join('x')); }`,
    );
    expect(host.run('fill').error?.message).toContain('exceeded the property storage quota');
    expect(host.state.properties.document.size).toBe(56);
  });
});

// https://developers.google.com/apps-script/reference/cache/cache
describe('CacheService', () => {
  it('forgets after the time given, ten minutes by default', () => {
    const host =
      scriptHost(`function put() { var c = CacheService.getScriptCache(); c.put('a', '1'); c.put('b', '2', 3600); }
      function get() { return JSON.stringify(CacheService.getScriptCache().getAll(['a', 'b'])); }`);
    host.run('put');
    expect(host.run('get').value).toBe('{"a":"1","b":"2"}');
    host.advanceTo(MORNING + 601_000);
    expect(host.run('get').value).toBe('{"b":"2"}');
    host.advanceTo(MORNING + 3_601_000);
    expect(host.run('get').value).toBe('{}');
  });

  it('takes 100 KB a value and keys of 250 characters', () => {
    expect(errorOf("CacheService.getUserCache().put('k', new Array(102402).join('x'));")).toBe(
      'Argument too large: value',
    );
    expect(errorOf("CacheService.getUserCache().put(new Array(252).join('k'), '');")).toBe(
      'Argument too large: key',
    );
  });
});

// https://developers.google.com/apps-script/reference/lock/lock
describe('LockService', () => {
  it('gives a lock to one execution at a time and takes it back at its end', () => {
    const host = scriptHost(
      `function hold() { var l = LockService.getScriptLock(); return [l.tryLock(1), l.hasLock()].join(); }`,
    );
    expect([host.run('hold').value, host.run('hold').value]).toEqual(['true,true', 'true,true']);
  });

  it('says so when waiting was in vain', () => {
    const host = scriptHost(
      'function main() { LockService.getDocumentLock().waitLock(5000); SpreadsheetApp.flush(); }',
    );
    let inner: string | undefined;
    host.run('main', [], {
      beforeCall: (call) => {
        if (call.name === 'SpreadsheetApp.flush')
          inner = host.run('main', [], { beforeCall: () => undefined }).error?.message;
        return undefined;
      },
    });
    expect(inner).toBe('Lock timeout: another process was holding the lock for too long.');
  });
});

// https://developers.google.com/apps-script/reference/mail/mail-app and .../guides/services/quotas
describe('MailApp', () => {
  it('sends both forms and counts recipients against the day', () => {
    const { host, value } = runBody(`
      MailApp.sendEmail('a@b.jp,c@d.jp', '件名', 'text', {name: 'Meguri', cc: 'e@f.jp'});
      MailApp.sendEmail({to: 'a@b.jp', subject: 's', body: 'b', htmlBody: '<p>b</p>', replyTo: 'r@b.jp',
        attachments: [Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'week.ics')]});
      return MailApp.getRemainingDailyQuota();`);
    expect(value).toBe(96);
    expect(host.outbox[0]).toMatchObject({
      to: 'a@b.jp,c@d.jp',
      cc: 'e@f.jp',
      subject: '件名',
      senderName: 'Meguri',
    });
    expect(host.outbox[1]).toMatchObject({
      htmlBody: '<p>b</p>',
      replyTo: 'r@b.jp',
      attachments: [{ name: 'week.ics', contentType: 'text/calendar' }],
    });
  });

  it('stops at the quota of the day and begins anew on the next', () => {
    const host =
      scriptHost(`function main() { for (var i = 0; i < 101; i++) MailApp.sendEmail('a@b.jp', 's', 'b'); }
      function one() { MailApp.sendEmail('a@b.jp', 's', 'b'); }`);
    expect(host.run('main').error?.message).toBe('Service invoked too many times for one day: email.');
    expect(host.outbox).toHaveLength(100);
    host.advanceTo(MORNING + 86_400_000);
    expect(host.run('one').ok).toBe(true);
  });

  it('refuses addresses that are none and more than fifty at once', () => {
    expect(errorOf("MailApp.sendEmail('nobody', 's', 'b');")).toBe('Invalid email: nobody');
    expect(errorOf("MailApp.sendEmail({subject: 's'});")).toContain('no recipient');
    expect(errorOf("MailApp.sendEmail(new Array(52).join('a@b.jp,'), 's', 'b');")).toContain(
      'Recipients Per Message',
    );
  });
});

// https://developers.google.com/apps-script/reference/utilities/utilities
describe('Utilities', () => {
  it.each([
    ['yyyy-MM-dd HH:mm:ss', 'Asia/Tokyo', '2026-11-24 09:05:07'],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'UTC', '2026-11-24T00:05:07Z'],
    ['EEE, d MMM yyyy h:mm a', 'America/New_York', 'Mon, 23 Nov 2026 7:05 PM'],
    ['EEEE MMMM yy', 'Europe/Berlin', 'Tuesday November 26'],
    ['HH:mm Z XXX', 'Asia/Kolkata', '05:35 +0530 +05:30'],
    ["M月d日(E) 'を'", 'GMT+9', '11月24日(Tue) を'],
    ['u D SSS', 'Asia/Tokyo', '2 328 000'],
    ['yyyy-MM-dd', 'No/Where', '2026-11-24'],
  ])('formats %s in %s', (pattern, zone, text) => {
    const date = MORNING + 5 * 60_000 + 7000;
    expect(
      returned(
        `return Utilities.formatDate(new Date(${date}), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)});`,
      ),
    ).toBe(text);
  });

  it('gives bytes as signed numbers', () => {
    expect(
      returned(
        "return [Utilities.base64Decode('/w=='), Utilities.newBlob('é').getBytes(), Utilities.base64Encode([-1, 0, 127])];",
      ),
    ).toEqual([[-1], [-61, -87], '/wB/']);
    expect(returned("return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a')[0];")).toBe(0x0c);
    expect(errorOf("Utilities.base64Decode('***');")).toBe('Could not decode string.');
  });

  it('makes identifiers of the standard form', () => {
    expect(returned('return Utilities.getUuid();')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('reads CSV with quotes', () => {
    expect(returned('return Utilities.parseCsv(\'a,"b ""c"", d"\\n1,2\\n\');')).toEqual([
      ['a', 'b "c", d'],
      ['1', '2'],
    ]);
  });

  it('computes the digests of node:crypto', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 200 }), (bytes) => {
        const of = (name: string) => [...createHash(name).update(Uint8Array.from(bytes)).digest()];
        expect(md5(bytes)).toEqual(of('md5'));
        expect(sha256(bytes)).toEqual(of('sha256'));
      }),
      { numRuns: 50 },
    );
  });

  it('encodes and decodes any text and any bytes as Node does', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
        }),
        (text) => {
          const bytes = utf8Bytes(text);
          expect(bytes).toEqual([...Buffer.from(text, 'utf8')]);
          expect(utf8Text(bytes)).toBe(Buffer.from(bytes).toString('utf8'));
          expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
          expect(base64Bytes(base64Of(bytes))).toEqual(bytes);
        },
      ),
    );
  });
});

describe('services that reach out', () => {
  it('refuse, for there is no network', () => {
    expect(errorOf("UrlFetchApp.fetch('https://example.com');")).toContain('the local host has no network');
    expect(errorOf('Maps.newDirectionFinder().setOrigin(1, 2).getDirections();')).toContain('no network');
  });

  it('answer through a responder', () => {
    const responders = {
      fetch: (url: string) => ({ status: url.endsWith('bad') ? 500 : 200, text: '{"a":1}' }),
    };
    const body = "return JSON.parse(UrlFetchApp.fetch('https://x/').getContentText()).a;";
    expect(returned(body, { responders })).toBe(1);
    expect(errorOf("UrlFetchApp.fetch('https://x/bad');", { responders })).toContain('returned code 500');
  });
});
