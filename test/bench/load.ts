// `npm run bench:load`: what it costs to load dist/Code.js, which every call of a custom function pays.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const rounds = 200;
const limitMilliseconds = 10;

const code = readFileSync('dist/Code.js', 'utf8');

interface Load {
  wallMilliseconds: number;
  cpuMilliseconds: number;
}

/** One cold load: a new context, and another last line each time, or V8 would keep the compiled code. */
function load(round: number): Load {
  const context = vm.createContext({});
  const source = `${code}//${round}`;
  const [started, used] = [performance.now(), process.cpuUsage()];
  vm.runInContext(source, context);
  const { user, system } = process.cpuUsage(used);
  return { wallMilliseconds: performance.now() - started, cpuMilliseconds: (user + system) / 1000 };
}

const loads = Array.from({ length: rounds }, (_, round) => load(round));

function told(name: string, times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (rounds - 1))] ?? 0).toFixed(1);
  return `${name}: best ${at(0)} ms, median ${at(0.5)} ms, 95 % under ${at(0.95)} ms`;
}

const cpuTimes = loads.map(({ cpuMilliseconds }) => cpuMilliseconds);
const median = [...cpuTimes].sort((a, b) => a - b)[rounds / 2] ?? 0;
console.log(`dist/Code.js: ${(Buffer.byteLength(code) / 1000).toFixed(1)} KB, loaded ${rounds} times`);
console.log(told('CPU ', cpuTimes));
console.log(
  told(
    'wall',
    loads.map(({ wallMilliseconds }) => wallMilliseconds),
  ),
);
console.log(`${median < limitMilliseconds ? 'within' : 'over'} ${limitMilliseconds} ms of CPU`);
