// A calendar file is read here, on the page; the server gets plain busy times.
import { useEffect, useState } from 'preact/hooks';
import { type BusyCalendar, readBusyTimes } from '../calendar/busyTimes';
import { RepOptions } from '../parts/repOptions';
import { Choice } from './choice';
import { decodeText } from './readList';
import type { WorkProps } from './weekFile';

const daysRead = 26 * 7;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

export function BusyForm({ api, state, words, busy, work }: WorkProps) {
  const said = words.calendar;
  const [timeZone, setTimeZone] = useState<string | null>(null);
  const [found, setFound] = useState<BusyCalendar | null>(null);
  const [repId, setRepId] = useState(state.ownRepId ?? state.reps[0]?.id ?? '');
  const [titles, setTitles] = useState<'hide' | 'show'>('hide');
  useEffect(() => {
    api.sidebarCalendarSetting().then(
      (setting) => setTimeZone(setting.timeZone),
      () => setTimeZone('Asia/Tokyo'),
    );
  }, []);
  const read = (text: string): void => {
    const range = { from: state.today, to: dayAfter(state.today, daysRead) };
    setFound(
      text.trim() === '' ? null : readBusyTimes({ text, ...range, timeZone: timeZone ?? 'Asia/Tokyo' }),
    );
  };
  const take = (calendar: BusyCalendar) =>
    work(() =>
      api.sidebarImportBusyTimes({
        repId,
        source: (calendar.name || said.defaultName).slice(0, 200),
        from: state.today,
        times: calendar.spans.map(({ day, start, end, title }) => ({
          day,
          start,
          end,
          text: titles === 'show' ? title.slice(0, 200) : said.hidden,
        })),
      }),
    );
  return (
    <section>
      <h3>{said.in}</h3>
      <p class="hint">{said.inHint}</p>
      <label class="question">
        {said.rep}
        <select value={repId} onChange={(event) => setRepId(event.currentTarget.value)}>
          <RepOptions reps={state.reps} />
        </select>
      </label>
      <label class="question">
        {said.file}
        <input
          type="file"
          accept=".ics,text/calendar"
          disabled={timeZone === null}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void file.arrayBuffer().then((bytes) => read(decodeText(bytes)));
          }}
        />
      </label>
      <label class="question">
        {said.paste}
        <textarea
          rows={3}
          disabled={timeZone === null}
          onInput={(event) => read(event.currentTarget.value)}
        />
      </label>
      <Choice
        legend={said.titles}
        name="titles"
        options={said.titleChoices}
        chosen={titles}
        onChoose={setTitles}
      />
      <p class="hint">{said.until}</p>
      {found && <Found found={found} words={words} />}
      <div class="actions">
        <button
          type="button"
          class="primary wide"
          disabled={busy || found === null || repId === ''}
          onClick={() => found && void take(found)}
        >
          {said.take}
        </button>
      </div>
    </section>
  );
}

function Found({ found, words }: { found: BusyCalendar; words: WorkProps['words'] }) {
  const said = words.calendar;
  return (
    <div role="status">
      <p>{found.spans.length === 0 ? said.noTimes : said.found(found.spans.length)}</p>
      {found.unknownZones.length > 0 && <p>{said.zones(found.unknownZones.join(', '))}</p>}
      {found.skipped.length > 0 && (
        <details>
          <summary>{said.skipped(found.skipped.length)}</summary>
          <ul>
            {found.skipped.map((title, index) => (
              <li key={index}>{title || said.untitled}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
