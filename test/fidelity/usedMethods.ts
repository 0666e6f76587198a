// Which Apps Script methods the bundle calls: those seen running, and those that its source names.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jobNames } from '../../src/jobs/jobNames';
import { createHost, type Host } from '../../src/local/host';
import { loadDist } from '../../src/local/node/dist';
import { generatedTabs } from '../../src/tables/generated';
import { answers, emptyWorkbook, morning } from '../fuzz/template';

/** Runs what users do, from set-up to uninstalling, and collects every call of a service: `Range.setValues`. */
export function methodsSeen(): Set<string> {
  let looks = 0;
  // The planner looks at the clock until its time is over: here each look is a tenth of a second.
  const cpuSeconds = (): number => {
    looks += 1;
    return looks / 10;
  };
  const host = createHost({
    cpuSeconds,
    workbook: emptyWorkbook('ja'),
    ...loadDist('dist'),
    clock: { now: () => morning },
  });
  host.open('NONE');
  host.open();
  host.googleScriptRun('sidebarSetUp', [{ ...answers('ja'), withSampleData: true }]);
  useTabs(host);
  for (const name of ['menuOpenSidebar', 'menuCheckData', 'menuPlanWeek', 'runSchedule']) host.run(name);
  for (const job of [...jobNames.filter((one) => one !== 'uninstall'), 'uninstall'])
    host.googleScriptRun('sidebarRun', [job, {}]);
  const seen = new Set<string>();
  for (const { report } of host.history) for (const name of Object.keys(report.callsByName)) seen.add(name);
  for (const name of Object.keys(host.lastCalculation?.callsByName ?? {})) seen.add(name);
  return seen;
}

/** Cells, edits, the sidebar: what is not a job. */
function useTabs(host: Host): void {
  host.edit('顧客', 'A200', '=NEXT_VISIT(A2:A5)');
  host.googleScriptRun('sidebarRun', ['planWeek', {}]);
  host.googleScriptRun('sidebarState');
  const today = host.workbook.sheets.find(({ name }) => name.startsWith('今日'));
  const row = generatedTabs.today.headerRow + 1;
  const tick = Object.values(generatedTabs.today.columns).findIndex(({ checkbox }) => checkbox) + 1;
  if (today) host.edit(today.name, `${String.fromCharCode(64 + tick)}${row}`, true);
  host.edit('訪問', 'I2', true);
  host.googleScriptRun('sidebarSelect', [{ tab: '顧客', row: 2, column: 2 }]);
  host.googleScriptRun('sidebarSaveSetting', ['usualIntervalDays', '21']);
  host.googleScriptRun('sidebarRestorePoints');
  host.googleScriptRun('sidebarCustomers');
  host.googleScriptRun('sidebarSelection');
}

/** Names of members that the folder of Google's services calls: `.setValues(`. */
export function namesInSource(folder = 'src/google'): Set<string> {
  const names = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const source = readFileSync(join(folder, file), 'utf8').replace(
      /\/\*[\s\S]*?\*\/|\/\/.*$|\.check\(z\./gm,
      '',
    );
    for (const [, name] of source.matchAll(/\.\s*([a-z]\w+)\(/g)) names.add(name!);
  }
  return names;
}

/** Methods of Google's interfaces in the types of Apps Script, by name: `setValues` is one of Range. */
export function googleMethods(): Map<string, string[]> {
  const folder = 'node_modules/@types/google-apps-script';
  const owners = new Map<string, string[]>();
  for (const file of [
    'spreadsheet',
    'base',
    'mail',
    'lock',
    'properties',
    'cache',
    'html',
    'script',
    'utilities',
    'maps',
    'url-fetch',
  ]) {
    const source = readFileSync(join(folder, `google-apps-script.${file}.d.ts`), 'utf8');
    for (const [, owner, body] of source.matchAll(/interface (\w+)[^{]*\{([\s\S]*?)\n {8}\}/g)) {
      for (const [, name] of body!.matchAll(/^ {12}(\w+)\(/gm))
        owners.set(name!, [...(owners.get(name!) ?? []), owner!]);
    }
  }
  return owners;
}

/** Methods that the source names and no run has called; of which object, the name alone does not tell. */
export function namesNotSeen(seen: ReadonlySet<string>): string[] {
  const run = new Set([...seen].map((method) => method.split('.')[1]));
  const google = googleMethods();
  const ecmaScript = new Set(
    [Array, String, Number, Object, Map, Set, Date, RegExp, Math, JSON].flatMap((one) => [
      ...Object.getOwnPropertyNames(one),
      ...Object.getOwnPropertyNames((one as { prototype?: object }).prototype ?? {}),
    ]),
  );
  return [...namesInSource()]
    .filter((name) => google.has(name) && !run.has(name) && !ecmaScript.has(name))
    .sort();
}
