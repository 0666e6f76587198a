import type { SidebarState } from '../../jobs/views';
import { everything, isOfRep } from '../choose';
import { useWords } from '../words';
import { LongList } from './longList';

export function LeftOut({ state, repId }: { state: SidebarState; repId: string }) {
  const words = useWords();
  const left = state.unplanned.filter(({ repName }) => isOfRep(state, repId, repName));
  if (left.length === 0) return null;
  return (
    <details class="left-out">
      <summary>{words.week.leftOut(left.length)}</summary>
      <p class="hint">{words.week.leftOutHint}</p>
      <LongList
        items={left}
        show={(one) => (
          <li key={one.customerId} class="entry">
            <p class="entry-name">{one.customerName}</p>
            <p class="muted">{repId === everything ? `${one.repName} · ${one.reason}` : one.reason}</p>
          </li>
        )}
      />
    </details>
  );
}
