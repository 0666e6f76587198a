// A week's visits as a file to save, or mailed to the user.
import { useState } from 'preact/hooks';
import type { CalendarAsk, JobOutcome } from '../../jobs/views';
import { RepOptions } from '../parts/repOptions';
import { saveFile } from '../saveFile';
import type { ToolProps } from './toolPage';

export interface WorkProps extends ToolProps {
  busy: boolean;
  /** Runs a call and shows how it ended; `null` shows nothing. */
  work: (call: () => Promise<JobOutcome | null>) => Promise<void>;
}

export function WeekFile({ api, state, words, busy, work }: WorkProps) {
  const said = words.calendar;
  const mondays = state.weeks.map(({ monday }) => monday);
  const [monday, setMonday] = useState(mondays[mondays.length - 1] ?? state.today);
  const [repId, setRepId] = useState(state.ownRepId ?? '');
  const ask: CalendarAsk = { monday, repId };
  const save = async (): Promise<JobOutcome | null> => {
    const answer = await api.sidebarCalendarFile(ask);
    if (!answer.ok) return { job: 'mailCalendar', ok: false, message: answer.message, details: [] };
    saveFile(answer.view.name, answer.view.text, 'text/calendar;charset=utf-8');
    return null;
  };
  return (
    <section>
      <h3>{said.out}</h3>
      <p class="hint">{said.outHint}</p>
      <label class="question">
        {said.week}
        <select value={monday} onChange={(event) => setMonday(event.currentTarget.value)}>
          {(mondays.length > 0 ? mondays : [state.today]).map((one) => (
            <option key={one} value={one}>
              {said.weekOf(one)}
            </option>
          ))}
        </select>
      </label>
      <label class="question">
        {said.rep}
        <select value={repId} onChange={(event) => setRepId(event.currentTarget.value)}>
          <RepOptions reps={state.reps} none={{ value: '', text: said.everyone }} />
        </select>
      </label>
      <div class="actions">
        <button type="button" disabled={busy} onClick={() => void work(save)}>
          {said.save}
        </button>
        <button type="button" disabled={busy} onClick={() => void work(() => api.sidebarMailCalendar(ask))}>
          {said.mail}
        </button>
      </div>
    </section>
  );
}
