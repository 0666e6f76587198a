// Everything as one file, out and in; and going back further than the last job.
import { useState } from 'preact/hooks';
import { useAnswer } from '../answer';
import type { DeskProps } from '../desk';
import { saveFile } from '../saveFile';
import type { Session } from '../session';
import { useWords } from '../words';
import { Waiting } from './waiting';

export function Keeping({ state, session }: DeskProps) {
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const text = await session.api.sidebarExportAll();
      saveFile(`meguri-${state.today}.json`, text, 'application/json');
    } catch (error) {
      session.tell({ ok: false, message: String(error) || words.bar.noAnswer, details: [] });
    }
    setBusy(false);
  };
  return (
    <section class="sample">
      <h3>{words.keeping.heading}</h3>
      <p class="hint">{words.keeping.hint}</p>
      <button type="button" class="wide" disabled={busy} onClick={() => void save()}>
        {busy ? `${words.loading}…` : words.keeping.save}
      </button>
      <GoBack session={session} />
    </section>
  );
}

/** The last jobs, to be taken back together with all that came after. */
function GoBack({ session }: { session: Session }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="wide" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.keeping.goBack}
      </button>
      {open && <RestorePoints session={session} />}
    </>
  );
}

function RestorePoints({ session }: { session: Session }) {
  const words = useWords();
  const { api, version } = session;
  const answer = useAnswer(() => api.sidebarRestorePoints(), { subject: 'points', version });
  if (answer.state !== 'here') return <Waiting answer={answer} text={words.loading} />;
  if (answer.value.length === 0) return <p class="hint">{words.bar.nothingToUndo}</p>;
  return (
    <>
      <p class="hint">{words.keeping.goBackHint}</p>
      <ul class="list">
        {answer.value.map(({ slot, job, at, by }) => (
          <li key={slot} class="entry">
            <p class="muted">{words.bar.last(words.jobs[job].label, by, at)}</p>
            <button
              type="button"
              disabled={session.running !== null}
              onClick={() => void session.restore(slot)}
              aria-label={words.keeping.beforeOf(words.jobs[job].label, at)}
            >
              {words.keeping.before}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** For an empty spreadsheet: what was exported from another one. */
export function ImportAll({ session }: { session: Session }) {
  const words = useWords();
  return (
    <label class="field">
      <span>{words.keeping.load}</span>
      <input
        type="file"
        accept=".json,application/json"
        disabled={session.running !== null}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void file.text().then((text) => session.importAll(text));
        }}
      />
    </label>
  );
}
