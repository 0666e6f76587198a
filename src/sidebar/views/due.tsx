// 補充: who is likely to order, how likely, when, what, for how much.
import type { DueView } from '../../jobs/views';
import { everything, isOfRep } from '../choose';
import { dateText, shortDateText } from '../dates';
import type { DeskProps } from '../desk';
import { CustomerActions } from '../parts/customerActions';
import { Empty } from '../parts/empty';
import { Facts } from '../parts/facts';
import { LongList } from '../parts/longList';
import { RepPicker } from '../parts/repPicker';
import { useWords, type Words } from '../words';

export function Due(desk: DeskProps) {
  const words = useWords();
  const { state, repId } = desk;
  const due = state.due.filter(({ repName }) => isOfRep(state, repId, repName));
  const total = due.reduce((sum, one) => sum + one.probability * one.expectedAmount, 0);
  return (
    <>
      <div class="view-head">
        <h2>{words.due.heading}</h2>
        <p class="hint">{words.due.hint}</p>
        <RepPicker {...desk} everyone={words.everyone} />
        {due.length > 0 && (
          <p class="figures">
            {words.count(due.length)} · {words.due.total(words.yen(total))}
          </p>
        )}
      </div>
      {due.length === 0 ? (
        <Empty title={words.due.empty} hint={words.due.emptyHint} />
      ) : (
        <LongList items={due} show={(one) => <DueEntry key={one.customerId} due={one} desk={desk} />} />
      )}
    </>
  );
}

function DueEntry({ due, desk }: { due: DueView; desk: DeskProps }) {
  const words = useWords();
  return (
    <li class="entry">
      <h3 class="entry-name">
        <span title={due.customerName}>{due.customerName}</span>
        <span class={`tag ${due.state}`}>{words.due.states[due.state]}</span>
      </h3>
      {desk.repId === everything && <p class="muted">{due.repName}</p>}
      <Probability probability={due.probability} />
      <Facts
        facts={[
          { name: words.due.expected, value: rangeText(words, due) },
          { name: words.due.basket, value: due.basket },
          { name: words.due.amount, value: words.yen(due.expectedAmount) },
          { name: words.due.since, value: words.due.days(due.daysSinceLast) },
        ]}
      />
      <p class="entry-foot">
        {due.nextVisit === null ? words.due.noVisit : words.due.nextVisit(dateText(words, due.nextVisit))}
      </p>
      <CustomerActions desk={desk} customerId={due.customerId} name={due.customerName} withOrder withCard />
    </li>
  );
}

const rangeText = (words: Words, due: DueView): string =>
  words.due.around(
    dateText(words, due.expected),
    shortDateText(words, due.earliest),
    shortDateText(words, due.latest),
  );

function Probability({ probability }: { probability: number }) {
  const words = useWords();
  const percent = Math.round(probability * 100);
  const text = `${percent}% ${levelOf(words, probability)}`;
  return (
    <div class="probability">
      <div class="bar" aria-hidden="true">
        <div style={{ width: `${percent}%` }} />
      </div>
      <span class="bar-text">
        <span class="visually-hidden">{words.due.within} </span>
        {text}
      </span>
    </div>
  );
}

function levelOf(words: Words, probability: number): string {
  if (probability >= 0.65) return words.due.high;
  return probability >= 0.35 ? words.due.middle : words.due.low;
}
