// 顧客: search by name or kana; one customer with history, notes, cases and contact.
import { useAnswer } from '../answer';
import type { DeskProps } from '../desk';
import { CustomerCard } from '../parts/customerCard';
import { CustomerSearch } from '../parts/customerSearch';
import { Empty } from '../parts/empty';
import { Icon } from '../parts/icon';
import { Waiting } from '../parts/waiting';
import { isOnPhone } from '../surface';
import { useWords } from '../words';

export function Customers(desk: DeskProps) {
  const words = useWords();
  if (desk.customer !== null) return <OneCustomer desk={desk} reference={desk.customer} />;
  return (
    <>
      <div class="view-head">
        <h2>{words.customers.heading}</h2>
        {!isOnPhone() && <Follow desk={desk} />}
      </div>
      <CustomerSearch desk={desk} onChoose={([id]) => desk.openCustomer(id)} />
    </>
  );
}

function Follow({ desk }: { desk: DeskProps }) {
  const words = useWords();
  return (
    <>
      <p class="hint">{words.customers.hint}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={desk.follows}
          onChange={(event) => desk.onFollow(event.currentTarget.checked)}
        />
        <span>{words.customers.follow}</span>
      </label>
    </>
  );
}

function OneCustomer({ desk, reference }: { desk: DeskProps; reference: string }) {
  const words = useWords();
  const { api, version } = desk.session;
  const answer = useAnswer(() => api.sidebarCustomer(reference), { subject: reference, version });
  return (
    <>
      <button type="button" class="quiet back" onClick={desk.closeCustomer}>
        <Icon name="left" />
        {words.customers.back}
      </button>
      {answer.state !== 'here' ? (
        <Waiting answer={answer} text={words.loading} />
      ) : answer.value ? (
        <CustomerCard desk={desk} card={answer.value} />
      ) : (
        <Empty title={words.customers.missing} />
      )}
    </>
  );
}
