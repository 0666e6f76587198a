// A stop dragged to another place of the week. Where it may go the server says; the answer comes while the hand moves.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { IsoDay, RouteView, SlotView, StopView, Wish } from '../jobs/views';
import type { Session } from './session';
import type { Words } from './words';

/** A gap in the list of a day, or a day of the picker: there the best gap counts. */
export interface Target {
  repId: string;
  day: IsoDay;
  /** The visit it would come after; null for the beginning, undefined for the best place. */
  after: string | null | undefined;
}

export interface Drag {
  stop: StopView;
  repId: string;
  day: IsoDay;
  x: number;
  y: number;
  target: Target | null;
  /** Null until the server has answered. */
  slots: SlotView[] | null;
}

export interface Dragging {
  drag: Drag | null;
  /** Begins with the pointer on a handle; a press without a move counts as a click. */
  start(event: PointerEvent, route: RouteView, stop: StopView): void;
}

/** The pointer moves so far before a press becomes a drag. */
const slack = 5;

export function useDragging(session: Session, words: Words): Dragging {
  const [drag, setDrag] = useState<Drag | null>(null);
  const hand = useRef<Hand | null>(null);
  useEffect(() => () => hand.current?.cancel(), []);
  const start: Dragging['start'] = (event, route, stop) => {
    if (event.button !== 0 || session.running) return;
    hand.current = new Hand(
      { route, stop, x: event.clientX, y: event.clientY },
      { session, words, show: setDrag },
    );
  };
  return { drag, start };
}

interface Pressed {
  route: RouteView;
  stop: StopView;
  x: number;
  y: number;
}

interface Surroundings {
  session: Session;
  words: Words;
  show: (drag: Drag | null) => void;
}

/** One press on a handle, until it is let go. */
class Hand {
  private drag: Drag | null = null;
  /** Places by rep: another one's are asked for when the hand is over them. */
  private readonly asked = new Map<string, Promise<SlotView[]>>();
  private readonly known = new Map<string, SlotView[]>();
  private readonly listeners = [
    ['pointermove', (event: Event) => this.move(event as PointerEvent)],
    ['pointerup', () => this.drop()],
    ['pointercancel', () => this.cancel()],
    ['keydown', (event: Event) => (event as KeyboardEvent).key === 'Escape' && this.cancel()],
  ] as const;

  constructor(
    private readonly pressed: Pressed,
    private readonly around: Surroundings,
  ) {
    for (const [name, listen] of this.listeners) window.addEventListener(name, listen, { passive: false });
  }

  cancel(): void {
    this.end();
    this.show(null);
  }

  private end(): void {
    for (const [name, listen] of this.listeners) window.removeEventListener(name, listen);
  }

  private show(drag: Drag | null): void {
    this.drag = drag;
    this.around.show(drag);
  }

  private begin(): Drag {
    const { route, stop, x, y } = this.pressed;
    void this.slotsOf(route.repId);
    return { stop, repId: route.repId, day: route.day, x, y, target: null, slots: null };
  }

  private slotsOf(repId: string): Promise<SlotView[]> {
    const asked = this.asked.get(repId) ?? this.askFor(repId);
    this.asked.set(repId, asked);
    return asked;
  }

  private async askFor(repId: string): Promise<SlotView[]> {
    const slots = await this.around.session.api.sidebarSlots(this.wish(repId)).catch(() => []);
    this.known.set(repId, slots);
    if (this.drag?.target?.repId === repId) this.show({ ...this.drag, slots });
    return slots;
  }

  private wish(repId: string): Wish {
    const { route, stop } = this.pressed;
    const { customerId, visitId } = stop;
    return repId === route.repId ? { customerId, visitId } : { customerId, visitId, repId };
  }

  private move(event: PointerEvent): void {
    const { route, stop, ...from } = this.pressed;
    const at = { x: event.clientX, y: event.clientY };
    if (!this.drag && Math.hypot(at.x - from.x, at.y - from.y) < slack) return;
    event.preventDefault();
    scrollNear(at.y);
    const target = targetAt(at, { repId: route.repId, visitId: stop.visitId });
    const slots = (target && this.known.get(target.repId)) ?? null;
    this.show({ ...(this.drag ?? this.begin()), ...at, target, slots });
    if (target) void this.slotsOf(target.repId);
  }

  private drop(): void {
    this.end();
    const target = this.drag?.target;
    if (this.drag) swallowClick();
    if (!target || isWhereItWas(this.pressed, target)) {
      this.show(null);
      return;
    }
    void this.slotsOf(target.repId).then((slots) => {
      this.show(null);
      this.place(target, slotAt(slots, target));
    });
  }

  private place({ repId }: Target, slot: SlotView | null): void {
    const { session, words } = this.around;
    if (slot) void session.place({ ...this.wish(repId), day: slot.day, after: slot.after });
    else session.tell({ ok: false, message: words.find.noRoom, details: [] });
  }
}

/** The click that follows the end of a drag is not meant. */
function swallowClick(): void {
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', stop, { capture: true }), 50);
}

/** The list scrolls when the hand comes near its edge. */
function scrollNear(y: number): void {
  const view = document.querySelector('.view');
  if (!view) return;
  const box = view.getBoundingClientRect();
  if (y < box.top + 40) view.scrollTop -= 12;
  else if (y > box.bottom - 40) view.scrollTop += 12;
}

function targetAt(
  { x, y }: { x: number; y: number },
  moving: { repId: string; visitId: string },
): Target | null {
  const element = document.elementFromPoint(x, y);
  const chip = element?.closest<HTMLElement>('[data-drop-day]');
  if (chip?.dataset['dropDay'])
    return { repId: moving.repId, day: chip.dataset['dropDay'], after: undefined };
  const section = element?.closest<HTMLElement>('[data-day][data-rep]');
  if (!section) return null;
  const rows = [...section.querySelectorAll<HTMLElement>('[data-visit]')].filter(
    ({ dataset }) => dataset['visit'] !== moving.visitId && dataset['status'] === 'planned',
  );
  let after: string | null = null;
  for (const row of rows) {
    const box = row.getBoundingClientRect();
    if (box.top + box.height / 2 < y) after = row.dataset['visit']!;
  }
  return { repId: section.dataset['rep']!, day: section.dataset['day']!, after };
}

/** The slot at the target; of a whole day the best, which comes first. */
export function slotAt(slots: SlotView[], target: Target): SlotView | null {
  const fits = ({ day, after }: SlotView): boolean =>
    day === target.day && (target.after === undefined || after === target.after);
  return slots.find(fits) ?? null;
}

function isWhereItWas({ route, stop }: Pressed, target: Target): boolean {
  if (target.day !== route.day || target.repId !== route.repId) return false;
  if (target.after === undefined) return true;
  const planned = route.stops.filter(({ status }) => status === 'planned');
  const index = planned.findIndex(({ visitId }) => visitId === stop.visitId);
  return (planned[index - 1]?.visitId ?? null) === target.after;
}

/** `+8分`, `入りません`, or nothing while the answer is on its way. */
export function dropText(words: Words, { slots, target }: Drag): string {
  if (!target || !slots) return '…';
  const slot = slotAt(slots, target);
  if (!slot) return words.find.noRoom;
  const parts = [words.find.extra(slot.extraMinutes)];
  if (slot.overtimeMinutes > 0) parts.push(words.find.overtime(slot.overtimeMinutes));
  return parts.join(' · ');
}
