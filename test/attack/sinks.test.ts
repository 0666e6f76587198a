// Text of cells at every sink that the host sees: formulas, mails, calendars, files. The browser's are in test/browser.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host';
import { emlOf, writeMails } from '../../src/local/node/mailFiles';
import { writeXlsx } from '../../src/local/xlsx/write';
import { hostileModel, openWorld, runEverything } from './hostileWorld';
import { payloadNames, payloads } from './payloads';

let host: Host;

beforeAll(() => {
  host = openWorld(hostileModel()).host;
  runEverything(host);
}, 60_000);

/** Every formula in the workbook: `tab!row,column` and its text. */
function formulas(): { sheet: string; text: string }[] {
  return host.workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, index) =>
      Array.from({ length: row?.extras?.length ?? 0 }, (_, column) =>
        sheet.formula(index + 1, column + 1),
      ).flatMap((text) => (text ? [{ sheet: sheet.name, text }] : [])),
    ),
  );
}

/** Meguri's own: a link to Google Maps or to a cell, with a label that holds no quote; a sum of its own columns. */
const ownFormula =
  /^=HYPERLINK\("(https:\/\/www\.google\.com\/maps\/(dir|search)\/\?api=1[\w&=.,%|-]*|#gid=\d+&range=[A-Z]+\d+)","[^"]*"\)$/;

describe('a formula', () => {
  it('comes from Meguri alone, with nothing of a cell in it', () => {
    const found = formulas();
    expect(found.length).toBeGreaterThan(payloadNames.length);
    expect(
      found.filter(({ text }) => !ownFormula.test(text) && /evil|IMPORT|IMAGE|cmd|pwned/.test(text)),
    ).toEqual([]);
    const strangers = found
      .filter(({ text }) => !ownFormula.test(text))
      .map(({ sheet, text }) => `${sheet} ${text}`);
    expect(strangers).toEqual([]);
  });

  it('is not made of a text that only looks like one: the text stands there as it was typed', () => {
    const week = host.workbook.sheetByName('週間ルート')!;
    const shown = new Set(week.rows.flatMap((row) => row?.values ?? []).map(String));
    const names = payloadNames.map((name, index) => `${payloads[name]!}${index}`);
    const planned = names.filter((name) => shown.has(name.trim()));
    expect(planned.length).toBeGreaterThan(5);
    expect(planned.some((name) => /^[=+\-@＝]/.test(name))).toBe(true);
  });
});

const mailElements = ['html', 'head', 'meta', 'title', 'body', 'div', 'h1', 'h2', 'p'];

describe('a mail', () => {
  it('has the elements of its own layout and no other, with no attribute but looks', () => {
    expect(host.outbox.length).toBeGreaterThan(2);
    for (const { htmlBody } of host.outbox) {
      const tags = [...htmlBody.matchAll(/<\/?([a-z0-9]+)([^>]*)>/gi)];
      expect(
        [...new Set(tags.map(([, name]) => name!))].filter((name) => !mailElements.includes(name)),
      ).toEqual([]);
      const attributes = tags.flatMap(([, , rest]) =>
        [...rest!.matchAll(/([\w-]+)=/g)].map(([, name]) => name!),
      );
      const known = ['style', 'charset', 'name', 'content', 'width', 'initial-scale'];
      expect(attributes.filter((name) => !known.includes(name))).toEqual([]);
    }
  });

  it('shows the payloads as text', () => {
    const all = host.outbox.map(({ htmlBody }) => htmlBody).join();
    expect(all).toContain('&lt;');
    expect(all).not.toMatch(/<script|<img|<svg|<!\[CDATA|<\?/i);
  });

  it('goes to one address of 担当者 or the user, and its subject is one line', () => {
    const known = ['rep1@example.jp', 'rep2@example.jp', host.state.user];
    for (const mail of host.outbox) {
      expect(known).toContain(mail.to);
      expect([mail.cc, mail.bcc, mail.replyTo]).toEqual(['', '', '']);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(mail.subject).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202e]/);
      expect(mail.subject.length).toBeLessThanOrEqual(250);
      const headers = emlOf(mail).split(/\r?\n\r?\n/)[0]!;
      expect(headers).not.toMatch(/^(bcc|x):/im);
    }
  });

  it('leaves no file but in its folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mails-'));
    const before = readdirSync(tmpdir()).length;
    for (const { eml, html, attachments } of writeMails(folder, host.outbox)) {
      for (const path of [eml, html ?? eml, ...attachments]) expect(join(path, '..')).toBe(folder);
      expect(readFileSync(eml, 'utf8')).not.toContain('<script>');
    }
    expect(readdirSync(tmpdir()).length).toBe(before);
    rmSync(folder, { recursive: true });
  });
});

const calendarLines =
  /^(BEGIN:(VCALENDAR|VEVENT)|END:(VCALENDAR|VEVENT)|VERSION:2\.0|PRODID:-\/\/Meguri\/\/Week\/\/EN|CALSCALE:GREGORIAN|METHOD:PUBLISH|UID:.*|DTSTAMP:\d{8}T\d{6}Z|DTSTART:\d{8}T\d{6}Z|DTEND:\d{8}T\d{6}Z|SUMMARY:.*|DESCRIPTION:.*|LOCATION:.*)$/;

describe('a calendar file', () => {
  it('has the lines of its own layout and no other', () => {
    const files = host.outbox.flatMap(({ attachments }) => attachments);
    expect(files.length).toBeGreaterThan(0);
    let events = 0;
    for (const { bytes, name } of files) {
      expect(name).toBe('meguri-week.ics');
      const text = Buffer.from(bytes.map((byte) => byte & 255)).toString('utf8');
      const lines = text.replace(/\r\n /g, '').split('\r\n').slice(0, -1);
      expect(lines.filter((line) => !calendarLines.test(line))).toEqual([]);
      // Neither a bare carriage return nor a bare line feed ends a line early.
      expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      const count = (line: string): number => lines.filter((one) => one === line).length;
      expect(count('BEGIN:VEVENT')).toBe(count('END:VEVENT'));
      expect(lines.filter((line) => line.startsWith('SUMMARY:'))).toHaveLength(count('BEGIN:VEVENT'));
      events += count('BEGIN:VEVENT');
    }
    expect(events).toBeGreaterThan(payloadNames.length);
  });
});

describe('an .xlsx file', () => {
  it('has no formula beyond those of the workbook, and links to Google Maps alone', async () => {
    const file = new ExcelJS.Workbook();
    await file.xlsx.load(Buffer.from(await writeXlsx(host.workbook)) as unknown as ExcelJS.Buffer);
    let texts = 0;
    file.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.type === ExcelJS.ValueType.Formula) expect(`=${cell.formula}`).toMatch(ownFormula);
          if (cell.type === ExcelJS.ValueType.Hyperlink)
            expect(cell.hyperlink).toMatch(/^https:\/\/www\.google\.com\//);
          if (typeof cell.value === 'string' && /^[=+\-@]/.test(cell.value)) texts += 1;
        }),
      ),
    );
    expect(texts).toBeGreaterThan(3);
  });
});
