// `npm run fuzz -- --workbooks 10000 --seed 1 [--from N] [--json] [--kinds] [--dist FOLDER] [--corpus FOLDER]`:
// generated workbooks with known faults. `--mutants`: whether they see faults put into the code.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FailureKind } from './check';
import { drawCase } from './draw';
import { KindCount } from './kinds';
import { minimised } from './minimise';
import { mutants } from './mutants';
import { casesToSee, coveringCases, keptCases } from './mutation';
import type { FuzzCase } from './planting';
import { loadBundle } from './realm';
import { runCase } from './runCase';

const { values } = parseArgs({
  options: {
    workbooks: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    /** The first workbook of the seed, or the first mutant: a long run may be made in parts. */
    from: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
    /** How many workbooks have each kind of fault, on stderr. */
    kinds: { type: 'boolean', default: false },
    mutants: { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
    /** Failing cases, made small, are written here. */
    corpus: { type: 'string' },
  },
});

/** Failing cases that are made small and printed; the rest is counted. */
const printed = 12;

interface Tally {
  workbooks: number;
  threw: number;
  silentFaults: number;
  falseAlarms: number;
  userCellsChanged: number;
}

const tallyKey: Record<FailureKind, Exclude<keyof Tally, 'workbooks'>> = {
  threw: 'threw',
  silentFault: 'silentFaults',
  falseAlarm: 'falseAlarms',
  userCellChanged: 'userCellsChanged',
};

const empty = (): Tally => ({ workbooks: 0, threw: 0, silentFaults: 0, falseAlarms: 0, userCellsChanged: 0 });

if (values.mutants) {
  await printMutants();
  process.exit();
}

const bundle = loadBundle(values.dist);
const kindCount = new KindCount();
const total = empty();
const byKind = new Map<string, Tally>();
const failing: FuzzCase[] = [];
let jobsRun = 0;

const first = Number(values.seed) * 1_000_000 + Number(values.from);
for (let index = 0; index < Number(values.workbooks); index++) {
  const one = drawCase(first + index);
  const result = runCase(bundle, one);
  jobsRun += result.jobsRun;
  kindCount.add(one);
  const kinds = new Set(one.plantings.map(({ name }) => name));
  for (const tally of [total, ...[...kinds].map(tallyOf)]) {
    tally.workbooks += 1;
    for (const { kind } of result.failures) tally[tallyKey[kind]] += 1;
  }
  if (result.failures.length > 0) failing.push(one);
}

const { workbooks, ...faults } = total;
if (values.json) console.log(JSON.stringify({ workbooks, jobsRun, ...faults }));
else printTable();
if (values.kinds) console.error(JSON.stringify(kindCount.table, null, 1));
report();
if (failing.length > 0) process.exitCode = 1;

async function printMutants(): Promise<void> {
  const all = [...coveringCases(), ...keptCases()];
  let unseen = 0;
  const tried = mutants.slice(Number(values.from), Number(values.from) + Number(values.workbooks));
  for (const mutant of tried) {
    const cases = await casesToSee(mutant, all);
    if (cases === null) unseen += 1;
    console.log(`${cases === null ? 'NOT SEEN' : `seen by case ${cases}`}: ${mutant.what}`);
  }
  console.log(JSON.stringify({ cases: all.length, mutants: tried.length, unseen }));
  if (unseen > 0) process.exitCode = 1;
}

function tallyOf(kind: string): Tally {
  const known = byKind.get(kind) ?? empty();
  byKind.set(kind, known);
  return known;
}

function printTable(): void {
  const rows = [...byKind].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, tally]) => ({ kind, ...tally }));
  console.table(rows);
  console.log(`${workbooks} workbooks, ${jobsRun} jobs, ${failing.length} workbooks failed`);
}

/** Failing cases go to stderr: stdout has the figures alone. */
function report(): void {
  if (failing.length > 0) console.error(`failed: ${failing.map(({ seed }) => seed).join(' ')}`);
  const shown = new Set<string>();
  for (const one of failing) {
    if (shown.size >= printed) return;
    const small = minimised(bundle, one);
    const { failures } = runCase(bundle, small);
    const like = JSON.stringify([small.plantings.map(({ kind, name }) => [kind, name]), failures[0]?.kind]);
    if (shown.has(like)) continue;
    shown.add(like);
    console.error(
      `seed ${one.seed}: ${failures
        .map(({ kind, words }) => `${kind}: ${words}`)
        .slice(0, 5)
        .join('\n  ')}`,
    );
    console.error(`  ${JSON.stringify(small)}\n`);
    if (values.corpus) keep(values.corpus, small);
  }
}

function keep(folder: string, one: FuzzCase): void {
  mkdirSync(folder, { recursive: true });
  const what = (one.plantings[0]?.name ?? 'none').replace(/[^a-z0-9]+/gi, '-').toLowerCase();
  writeFileSync(join(folder, `${what}-${one.seed}.json`), `${JSON.stringify(one, null, 2)}\n`);
}
