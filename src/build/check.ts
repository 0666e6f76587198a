// `npm run check`: everything that can be told without running a test. One line per check; details only for failures.
import { availableParallelism } from 'node:os';
import { type Check, checks } from './checks';

const detailLines = 60;

/** Runs the checks, as many at once as the machine has processors, and prints each as it ends. */
async function runAll(waiting: Check[]): Promise<number> {
  let failures = 0;
  const worker = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const started = performance.now();
      const problem = await check.run().catch((error: unknown) => String(error));
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${problem ? 'FAIL' : 'ok  '} ${check.name} (${seconds} s)`);
      if (!problem) continue;
      failures += 1;
      console.error(shortened(problem).replace(/^/gm, '     '));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return failures;
}

function shortened(problem: string): string {
  const lines = problem.trim().split('\n');
  if (lines.length <= detailLines) return lines.join('\n');
  return [...lines.slice(0, detailLines), `… and ${lines.length - detailLines} more lines`].join('\n');
}

const failures = await runAll([...checks]);
if (failures > 0) {
  console.error(`${failures} of ${checks.length} checks failed.`);
  process.exitCode = 1;
}
