// The first run: four questions with answers that fit most teams.
import { useState } from 'preact/hooks';
import type { Language, SidebarState } from '../../jobs/views';
import { JobBar } from '../parts/jobBar';
import { ImportAll } from '../parts/keeping';
import type { Session } from '../session';
import { answersOf, faultsOf, freshForm, type SetUpFault, type SetUpForm } from '../setUpForm';
import { useWords } from '../words';

interface SetUpProps {
  state: SidebarState;
  session: Session;
  language: Language;
  onLanguage: (language: Language) => void;
}

export function SetUp({ state, session, language, onLanguage }: SetUpProps) {
  const words = useWords();
  const [form, setForm] = useState(() => freshForm(state));
  const [faults, setFaults] = useState<SetUpFault[]>([]);
  const change = (changed: Partial<SetUpForm>): void => setForm({ ...form, ...changed });
  const submit = (event: Event): void => {
    event.preventDefault();
    const found = faultsOf(form);
    setFaults(found);
    if (found.length === 0) void session.setUp(answersOf(form, language));
  };
  const fields = { form, change, faults };
  return (
    <>
      <main>
        <form class="set-up" onSubmit={submit} noValidate>
          <div class="view-head">
            <h2>{words.setUp.heading}</h2>
            <p class="hint">{words.setUp.hint}</p>
          </div>
          <Adoptable tabs={state.adoptableTabs} />
          <LanguageQuestion language={language} onLanguage={onLanguage} />
          <HoursQuestion {...fields} />
          <IntervalQuestion {...fields} />
          <StartQuestion {...fields} />
          <SampleQuestion {...fields} />
          <button type="submit" class="primary wide" disabled={session.running !== null}>
            {words.setUp.begin}
          </button>
          <ImportAll session={session} />
        </form>
      </main>
      <JobBar state={state} session={session} monday={null} />
    </>
  );
}

interface QuestionProps {
  form: SetUpForm;
  change: (changed: Partial<SetUpForm>) => void;
  faults: SetUpFault[];
}

function Adoptable({ tabs }: { tabs: string[] }) {
  const words = useWords();
  if (tabs.length === 0) return null;
  return (
    <section class="adopt">
      <h3>{words.setUp.adopt}</h3>
      <ul>
        {tabs.map((tab) => (
          <li key={tab}>{tab}</li>
        ))}
      </ul>
      <p class="hint">{words.setUp.adoptHint}</p>
    </section>
  );
}

function LanguageQuestion({ language, onLanguage }: Pick<SetUpProps, 'language' | 'onLanguage'>) {
  const words = useWords();
  const choices: [Language, string][] = [
    ['ja', '日本語'],
    ['en', 'English'],
  ];
  return (
    <fieldset class="chips">
      <legend>{words.setUp.language}</legend>
      {choices.map(([choice, name]) => (
        <label key={choice} class="chip">
          <input
            type="radio"
            name="language"
            checked={choice === language}
            onChange={() => onLanguage(choice)}
          />
          <span lang={choice}>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

function HoursQuestion({ form, change, faults }: QuestionProps) {
  const words = useWords();
  return (
    <fieldset aria-describedby="fault-hoursWrong">
      <legend>{words.setUp.workingHours}</legend>
      <div class="hours">
        <label>
          <span class="visually-hidden">{words.setUp.from}</span>
          <input
            type="time"
            value={form.from}
            onInput={(event) => change({ from: event.currentTarget.value })}
          />
        </label>
        <span aria-hidden="true">–</span>
        <label>
          <span class="visually-hidden">{words.setUp.to}</span>
          <input type="time" value={form.to} onInput={(event) => change({ to: event.currentTarget.value })} />
        </label>
      </div>
      <Fault name="hoursWrong" faults={faults} />
    </fieldset>
  );
}

function IntervalQuestion({ form, change, faults }: QuestionProps) {
  const words = useWords();
  return (
    <div class="question">
      <label for="interval">{words.setUp.interval}</label>
      <div class="with-unit">
        <input
          id="interval"
          inputMode="numeric"
          value={form.intervalDays}
          aria-describedby="fault-intervalWrong"
          aria-invalid={faults.includes('intervalWrong')}
          onInput={(event) => change({ intervalDays: event.currentTarget.value })}
        />
        <span>{words.setUp.everyDays}</span>
      </div>
      <Fault name="intervalWrong" faults={faults} />
    </div>
  );
}

function StartQuestion({ form, change, faults }: QuestionProps) {
  const words = useWords();
  return (
    <fieldset>
      <legend>{words.setUp.start}</legend>
      <label class="field">
        <span>{words.setUp.startAddress}</span>
        <input
          value={form.startAddress}
          placeholder={words.setUp.startAddressExample}
          autocomplete="street-address"
          onInput={(event) => change({ startAddress: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{words.setUp.startPosition}</span>
        <input
          value={form.startPosition}
          placeholder={words.setUp.startPositionExample}
          aria-describedby="position-hint fault-positionWrong"
          aria-invalid={faults.includes('positionWrong')}
          onInput={(event) => change({ startPosition: event.currentTarget.value })}
        />
      </label>
      <p class="hint" id="position-hint">
        {words.setUp.positionHint}
      </p>
      <Fault name="positionWrong" faults={faults} />
    </fieldset>
  );
}

function SampleQuestion({ form, change }: QuestionProps) {
  const words = useWords();
  return (
    <label class="choice sample-choice">
      <input
        type="checkbox"
        checked={form.withSampleData}
        onChange={(event) => change({ withSampleData: event.currentTarget.checked })}
      />
      <span>
        {words.setUp.sample}
        <small class="hint">{words.setUp.sampleHint}</small>
      </span>
    </label>
  );
}

function Fault({ name, faults }: { name: SetUpFault; faults: SetUpFault[] }) {
  const words = useWords();
  return (
    <p class="refusal" id={`fault-${name}`} role="alert">
      {faults.includes(name) && words.setUp[name]}
    </p>
  );
}
