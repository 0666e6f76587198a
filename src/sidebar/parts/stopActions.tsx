// Done in one tap; missed with a reason; result and note where wanted.
import { useState } from 'preact/hooks';
import type { StopView, VisitRecord } from '../../jobs/views';
import type { Session } from '../session';
import { useWords, wordsOf } from '../words';
import { Icon } from './icon';
import { MapLink } from './mapLink';
import { MissedForm } from './missedForm';
import { ResultFields } from './resultFields';

interface StopActionsProps {
  stop: StopView;
  session: Session;
}

export function StopActions({ stop, session }: StopActionsProps) {
  const words = useWords();
  const saving = session.savingVisits.has(stop.visitId);
  if (saving) return <p class="saving">{words.saving}…</p>;
  if (stop.status === 'planned') return <PlannedActions key={stop.visitId} stop={stop} session={session} />;
  return (
    <div class="actions">
      <button
        type="button"
        onClick={() => void session.record({ visitId: stop.visitId, status: 'planned' }, stop.customerName)}
      >
        <Icon name="undo" />
        {words.stop.backToPlanned}
      </button>
      <MapLink
        url={stop.mapUrl}
        text={words.stop.map}
        label={words.stop.mapOf(stop.customerName)}
        look="button"
      />
    </div>
  );
}

function PlannedActions({ stop, session }: StopActionsProps) {
  const words = useWords();
  const [missing, setMissing] = useState(false);
  const [entered, setEntered] = useState<Pick<VisitRecord, 'result' | 'note'>>({});
  const record = (mark: VisitRecord): void => void session.record(mark, stop.customerName);
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
          aria-label={words.stop.missedOf(stop.customerName)}
          onClick={() => setMissing(true)}
        >
          {words.stop.missed}
        </button>
        <MapLink
          url={stop.mapUrl}
          text={words.stop.map}
          label={words.stop.mapOf(stop.customerName)}
          look="button"
        />
      </div>
      <ResultFields stop={stop} results={cellWords.results} entered={entered} onEnter={setEntered} />
    </>
  );
}
