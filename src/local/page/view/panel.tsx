/** A panel under the bar, at the right. */
import type { ComponentChildren } from 'preact';
import type { Playground } from '../playground';
import { wordsOf } from '../words';

interface PanelProps {
  playground: Playground;
  title: string;
  help?: string;
  testId: string;
  wide?: 'yes';
  children: ComponentChildren;
}

export function Panel({ playground, title, help, testId, wide, children }: PanelProps) {
  return (
    <section class={wide ? 'panel wide' : 'panel'} aria-label={title} data-testid={testId}>
      <header>
        <h2>{title}</h2>
        <button
          type="button"
          class="icon"
          aria-label={wordsOf(playground.shown.language).close}
          onClick={() => playground.openPanel(null)}
        >
          ✕
        </button>
      </header>
      {help !== undefined && <p class="help">{help}</p>}
      {children}
    </section>
  );
}
