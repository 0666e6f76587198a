// What the server answers to a question that changes nothing: asked beside the queue, for it waits at no lock.
import { useEffect, useState } from 'preact/hooks';

export type Answer<Value> =
  | { state: 'waiting' }
  | { state: 'failed'; message: string }
  | { state: 'here'; value: Value };

/**
 * Asks when `subject` changes, and again when `version` does: meanwhile the old answer stays. A later question
 * overtakes an earlier one.
 */
export function useAnswer<Value>(
  ask: () => Promise<Value>,
  { subject, version }: { subject: string; version: number },
): Answer<Value> {
  const [known, setKnown] = useState<{ subject: string; answer: Answer<Value> } | null>(null);
  useEffect(() => {
    let wanted = true;
    const tell = (answer: Answer<Value>): void => {
      if (wanted) setKnown({ subject, answer });
    };
    ask().then(
      (value) => tell({ state: 'here', value }),
      (error: unknown) =>
        tell({ state: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [subject, version]);
  return known?.subject === subject ? known.answer : { state: 'waiting' };
}
