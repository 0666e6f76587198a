// The search field and what it finds; one tap chooses.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CustomerLine } from '../../jobs/views';
import type { DeskProps } from '../desk';
import { findCustomers } from '../search';
import { useWords } from '../words';
import { Empty } from './empty';
import { LongList } from './longList';
import { Waiting } from './waiting';

interface CustomerSearchProps {
  desk: DeskProps;
  onChoose: (line: CustomerLine) => void;
}

export function CustomerSearch({ desk, onChoose }: CustomerSearchProps) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const { customers, state } = desk;
  useEffect(() => customers.want(), []);
  const found = useMemo(() => findCustomers(customers.index ?? [], typed), [customers.index, typed]);
  const names = new Map(state.reps.map(({ id, name }) => [id, name]));
  return (
    <search>
      <input
        type="search"
        value={typed}
        placeholder={words.customers.search}
        aria-label={words.customers.search}
        autocomplete="off"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {customers.index === null ? (
        <Waiting
          answer={customers.failure ? { state: 'failed', message: customers.failure } : { state: 'waiting' }}
          text={words.loading}
        />
      ) : (
        <>
          <p class="figures" role="status">
            {words.count(found.length)}
          </p>
          {found.length === 0 && <Empty title={words.customers.none} hint={words.customers.noneHint} />}
          <LongList
            key={typed}
            items={found}
            show={(line) => (
              <li key={line[0]}>
                <FoundCustomer line={line} repName={names.get(line[5]) ?? ''} onChoose={onChoose} />
              </li>
            )}
          />
        </>
      )}
    </search>
  );
}

interface FoundCustomerProps {
  line: CustomerLine;
  repName: string;
  onChoose: (line: CustomerLine) => void;
}

function FoundCustomer({ line, repName, onChoose }: FoundCustomerProps) {
  const [, name, kana, address] = line;
  return (
    <button type="button" class="found" onClick={() => onChoose(line)}>
      <span class="found-name">{name}</span>
      <span class="found-more">{[kana, repName, address].filter((text) => text !== '').join(' · ')}</span>
    </button>
  );
}
