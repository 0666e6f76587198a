import { spawn } from 'node:child_process';

export interface Ended {
  status: number | null;
  output: string;
  errorOutput: string;
}

/** Runs a program to its end without showing what it prints. */
export function runProgram(program: string, options: string[], folder = '.'): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { cwd: folder, shell: process.platform === 'win32' });
    const printed = { output: '', errorOutput: '' };
    child.stdout.on('data', (chunk) => {
      printed.output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      printed.errorOutput += chunk;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...printed }));
  });
}
