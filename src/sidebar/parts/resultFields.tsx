import type { StopView, VisitRecord } from '../../jobs/views';
import { useWords, type Words } from '../words';

type Entered = Pick<VisitRecord, 'result' | 'note'>;

interface ResultFieldsProps {
  stop: StopView;
  /** The results as 訪問 writes them, in the workbook's language. */
  results: Words['results'];
  entered: Entered;
  onEnter: (entered: Entered) => void;
}

const resultKeys = ['order', 'quote', 'talk', 'declined'] as const;

/** Optional: what came of the visit, and a note; sent together with 「完了」. */
export function ResultFields({ stop, results, entered, onEnter }: ResultFieldsProps) {
  const words = useWords();
  const group = `result-${stop.visitId}`;
  return (
    <details class="result-fields">
      <summary>{words.stop.resultAndNote}</summary>
      <fieldset class="chips">
        <legend>{words.stop.result}</legend>
        {resultKeys.map((key) => (
          <label key={key} class="chip">
            <input
              type="radio"
              name={group}
              checked={entered.result === results[key]}
              onChange={() => onEnter({ ...entered, result: results[key] })}
            />
            <span>{words.results[key]}</span>
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span>{words.stop.note}</span>
        <textarea
          rows={2}
          value={entered.note ?? stop.note}
          placeholder={words.stop.notePlaceholder}
          onInput={(event) => onEnter({ ...entered, note: event.currentTarget.value })}
        />
      </label>
    </details>
  );
}
