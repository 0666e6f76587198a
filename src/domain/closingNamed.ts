// Closed days that have a name: holidays, seasons, and what is said of holidays that fall on a closed weekday.
import type { HolidayInstead } from './closing';
import { monthDate, yearly } from './closingDates';
import { at, type ClosingReader, dayPart, holiday, oneEnglish, oneJapanese } from './closingForm';
import { weekdayFromName } from './workingTime';

/** 年末年始 and the like, whose dates are usual, or given behind them and then count alone. */
const seasons: readonly [RegExp, readonly [number, number, number, number]][] = [
  [/年末・?年始|お?正月(?!三)|new year(?:'?s)?(?: holidays?)?(?! eve)\b|year[- ]end\b/, [12, 29, 1, 3]],
  [/正月?三が日|三[が箇]日/, [1, 1, 1, 3]],
  [/年末/, [12, 29, 12, 31]],
  [/年始/, [1, 1, 1, 3]],
  [/元[日旦]|new year'?s day\b/, [1, 1, 1, 1]],
  [/大[晦みそ]+日?|new year'?s eve\b/, [12, 31, 12, 31]],
  [/お?盆|obon\b/, [8, 13, 8, 16]],
  [/gw|ゴールデンウ[ィイ]ーク|golden week/, [4, 29, 5, 5]],
  [/クリスマスイブ|christmas eve\b/, [12, 24, 12, 24]],
  [/クリスマス|christmas(?: day)?\b/, [12, 25, 12, 25]],
];
/** Seasons whose dates each company sets. */
const undated =
  '[夏冬春秋][季期]|夏(?=休)|冬(?=休)|旧盆|シルバーウ[ィイ]ーク|お?彼岸|summer|winter|easter|thanksgiving';
const rest = '(?:(?:の?(?:お?休み|休業日?|休暇|期間中?))|\\s(?:holidays?|break|closure)\\b)*';
/** Dates follow, so that the name before them is only a label. */
const datesBehind = '(?=[\\s(:は]*(?:\\d{4}[-/.年]|\\d{1,2}[/月]\\d))';

const longestFirst = (one: string, other: string): number => other.length - one.length;
const anySeason = seasons.map(([pattern]) => pattern.source).sort(longestFirst);

/** A name whose dates are written behind it. */
export const labelReader: ClosingReader = {
  pattern: at(`(?:${[...anySeason, undated].join('|')})${rest}${datesBehind}`),
  read: () => [],
};

export const seasonReaders: readonly ClosingReader[] = seasons.map(([{ source }, days]) => ({
  pattern: at(`(?:${source})${rest}`),
  read: () => yearly(monthDate(days[0], days[1]), monthDate(days[2], days[3])),
}));

/** Nobody can compute these. */
export const irregularReader: ClosingReader = {
  pattern: at(
    `(?:月\\d回|年\\d回|その)?(?:他|ほか)?(?:に|は|、)?(?:不定休|不定期|シフト制|臨時休業|店主都合|冠婚葬祭|締め?日|給料日|(?:${undated})${rest}|irregular(?:ly)?\\b|varies\\b)(?:あり|有り?)?`,
  ),
  read: ([part]) => ({ code: 'irregular', part }),
};

/** No closed days at all. */
export const noneReader: ClosingReader = {
  pattern:
    /(?:年中無休|無休|24時間営業|24\/7|(?:特に)?(?:定休日?)?(?:[な無]し|ナシ)|無(?=$|[,、\s])|n\/a(?![a-z])|null\b|none\b|no (?:clos(?:ing|ed) days?|holidays?)\b|never\b|(?:always |open )(?:daily|open|every ?day|all year(?: round)?|7 days a week)\b|-+(?=$|[,、\s]))/iy,
  read: () => [],
};

const when =
  '(?:[月火水木金土日]曜?日?が)?(?:ただし|但し)?祝祭?日?(?:(?:の(?:場合|時|とき|日)|と重な(?:る|った)(?:場合|時|とき|日)|に当たる場合|なら)は?|は)[,、]?\\s*(?:その|次の)?';
const resting = '(?:に?振り?替え?|が?お?休み|が?定?休業?日?|休館|します|する|となります)*';
const englishHoliday = "(?:an? |public |national |bank |it is an? |it's an? )*holidays?";

const modifier = (pattern: string, instead: HolidayInstead): ClosingReader => ({
  pattern: at(pattern),
  read: () => ({ instead }),
});

/** What is said behind a weekday about holidays: 祝日の場合は翌日. */
export const modifierReaders: readonly ClosingReader[] = [
  modifier(
    `(?:${when}|祝祭?日?[はを]?)(?:休まず)?(?:営業|開店|開館|オープン|除く|除き|のぞく|以外|無休)(?:します|する)?`,
    'open',
  ),
  modifier(
    `(?:except|excluding|not|unless)(?: on)? ${englishHoliday}\\b|open on ${englishHoliday}\\b`,
    'open',
  ),
  modifier(`${when}(?:翌平日|翌営業日)${resting}`, 'nextWorkday'),
  modifier(`${when}(?:翌日(?!曜)|次の日)${resting}`, 1),
  {
    pattern: at(`${when}翌?(${oneJapanese})${resting}`),
    read: ([, day]) => ({ instead: { weekday: weekdayFromName(day!)! } }),
  },
  {
    pattern: at(
      `(?:or )?(?:closed )?(?:the )?(?:next|following) (day|weekday|working day|business day) (?:if|when)(?: on)? ${englishHoliday}\\b`,
    ),
    read: ([, day]) => ({ instead: day!.toLowerCase() === 'day' ? 1 : 'nextWorkday' }),
  },
  {
    pattern: at(
      `(?:or )?(?:the )?(?:next|following) (${oneEnglish}) (?:if|when)(?: on)? ${englishHoliday}\\b`,
    ),
    read: ([, day]) => ({ instead: { weekday: weekdayFromName(day!)! } }),
  },
];

/** Holidays and the days around them. */
export const holidayReaders: readonly ClosingReader[] = [
  {
    pattern: at(
      `(?:祝祭?日?の?前日?|(?:(?:holiday eves?|eve of (?:a |public )?holidays?|days? before (?:a |public )?holidays?)\\b))${dayPart}`,
    ),
    read: ([, word]) => holiday(-1, word),
  },
  {
    pattern: at(`(?:祝祭?日?の?翌日|days? after (?:a |public )?holidays?\\b)${dayPart}`),
    read: ([, word]) => holiday(1, word),
  },
  {
    pattern: at(`(?:祝祭日|祝日|祭日|祝|(?:public |national |bank )?holidays?\\b)${dayPart}`),
    read: ([, word]) => holiday(0, word),
  },
];
