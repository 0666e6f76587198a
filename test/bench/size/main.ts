// npm run bench:size [-- --json] [--shares 0.2,0.4,0.7,1] [--only JOB,JOB] [--planner SECONDS]: every job and custom
// function on growing teams, up to the largest. Each size runs in a process of its own, so that its memory is its own. Fails where a limit breaks.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { functionCosts } from './functions';
import { costs } from './jobs';
import { growths, limits, type Measured } from './judge';
import { openTeam, sizeOf } from './team';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    shares: { type: 'string', default: '0.2,0.4,0.7,1' },
    only: { type: 'string' },
    planner: { type: 'string', default: '5' },
    share: { type: 'string' },
  },
});

function measure(share: number): Measured {
  const size = sizeOf(share);
  const host = openTeam(size, Number(options.planner));
  const measured = [...costs(host, options.only), ...functionCosts(host, options.only)];
  process.stderr.write('\n');
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1000);
  const { customers, orderLines } = size;
  return { share, customers, orderLines, peakMegabytes, costs: measured };
}

/** What is measured is what a team needs: with more, the collector waits until there is more. */
const heap = '--max-old-space-size=1500';

function measureApart(share: string): Measured {
  const only = options.only === undefined ? [] : ['--only', options.only];
  const args = [
    heap,
    '--import',
    'tsx',
    process.argv[1]!,
    '--share',
    share,
    '--planner',
    options.planner,
    ...only,
  ];
  const told = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(told.slice(told.lastIndexOf('\n{') + 1)) as Measured;
}

const list = (numbers: number[], digits: number): string =>
  numbers.map((number) => number.toFixed(digits).padStart(6)).join(' ');

if (options.share !== undefined) {
  process.stdout.write(`\n${JSON.stringify(measure(Number(options.share)))}`);
} else {
  const measured = options.shares.split(',').map(measureApart);
  const jobs = growths(measured);
  const memory = measured.map(({ peakMegabytes }) => peakMegabytes);
  const isMemoryBroken = Math.max(...memory) >= limits.peakMegabytes;
  if (options.json) {
    console.log(JSON.stringify({ sizes: measured.map(({ costs: _costs, ...size }) => size), jobs }));
  } else {
    console.log(`order lines   ${measured.map(({ orderLines }) => orderLines).join(', ')}`);
    console.log(`customers     ${measured.map(({ customers }) => customers).join(', ')}`);
    console.log(`peak memory   ${memory.join(', ')} MB${isMemoryBroken ? '  TOO MUCH' : ''}`);
    for (const { job, calls, cpuSeconds, estimatedSeconds, overLinearithmic, broken } of jobs) {
      console.log(
        `${job.padEnd(23)} calls ${list(calls, 0)}  CPU s ${list(cpuSeconds, 2)}  estimated s ${list(estimatedSeconds, 0)}  ` +
          `${overLinearithmic.toFixed(2)} of n log n  ${broken.join(', ').toUpperCase()}`,
      );
    }
  }
  process.exitCode = isMemoryBroken || jobs.some(({ broken }) => broken.length > 0) ? 1 : 0;
}
