// 「いつもの注文」: one tap shows the usual basket, the second enters it. Quantities can be changed in between.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { UsualLine } from '../../jobs/views';
import { useAnswer } from '../answer';
import type { Session } from '../session';
import { newToken } from '../token';
import { useWords } from '../words';
import { Icon } from './icon';
import { Waiting } from './waiting';

interface UsualOrderProps {
  session: Session;
  customerId: string;
  name: string;
  onClose: () => void;
  /** After the order is in the sheet. */
  onTaken?: () => void;
}

export function UsualOrder(props: UsualOrderProps) {
  const words = useWords();
  const { session, customerId, name, onClose } = props;
  const answer = useAnswer(() => session.api.sidebarCustomer(customerId), {
    subject: customerId,
    version: 0,
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="panel" aria-busy={answer.state === 'waiting'}>
      <div class="card-head">
        <h3 ref={heading} tabIndex={-1}>
          {words.order.heading(name)}
        </h3>
        <button type="button" class="quiet icon-only" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {answer.state !== 'here' ? (
        <Waiting answer={answer} text={words.order.loading} />
      ) : answer.value && answer.value.usual.length > 0 ? (
        <OrderForm {...props} usual={answer.value.usual} />
      ) : (
        <p class="hint">{words.order.none}</p>
      )}
    </section>
  );
}

function OrderForm({
  session,
  customerId,
  usual,
  onClose,
  onTaken,
}: UsualOrderProps & { usual: UsualLine[] }) {
  const words = useWords();
  const [quantities, setQuantities] = useState<number[]>(() => usual.map(({ quantity }) => quantity));
  // The same for every repetition of one tap, so that it makes one order.
  const [tapId] = useState(() => newToken('tap'));
  const lines = usual.map(({ productId }, index) => ({ productId, quantity: quantities[index]! }));
  const wanted = lines.filter(({ quantity }) => quantity > 0);
  const total = usual.reduce(
    (sum, { unitPrice }, index) => sum + Math.round(unitPrice * quantities[index]!),
    0,
  );
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!(await session.order({ customerId, tapId, lines: wanted }))) return;
    onTaken?.();
    onClose();
  };
  const quote = async (): Promise<void> => {
    if (await session.quote({ customerId, lines: wanted })) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <ul class="order-lines">
        {usual.map((line, index) => (
          <OrderLine
            key={line.productId}
            line={line}
            quantity={quantities[index]!}
            onQuantity={(quantity) =>
              setQuantities((known) => known.map((old, at) => (at === index ? quantity : old)))
            }
          />
        ))}
      </ul>
      <p class="order-total">{words.order.total(words.yen(total))}</p>
      <button
        type="submit"
        class="primary wide"
        disabled={wanted.length === 0 || session.running !== null}
        title={wanted.length === 0 ? words.order.empty : undefined}
      >
        <Icon name="check" />
        {words.order.send}
      </button>
      <button
        type="button"
        class="wide"
        disabled={wanted.length === 0 || session.running !== null}
        onClick={() => void quote()}
      >
        {words.order.quote}
      </button>
    </form>
  );
}

interface OrderLineProps {
  line: UsualLine;
  quantity: number;
  onQuantity: (quantity: number) => void;
}

const mostQuantity = 1_000_000;

function OrderLine({ line, quantity, onQuantity }: OrderLineProps) {
  const words = useWords();
  const step = (by: number): void => onQuantity(Math.max(0, Math.min(mostQuantity, quantity + by)));
  return (
    <li class="order-line">
      <span class="order-name">
        {line.name}
        <small>
          {words.yen(line.unitPrice)}
          {line.unit && ` / ${line.unit}`}
        </small>
      </span>
      <span class="quantity">
        <button
          type="button"
          class="icon-only"
          aria-label={words.order.less(line.name)}
          onClick={() => step(-1)}
        >
          <Icon name="minus" />
        </button>
        <input
          type="number"
          inputMode="decimal"
          min="0"
          step="any"
          max={mostQuantity}
          aria-label={words.order.quantity(line.name)}
          value={quantity}
          onInput={(event) => onQuantity(Math.max(0, Number(event.currentTarget.value) || 0))}
        />
        <button
          type="button"
          class="icon-only"
          aria-label={words.order.more(line.name)}
          onClick={() => step(1)}
        >
          <Icon name="plus" />
        </button>
      </span>
    </li>
  );
}
