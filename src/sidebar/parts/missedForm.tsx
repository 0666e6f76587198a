import { useState } from 'preact/hooks';
import type { StopView, VisitRecord } from '../../jobs/views';
import { useWords, type Words } from '../words';

interface MissedFormProps {
  stop: StopView;
  /** In the workbook's language: what is written into cells. */
  cellWords: Words;
  onRecord: (record: VisitRecord) => void;
  onCancel: () => void;
}

const reasons = ['absent', 'closed', 'noTime', 'customerCancelled', 'weCancelled'] as const;
type Reason = (typeof reasons)[number];

export function MissedForm({ stop, cellWords, onRecord, onCancel }: MissedFormProps) {
  const words = useWords();
  const [reason, setReason] = useState<Reason>('absent');
  const [note, setNote] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    onRecord(missedRecord(stop, { reason, note }, cellWords));
  };
  return (
    <form class="missed" onSubmit={submit}>
      <fieldset>
        <legend>{words.missed.title}</legend>
        {reasons.map((name) => (
          <label key={name} class="choice">
            <input
              type="radio"
              name={`missed-${stop.visitId}`}
              checked={name === reason}
              onChange={() => setReason(name)}
            />
            <span>{words.missed[name]}</span>
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span>{words.stop.note}</span>
        <textarea
          rows={2}
          value={note}
          placeholder={words.stop.notePlaceholder}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <div class="actions">
        <button type="submit" class="primary">
          {words.missed.record}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** 「不在」 is a result that 訪問 knows; the other reasons join the note, after what it holds. */
function missedRecord(
  stop: StopView,
  { reason, note }: { reason: Reason; note: string },
  words: Words,
): VisitRecord {
  const cancelled = reason === 'customerCancelled' || reason === 'weCancelled';
  const record: VisitRecord = { visitId: stop.visitId, status: cancelled ? 'cancelled' : 'missed' };
  if (reason === 'absent') record.result = words.results.absent;
  const added = [reason === 'absent' ? '' : words.missed[reason], note.trim()].filter((text) => text !== '');
  if (added.length > 0) record.note = [stop.note, ...added].filter((text) => text !== '').join(' ');
  return record;
}
