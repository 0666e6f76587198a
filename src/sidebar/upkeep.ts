// What a session does by itself: calls in turn, notices that fade, a state that is read anew when it is old.
import { useEffect, useRef } from 'preact/hooks';
import type { Notice } from './session';

/** A sidebar that gets the focus again shows what is older than this anew. */
const staleAfterMilliseconds = 60_000;
const fadeAfterMilliseconds = 10_000;

/** Calls go one after the other: two at once would meet at the server's lock, and the second be turned away. */
export function useQueue(): <Answer>(task: () => Promise<Answer>) => Promise<Answer> {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return (task) => {
    const next = last.current.then(task, task);
    last.current = next.catch(() => undefined);
    return next;
  };
}

/** A short word of success makes room again by itself; failures and details wait to be closed. */
export function useFading(notice: Notice | null, dismiss: () => void): void {
  useEffect(() => {
    if (!notice?.ok || notice.details.length > 0) return;
    const timer = setTimeout(dismiss, fadeAfterMilliseconds);
    return () => clearTimeout(timer);
  }, [notice]);
}

/** Edits in the grid do not reach the sidebar by themselves. */
export function useStaleReload(
  loadedAt: { current: number },
  busy: boolean,
  reload: () => Promise<void>,
): void {
  useEffect(() => {
    const refresh = (): void => {
      const isStale = loadedAt.current > 0 && Date.now() - loadedAt.current > staleAfterMilliseconds;
      if (isStale && !busy) void reload();
    };
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [busy]);
}
