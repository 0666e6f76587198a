// A job that runs: what it is at, for how long, and a way to call it off.
import { useEffect, useState } from 'preact/hooks';
import type { JobStep } from '../../jobs/views';
import type { RunningJob } from '../progress';
import { useWords } from '../words';

const steps: JobStep[] = ['read', 'decide', 'write'];

export function Progress({ running, onCancel }: { running: RunningJob; onCancel: () => void }) {
  const words = useWords();
  const seconds = useSecondsSince(running.startedAt);
  const { label, doing } = words.jobs[running.job];
  // What is being written is written to its end: half a plan helps nobody.
  const mayStop = running.token !== null && running.step !== 'write' && !running.cancelling;
  return (
    <div class="progress">
      <div class="progress-top">
        <strong>{label}</strong>
        <span class="elapsed">{words.bar.elapsed(seconds)}</span>
      </div>
      <div class="progress-track" role="progressbar" aria-label={label}>
        <div />
      </div>
      {running.step && <Steps at={running.step} />}
      <p role="status">{running.cancelling ? words.bar.stopping : doing}</p>
      {running.token !== null && (
        <button type="button" disabled={!mayStop} onClick={onCancel}>
          {words.bar.stop}
        </button>
      )}
    </div>
  );
}

function Steps({ at }: { at: JobStep }) {
  const words = useWords();
  const current = steps.indexOf(at);
  return (
    <ol class="steps">
      {steps.map((step, index) => (
        <li
          key={step}
          class={index < current ? 'past' : index === current ? 'current' : ''}
          aria-current={index === current ? 'step' : undefined}
        >
          {index < current && <span aria-hidden="true">✓ </span>}
          {words.bar.steps[step]}
        </li>
      ))}
    </ol>
  );
}

function useSecondsSince(startedAt: number): number {
  const [now, setNow] = useState(startedAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [startedAt]);
  return Math.max(0, Math.floor((now - startedAt) / 1000));
}
