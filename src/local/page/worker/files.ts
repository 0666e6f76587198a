/** A second worker, started when it is needed: .xlsx and .csv files to workbooks and back. */

import { enterValue } from '../../workbook/enter';
import { workbookFromJson, workbookToJson } from '../../workbook/json';
import { Workbook } from '../../workbook/workbook';
import { readXlsx } from '../../xlsx/read';
import { writeXlsx } from '../../xlsx/write';
import type { FileReply, FileRequest } from '../protocol';
import { csvRows } from './csv';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

scope.addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  answer(data).then(
    (reply) => scope.postMessage(reply),
    (error: unknown) =>
      scope.postMessage({ type: 'failure', message: error instanceof Error ? error.message : String(error) }),
  );
});

async function answer(request: FileRequest): Promise<FileReply> {
  if (request.type === 'write') {
    return { type: 'bytes', bytes: await writeXlsx(workbookFromJson(request.workbook)) };
  }
  const { name, bytes, locale } = request;
  const title = name.replace(/\.\w+$/, '');
  const workbook = /\.csv$/i.test(name)
    ? csvWorkbook(title, bytes, locale)
    : await readXlsx(bytes, { name: title, locale });
  return { type: 'workbook', workbook: workbookToJson(workbook) };
}

function csvWorkbook(title: string, bytes: Uint8Array, locale: string): Workbook {
  const workbook = new Workbook({ name: title, locale, firstSheet: title.slice(0, 100) || 'CSV' });
  const sheet = workbook.sheets[0]!;
  const context = { locale, currentYear: new Date().getFullYear() };
  csvRows(csvText(bytes)).forEach((cells, row) => {
    cells.forEach((text, column) => {
      // A formula in somebody's file is data here, not something to compute.
      enterValue(
        sheet,
        { row: row + 1, column: column + 1 },
        text.startsWith('=') ? `'${text}` : text,
        context,
      );
    });
    sheet.maxColumns = Math.max(sheet.maxColumns, cells.length);
    sheet.maxRows = Math.max(sheet.maxRows, row + 1);
  });
  return workbook;
}

/** Excel in Japan writes Shift_JIS unless told otherwise. */
function csvText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}
