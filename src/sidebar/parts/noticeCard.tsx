import type { Session } from '../session';
import { useWords } from '../words';
import { Icon } from './icon';

/** Both live regions stand from the start: a region that comes with its text is not read by every reader. */
export function NoticeCard({ session }: { session: Session }) {
  const { notice } = session;
  return (
    <>
      <div role="status">{notice?.ok && <Card session={session} />}</div>
      <div role="alert">{notice && !notice.ok && <Card session={session} />}</div>
    </>
  );
}

function Card({ session }: { session: Session }) {
  const words = useWords();
  const { notice } = session;
  if (!notice) return null;
  return (
    <div class={`notice ${notice.ok ? 'good' : 'bad'}`}>
      <Icon name={notice.ok ? 'check' : 'warning'} />
      <div class="notice-text">
        {!notice.ok && <strong>{words.bar.failed}</strong>}
        <p>{notice.message}</p>
        {notice.details.length > 0 && (
          <details open={!notice.ok}>
            <summary>{words.bar.details(notice.details.length)}</summary>
            <ul>
              {notice.details.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <button type="button" class="quiet icon-only" onClick={session.dismiss} aria-label={words.close}>
        <Icon name="close" />
      </button>
    </div>
  );
}
