// npm run -s faults -- [--json] [--job NAME] [--sample N] [--seed N] [--show N]: every service call of every job fails or is the last.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { FaultBench, type FaultKind, isEnd, type Verdict } from './faults';
import type { Scenario } from './scenario';
import { scenarios } from './scenarios';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** Parts of jobs' names. */
    job: { type: 'string', multiple: true },
    /** So many points of each job, drawn at random, in place of all. */
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    /** So many failures are told in full. */
    show: { type: 'string', default: '5' },
  },
});

type Point = readonly [call: number, kind: FaultKind];

/** Ends that are tried for real in each job, to see that recordings tell of them truly. */
const endsProved = 4;

const drawn = (points: Point[], count: number): Point[] =>
  count >= points.length
    ? points
    : fc.sample(fc.shuffledSubarray(points, { minLength: count, maxLength: count }), {
        seed: Number(values.seed),
        numRuns: 1,
      })[0]!;

interface Tally {
  points: number;
  failed: Verdict[];
}

function runScenario(scenario: Scenario): Tally {
  const bench = new FaultBench(scenario);
  const all = bench.points();
  const points = values.sample === undefined ? all : drawn(all, Number(values.sample));
  const failed: Verdict[] = [];
  for (const [call, kind] of points) {
    const verdict = values.sample === undefined ? bench.tryFromState(call, kind) : bench.try(call, kind);
    if (!verdict.survived) failed.push(verdict);
  }
  for (const [call, kind] of values.sample === undefined
    ? drawn(
        points.filter(([, one]) => isEnd(one)),
        endsProved,
      )
    : [])
    if (!bench.isAsRecorded(call, kind))
      throw new Error(
        `${scenario.name}: ending call ${call} (${kind}) leaves another workbook than recorded`,
      );
  return { points: points.length, failed };
}

const totals = { jobs: 0, faultPoints: 0, survived: 0, userCellsChanged: 0 };
const failures: Verdict[] = [];
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

for (const scenario of scenarios) {
  if (values.job && !values.job.some((part) => scenario.name.includes(part))) continue;
  const began = cpuSeconds();
  const { points, failed } = runScenario(scenario);
  totals.jobs += 1;
  totals.faultPoints += points;
  totals.survived += points - failed.length;
  totals.userCellsChanged += failed.reduce((sum, { userCellsChanged }) => sum + userCellsChanged, 0);
  failures.push(...failed);
  const seconds = (cpuSeconds() - began).toFixed(1);
  process.stderr.write(
    `${scenario.name}: ${points} fault points, ${points - failed.length} survived (${seconds} s)\n`,
  );
  for (const { call, name, kind, why, userCellsChanged } of failed.slice(0, Number(values.show))) {
    process.stderr.write(`  call ${call} ${name}, ${kind} (${userCellsChanged} user cells)\n`);
    for (const line of why) process.stderr.write(`    ${line}\n`);
  }
  if (failed.length > 0)
    process.stderr.write(
      `  all: ${failed.map(({ call, name, kind }) => `${call} ${name} ${kind}`).join('; ')}\n`,
    );
}

process.stdout.write(
  values.json
    ? `${JSON.stringify(totals)}\n`
    : `${Object.entries(totals)
        .map(([key, value]) => `${key} ${value}`)
        .join(', ')}\n`,
);
process.exitCode = failures.length > 0 || totals.faultPoints === 0 ? 1 : 0;
