// Which list: of what kind, from where, and what becomes of what it does not say.
import { useEffect, useState } from 'preact/hooks';
import type { ImportAsk, ImportKind } from '../../jobs/views';
import { Choice } from './choice';
import { decodeText, parseList } from './readList';
import type { ToolProps } from './toolPage';

type SourceName = 'file' | 'paste' | 'tab';

interface FormProps extends ToolProps {
  busy: boolean;
  onLook: (ask: ImportAsk) => void;
}

export function SourceForm({ api, state, words, busy, onLook }: FormProps) {
  const said = words.import;
  const [kind, setKind] = useState<ImportKind>('customers');
  const [from, setFrom] = useState<SourceName>('file');
  const [source, setSource] = useState<ImportAsk['source'] | null>(null);
  const [repId, setRepId] = useState(state.ownRepId ?? state.reps[0]?.id ?? '');
  const [missing, setMissing] = useState<ImportAsk['missing']>('create');
  const chooseSource = (next: SourceName): void => {
    setFrom(next);
    setSource(null);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (source) onLook({ kind, source, mapping: null, repId, missing });
  };
  return (
    <form class="set-up" onSubmit={submit}>
      <Choice legend={said.kind} name="kind" options={said.kinds} chosen={kind} onChoose={setKind} />
      <Choice
        legend={said.source}
        name="source"
        options={said.sources}
        chosen={from}
        onChoose={chooseSource}
      />
      {from === 'file' && (
        <FileField label={said.file} unreadable={said.unreadable} onRows={(rows) => setSource({ rows })} />
      )}
      {from === 'paste' && (
        <label class="question">
          {said.paste}
          <textarea rows={5} onInput={(event) => setSource({ rows: parseList(event.currentTarget.value) })} />
        </label>
      )}
      {from === 'tab' && (
        <TabField api={api} state={state} words={words} onTab={(tab) => setSource({ tab })} />
      )}
      {source && 'rows' in source && <p class="hint">{said.rows(source.rows.length)}</p>}
      {kind !== 'products' && (
        <label class="question">
          {said.rep}
          <select value={repId} onChange={(event) => setRepId(event.currentTarget.value)}>
            <option value="">{said.noRep}</option>
            {state.reps.map((rep) => (
              <option key={rep.id} value={rep.id}>
                {rep.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {kind === 'orders' && (
        <Choice
          legend={said.missing}
          name="missing"
          options={said.missings}
          chosen={missing}
          onChoose={setMissing}
        />
      )}
      <div class="actions">
        <button type="submit" class="primary wide" disabled={busy || source === null}>
          {busy ? words.working : said.look}
        </button>
      </div>
    </form>
  );
}

interface FileProps {
  label: string;
  unreadable: string;
  onRows: (rows: string[][]) => void;
}

function FileField({ label, unreadable, onRows }: FileProps) {
  const [refusal, setRefusal] = useState('');
  const read = async (file: File | undefined): Promise<void> => {
    setRefusal('');
    if (!file) return;
    try {
      onRows(parseList(decodeText(await file.arrayBuffer())));
    } catch {
      setRefusal(unreadable);
    }
  };
  return (
    <label class="question">
      {label}
      <input
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      <span class="refusal" role="alert">
        {refusal}
      </span>
    </label>
  );
}

function TabField({ api, words, onTab }: ToolProps & { onTab: (tab: string) => void }) {
  const said = words.import;
  const [tabs, setTabs] = useState<string[] | null>(null);
  useEffect(() => {
    api.sidebarImportTabs().then(setTabs, () => setTabs([]));
  }, []);
  if (tabs === null) return <p class="hint">{words.working}</p>;
  if (tabs.length === 0) return <p class="hint">{said.noTabs}</p>;
  return (
    <label class="question">
      {said.tab}
      <select onChange={(event) => onTab(event.currentTarget.value)}>
        <option value="" disabled selected>
          {said.chooseTab}
        </option>
        {tabs.map((tab) => (
          <option key={tab} value={tab}>
            {tab}
          </option>
        ))}
      </select>
    </label>
  );
}
