// One customer with everything that is known.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CustomerCard as Card } from '../../jobs/views';
import { dateText } from '../dates';
import type { DeskProps } from '../desk';
import { useWords, type Words } from '../words';
import { CellLink } from './cellLink';
import { CustomerActions } from './customerActions';
import { Facts } from './facts';
import { Icon } from './icon';
import { MapLink } from './mapLink';
import { OrderChart } from './orderChart';
import { Proposal } from './proposal';
import { Voices } from './voices';

export function CustomerCard({ desk, card }: { desk: DeskProps; card: Card }) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [card.id]);
  return (
    <article class="customer">
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {card.name}
        </h2>
        {card.kana && <p class="muted">{card.kana}</p>}
        <p class="tags">
          {card.rank && <span class="tag">{words.customers.rank(card.rank)}</span>}
          <span class="tag">{card.repName}</span>
          <span class="tag">{words.customers.every(card.intervalDays)}</span>
        </p>
      </header>
      <CustomerActions key={card.id} desk={desk} customerId={card.id} name={card.name} withOrder />
      <button
        type="button"
        class="wide"
        disabled={desk.session.running !== null}
        onClick={() => void desk.session.run('deliveryNote', { customer: card.id })}
      >
        {words.jobs.deliveryNote.label}
      </button>
      <Links desk={desk} card={card} />
      <NextDates card={card} />
      {card.openCases.length > 0 && (
        <Section title={words.customers.cases}>
          <ul class="cases">
            {card.openCases.map((text, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
      {card.proposal && (
        <Proposal session={desk.session} customerId={card.id} name={card.name} proposal={card.proposal} />
      )}
      <Section title={words.chart.heading}>
        <OrderChart card={card} today={desk.state.today} />
      </Section>
      <Section title={words.customers.orders}>
        <Orders card={card} />
      </Section>
      <Section title={words.customers.visits}>
        <Visits card={card} />
      </Section>
      {card.proposals.length > 0 && (
        <Section title={words.proposal.heading}>
          <Proposals card={card} />
        </Section>
      )}
      <Section title={words.customers.voices}>
        <Voices key={card.id} voices={card.voices} />
      </Section>
      <Facts
        facts={[
          { name: words.customers.contact, value: card.contact },
          { name: words.stop.address, value: card.address },
          { name: words.customers.notes, value: card.notes },
        ]}
      />
    </article>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="card-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** A telephone number as a link takes it. */
const dialled = (phone: string): string => phone.replace(/[^\d+]/g, '');

function Links({ desk, card }: { desk: DeskProps; card: Card }) {
  const words = useWords();
  return (
    <p class="links">
      {card.phone && (
        <a
          class="text-link"
          href={`tel:${dialled(card.phone)}`}
          aria-label={words.customers.call(card.phone)}
        >
          <Icon name="phone" />
          {card.phone}
        </a>
      )}
      <MapLink url={card.mapUrl} text={words.stop.map} label={words.stop.mapOf(card.name)} look="link" />
      <CellLink desk={desk} place={card.place} said={words.customers.shown(card.name)} className="text-link">
        <Icon name="sheet" />
        {words.customers.show}
      </CellLink>
    </p>
  );
}

function NextDates({ card }: { card: Card }) {
  const words = useWords();
  const { nextVisit, expected } = card;
  const order = expected
    ? [
        dateText(words, expected.day),
        words.customers.probability(`${Math.round(expected.probability * 100)}%`),
      ].join(' · ')
    : '';
  const visit = nextVisit ? `${dateText(words, nextVisit.day)} ${nextVisit.arrival}` : words.customers.noNext;
  return (
    <Facts
      facts={[
        { name: words.customers.next, value: visit },
        { name: words.customers.expected, value: order },
      ]}
    />
  );
}

function Orders({ card }: { card: Card }) {
  const words = useWords();
  if (card.orders.length === 0) return <p class="hint">{words.customers.noOrders}</p>;
  return (
    <ul class="lines">
      {card.orders.map(({ day, amount, items }) => (
        <li key={day}>
          <p class="line-top">
            <span>{dateText(words, day)}</span>
            <span>{words.yen(amount)}</span>
          </p>
          <p class="muted clamped">{items}</p>
        </li>
      ))}
    </ul>
  );
}

function Visits({ card }: { card: Card }) {
  const words = useWords();
  if (card.visits.length === 0) return <p class="hint">{words.customers.noVisits}</p>;
  return (
    <ul class="lines">
      {card.visits.map((visit, index) => (
        <li key={index}>
          <p class="line-top">
            <span>{dateText(words, visit.day)}</span>
            <span>{visitText(words, visit)}</span>
          </p>
          {visit.note && <p class="muted clamped">{visit.note}</p>}
        </li>
      ))}
    </ul>
  );
}

function Proposals({ card }: { card: Card }) {
  const words = useWords();
  return (
    <ul class="lines">
      {card.proposals.map(({ day, product, outcome }) => (
        <li key={`${day} ${product}`} class="line-top">
          <span>{dateText(words, day)}</span>
          <span>{product}</span>
          <span>{words.proposal.outcomes[outcome]}</span>
        </li>
      ))}
    </ul>
  );
}

const visitText = (words: Words, { status, result }: Card['visits'][number]): string =>
  [...new Set([words.status[status], result])].filter((text) => text !== '').join(' · ');
