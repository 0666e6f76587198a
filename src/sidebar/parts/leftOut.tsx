import { everything, isOfRep } from '../choose';
import type { DeskProps } from '../desk';
import { useWords } from '../words';
import { CustomerActions } from './customerActions';
import { LongList } from './longList';

export function LeftOut({ desk }: { desk: DeskProps }) {
  const { state, repId } = desk;
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
            <h3 class="entry-name">{one.customerName}</h3>
            <p class="muted">{repId === everything ? `${one.repName} · ${one.reason}` : one.reason}</p>
            <CustomerActions desk={desk} customerId={one.customerId} name={one.customerName} withCard />
          </li>
        )}
      />
    </details>
  );
}
