import type { JobName } from '../../jobs/views';
import type { Session } from '../session';
import { useWords } from '../words';
import { Icon } from './icon';
import { MapLink } from './mapLink';

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

/** What people take back at once when they see it. */
const soonUndone: JobName[] = ['planWeek', 'replan', 'changeVisits', 'takeOrder'];

function canUndo({ notice, state, running }: Session): boolean {
  if (!notice?.ok || !notice.job || running) return false;
  const last = state?.lastJob;
  return last?.job === notice.job && last.canUndo && soonUndone.includes(notice.job);
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
        {canUndo(session) && (
          <button type="button" class="notice-action" onClick={() => void session.run('undo')}>
            <Icon name="undo" />
            {words.jobs.undo.label}
          </button>
        )}
        {notice.link && (
          <MapLink url={notice.link.url} text={notice.link.text} label={notice.link.text} look="link" />
        )}
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
