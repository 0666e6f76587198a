import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words';

const atOnce = 30;

interface LongListProps<Item> {
  items: Item[];
  show: (item: Item, index: number) => ComponentChildren;
  className?: string;
}

/** The first thirty, and a button for the others: a long list must not slow the first look. */
export function LongList<Item>({ items, show, className }: LongListProps<Item>) {
  const words = useWords();
  const [shown, setShown] = useState(atOnce);
  const left = items.length - shown;
  return (
    <>
      <ul class={className ?? 'list'}>{items.slice(0, shown).map(show)}</ul>
      {left > 0 && (
        <button type="button" class="more" onClick={() => setShown(shown + 3 * atOnce)}>
          {words.showMore(left)}
        </button>
      )}
    </>
  );
}
