// Twelve weeks of visits that the orders suggest, this week's plan, and what is agreed for the coming week.
import { weekdayOf } from '../../../domain/day';
import { formatClock } from '../../../domain/minutes';
import { haversineMeters } from '../../../domain/position';
import { routeDay } from './dayRoute';
import { canVisit, openDay, visitWindows } from './openings';
import { pick } from './random';
import { type SampleCustomer, sampleReps } from './team';

export interface SampleVisit {
  customer: SampleCustomer;
  day: number;
  status: 'planned' | 'done' | 'missed' | 'cancelled';
  /** Place in the day's route; `null` for visits agreed outside a route. */
  sequence: number | null;
  planned: number;
  arrived: number | null;
  left: number | null;
  fixed: boolean;
  purpose: 'visit' | 'order' | 'appointment';
  reason: { ja: string; en: string };
  result: 'order' | 'talk' | 'absent' | '';
  note: { ja: string; en: string };
}

const none = { ja: '', en: '' };
const notes = [
  { ja: '新しい棚の相談があった', en: 'Asked about a new shelf' },
  { ja: 'クリスマス向けの品を増やしたい', en: 'Wants more for Christmas' },
  { ja: '売れ行きは前年並み', en: 'Sales as last year' },
  { ja: '値上げの説明をした', en: 'Explained the price rise' },
  { ja: '包装資材の見本を渡した', en: 'Left samples of wrapping' },
  ...Array<typeof none>(7).fill(none),
];

const weeksBack = 12;
/** As many visits as a rep makes on a full day, and how many the plan of a day holds. */
const fullDay = 13;
const plannedDay = 8;

interface Wish {
  customer: SampleCustomer;
  day: number;
  ordered: boolean;
}

/** All visits, earliest first. */
export function buildVisits(customers: SampleCustomer[], today: number, random: () => number): SampleVisit[] {
  const past = pastVisits(customers, today, random);
  const agreed = agreedVisits(customers, today);
  const taken = new Set(agreed.map((visit) => visit.customer));
  const planned = plannedVisits(
    customers.filter((customer) => customer.status === 'active' && !taken.has(customer)),
    past,
    today,
  );
  return [...past, ...planned, ...agreed].sort(
    (a, b) =>
      a.day - b.day ||
      (a.customer.repId < b.customer.repId ? -1 : a.customer.repId > b.customer.repId ? 1 : 0) ||
      a.planned - b.planned,
  );
}

const dayKey = (repId: string, day: number): string => `${repId}@${day}`;

function pastVisits(customers: SampleCustomer[], today: number, random: () => number): SampleVisit[] {
  const wishes = customers.flatMap((customer) => wishesOf(customer, today, random));
  // Orders come first: the rep was there that day. What finds no place was ordered by telephone.
  wishes.sort((a, b) => Number(b.ordered) - Number(a.ordered) || a.day - b.day);
  const days = new Map<string, Wish[]>();
  for (const wish of wishes) {
    const day = freeDay(wish, days, today);
    if (day === null) continue;
    const key = dayKey(wish.customer.repId, day);
    days.set(key, [...(days.get(key) ?? []), { ...wish, day }]);
  }
  return [...days.values()].flatMap((own) =>
    routeDay(own).map(({ visit, start }, index) => pastVisit(visit, { start, index, random })),
  );
}

/** The order days of twelve weeks, and the visit interval's rhythm where the silence between them is long. */
function wishesOf(customer: SampleCustomer, today: number, random: () => number): Wish[] {
  const from = today - weeksBack * 7;
  const orderDays = customer.lines
    .filter((line) => line.quantity > 0 && line.day >= from)
    .map((line) => line.day);
  const wishes = [...new Set(orderDays)].map((day): Wish => ({ customer, day, ordered: true }));
  const first = from + Math.floor(random() * customer.intervalDays);
  if (customer.status !== 'active') return wishes;
  for (let day = first; day < today; day += customer.intervalDays) {
    const near = orderDays.some((other) => Math.abs(other - day) < customer.intervalDays / 2);
    if (!near) wishes.push({ customer, day, ordered: false });
  }
  return wishes;
}

/** The wished day for an order; for others the next day within a week that is open and not full. */
function freeDay({ customer, day, ordered }: Wish, days: Map<string, Wish[]>, today: number): number | null {
  for (let at = day; at < Math.min(today, day + (ordered ? 1 : 7)); at++) {
    const own = days.get(dayKey(customer.repId, at)) ?? [];
    const free = own.length < fullDay && !own.some((wish) => wish.customer === customer);
    if (free && canVisit(customer, at)) return at;
  }
  return null;
}

