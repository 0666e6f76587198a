/** Hosts over a few lines of script, for the tests of the host itself. */
import { createHost, type Host, type HostOptions } from '../../src/local/host';
import { sourceRealms } from '../../src/local/node/realm';
import type { RunResult } from '../../src/local/runner';
import { Workbook, type WorkbookOptions } from '../../src/local/workbook/workbook';

/** Tuesday 24 November 2026, 09:00 in Tokyo. */
export const MORNING = Date.UTC(2026, 10, 24, 0, 0);

export interface ScriptHostOptions extends Partial<Omit<HostOptions, 'openRealm' | 'workbook'>> {
  readonly workbook?: Workbook | WorkbookOptions;
}

/** A host whose bundle is the source given; its workbook has one sheet, Data. */
export function scriptHost(source: string, options: ScriptHostOptions = {}): Host {
  const { workbook, ...rest } = options;
  return createHost({
    files: { html: {}, manifest: { timeZone: 'Asia/Tokyo' } },
    clock: { now: () => MORNING },
    ...rest,
    workbook: workbook instanceof Workbook ? workbook : new Workbook({ firstSheet: 'Data', ...workbook }),
    openRealm: sourceRealms(source),
  });
}

/** Runs the body of a function in a host of its own; `sheet` is the sheet Data. */
export function runBody(body: string, options: ScriptHostOptions = {}): RunResult & { readonly host: Host } {
  const host = scriptHost(bodySource(body), options);
  return { ...host.run('main'), host };
}

/** A script whose `main` has `ss` and `sheet` at hand. */
export function bodySource(body: string): string {
  return `function main(argument) {
    var ss = SpreadsheetApp.getActiveSpreadsheet();
    var sheet = ss.getSheetByName('Data');
    ${body}
  }`;
}

/** The value a body returns, as plain data; throws what the script throws. */
export function returned(body: string, options: ScriptHostOptions = {}): unknown {
  const result = runBody(body, options);
  if (!result.ok) throw new Error(result.error?.message);
  return result.value === undefined ? undefined : JSON.parse(JSON.stringify(result.value));
}

/** The message of the error a body lets out. */
export function errorOf(body: string, options: ScriptHostOptions = {}): string {
  const result = runBody(body, options);
  if (result.ok) throw new Error(`no error, but ${String(result.value)}`);
  return result.error!.message;
}
