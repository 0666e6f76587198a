import { type Drag, dropText, slotAt } from '../drag';
import { useWords } from '../words';

/** What follows the hand: the stop's name, and what letting go here would cost. */
export function DragGhost({ drag }: { drag: Drag }) {
  const words = useWords();
  const { x, y, target, slots, stop } = drag;
  const refused = target !== null && slots !== null && slotAt(slots, target) === null;
  return (
    <div
      class={refused ? 'ghost refused' : 'ghost'}
      style={{ left: `${Math.min(x + 8, window.innerWidth - 190)}px`, top: `${y + 10}px` }}
      role="status"
    >
      <strong>{stop.customerName}</strong>
      {target && <span>{dropText(words, drag)}</span>}
    </div>
  );
}
