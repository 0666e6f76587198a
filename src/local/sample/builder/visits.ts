// Twelve weeks of visits that the orders suggest, and what is agreed for the coming weeks.
import { isClosed } from '../../../domain/closing';
import { parseClosingRules } from '../../../domain/closingText';
import { weekdayOf } from '../../../domain/day';
import { isJapaneseHoliday } from '../../../domain/holidays';
import { parseTimeWindows } from '../../../domain/hours';
import { formatClock } from '../../../domain/minutes';
import { pick } from './random';
import type { SampleCustomer } from './team';

export interface SampleVisit {
  customer: SampleCustomer;
  day: number;
  status: 'planned' | 'done' | 'missed' | 'cancelled';
  planned: number;
  arrived: number | null;
  left: number | null;
  fixed: boolean;
  purpose: 'visit' | 'order' | 'appointment';
  result: 'order' | 'talk' | 'absent' | '';
  note: { ja: string; en: string };
}

const notes = [
  { ja: '新しい棚の相談があった', en: 'Asked about a new shelf' },
  { ja: 'クリスマス向けの品を増やしたい', en: 'Wants more for Christmas' },
  { ja: '売れ行きは前年並み', en: 'Sales as last year' },
  { ja: '値上げの説明をした', en: 'Explained the price rise' },
  { ja: '', en: '' },
  { ja: '', en: '' },
  { ja: '', en: '' },
  { ja: '', en: '' },
];

const weeksBack = 12;

/** A working day on which the customer is open, from the wished one on. */
function openDay(customer: SampleCustomer, wished: number): number {
  const rules = parseClosingRules(customer.closedJa).rules;
  for (let day = wished; ; day++) {
    const weekday = weekdayOf(day);
    const working = weekday >= 1 && weekday <= 5 && !isJapaneseHoliday(day);
    if (working && !isClosed(rules, day, isJapaneseHoliday)) return day;
  }
}

export function buildVisits(customers: SampleCustomer[], today: number, random: () => number): SampleVisit[] {
  const past = customers.flatMap((customer) => pastVisits(customer, today, random));
  spreadOverDay(past);
  return [...past, ...agreedVisits(customers, today)].sort(
    (a, b) => a.day - b.day || (a.customer.repId < b.customer.repId ? -1 : 1) || a.planned - b.planned,
  );
}

/** Order days make visits; longer silences are filled at the visit interval. */
function pastVisits(customer: SampleCustomer, today: number, random: () => number): SampleVisit[] {
  const from = today - weeksBack * 7;
  const ordered = new Set(
    customer.lines.filter((line) => line.quantity > 0 && line.day >= from).map((line) => line.day),
  );
  const wished = [...ordered];
  for (
    let day = from + Math.floor(random() * customer.intervalDays);
    day < today;
    day += customer.intervalDays
  ) {
    if (![...ordered].some((other) => Math.abs(other - day) < customer.intervalDays / 2)) wished.push(day);
  }
  const days = [...new Set(wished.map((day) => openDay(customer, day)))].filter((day) => day < today);
  return days.sort((a, b) => a - b).map((day) => visitOf(customer, day, ordered.has(day), random));
}

function visitOf(customer: SampleCustomer, day: number, ordered: boolean, random: () => number): SampleVisit {
  const chance = random();
  const status = ordered || chance < 0.88 ? 'done' : chance < 0.96 ? 'missed' : 'cancelled';
  return {
    customer,
    day,
    status,
    planned: 0,
    arrived: null,
    left: null,
    fixed: false,
    purpose: ordered ? 'order' : 'visit',
    result: status === 'missed' ? 'absent' : status === 'cancelled' ? '' : ordered ? 'order' : 'talk',
    note: status === 'done' ? pick(random, notes) : { ja: '', en: '' },
  };
}

/** Times of the day for each rep: one visit after another, within the customers' hours. */
function spreadOverDay(visits: SampleVisit[]): void {
  const days = new Map<string, SampleVisit[]>();
  for (const visit of visits) {
    const key = `${visit.customer.repId}@${visit.day}`;
    days.set(key, [...(days.get(key) ?? []), visit]);
  }
  for (const own of days.values()) {
    const openFrom = (visit: SampleVisit): number =>
      parseTimeWindows(visit.customer.hours).windows[0]?.start ?? 0;
    let clock = 545;
    for (const visit of own.sort((a, b) => openFrom(a) - openFrom(b))) {
      const start = Math.max(clock, openFrom(visit));
      visit.planned = start - (start % 5);
      if (visit.status === 'done') {
        visit.arrived = start;
        visit.left = start + visit.customer.minutes;
      }
      clock = start + (visit.status === 'done' ? visit.customer.minutes : 3) + 7;
      if (clock > 720 && clock < 780) clock = 780;
    }
  }
}

/** Fixed appointments of the coming week: two for each rep. */
function agreedVisits(customers: SampleCustomer[], today: number): SampleVisit[] {
  const monday = today - ((weekdayOf(today) + 6) % 7) + 7;
  const hours = [600, 870];
  return ['R1', 'R2', 'R3'].flatMap((repId, rep) => {
    const own = customers.filter(
      (customer) => customer.repId === repId && customer.status === 'active' && customer.hours === '',
    );
    return hours.flatMap((planned, index): SampleVisit[] => {
      const customer = own[(rep + 3) * (index + 4)];
      if (!customer) return [];
      const day = openDay(customer, monday + 1 + index * 2);
      return [
        {
          customer,
          day,
          status: 'planned',
          planned,
          arrived: null,
          left: null,
          fixed: true,
          purpose: 'appointment',
          result: '',
          note: { ja: `${formatClock(planned)}に約束`, en: `Agreed for ${formatClock(planned)}` },
        },
      ];
    });
  });
}
