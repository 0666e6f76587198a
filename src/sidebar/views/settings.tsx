// 設定: each value edited in place and saved to the tab at once.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SettingView } from '../../jobs/views';
import type { DeskProps } from '../desk';
import { Keeping } from '../parts/keeping';
import { PhoneLink } from '../parts/phoneLink';
import type { Session } from '../session';
import { isOnPhone } from '../surface';
import { useWords } from '../words';

export function Settings(desk: DeskProps) {
  const { state, session } = desk;
  const words = useWords();
  return (
    <>
      <div class="view-head">
        <h2>{words.settings.heading}</h2>
        <p class="hint">{words.settings.hint}</p>
      </div>
      <ul class="list">
        {state.settings.map((setting) => (
          <SettingEntry key={setting.key} setting={setting} session={session} />
        ))}
      </ul>
      {!isOnPhone() && <PhonePage url={state.phoneUrl} />}
      <Keeping {...desk} />
      {state.hasSampleData && <SampleData session={session} />}
    </>
  );
}

/** Where the page for phones is, or how there comes to be one. */
function PhonePage({ url }: { url: string }) {
  const words = useWords();
  return (
    <section class="sample">
      <h3>{words.settings.phone}</h3>
      <p class="hint">{url === '' ? words.settings.phoneHow : words.settings.phoneHint}</p>
      <PhoneLink url={url} text={words.settings.phoneOpen} />
    </section>
  );
}

interface SettingProps {
  setting: SettingView;
  session: Session;
}

function SettingEntry({ setting, session }: SettingProps) {
  const words = useWords();
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) opener.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return (
    <li class="entry setting">
      {editing ? (
        <SettingForm setting={setting} session={session} onClose={() => setEditing(false)} />
      ) : (
        <div class="setting-row">
          <div>
            <p class="setting-label">{setting.label}</p>
            <p class={setting.value === '' ? 'muted' : 'setting-value'}>
              {setting.value || words.settings.unset}
            </p>
          </div>
          <button
            type="button"
            ref={opener}
            aria-label={words.settings.editOf(setting.label)}
            onClick={() => setEditing(true)}
          >
            {words.edit}
          </button>
        </div>
      )}
    </li>
  );
}

function SettingForm({ setting, session, onClose }: SettingProps & { onClose: () => void }) {
  const words = useWords();
  const [value, setValue] = useState(setting.value);
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    setSaving(true);
    const outcome = await session.saveSetting(setting.key, value);
    setSaving(false);
    if (outcome.ok) onClose();
    else setRefusal(outcome.message || words.settings.notSaved);
  };
  const id = `setting-${setting.key}`;
  return (
    <form onSubmit={(event) => void save(event)}>
      <label class="field" for={id}>
        {setting.label}
      </label>
      <input
        id={id}
        ref={field}
        value={value}
        aria-describedby={`${id}-meaning ${id}-refusal`}
        aria-invalid={refusal !== ''}
        onInput={(event) => setValue(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
      <p class="hint" id={`${id}-meaning`}>
        {setting.meaning}
      </p>
      <p class="refusal" id={`${id}-refusal`} role="alert">
        {refusal}
      </p>
      <div class="actions">
        <button type="submit" class="primary" disabled={saving}>
          {saving ? words.saving : words.save}
        </button>
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

function SampleData({ session }: { session: Session }) {
  const words = useWords();
  const [sure, setSure] = useState(false);
  return (
    <section class="sample">
      <h3>{words.settings.sample}</h3>
      <p class="hint">{words.settings.sampleHint}</p>
      <div class="actions">
        {sure ? (
          <>
            <button type="button" class="danger" onClick={() => void session.run('removeSampleData')}>
              {words.settings.removeSure}
            </button>
            <button type="button" onClick={() => setSure(false)}>
              {words.cancel}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setSure(true)}>
            {words.jobs.removeSampleData.label}
          </button>
        )}
      </div>
    </section>
  );
}
