// 重複をまとめる: pairs of customers that seem to be one; which of the two is kept is chosen here.
import { useEffect, useState } from 'preact/hooks';
import type { DuplicateView, JobOutcome, SameCustomer } from '../../jobs/views';
import { Outcome } from './outcome';
import { useTask } from './task';
import type { ToolProps } from './toolPage';
import type { ToolWords } from './words';

export function Duplicates({ api, words }: ToolProps) {
  const said = words.duplicates;
  const [pairs, setPairs] = useState<DuplicateView[] | null>(null);
  const [outcome, setOutcome] = useState<JobOutcome | null>(null);
  const { busy, refusal, refuse, guard } = useTask(words);
  const load = async (): Promise<void> => {
    const answer = await api.sidebarDuplicates();
    if (answer.ok) setPairs(answer.view);
    else refuse(answer.message);
  };
  const work = (call: () => Promise<JobOutcome>): Promise<void> =>
    guard(async () => {
      setOutcome(await call());
      await load();
    });
  useEffect(() => {
    void guard(load);
  }, []);
  const isUndoable = outcome?.ok === true && outcome.job === 'mergeCustomers';
  return (
    <>
      <div class="view-head">
        <p class="hint">{said.hint}</p>
      </div>
      {outcome && (
        <Outcome
          outcome={outcome}
          undo={said.undo}
          onUndo={isUndoable ? () => void work(() => api.sidebarRun('undo', {})) : null}
        />
      )}
      <p class="refusal" role="alert">
        {refusal}
      </p>
      {pairs === null && refusal === '' && <p>{words.working}</p>}
      {pairs?.length === 0 && <p>{said.empty}</p>}
      <ul class="list">
        {pairs?.map((pair) => (
          <Pair
            key={pair.customers.map(({ id }) => id).join(' ')}
            pair={pair}
            words={words}
            busy={busy}
            onKeep={(keep, drop) => void work(() => api.sidebarMergeCustomers(keep.id, drop.id))}
          />
        ))}
      </ul>
    </>
  );
}

interface PairProps {
  pair: DuplicateView;
  words: ToolWords;
  busy: boolean;
  onKeep: (keep: SameCustomer, drop: SameCustomer) => void;
}

function Pair({ pair, words, busy, onKeep }: PairProps) {
  const said = words.duplicates;
  const [one, other] = pair.customers;
  return (
    <li class="entry">
      <p class="muted">
        {pair.evidence}（{pair.isSure ? said.sure : said.maybe}）
      </p>
      {[one, other].map((customer) => (
        <div key={customer.id}>
          <p class="entry-name">
            <span title={customer.name}>{customer.name}</span>
          </p>
          <p class="muted">
            {[customer.id, customer.rep, customer.address, customer.phone].filter(Boolean).join(' · ')}
          </p>
          <p class="muted">{said.history(customer.visits, customer.orders)}</p>
          <div class="actions">
            <button
              type="button"
              disabled={busy}
              aria-label={said.keep(`${customer.name} ${customer.id}`)}
              onClick={() => onKeep(customer, customer === one ? other : one)}
            >
              {said.keepThis}
            </button>
          </div>
        </div>
      ))}
    </li>
  );
}
