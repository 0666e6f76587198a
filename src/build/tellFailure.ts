import { type BuildFailure, formatMessagesSync } from 'esbuild';

/** Prints a failed build: esbuild's errors with their lines, anything else as its message. */
export function tellFailure(failure: unknown): void {
  const { errors } = failure as Partial<BuildFailure>;
  if (errors) console.error(formatMessagesSync(errors, { kind: 'error', color: false }).join('').trimEnd());
  else console.error(failure instanceof Error ? failure.message : String(failure));
}
