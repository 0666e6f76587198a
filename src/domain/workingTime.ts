// Weekdays as people write them (月-金, 月水金, 平日, Mon-Fri).
import type { Weekday } from './day';
import { normalizeRanges } from './text';

const japanese = ['日', '月', '火', '水', '木', '金', '土'];
const english = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** Monday first, as weeks are read. */
const weekOrder: Weekday[] = [1, 2, 3, 4, 5, 6, 0];

const groups = new Map<string, Weekday[]>(
  Object.entries({
    平日: [1, 2, 3, 4, 5],
    weekdays: [1, 2, 3, 4, 5],
    土日: [6, 0],
    週末: [6, 0],
    weekends: [6, 0],
    毎日: [1, 2, 3, 4, 5, 6, 0],
    全日: [1, 2, 3, 4, 5, 6, 0],
    daily: [1, 2, 3, 4, 5, 6, 0],
  } as Record<string, Weekday[]>),
);

/** One weekday from its name: 水, 水曜, 水曜日, Wed, Wednesdays; `null` for anything else. */
export function weekdayFromName(name: string): Weekday | null {
  const plain = name.trim().replace(/曜日?$/, '');
  const index = japanese.indexOf(plain);
  if (index >= 0) return index as Weekday;
  const match = /^(sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(day)?s?\.?$/i.exec(plain);
  return match ? (english.indexOf(capitalized(match[1]!.slice(0, 3))) as Weekday) : null;
}

const capitalized = (word: string): string => word[0]!.toUpperCase() + word.slice(1).toLowerCase();

/** From one weekday to another, both included, across the end of the week if need be. */
export function weekdaySpan(from: Weekday, to: Weekday): Weekday[] {
  const days: Weekday[] = [from];
  for (let day = from; day !== to; ) {
    day = ((day + 1) % 7) as Weekday;
    days.push(day);
  }
  return days;
}

/** Weekdays in week order, Monday first; `null` when any part is not understood. */
export function parseWeekdays(text: string): Weekday[] | null {
  const parts = normalizeRanges(text)
    .split(/[,、，・/／&\s]+|\band\b/)
    .filter((part) => part !== '');
  const found = new Set<Weekday>();
  for (const part of parts) {
    const days = weekdaysOfPart(part);
    if (!days) return null;
    for (const day of days) found.add(day);
  }
  return found.size > 0 ? weekOrder.filter((day) => found.has(day)) : null;
}

function weekdaysOfPart(part: string): Weekday[] | null {
  const group = groups.get(part.toLowerCase());
  if (group) return group;
  const single = weekdayFromName(part);
  if (single !== null) return [single];
  const [from, to, ...more] = part.split('-');
  const [first, last] = [weekdayFromName(from ?? ''), weekdayFromName(to ?? '')];
  if (to !== undefined && more.length === 0)
    return first === null || last === null ? null : weekdaySpan(first, last);
  // 月水金, written without separators.
  const letters = [...part.replace(/曜日?/g, '')].map((letter) => japanese.indexOf(letter));
  return letters.every((index) => index >= 0) ? (letters as Weekday[]) : null;
}

/** `月-金`, `月水金`, `Mon-Fri`, `Mon, Wed`. */
export function formatWeekdays(weekdays: number[], language: 'ja' | 'en'): string {
  const names = language === 'ja' ? japanese : english;
  const ordered = weekOrder.filter((day) => weekdays.includes(day));
  const places = ordered.map((day) => weekOrder.indexOf(day));
  const joined = places.every((place, index) => place === places[0]! + index);
  if (joined && ordered.length > 2) return `${names[ordered[0]!]}-${names[ordered[ordered.length - 1]!]}`;
  return ordered.map((day) => names[day]).join(language === 'ja' ? '' : ', ');
}
