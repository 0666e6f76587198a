import { spawn } from 'node:child_process';

export interface Ended {
  status: number | null;
  /** Standard output, then standard error. */
  output: string;
}

/** Runs a program to its end without showing what it prints. */
export function runProgram(program: string, options: string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { shell: process.platform === 'win32' });
    const printed = { out: '', error: '' };
    child.stdout.on('data', (chunk) => {
      printed.out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      printed.error += chunk;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output: printed.out + printed.error }));
  });
}
