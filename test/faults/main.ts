// npm run -s faults -- [--json] [--only NAME] [--every N] [--verbose]: every service call of every job fails or is the last.
import { jobNames } from '../../src/jobs/jobNames';
import { FaultBench, faultKinds, type Verdict } from './faults';
import { scenarios } from './scenarios';

const args = process.argv.slice(2);
const optionOf = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
};
const json = args.includes('--json');
const every = Number(optionOf('--every') ?? 1);
const only = optionOf('--only');

const totals = { jobs: 0, scenarios: 0, faultPoints: 0, survived: 0, userCellsChanged: 0 };
const failed: Verdict[] = [];

for (const scenario of scenarios) {
  if (only && !scenario.name.includes(only)) continue;
  const bench = new FaultBench(scenario);
  let points = 0;
  let survived = 0;
  for (let call = 1; call <= bench.calls; call += every) {
    for (const kind of faultKinds) {
      const verdict = bench.try(call, kind);
      points += 1;
      totals.userCellsChanged += verdict.userCellsChanged;
      if (verdict.survived) survived += 1;
      else failed.push(verdict);
    }
  }
  totals.scenarios += 1;
  if ((jobNames as readonly string[]).includes(scenario.name)) totals.jobs += 1;
  totals.faultPoints += points;
  totals.survived += survived;
  process.stderr.write(
    `${scenario.name}: ${bench.calls} calls, ${points} fault points, ${survived} survived\n`,
  );
}

for (const { scenario, call, name, kind, why, userCellsChanged } of failed.slice(
  0,
  Number(optionOf('--show') ?? 5),
)) {
  process.stderr.write(`\n${scenario}, call ${call} ${name}, ${kind} (${userCellsChanged} user cells)\n`);
  for (const line of why) process.stderr.write(`  ${line}\n`);
}
process.stdout.write(
  json
    ? `${JSON.stringify(totals)}\n`
    : `${Object.entries(totals)
        .map(([key, value]) => `${key} ${value}`)
        .join(', ')}\n`,
);
process.exitCode = totals.survived === totals.faultPoints && totals.userCellsChanged === 0 ? 0 : 1;
