import { useState } from 'preact/hooks';
import type { StopView } from '../../jobs/views';
import type { Session } from '../session';
import { useWords } from '../words';
import { Icon, type IconName } from './icon';
import { StopActions } from './stopActions';
import { StopFacts } from './stopFacts';

const statusIcons: Partial<Record<StopView['status'], IconName>> = {
  done: 'check',
  missed: 'cross',
  cancelled: 'pause',
};

interface StopRowProps {
  stop: StopView;
  session: Session;
  /** Shown under the name while the row is closed. */
  withReason?: true;
}

/** One line of a day's list that opens to the whole card. */
export function StopRow({ stop, session, withReason }: StopRowProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const icon = statusIcons[stop.status];
  return (
    <li class={`stop ${stop.status}`}>
      <button type="button" class="stop-line" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span class="stop-number">{icon ? <Icon name={icon} /> : stop.sequence}</span>
        <span class="stop-main">
          <span class="stop-top">
            <time class="stop-time">{stop.arrival || '–:–'}</time>
            <span class="stop-name" title={stop.customerName}>
              {stop.customerName}
            </span>
          </span>
          <span class="stop-more">
            {[
              stop.status === 'planned' ? '' : words.status[stop.status],
              stop.travelMinutes > 0 ? words.stop.travel(stop.travelMinutes) : '',
              stop.fixed ? words.stop.fixed : '',
              stop.purpose,
            ]
              .filter((text) => text !== '')
              .join(' · ')}
          </span>
          {withReason && !open && stop.reason && <span class="stop-reason">{stop.reason}</span>}
        </span>
        <Icon name="down" />
      </button>
      {open && (
        <div class="stop-open">
          <StopFacts stop={stop} />
          <StopActions stop={stop} session={session} />
        </div>
      )}
    </li>
  );
}
