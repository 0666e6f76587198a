/** Workbooks in files. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Workbook, WorkbookOptions } from '../workbook/workbook';
import { readXlsx } from '../xlsx/read';
import { writeXlsx } from '../xlsx/write';

/** Throws what the file system throws, and a NotAWorkbookError for a file that is no .xlsx workbook. */
export async function readWorkbookFile(path: string, options: WorkbookOptions = {}): Promise<Workbook> {
  return readXlsx(new Uint8Array(readFileSync(path)), options);
}

/** Makes the folder if it is missing. */
export async function writeWorkbookFile(path: string, workbook: Workbook): Promise<void> {
  const bytes = await writeXlsx(workbook);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
