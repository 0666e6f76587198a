// Installs what is missing before the first command runs. Plain Node without packages: nothing may be installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const oldestNode = [20, 19];
const lockfile = 'package-lock.json';
// npm writes this one last, so that an install that was cut off leaves none.
const installedLockfile = 'node_modules/.package-lock.json';

/** A package's version by its path; packages for other machines only are optional and may be absent. */
function lockedPackages(path) {
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  return Object.entries(packages).filter(([name]) => name !== '');
}

function isInstalled() {
  if (!existsSync(installedLockfile)) return false;
  const installed = new Map(lockedPackages(installedLockfile));
  return lockedPackages(lockfile).every(([name, { version, optional, devOptional }]) => {
    const found = installed.get(name);
    return found ? found.version === version : Boolean(optional || devOptional);
  });
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(`Meguri needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

function install() {
  console.error('Installing packages (only the first time) …');
  // npm's words go to stderr: `npm start -- --json` has nothing but JSON on stdout.
  const { status } = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(
    'The packages could not be installed. Is there a network? Then try `npm ci --loglevel=notice`.',
  );
  process.exit(1);
}

requireNode();
if (!isInstalled()) install();
