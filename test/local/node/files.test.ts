import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHost } from '../../../src/local/host';
import { loadDist } from '../../../src/local/node/dist';
import { emlOf, writeMails } from '../../../src/local/node/mailFiles';
import { serveFolder } from '../../../src/local/node/serveFolder';
import { readWorkbookFile, writeWorkbookFile } from '../../../src/local/node/xlsxFiles';
import { Workbook } from '../../../src/local/workbook/workbook';
import { runBody } from '../script';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meguri-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const SEND = `MailApp.sendEmail({to: 'a@b.jp', cc: 'c@d.jp', name: '巡り', subject: '../週報 <1>', body: 'text 本文', htmlBody: '<p>本文</p>',
  attachments: [Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'week.ics')]});`;

describe('mails as files', () => {
  it('are an .eml, the HTML alone and each attachment, under names that lead nowhere', () => {
    const { host } = runBody(SEND);
    const [files] = writeMails(join(folder, 'mails'), host.outbox);
    expect(files!.eml).toBe(join(folder, 'mails', '01-_週報 _1_.eml'));
    expect(readFileSync(files!.html!, 'utf8')).toBe('<p>本文</p>');
    expect(readFileSync(files!.attachments[0]!, 'utf8')).toBe('BEGIN:VCALENDAR');
  });

  it('hold text, HTML and attachment as parts, and headers without line breaks', () => {
    const { host } = runBody(SEND);
    const eml = emlOf({ ...host.outbox[0]!, subject: 'x\r\nBcc: evil@example.com' });
    expect(eml).toContain('Subject: x Bcc: evil@example.com\r\n');
    expect(eml).toContain('Cc: c@d.jp\r\n');
    expect(eml.match(/^Content-Type: [^;\r]+/gm)).toEqual([
      'Content-Type: multipart/mixed',
      'Content-Type: multipart/alternative',
      'Content-Type: text/plain',
      'Content-Type: text/html',
      'Content-Type: text/calendar',
    ]);
    expect(eml).toContain(Buffer.from('text 本文').toString('base64'));
  });
});

/** Asks with the path as it is: fetch would tidy "..". */
function get(address: string, path: string): Promise<{ status: number; body: string; type: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += String(chunk);
      });
      response.on('end', () =>
        resolve({ status: response.statusCode!, body, type: String(response.headers['content-type']) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the small web server', () => {
  it('serves files of its folder and nothing outside of it', async () => {
    writeFileSync(join(folder, 'index.html'), '<p>hi</p>');
    const served = await serveFolder(folder);
    try {
      expect(await get(served.address, '/?x=1')).toEqual({
        status: 200,
        body: '<p>hi</p>',
        type: 'text/html; charset=utf-8',
      });
      for (const path of ['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/none', '/%', '/%00']) {
        expect((await get(served.address, path)).status).toBe(404);
      }
    } finally {
      await served.close();
    }
  });
});

describe('files of a project', () => {
  it('are loaded by gas-local, with their HTML and manifest', () => {
    writeFileSync(
      join(folder, 'Code.js'),
      "function page() { return HtmlService.createHtmlOutputFromFile('sidebar').getContent() + Session.getScriptTimeZone(); }",
    );
    writeFileSync(join(folder, 'sidebar.html'), '<b>x</b>');
    writeFileSync(join(folder, 'appsscript.json'), '{"timeZone":"Europe/Berlin"}');
    const host = createHost({
      workbook: new Workbook({ firstSheet: 'A' }),
      ...loadDist(folder),
      clock: { now: () => 0 },
    });
    expect(host.run('page').value).toBe('<b>x</b>Europe/Berlin');
  });

  it('are workbooks, written into a folder that is made', async () => {
    const workbook = new Workbook({ firstSheet: '顧客' });
    workbook.sheets[0]!.putValue(1, 1, 'x');
    const path = join(folder, 'out', 'a.xlsx');
    await writeWorkbookFile(path, workbook);
    expect(existsSync(path)).toBe(true);
    expect((await readWorkbookFile(path)).sheetByName('顧客')!.value(1, 1)).toBe('x');
  });
});
