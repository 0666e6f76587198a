// What can be done for a customer from any list: plan a visit, order as usual, open the card.
import { useState } from 'preact/hooks';
import type { DeskProps } from '../desk';
import { useWords } from '../words';
import { FindDay } from './findDay';
import { Icon } from './icon';
import { UsualOrder } from './usualOrder';

interface CustomerActionsProps {
  desk: DeskProps;
  customerId: string;
  name: string;
  /** The list that leads to the card; the card itself does not. */
  withCard?: true;
  withOrder?: true;
}

export function CustomerActions({ desk, customerId, name, withCard, withOrder }: CustomerActionsProps) {
  const words = useWords();
  const [open, setOpen] = useState<'find' | 'order' | null>(null);
  const { session } = desk;
  const close = (): void => setOpen(null);
  const toggle = (panel: 'find' | 'order'): void => setOpen(open === panel ? null : panel);
  return (
    <>
      <div class="actions list">
        <button
          type="button"
          aria-label={words.find.planOf(name)}
          aria-expanded={open === 'find'}
          onClick={() => toggle('find')}
        >
          <Icon name="calendar" />
          {words.find.plan}
        </button>
        {withOrder && (
          <button
            type="button"
            aria-label={words.order.usualOf(name)}
            aria-expanded={open === 'order'}
            onClick={() => toggle('order')}
          >
            <Icon name="basket" />
            {words.order.usual}
          </button>
        )}
        {withCard && (
          <button
            type="button"
            class="slim"
            aria-label={words.stop.cardOf(name)}
            title={words.stop.card}
            onClick={() => desk.openCustomer(customerId)}
          >
            <Icon name="person" />
          </button>
        )}
      </div>
      {open === 'find' && (
        <FindDay session={session} wish={{ customerId, visitId: null }} name={name} onClose={close} />
      )}
      {open === 'order' && (
        <UsualOrder session={session} customerId={customerId} name={name} onClose={close} />
      )}
    </>
  );
}
