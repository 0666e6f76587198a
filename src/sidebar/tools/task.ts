import { useState } from 'preact/hooks';
import type { ToolWords } from './words';

export interface Task {
  /** A call is under way. */
  busy: boolean;
  /** Why the last one came to nothing; '' when it did not. */
  refusal: string;
  refuse: (reason: string) => void;
  /** Does one thing after another; a failure is told in words. */
  guard: (task: () => Promise<void>) => Promise<void>;
}

/** What every tool needs around its calls. */
export function useTask(words: ToolWords): Task {
  const [busy, setBusy] = useState(false);
  const [refusal, refuse] = useState('');
  const guard: Task['guard'] = async (task) => {
    setBusy(true);
    refuse('');
    try {
      await task();
    } catch {
      refuse(words.failed);
    }
    setBusy(false);
  };
  return { busy, refusal, refuse, guard };
}
