import { useState } from 'preact/hooks';
import { useWords } from '../words';

/** Longer texts show their beginning: what is done with one tap must not slip below the edge. */
const shortWidth = 120;

/** Letters of the width of a kana count twice. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);

export function LongText({ text }: { text: string }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  if (widthOf(text) <= shortWidth) return <>{text}</>;
  return (
    <>
      <span class={open ? '' : 'long-text'}>{text}</span>
      <button type="button" class="text-link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.less : words.more}
      </button>
    </>
  );
}
