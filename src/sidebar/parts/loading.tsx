import type { Session } from '../session';
import { useWords } from '../words';

/** The shape of 今日 until the first answer. */
export function Skeleton() {
  const words = useWords();
  return (
    <main class="skeleton" aria-busy="true">
      <p class="visually-hidden" role="status">
        {words.loading}
      </p>
      {['short', 'tall', 'line', 'line', 'line', 'line'].map((shape, index) => (
        <div key={index} class={`bone ${shape}`} />
      ))}
    </main>
  );
}

export function LoadFailure({ session }: { session: Session }) {
  const words = useWords();
  return (
    <main class="empty" role="alert">
      <h2>{words.loadFailed}</h2>
      <p>{session.loadFailure}</p>
      <button type="button" class="primary" onClick={() => void session.reload()}>
        {words.retry}
      </button>
    </main>
  );
}
