// Dates as people write them into text cells.
import { type Day, dayOf } from './day';
import { normalizeText } from './text';

/** First Gregorian year of each era, minus one: 令和8年 = 2018 + 8. */
const eraOffsets: Record<string, number> = {
  令和: 2018,
  r: 2018,
  平成: 1988,
  h: 1988,
  昭和: 1925,
  s: 1925,
};

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day from text: `2026-11-24`, `2026/11/24`, `2026.11.24`, `20261124`, `2026年11月24日(火) 10:00`, `令和8年11月24日`, `R8.11.24`,
 * `24 Nov 2026`, `Nov 24, 2026`. Forms whose order of day and month is a matter of country (`11/24/2026`) are not guessed.
 *
 * @returns `null` when the text is no date, or a date that does not exist.
 */
export function parseDayText(input: string): Day | null {
  const text = normalizeText(input)
    .trim()
    .toLowerCase()
    .replace(
      /(?:[ t]|(?<=[)日]))\d{1,2}(?::\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})?|時(?:\d{1,2}分)?)$/,
      '',
    )
    .replace(/\s*\(.{1,3}\)$/, '');
  return parseYearFirst(text) ?? parseEra(text) ?? parseMonthName(text);
}

function parseYearFirst(text: string): Day | null {
  const match =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function parseEra(text: string): Day | null {
  const match = /^(令和|平成|昭和|r|h|s)\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.exec(
    text,
  );
  if (!match) return null;
  const yearOfEra = match[2] === '元' ? 1 : Number(match[2]);
  return dayOf((eraOffsets[match[1]!] ?? 0) + yearOfEra, Number(match[3]), Number(match[4]));
}

function parseMonthName(text: string): Day | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/.exec(text);
  const monthFirst = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  const [date, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthNames.indexOf(name ?? '') + 1;
  return month > 0 ? dayOf(Number(year), month, Number(date)) : null;
}
