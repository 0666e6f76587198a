// 時候の挨拶: when greetings and gifts of the season are due.
import { calendarDateOf, type Day, dayOf } from './day';

export type Greeting =
  | 'summerGift'
  | 'summerCard'
  | 'lateSummerCard'
  | 'yearEndGift'
  | 'newYearCard'
  | 'newYearVisit'
  | 'winterCard';

interface Season {
  greeting: Greeting;
  from: [month: number, date: number];
  to: [month: number, date: number];
}

/**
 * Within the year, both ends included. Cards: 年賀状 are taken from 15 December and arrive on New Year's Day when posted by
 * the 25th (日本郵便, https://www.post.japanpost.jp/service/standard/nenga/); 暑中見舞い run up to 立秋 (about 7 August),
 * 残暑見舞い to the end of August, 寒中見舞い from 8 January to 立春 (https://www.post.japanpost.jp/navi/mame_midorinohi.html).
 * Gifts: お中元 early July to the 15th, お歳暮 to 20 December, by the custom of eastern Japan.
 */
const seasons: Season[] = [
  { greeting: 'newYearVisit', from: [1, 4], to: [1, 7] },
  { greeting: 'winterCard', from: [1, 8], to: [2, 3] },
  { greeting: 'summerGift', from: [6, 20], to: [7, 15] },
  { greeting: 'summerCard', from: [7, 7], to: [8, 6] },
  { greeting: 'lateSummerCard', from: [8, 8], to: [8, 31] },
  { greeting: 'yearEndGift', from: [11, 20], to: [12, 20] },
  { greeting: 'newYearCard', from: [12, 1], to: [12, 25] },
];

/** The greetings to see to on that day, each with its last day. */
export function greetingsDue(today: Day): { greeting: Greeting; last: Day }[] {
  const { year } = calendarDateOf(today);
  return seasons.flatMap(({ greeting, from, to }) => {
    const first = dayOf(year, ...from)!;
    const last = dayOf(year, ...to)!;
    return today >= first && today <= last ? [{ greeting, last }] : [];
  });
}
