// The running job, asked about while it runs: google.script.run answers calls side by side.
import { useEffect } from 'preact/hooks';
import type { JobName, JobStep } from '../jobs/views';
import type { ServerApi } from './api';

export interface RunningJob {
  job: JobName;
  /** Milliseconds since 1970. */
  startedAt: number;
  /** Names the run to the server; null for a short one that is not asked about. */
  token: string | null;
  /** Null until the server tells. */
  step: JobStep | null;
  cancelling: boolean;
}

const askedEveryMilliseconds = 1_500;

/** Keeps the step of the running job up to date; what it answers calls the job off. */
export function useProgress(
  api: ServerApi,
  running: RunningJob | null,
  setRunning: (change: (known: RunningJob | null) => RunningJob | null) => void,
): () => void {
  const token = running?.token ?? null;
  const change = (of: string, part: Partial<RunningJob>): void =>
    setRunning((known) => (known?.token === of ? { ...known, ...part } : known));
  useEffect(() => {
    if (token === null) return;
    let waiting = false;
    const ask = async (): Promise<void> => {
      if (waiting) return;
      waiting = true;
      // A question without an answer is asked again: the job itself tells how it ended.
      const step = await api.sidebarProgress(token).catch(() => null);
      waiting = false;
      if (step !== null) change(token, { step });
    };
    const timer = setInterval(() => void ask(), askedEveryMilliseconds);
    return () => clearInterval(timer);
  }, [token]);
  return () => {
    if (token === null) return;
    change(token, { cancelling: true });
    api.sidebarCancel(token).catch(() => change(token, { cancelling: false }));
  };
}
