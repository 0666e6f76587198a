// 事務: the day's lists and documents by name, and the quotes that are open.
import { useState } from 'preact/hooks';
import type { JobName, QuoteView } from '../../jobs/views';
import { useAnswer } from '../answer';
import { dateText } from '../dates';
import type { DeskProps } from '../desk';
import { LongList } from '../parts/longList';
import { Waiting } from '../parts/waiting';
import type { ToolName } from '../tools/toolPage';
import { useWords } from '../words';

/** Jobs that take a day, and those that look at everything. */
const daily = ['orderPads', 'pickList', 'dailyReports'] as const satisfies readonly JobName[];
const lists = ['proposals', 'care', 'voices', 'targets', 'actions'] as const satisfies readonly JobName[];

const tools = ['import', 'duplicates', 'calendar'] as const satisfies readonly ToolName[];

export function Office(desk: DeskProps) {
  const words = useWords();
  const { session, state } = desk;
  const [day, setDay] = useState<string>(state.today);
  const button = (job: JobName, options: { day?: string }) => (
    <button
      key={job}
      type="button"
      class="wide"
      disabled={session.running !== null}
      onClick={() => void session.run(job, options)}
    >
      {words.jobs[job].label}
    </button>
  );
  return (
    <>
      <div class="view-head">
        <h2>{words.office.heading}</h2>
        <p class="hint">{words.office.hint}</p>
      </div>
      <section class="panel">
        <label class="field">
          <span>{words.office.day}</span>
          <input type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
        </label>
        {daily.map((job) => button(job, day === '' ? {} : { day }))}
      </section>
      <section class="panel">{lists.map((job) => button(job, {}))}</section>
      <Quotes {...desk} />
      <section class="panel">
        <h3>{words.office.tools}</h3>
        {tools.map((tool) => (
          <button key={tool} type="button" class="wide" onClick={() => desk.openTool(tool)}>
            {words.office.toolNames[tool]}
          </button>
        ))}
      </section>
    </>
  );
}

function Quotes({ session }: DeskProps) {
  const words = useWords();
  const { api, version } = session;
  const answer = useAnswer(() => api.sidebarQuotes(), { subject: 'quotes', version });
  return (
    <section class="panel" aria-busy={answer.state === 'waiting'}>
      <h3>{words.office.quotes}</h3>
      {answer.state !== 'here' ? (
        <Waiting answer={answer} text={words.loading} />
      ) : answer.value.length === 0 ? (
        <p class="hint">{words.office.noQuotes}</p>
      ) : (
        <LongList
          items={answer.value}
          show={(quote) => (
            <QuoteEntry
              key={quote.number}
              quote={quote}
              isBusy={session.running !== null}
              onOrder={() => void session.orderQuote(quote.number)}
            />
          )}
        />
      )}
    </section>
  );
}

interface QuoteEntryProps {
  quote: QuoteView;
  isBusy: boolean;
  onOrder: () => void;
}

function QuoteEntry({ quote, isBusy, onOrder }: QuoteEntryProps) {
  const words = useWords();
  const { number, customerName, amount, validUntil, orderedOn } = quote;
  return (
    <li class="entry">
      <h3 class="entry-name">
        <span title={customerName}>{customerName}</span>
      </h3>
      <p class="muted">{words.office.quote(number, words.yen(amount), dateText(words, validUntil))}</p>
      {orderedOn === '' ? (
        <button type="button" disabled={isBusy} onClick={onOrder} aria-label={words.office.orderOf(number)}>
          {words.office.order}
        </button>
      ) : (
        <p class="muted">{words.office.ordered(dateText(words, orderedOn))}</p>
      )}
    </li>
  );
}
