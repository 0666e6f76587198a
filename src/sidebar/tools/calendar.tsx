// カレンダー: the week goes out as .ics, busy times come in.
import { useState } from 'preact/hooks';
import type { JobOutcome } from '../../jobs/views';
import { BusyForm } from './busyForm';
import { Outcome } from './outcome';
import { useTask } from './task';
import type { ToolProps } from './toolPage';
import { WeekFile } from './weekFile';

export function Calendar({ api, state, words }: ToolProps) {
  const [outcome, setOutcome] = useState<JobOutcome | null>(null);
  const { busy, refusal, guard } = useTask(words);
  const work = (call: () => Promise<JobOutcome | null>): Promise<void> =>
    guard(async () => setOutcome(await call()));
  const isUndoable = outcome?.ok === true && outcome.job === 'importBusyTimes';
  const shared = { api, state, words, busy, work };
  return (
    <>
      {outcome && (
        <Outcome
          outcome={outcome}
          undo={words.calendar.undo}
          onUndo={isUndoable ? () => void work(() => api.sidebarRun('undo', {})) : null}
        />
      )}
      <p class="refusal" role="alert">
        {refusal}
      </p>
      <BusyForm {...shared} />
      <WeekFile {...shared} />
    </>
  );
}
