// The customer of the row selected in the grid. Sheets tells a sidebar nothing of the selection: it is asked for, and only
// while the grid has the focus; whoever works in the sidebar selects nothing in the grid meanwhile.
import { useEffect, useRef } from 'preact/hooks';
import type { ServerApi } from './api';

const soonMilliseconds = 2_000;
const laterMilliseconds = 8_000;
/** After so many answers that are all the same, nobody seems to be at work: asked more rarely. */
const sameAnswersUntilLater = 30;

export function useGridSelection(api: ServerApi, active: boolean, show: (reference: string) => void): void {
  const shown = useRef<string | null>(null);
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    if (!active) return;
    let timer: ReturnType<typeof setTimeout>;
    let same = 0;
    let stopped = false;
    const ask = async (): Promise<void> => {
      const idle = document.hidden || document.hasFocus();
      const reference = idle ? null : await api.sidebarSelection().catch(() => null);
      if (stopped) return;
      if (reference !== null && reference !== shown.current) {
        shown.current = reference;
        same = 0;
        latest.current(reference);
      } else if (!idle) same += 1;
      timer = setTimeout(
        () => void ask(),
        same > sameAnswersUntilLater ? laterMilliseconds : soonMilliseconds,
      );
    };
    const wake = (): void => {
      same = 0;
    };
    window.addEventListener('blur', wake);
    timer = setTimeout(() => void ask(), soonMilliseconds);
    return () => {
      stopped = true;
      clearTimeout(timer);
      window.removeEventListener('blur', wake);
    };
  }, [active]);
}
