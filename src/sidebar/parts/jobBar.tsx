// The jobs, at the foot of every view: what runs, for how long, how it ended.
import { useState } from 'preact/hooks';
import type { IsoDay, JobName, SidebarState } from '../../jobs/views';
import type { Session } from '../session';
import { useWords } from '../words';
import { Icon } from './icon';
import { NoticeCard } from './noticeCard';
import { Progress } from './progress';

interface JobBarProps {
  state: SidebarState;
  session: Session;
  /** The week that is looked at; null elsewhere, where the coming week is planned. */
  monday: IsoDay | null;
}

const furtherJobs: JobName[] = [
  'refreshDue',
  'buildReports',
  'buildScorecard',
  'previewSummary',
  'checkData',
];

export function JobBar({ state, session, monday }: JobBarProps) {
  return (
    <footer class="job-bar">
      <NoticeCard session={session} />
      <Somebody state={state} session={session} />
      {session.running && <Progress running={session.running} onCancel={session.cancel} />}
      {!session.running && state.setUp && <JobButtons state={state} session={session} monday={monday} />}
    </footer>
  );
}

function JobButtons({ state, session, monday }: JobBarProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const run = (job: JobName, options: { weekOf?: string; weeks?: number } = {}): void => {
    setOpen(false);
    void session.run(job, options);
  };
  return (
    <nav aria-label={words.bar.label}>
      {open && (
        <div class="further" id="further-jobs">
          <button type="button" class="quiet" onClick={() => run('planWeek', { weeks: 4 })}>
            {words.week.planMonth}
          </button>
          {furtherJobs.map((job) => (
            <button key={job} type="button" class="quiet" onClick={() => run(job)}>
              {words.jobs[job].label}
            </button>
          ))}
          <UndoButton state={state} onUndo={() => run('undo')} />
        </div>
      )}
      <div class="job-buttons">
        <button
          type="button"
          class="primary"
          onClick={() => run('planWeek', monday === null ? {} : { weekOf: monday })}
        >
          {monday === null ? words.week.planNext : words.week.planThis}
        </button>
        <button type="button" onClick={() => run('replan')}>
          {words.jobs.replan.label}
        </button>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? 'further-jobs' : undefined}
          onClick={() => setOpen(!open)}
        >
          {words.bar.more}
        </button>
      </div>
    </nav>
  );
}

function UndoButton({ state, onUndo }: { state: SidebarState; onUndo: () => void }) {
  const words = useWords();
  const last = state.lastJob;
  const told = last ? words.bar.last(words.jobs[last.job].label, last.by, last.at) : words.bar.nothingToUndo;
  return (
    <>
      <button
        type="button"
        class="quiet"
        disabled={!last?.canUndo}
        onClick={onUndo}
        aria-describedby="last-job"
      >
        <Icon name="undo" />
        {words.jobs.undo.label}
      </button>
      <p class="hint" id="last-job">
        {told}
      </p>
    </>
  );
}

function Somebody({ state, session }: { state: SidebarState; session: Session }) {
  const words = useWords();
  const { running } = state;
  if (!running || session.running) return null;
  return (
    <p class="somebody">
      <Icon name="lock" />
      {words.bar.somebody(running.by, words.jobs[running.job].label, running.since)}
    </p>
  );
}