function pastVisit(
  { customer, day, ordered }: Wish,
  at: { start: number; index: number; random: () => number },
): SampleVisit {
  const { start, random } = at;
  const chance = random();
  const status = ordered || chance < 0.9 ? 'done' : chance < 0.96 ? 'missed' : 'cancelled';
  const done = status === 'done';
  const arrived = start + Math.floor(random() * 4);
  return {
    customer,
    day,
    status,
    sequence: at.index + 1,
    planned: start - (start % 5),
    arrived: done ? arrived : null,
    left: done ? start + customer.minutes - Math.floor(random() * 5) : null,
    fixed: false,
    purpose: ordered ? 'order' : 'visit',
    reason: none,
    result: status === 'missed' ? 'absent' : status === 'cancelled' ? '' : ordered ? 'order' : 'talk',
    note: done ? pick(random, notes) : none,
  };
}

/** The rest of this week as last Friday's plan left it: the most overdue customer of each day and its neighbours. */
function plannedVisits(customers: SampleCustomer[], past: SampleVisit[], today: number): SampleVisit[] {
  const lastSeen = new Map<SampleCustomer, number>();
  for (const visit of past) {
    if (visit.status === 'done')
      lastSeen.set(visit.customer, Math.max(visit.day, lastSeen.get(visit.customer) ?? 0));
  }
  const daysSince = (customer: SampleCustomer, day: number): number =>
    day - (lastSeen.get(customer) ?? today - weeksBack * 7);
  const lateness = (customer: SampleCustomer, day: number): number =>
    daysSince(customer, day) / customer.intervalDays;
  const friday = today - weekdayOf(today) + 5;
  const visits: SampleVisit[] = [];
  const planned = new Set<SampleCustomer>();
  for (const rep of sampleReps) {
    for (let day = today; day <= friday; day++) {
      const due = customers.filter(
        (customer) =>
          customer.repId === rep.id &&
          !planned.has(customer) &&
          canVisit(customer, day) &&
          lateness(customer, day) >= 0.9,
      );
      const seed = due.reduce<SampleCustomer | null>(
        (most, customer) => (most && lateness(most, day) >= lateness(customer, day) ? most : customer),
        null,
      );
      if (!seed) continue;
      const near = due.sort(
        (a, b) => haversineMeters(seed.place, a.place) - haversineMeters(seed.place, b.place),
      );
      const stops = routeDay(near.slice(0, plannedDay).map((customer) => ({ customer })));
      stops.forEach(({ visit: { customer }, start }, index) => {
        planned.add(customer);
        visits.push(
          plannedVisit(customer, { day, start, sequence: index + 1, days: daysSince(customer, day) }),
        );
      });
    }
  }
  return visits;
}

function plannedVisit(
  customer: SampleCustomer,
  at: { day: number; start: number; sequence: number; days: number },
): SampleVisit {
  return {
    ...standing(customer, at.day, at.start),
    sequence: at.sequence,
    purpose: 'visit',
    reason: {
      ja: `前回から${at.days}日（間隔${customer.intervalDays}日）`,
      en: `${at.days} days since the last visit (interval ${customer.intervalDays})`,
    },
  };
}

const standing = (customer: SampleCustomer, day: number, planned: number): SampleVisit => ({
  customer,
  day,
  status: 'planned',
  sequence: null,
  planned,
  arrived: null,
  left: null,
  fixed: false,
  purpose: 'appointment',
  reason: none,
  result: '',
  note: none,
});

/** Agreed with customers for the coming week, two for each rep: days after its Monday, and minutes from midnight. */
const agreements: Record<string, [number, number][]> = {
  R1: [
    [0, 630],
    [2, 870],
  ],
  R2: [
    [1, 600],
    [3, 840],
  ],
  R3: [
    [1, 930],
    [4, 660],
  ],
};

function agreedVisits(customers: SampleCustomer[], today: number): SampleVisit[] {
  const monday = today - ((weekdayOf(today) + 6) % 7) + 7;
  return Object.entries(agreements).flatMap(([repId, times], rep) => {
    const own = customers.filter((customer) => customer.repId === repId && customer.status === 'active');
    return times.map(([offset, planned], index) => {
      const wanted = own.slice((rep + 3) * (index + 4) * 3);
      const customer = wanted.find((candidate) => canMeet(candidate, monday + offset, planned));
      if (!customer)
        throw new Error(`agreedVisits: nobody can be met on day ${offset} at ${formatClock(planned)}`);
      const note = { ja: `${formatClock(planned)}に約束`, en: `Agreed for ${formatClock(planned)}` };
      return { ...standing(customer, monday + offset, planned), fixed: true, note };
    });
  });
}

const canMeet = (customer: SampleCustomer, day: number, planned: number): boolean =>
  openDay(customer, day, 1) === day &&
  visitWindows(customer).some(({ start, end }) => planned >= start && planned + customer.minutes <= end);
