// Plans benchmark instances and prints how good the plans are. See docs/planner.md.
//   npm run bench:routing -- [--seconds 5] [--seed 1] [--json] [--plans DIR] [--bundle] [--cpu] [--curve] [--iterations N] FILES…
// --cpu reckons in seconds of processor time, for machines that others use too; --bundle runs what ships;
// --curve adds the time of an iteration by size, and the memory of the process.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Plan } from '../../../src/routing';
import { checkPlan } from '../../routing/checker';
import { engineFor } from './engine';
import type { Instance } from './instance';
import { readerFor } from './readers';
import { findReference } from './references';
import { type Result, Table } from './table';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    iterations: { type: 'string' },
    json: { type: 'boolean', default: false },
    plans: { type: 'string' },
    bundle: { type: 'boolean', default: false },
    cpu: { type: 'boolean', default: false },
    curve: { type: 'boolean', default: false },
  },
});

const solve = engineFor(options.bundle ? 'bundle' : 'sources');
const table = new Table();
if (!options.json) table.printHeader();
let rejected = false;
for (const file of positionals.flatMap(expand)) {
  const result = run(file);
  if (options.json) console.log(JSON.stringify(jsonLine(result)));
  else table.print(result);
}
if (!options.json) table.printMean();
if (options.curve && !options.json) table.printCurve(process.memoryUsage().rss);
process.exitCode = rejected ? 1 : 0;

/** A folder stands for the instances in it. */
function expand(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !/\.(res|sol)$/.test(name) && !/^(best-known|references)/.test(name))
    .sort()
    .map((name) => join(path, name));
}

function run(file: string): Result {
  const build = readerFor(file, readFileSync(file, 'utf8'));
  const started = milliseconds();
  const budget = Number(options.seconds) * 1000;
  const instance = build();
  const plan = solve(instance.problem, {
    seed: Number(options.seed),
    ...(options.iterations
      ? { maximumIterations: Number(options.iterations) }
      : { progress: () => (milliseconds() - started) / budget }),
  });
  const seconds = (milliseconds() - started) / 1000;
  check(instance, plan);
  if (options.plans) writePlan(options.plans, instance, plan);
  return resultOf(file, instance, plan, seconds);
}

function milliseconds(): number {
  if (!options.cpu) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function check(instance: Instance, plan: Plan): void {
  const { faults } = checkPlan(instance.problem, plan);
  const missing = plan.unassigned.filter((request) => instance.problem.requests[request]!.mandatory);
  if (missing.length > 0) faults.push(`${missing.length} mandatory requests are left out`);
  for (const fault of faults) console.error(`${instance.name}: ${fault}`);
  if (faults.length > 0) rejected = true;
}

function resultOf(file: string, instance: Instance, plan: Plan, seconds: number): Result {
  const { bestKnown, vroom5s } = findReference(file);
  const objective = instance.goal === 'score' ? plan.objective : -plan.objective;
  const behind =
    bestKnown === null ? null : instance.goal === 'score' ? bestKnown - objective : objective - bestKnown;
  return {
    instance: instance.name,
    objective,
    bestKnown,
    gapPercent: behind === null ? null : (100 * behind) / bestKnown!,
    served: instance.problem.requests.length - plan.unassigned.length,
    requests: instance.problem.requests.length,
    travelMinutes: plan.travelMinutes,
    seconds,
    iterations: plan.iterations,
    vroom5s,
  };
}

function jsonLine({ vroom5s: _vroom5s, ...line }: Result): object {
  return line;
}

function writePlan(folder: string, instance: Instance, plan: Plan): void {
  mkdirSync(folder, { recursive: true });
  const routes = plan.routes.map((route) => ({
    vehicle: instance.vehicleIds[route.shift],
    jobs: route.stops.map((stop) => instance.jobIds[stop.request]),
  }));
  writeFileSync(join(folder, `${instance.name}.plan.json`), JSON.stringify({ routes }));
}
