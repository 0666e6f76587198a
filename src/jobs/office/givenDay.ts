// A day as somebody types it on a phone: a date, 明日, 11/25(水), 25 Nov.
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

/** A weekday behind or before a date, as Meguri shows dates itself: `11/25(水)`, `Wed 25 Nov`. */
const weekday = /\s*\(.{1,3}\)$|^(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?,? (?=\d|[a-z])/g;

/** `null` for what is no day. */
export function givenDay(input: string, today: Day): Day | null {
  const text = normalizeText(input).toLowerCase();
  const word = words[text];
  if (word !== undefined) return today + word;
  const plain = text.replace(weekday, '');
  const { year } = calendarDateOf(today);
  const days = [year - 1, year, year + 1].map((one) => dayIn(one, plain));
  const nearest = days.find((day) => day !== null && Math.abs(day - today) <= halfYear);
  return nearest ?? parseIsoDay(plain) ?? parseDayText(plain);
}

/** A date without a year in that one. */
function dayIn(year: number, text: string): Day | null {
  const short = /^(\d{1,2})[/月](\d{1,2})日?$/.exec(text);
  if (short) return dayOf(year, Number(short[1]), Number(short[2]));
  return /^(?:\d{1,2} [a-z]{3,9}|[a-z]{3,9} \d{1,2})$/.test(text) ? parseDayText(`${text} ${year}`) : null;
}
