/** The sidebar: 300 pixels at the right, as in Sheets. */
import type { FrameView, Playground } from '../playground';
import { wordsOf } from '../words';
import { ScriptFrame } from './frame';

export function SidebarView({ playground, frame }: { playground: Playground; frame: FrameView }) {
  const words = wordsOf(playground.shown.language);
  const close = (): void => playground.closeSidebar();
  return (
    <aside class="sidebar" aria-label={frame.view.title}>
      <header>
        <h2>{frame.view.title}</h2>
        <button
          type="button"
          class="icon"
          aria-label={words.close}
          data-testid="sidebar-close"
          onClick={close}
        >
          ✕
        </button>
      </header>
      <ScriptFrame playground={playground} frame={frame} testId="sidebar" close={close} />
    </aside>
  );
}
