// A day as somebody types it on a phone: a date, 明日, 11/25.
import { calendarDateOf, type Day, dayOf, parseIsoDay } from '../../domain/day';
import { parseDayText } from '../../domain/dayText';
import { normalizeText } from '../../domain/text';

const words: Record<string, number> = {
  今日: 0,
  本日: 0,
  today: 0,
  明日: 1,
  あす: 1,
  tomorrow: 1,
  明後日: 2,
  昨日: -1,
  yesterday: -1,
};

/** Half a year: a date without a year is the nearest one. */
const halfYear = 183;

/** `null` for what is no day. */
export function givenDay(input: string, today: Day): Day | null {
  const text = normalizeText(input).toLowerCase();
  const word = words[text];
  if (word !== undefined) return today + word;
  const short = /^(\d{1,2})[/月](\d{1,2})日?$/.exec(text);
  if (!short) return parseIsoDay(text) ?? parseDayText(text);
  const { year } = calendarDateOf(today);
  const days = [year - 1, year, year + 1].map((one) => dayOf(one, Number(short[1]), Number(short[2])));
  return days.find((day) => day !== null && Math.abs(day - today) <= halfYear) ?? null;
}
