// "Find a good day": where a visit fits, and what it costs in minutes. One tap puts it there.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SlotView, Wish } from '../../jobs/views';
import { useAnswer } from '../answer';
import { dateText } from '../dates';
import type { Session } from '../session';
import { useWords } from '../words';
import { Icon } from './icon';
import { RepOptions } from './repOptions';
import { Waiting } from './waiting';

interface FindDayProps {
  session: Session;
  wish: Wish;
  name: string;
  onClose: () => void;
}

export function FindDay({ session, wish, name, onClose }: FindDayProps) {
  const words = useWords();
  const [repId, setRepId] = useState('');
  const asked = repId === '' ? wish : { ...wish, repId };
  const answer = useAnswer(() => session.api.sidebarSlots(asked), {
    subject: `${wish.customerId} ${wish.visitId} ${repId}`,
    version: session.version,
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const place = async (slot: SlotView): Promise<void> => {
    if (await session.place({ ...asked, day: slot.day, after: slot.after })) onClose();
  };
  return (
    <section class="panel" aria-busy={answer.state === 'waiting'}>
      <div class="card-head">
        <h3 ref={heading} tabIndex={-1}>
          {words.find.heading(name)}
        </h3>
        <button type="button" class="quiet icon-only" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <OtherRep session={session} repId={repId} onRep={setRepId} />
      {answer.state === 'here' ? (
        <Slots slots={answer.value} busy={session.running !== null} onPlace={(slot) => void place(slot)} />
      ) : (
        <Waiting answer={answer} text={words.find.searching} />
      )}
    </section>
  );
}

interface OtherRepProps {
  session: Session;
  /** Nobody else: ''. */
  repId: string;
  onRep: (repId: string) => void;
}

/** Somebody else may go: for a colleague who is ill, or as what a mouse does by dragging. */
function OtherRep({ session, repId, onRep }: OtherRepProps) {
  const words = useWords();
  const reps = session.state?.reps ?? [];
  if (reps.length < 2) return null;
  return (
    <label class="field">
      <span>{words.find.rep}</span>
      <select value={repId} onChange={({ currentTarget }) => onRep(currentTarget.value)}>
        <RepOptions reps={reps} none={{ value: '', text: words.find.usualRep }} />
      </select>
    </label>
  );
}

interface SlotsProps {
  slots: SlotView[];
  busy: boolean;
  onPlace: (slot: SlotView) => void;
}

/** Days offered before the others are asked for. */
const daysFirst = 5;

function Slots({ slots, busy, onPlace }: SlotsProps) {
  const words = useWords();
  const [all, setAll] = useState(false);
  if (slots.length === 0) {
    return (
      <p class="hint">
        {words.find.none} {words.find.noneHint}
      </p>
    );
  }
  const days = new Set<string>();
  const best = slots.filter(({ day }) => !days.has(day) && days.add(day)).slice(0, daysFirst);
  const shown = all ? slots : best;
  return (
    <>
      <p class="hint">{words.find.hint}</p>
      <ul class="slots">
        {shown.map((slot) => (
          <li key={`${slot.day} ${slot.after}`}>
            <SlotButton slot={slot} best={slot === slots[0]} busy={busy} onPlace={onPlace} />
          </li>
        ))}
      </ul>
      {shown.length < slots.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {words.find.more(slots.length - shown.length)}
        </button>
      )}
    </>
  );
}

interface SlotButtonProps {
  slot: SlotView;
  best: boolean;
  busy: boolean;
  onPlace: (slot: SlotView) => void;
}

function SlotButton({ slot, best, busy, onPlace }: SlotButtonProps) {
  const words = useWords();
  return (
    <button type="button" class="slot" disabled={busy} onClick={() => onPlace(slot)}>
      <span class="slot-top">
        <strong>{dateText(words, slot.day)}</strong>
        <span class="slot-time">{words.find.times(slot.earliest, slot.latest)}</span>
        {best && <span class="tag best">{words.find.best}</span>}
      </span>
      <span class="slot-more">
        <span>{slot.after === null ? words.find.first : words.find.after(slot.afterName)}</span>
        <span class={slot.extraMinutes > 0 ? 'cost' : 'cost saved'}>
          {words.find.extra(slot.extraMinutes)}
        </span>
        {slot.overtimeMinutes > 0 && <span class="late">{words.find.overtime(slot.overtimeMinutes)}</span>}
      </span>
    </button>
  );
}
