// Japanese public holidays from 2019 to 2099, computed as the law says.
// 国民の祝日に関する法律 (https://laws.e-gov.go.jp/law/323AC1000000178), 第2条 names the days, 第3条 substitutes and days between two.
import { calendarDateOf, type Day, dayOf, type Weekday, weekdayOf } from './day';

/** Answers true for a holiday. */
export type HolidayCalendar = (day: Day) => boolean;

const firstYear = 2019;
/** The formulas of the equinoxes hold until then. */
const lastYear = 2099;

/** A holiday's name and its day in a year; `null` in years without it. */
type NamedDay = readonly [name: string, dayIn: (year: number) => Day | null];

const on =
  (month: number, date: number, from = firstYear) =>
  (year: number): Day | null =>
    year < from ? null : dayOf(year, month, date);

/** The nth Monday of the month. */
const mondayIn =
  (month: number, nth: number) =>
  (year: number): Day => {
    const first = dayOf(year, month, 1)!;
    return first + ((8 - weekdayOf(first)) % 7) + 7 * (nth - 1);
  };

/**
 * The date of an equinox, by the mean course of the sun and the leap years since 1980 (海上保安庁水路部「新こよみ便利帳」).
 * Which day counts is announced in the February before; so far it was the day of these formulas
 * (https://eco.mtk.nao.ac.jp/koyomi/yoko/).
 */
const equinoxIn =
  (month: number, date: number) =>
  (year: number): Day | null => {
    const years = year - 1980;
    return dayOf(year, month, Math.floor(date + 0.242194 * years - Math.floor(years / 4)));
  };

/** Days that other laws moved or added: the two years of the Olympic Games, and the accession of 2019. */
const moved: Record<string, readonly [month: number, date: number]> = {
  '2020 海の日': [7, 23],
  '2020 スポーツの日': [7, 24],
  '2020 山の日': [8, 10],
  '2021 海の日': [7, 22],
  '2021 スポーツの日': [7, 23],
  '2021 山の日': [8, 8],
};

const once =
  (only: number, month: number, date: number) =>
  (year: number): Day | null =>
    year === only ? dayOf(year, month, date) : null;

const namedDays: readonly NamedDay[] = [
  ['元日', on(1, 1)],
  ['成人の日', mondayIn(1, 2)],
  ['建国記念の日', on(2, 11)],
  ['天皇誕生日', on(2, 23, 2020)],
  ['春分の日', equinoxIn(3, 20.8431)],
  ['昭和の日', on(4, 29)],
  ['休日', once(2019, 5, 1)],
  ['憲法記念日', on(5, 3)],
  ['みどりの日', on(5, 4)],
  ['こどもの日', on(5, 5)],
  ['海の日', mondayIn(7, 3)],
  ['山の日', on(8, 11)],
  ['敬老の日', mondayIn(9, 3)],
  ['秋分の日', equinoxIn(9, 23.2488)],
  ['体育の日', (year) => (year < 2020 ? mondayIn(10, 2)(year) : null)],
  ['スポーツの日', (year) => (year < 2020 ? null : mondayIn(10, 2)(year))],
  ['休日', once(2019, 10, 22)],
  ['文化の日', on(11, 3)],
  ['勤労感謝の日', on(11, 23)],
];

/** Filled year by year when first asked for: loading the file costs nothing. */
const namesByYear = new Map<number, ReadonlyMap<Day, string>>();

function holidaysOf(year: number): ReadonlyMap<Day, string> {
  const known = namesByYear.get(year);
  if (known) return known;
  const holidays = year < firstYear || year > lastYear ? new Map<Day, string>() : computed(year);
  namesByYear.set(year, holidays);
  return holidays;
}

function computed(year: number): Map<Day, string> {
  const named = new Map<Day, string>();
  for (const [name, dayIn] of namedDays) {
    const change = moved[`${year} ${name}`];
    const day = change ? dayOf(year, ...change) : dayIn(year);
    if (day !== null) named.set(day, name);
  }
  const holidays = new Map(named);
  for (const day of named.keys()) {
    // 第3条第3項: a day between two of them.
    if (named.has(day + 2) && !named.has(day + 1)) holidays.set(day + 1, '休日');
    if (weekdayOf(day) !== sunday) continue;
    // 第3条第2項: the next day that is none of them.
    let substitute = day + 1;
    while (named.has(substitute)) substitute += 1;
    holidays.set(substitute, '振替休日');
  }
  return holidays;
}

const sunday: Weekday = 0;

/** The Japanese name of a public holiday, `null` on other days and outside 2019–2099. */
export function holidayName(day: Day): string | null {
  return holidaysOf(calendarDateOf(day).year).get(day) ?? null;
}

/** True on a Japanese public holiday; always false outside 2019–2099. */
export const isJapaneseHoliday: HolidayCalendar = (day) => holidayName(day) !== null;
