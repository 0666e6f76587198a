import type { JobOutcome } from '../../jobs/views';

/** How a job ended, with a way to take it back. */
export function Outcome({
  outcome,
  undo,
  onUndo,
}: {
  outcome: JobOutcome;
  undo: string;
  onUndo: (() => void) | null;
}) {
  return (
    <section class={outcome.ok ? 'notice ok' : 'notice failed'} role="status">
      <p>{outcome.message}</p>
      {outcome.details.length > 0 && (
        <ul>
          {outcome.details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {onUndo && (
        <div class="actions">
          <button type="button" onClick={onUndo}>
            {undo}
          </button>
        </div>
      )}
    </section>
  );
}
