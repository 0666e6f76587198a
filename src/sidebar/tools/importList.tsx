// リストを取り込む: choose a list, see what will happen, set columns right, take it in.
import { useState } from 'preact/hooks';
import type { ImportAsk, ImportView, JobOutcome } from '../../jobs/views';
import { ColumnChoices } from './columnChoices';
import { ImportResult } from './importResult';
import { Outcome } from './outcome';
import { SourceForm } from './sourceForm';
import { useTask } from './task';
import type { ToolProps } from './toolPage';

export function ImportList({ api, state, words }: ToolProps) {
  const said = words.import;
  const [ask, setAsk] = useState<ImportAsk | null>(null);
  const [view, setView] = useState<ImportView | null>(null);
  const [outcome, setOutcome] = useState<JobOutcome | null>(null);
  const { busy, refusal, refuse, guard } = useTask(words);
  const look = (next: ImportAsk): Promise<void> =>
    guard(async () => {
      const answer = await api.sidebarPreviewImport(next);
      setAsk(next);
      setOutcome(null);
      if (answer.ok) setView(answer.view);
      else refuse(answer.message);
    });
  const take = (chosen: ImportAsk): Promise<void> =>
    guard(async () => {
      const done = await api.sidebarImport(chosen);
      setOutcome(done);
      if (done.ok) setView(null);
    });
  const undo = (): Promise<void> => guard(async () => setOutcome(await api.sidebarRun('undo', {})));
  const missing = view?.fields.filter(({ field, required }) => required && !isMapped(view, field)) ?? [];
  return (
    <>
      <div class="view-head">
        <p class="hint">{said.hint}</p>
      </div>
      {outcome && (
        <Outcome
          outcome={outcome}
          undo={said.undo}
          onUndo={outcome.ok && outcome.job === 'importList' ? () => void undo() : null}
        />
      )}
      <SourceForm api={api} state={state} words={words} busy={busy} onLook={(next) => void look(next)} />
      <p class="refusal" role="alert">
        {refusal}
      </p>
      {ask && view && (
        <>
          <ColumnChoices view={view} words={words} onChange={(mapping) => void look({ ...ask, mapping })} />
          {missing.length > 0 && (
            <p class="refusal" role="alert">
              {said.required(missing.map(({ label }) => label))}
            </p>
          )}
          <ImportResult view={view} words={words} />
          <div class="actions">
            <button
              type="button"
              class="primary wide"
              disabled={busy || missing.length > 0 || view.counts.added + view.counts.filled === 0}
              onClick={() => void take(ask)}
            >
              {busy ? said.going : said.go}
            </button>
          </div>
          <p class="hint">{said.untouched}</p>
        </>
      )}
    </>
  );
}

/** Orders may name their customers by code or by name. */
const isMapped = (view: ImportView, field: string): boolean =>
  view.columns.some(
    (column) => column.field === field || (field === 'customerId' && column.field === 'customerName'),
  );
