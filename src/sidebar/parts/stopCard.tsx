import { useEffect, useRef, useState } from 'preact/hooks';
import type { StopView } from '../../jobs/views';
import type { DeskProps } from '../desk';
import { useWords } from '../words';
import { Icon } from './icon';
import { StopProposal } from './proposal';
import { StopActions, type StopPanel } from './stopActions';
import { StopFacts } from './stopFacts';

interface StopCardProps {
  stop: StopView;
  desk: DeskProps;
  onClose: () => void;
}

/** The stop that was tapped on the map. */
export function StopCard({ stop, desk, onClose }: StopCardProps) {
  const [panel, setPanel] = useState<StopPanel>(null);
  const words = useWords();
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section class="card" ref={card} aria-label={words.stop.number(stop.sequence, stop.customerName)}>
      <div class="card-head">
        <h3>
          <span class="card-time">{stop.arrival}</span> {stop.customerName}
        </h3>
        <button type="button" class="quiet icon-only" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <StopFacts stop={stop} />
      <StopProposal stop={stop} session={desk.session} />
      <StopActions stop={stop} desk={desk} panel={panel} onPanel={setPanel} />
    </section>
  );
}
