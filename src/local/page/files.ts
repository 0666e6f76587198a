/** Workbook files in and out, through a worker of their own that starts when it is needed. */

import type { WorkbookJson } from '../workbook/json';
import type { FileReply, FileRequest } from './protocol';

function ask(request: FileRequest): Promise<FileReply> {
  return new Promise((resolve, reject) => {
    const worker = new Worker('files.js');
    worker.onmessage = ({ data }: MessageEvent<FileReply>) => {
      worker.terminate();
      if (data.type === 'failure') reject(new Error(data.message));
      else resolve(data);
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(request);
  });
}

/** Hands the workbook to the browser as a download. */
export async function downloadXlsx(workbook: WorkbookJson): Promise<void> {
  const reply = await ask({ type: 'write', workbook });
  if (reply.type === 'bytes') {
    download(
      `${workbook.name}.xlsx`,
      reply.bytes,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
  }
}

/** The workbook in a file that the user chose; rejects with words for its owner. */
export async function readWorkbook(file: File, locale: string): Promise<WorkbookJson> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reply = await ask({ type: 'read', name: file.name, bytes, locale });
  if (reply.type !== 'workbook') throw new Error(file.name);
  return reply.workbook;
}

export function download(name: string, bytes: Uint8Array, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
