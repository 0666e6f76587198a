// npm run bench:year [-- --json] [--weeks 52] [--seed 1] [--customers 60] [--planner SECONDS]: a year of a team's life.
// Fails where an invariant breaks.
import { parseArgs } from 'node:util';
import { liveYear } from './year';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    weeks: { type: 'string', default: '52' },
    seed: { type: 'string', default: '1' },
    customers: { type: 'string', default: '60' },
    planner: { type: 'string', default: '0.3' },
  },
});

const figures = liveYear({
  weeks: Number(options.weeks),
  seed: Number(options.seed),
  customers: Number(options.customers),
  plannerSeconds: Number(options.planner),
  tell: (week, faults) => {
    process.stderr.write(`week ${week}: ${faults.length === 0 ? 'sound' : `${faults.length} faults`}\n`);
    for (const fault of faults.slice(0, 10)) process.stderr.write(`  ${fault}\n`);
  },
});

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
if (options.json) console.log(JSON.stringify(figures));
else {
  const { visits, faults, cpuSeconds, scriptCpuSeconds } = figures;
  console.log(`${figures.weeks} weeks, seed ${figures.seed}, ${figures.customers} customers`);
  console.log(
    `visits        ${visits.made} made, ${visits.missed} missed, ${visits.forgotten} not ticked, ${visits.cancelled} called off`,
  );
  console.log(
    `on time       ${percent(figures.onTimeShare)} no later than a quarter of the interval over it`,
  );
  console.log(`driving       ${figures.kilometresPerVisit.toFixed(2)} km per visit`);
  console.log(
    `sales lists   ${figures.hit} of ${figures.listed} listed ordered within a week, ${percent(figures.listHitShare)}; of all ${percent(figures.anyHitShare)}`,
  );
  console.log(
    `scripts       ${figures.runs} runs, ${figures.serviceCalls} service calls, ${scriptCpuSeconds.toFixed(0)} s of CPU, ` +
      `longest ${figures.longestEstimatedSeconds.toFixed(0)} s estimated`,
  );
  console.log(`all           ${cpuSeconds.toFixed(0)} s of CPU`);
  console.log(
    `invariants    ${faults.length === 0 ? 'hold' : `${faults.length} BROKEN`}: ${figures.typedCells} typed cells, ${figures.undone} jobs undone`,
  );
}
process.exitCode = figures.faults.length === 0 ? 0 : 1;
