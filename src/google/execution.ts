// How long this execution may still run, and trying again what Google failed at.
import { Moved } from './standStill';

/** An execution is stopped after six minutes (https://developers.google.com/apps-script/guides/services/quotas). */
const limitMilliseconds = 330_000;
/** Kept for writing what a job has decided, in milliseconds. */
const writingTime = 90_000;
/** Pauses between attempts, in milliseconds. */
const pauses = [1_000, 3_000, 9_000];

let startedAt: number | null = null;

/** Milliseconds left to this execution; the first look starts the count. */
export function timeLeft(): number {
  startedAt ??= Date.now();
  return startedAt + limitMilliseconds - Date.now();
}

/** Milliseconds that a job may still think before it must write. */
export const thinkingTime = (): number => Math.max(0, timeLeft() - writingTime);

/**
 * What Google says when a service is out for a moment, in the languages of an account's users; the same call succeeds
 * when it is made again (https://developers.google.com/apps-script/guides/support/troubleshooting#common_errors).
 */
const passing =
  /timed out|time-?out|unavailable|internal error|server error|service error|try again|failed while accessing|タイムアウト|しばらく|もう一度|サーバー ?エラー|サービス ?エラー/i;

/** The spreadsheet's errors, and those of the services beside it, that pass by themselves. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Error || Object.prototype.toString.call(error) === '[object Error]'
    ? passing.test((error as Error).message)
    : false;

/** Runs `work` again after a passing failure, or when somebody moved its rows meanwhile, while time allows. */
export function withRetries<Result>(work: () => Result): Result {
  timeLeft();
  for (let attempt = 0; ; attempt++) {
    const began = Date.now();
    try {
      return work();
    } catch (error) {
      const pause = pauses[attempt];
      if (pause === undefined || !(isPassing(error) || error instanceof Moved)) throw error;
      if (timeLeft() < pause + 2 * (Date.now() - began) + writingTime / 3) throw error;
      Utilities.sleep(error instanceof Moved ? 0 : pause);
    }
  }
}
