/** The whole page: bar, grid, sidebar, and what floats above them. */
import type { Playground } from '../playground';
import { wordsOf } from '../words';
import { Bar } from './bar';
import { Charts } from './charts';
import { ClockPanel } from './clockPanel';
import { CostPanel } from './costPanel';
import { Dialogs, Toasts } from './dialogs';
import { Outbox } from './outbox';
import { SidebarView } from './sidebarView';

export function App({ playground }: { playground: Playground }) {
  const { shown } = playground;
  const words = wordsOf(shown.language);
  return (
    <div class="page">
      <Bar playground={playground} />
      <main class="desk">
        <div class="grid-holder">
          <div id="grid" data-testid="grid" />
          {shown.failure === null && !shown.ready && <p class="cover">{words.loading}</p>}
          {shown.failure !== null && <p class="cover failed">{words.failed(shown.failure)}</p>}
          <Charts playground={playground} />
        </div>
        {shown.sidebar !== null && <SidebarView playground={playground} frame={shown.sidebar} />}
      </main>
      {shown.panel === 'clock' && <ClockPanel playground={playground} />}
      {shown.panel === 'outbox' && <Outbox playground={playground} />}
      {shown.panel === 'cost' && <CostPanel playground={playground} />}
      <Dialogs playground={playground} />
      <Toasts playground={playground} />
    </div>
  );
}
