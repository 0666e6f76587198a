import { useRef, useState } from 'preact/hooks';
import type { StopView } from '../../jobs/views';
import type { DeskProps } from '../desk';
import { useWords, type Words } from '../words';
import { Icon, type IconName } from './icon';
import { StopProposal } from './proposal';
import { StopActions, type StopPanel } from './stopActions';
import { StopFacts } from './stopFacts';

const statusIcons: Partial<Record<StopView['status'], IconName>> = {
  done: 'check',
  missed: 'cross',
  cancelled: 'pause',
};

interface StopRowProps {
  stop: StopView;
  desk: DeskProps;
  /** Shown under the name while the row is closed. */
  withReason?: true;
  /** A handle to drag the stop by. */
  onGrip?: (event: PointerEvent) => void;
  dragged?: boolean;
}

/** One line of a day's list that opens to the whole card. */
export function StopRow({ stop, desk, withReason, onGrip, dragged }: StopRowProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [panel, setPanel] = useState<StopPanel>(null);
  const row = useRef<HTMLLIElement>(null);
  const icon = statusIcons[stop.status];
  const openMove = (): void => {
    setOpen(true);
    setPanel('move');
  };
  return (
    <li
      ref={row}
      class={`stop ${stop.status}${dragged ? ' dragged' : ''}`}
      data-visit={stop.visitId}
      data-status={stop.status}
    >
      <div class="stop-head">
        <button
          type="button"
          class="stop-line"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
            setPanel(null);
          }}
        >
          <span class="stop-number">{icon ? <Icon name={icon} /> : stop.sequence}</span>
          <span class="stop-main">
            <span class="stop-top">
              <time class="stop-time">{stop.arrival || '–:–'}</time>
              <span class="stop-name" title={stop.customerName}>
                {stop.customerName}
              </span>
            </span>
            <span class="stop-more">
              {stop.fixed && <Icon name="lock" />}
              {moreText(words, stop)}
            </span>
            {withReason && !open && stop.reason && <span class="stop-reason">{stop.reason}</span>}
          </span>
          <Icon name="down" />
        </button>
        {onGrip && (
          <button
            type="button"
            class="grip"
            aria-label={words.stop.drag(stop.customerName)}
            title={words.stop.move}
            onPointerDown={onGrip}
            onClick={openMove}
          >
            <Icon name="grip" />
          </button>
        )}
      </div>
      {open && (
        <div class="stop-open">
          <StopFacts stop={stop} />
          <StopProposal stop={stop} session={desk.session} />
          <StopActions stop={stop} desk={desk} panel={panel} onPanel={setPanel} />
        </div>
      )}
    </li>
  );
}

const moreText = (words: Words, stop: StopView): string =>
  [
    stop.status === 'planned' ? '' : words.status[stop.status],
    stop.travelMinutes > 0 ? words.stop.travel(stop.travelMinutes) : '',
    stop.fixed ? words.stop.fixed : '',
    stop.purpose,
  ]
    .filter((text) => text !== '')
    .join(' · ');
