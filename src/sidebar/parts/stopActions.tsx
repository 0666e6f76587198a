// Done in one tap; missed with a reason; order as usual in two; result and note where wanted; moved or fixed.
import { useState } from 'preact/hooks';
import type { StopView, VisitRecord } from '../../jobs/views';
import type { DeskProps } from '../desk';
import { useWords, wordsOf } from '../words';
import { FindDay } from './findDay';
import { Icon } from './icon';
import { MapLink } from './mapLink';
import { MissedForm } from './missedForm';
import { ResultFields } from './resultFields';
import { UsualOrder } from './usualOrder';

/** What is open below the buttons. */
export type StopPanel = 'order' | 'move' | null;

interface StopActionsProps {
  stop: StopView;
  desk: DeskProps;
  panel: StopPanel;
  onPanel: (panel: StopPanel) => void;
}

export function StopActions(props: StopActionsProps) {
  const words = useWords();
  const { stop, desk } = props;
  const { session } = desk;
  if (session.savingVisits.has(stop.visitId)) return <p class="saving">{words.saving}…</p>;
  if (stop.status === 'planned') return <PlannedActions key={stop.visitId} {...props} />;
  return (
    <div class="actions">
      <button
        type="button"
        onClick={() => void session.record({ visitId: stop.visitId, status: 'planned' }, stop.customerName)}
      >
        <Icon name="undo" />
        {words.stop.backToPlanned}
      </button>
      <StopMapLink stop={stop} />
      <CardButton stop={stop} desk={desk} />
    </div>
  );
}

function PlannedActions({ stop, desk, panel, onPanel }: StopActionsProps) {
  const words = useWords();
  const [missing, setMissing] = useState(false);
  const [entered, setEntered] = useState<Pick<VisitRecord, 'result' | 'note'>>({});
  const { session } = desk;
  const record = (mark: VisitRecord): void => void session.record(mark, stop.customerName);
  const close = (): void => onPanel(null);
  // What goes into a cell is in the workbook's language, whichever is shown here.
  const cellWords = wordsOf(session.state?.language ?? 'ja');
  if (missing)
    return (
      <MissedForm stop={stop} cellWords={cellWords} onRecord={record} onCancel={() => setMissing(false)} />
    );
  return (
    <>
      <div class="actions">
        <button
          type="button"
          class="primary wide"
          aria-label={words.stop.doneOf(stop.customerName)}
          onClick={() => record({ visitId: stop.visitId, status: 'done', ...entered })}
        >
          <Icon name="check" />
          {words.stop.done}
        </button>
        <button
          type="button"
          aria-label={words.order.usualOf(stop.customerName)}
          aria-expanded={panel === 'order'}
          onClick={() => onPanel(panel === 'order' ? null : 'order')}
        >
          <Icon name="basket" />
          {words.order.usual}
        </button>
        <button
          type="button"
          aria-label={words.stop.missedOf(stop.customerName)}
          onClick={() => setMissing(true)}
        >
          {words.stop.missed}
        </button>
        <StopMapLink stop={stop} />
        <CardButton stop={stop} desk={desk} />
      </div>
      {panel === 'order' && (
        <UsualOrder
          session={session}
          customerId={stop.customerId}
          name={stop.customerName}
          onClose={close}
          // Who has just ordered need not be asked what came of the visit.
          onTaken={() => setEntered((known) => ({ result: cellWords.results.order, ...known }))}
        />
      )}
      <ResultFields stop={stop} results={cellWords.results} entered={entered} onEnter={setEntered} />
      <PlaceActions stop={stop} desk={desk} panel={panel} onPanel={onPanel} />
      {panel === 'move' && (
        <FindDay
          session={session}
          wish={{ customerId: stop.customerId, visitId: stop.visitId }}
          name={stop.customerName}
          onClose={close}
        />
      )}
    </>
  );
}

/** Where and when: moved elsewhere, or fixed to its place. */
function PlaceActions({ stop, desk, panel, onPanel }: StopActionsProps) {
  const words = useWords();
  const { fixed, customerName } = stop;
  return (
    <div class="actions small">
      <button
        type="button"
        aria-label={words.stop.moveOf(customerName)}
        aria-expanded={panel === 'move'}
        onClick={() => onPanel(panel === 'move' ? null : 'move')}
      >
        <Icon name="move" />
        {words.stop.move}
      </button>
      <button
        type="button"
        aria-label={fixed ? words.stop.freeOf(customerName) : words.stop.fixOf(customerName)}
        onClick={() => void desk.session.fix(stop.visitId, !fixed)}
      >
        <Icon name={fixed ? 'unlock' : 'lock'} />
        {fixed ? words.stop.free : words.stop.fix}
      </button>
    </div>
  );
}

function StopMapLink({ stop }: { stop: StopView }) {
  const words = useWords();
  return (
    <MapLink
      url={stop.mapUrl}
      text={words.stop.map}
      label={words.stop.mapOf(stop.customerName)}
      look="button"
    />
  );
}

function CardButton({ stop, desk }: { stop: StopView; desk: DeskProps }) {
  const words = useWords();
  return (
    <button
      type="button"
      class="slim"
      aria-label={words.stop.cardOf(stop.customerName)}
      title={words.stop.card}
      onClick={() => desk.openCustomer(stop.customerId)}
    >
      <Icon name="person" />
    </button>
  );
}
