// Visit hours and working hours as people write them.
import { formatClock, type Minutes, type TimeWindow } from './minutes';
import { normalizeRanges } from './text';

export type HoursProblemCode = 'notUnderstood' | 'endBeforeStart' | 'pastMidnight';

export interface HoursProblem {
  code: HoursProblemCode;
  /** The part of the text that it is about. */
  part: string;
}

export interface ParsedHours {
  /** Ascending, none overlapping or touching. */
  windows: TimeWindow[];
  problems: HoursProblem[];
}

/** Longer texts are no list of hours, and reading them would take long. */
const longestText = 1000;
const midday = 720;
const midnight = 1440;

const named = new Map<string, TimeWindow>(
  Object.entries({
    午前: { start: 0, end: midday },
    午前中: { start: 0, end: midday },
    am: { start: 0, end: midday },
    morning: { start: 0, end: midday },
    午後: { start: midday, end: midnight },
    pm: { start: midday, end: midnight },
    afternoon: { start: midday, end: midnight },
    終日: { start: 0, end: midnight },
    '24時間': { start: 0, end: midnight },
    'all day': { start: 0, end: midnight },
  }),
);

/**
 * Reads `09:00-12:00, 14:00-17:00`, `9時~12時半`, `9-12`, `午前`, `9am-5:30pm`, `17:00-翌2:00`, `10:00~`. Hours past midnight are cut
 * at 24:00 and noted as `pastMidnight`; whatever is not understood, and any note in brackets, is a problem, and the
 * rest counts.
 */
export function parseTimeWindows(text: string): ParsedHours {
  if (text.length > longestText) {
    return { windows: [], problems: [{ code: 'notUnderstood', part: `${text.slice(0, 40)}…` }] };
  }
  const whole = normalizeRanges(text);
  const notes = whole.match(/\([^)]*\)/g) ?? [];
  const plain = whole
    .replace(/\([^)]*\)/g, ',')
    .replace(/\s*(?:から|\bto\b)\s*/gi, '-')
    .replace(/(\d)\s+([ap]\.?m\b)/gi, '$1$2');
  const parts = plain
    .split(/[,、;/・]|\s+(?=翌|\d{1,2}[:時-])|\s+and\s+|と/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const windows: TimeWindow[] = [];
  const problems: HoursProblem[] = [];
  for (const part of parts) {
    const { window, code } = parsePart(part);
    if (window) windows.push(window);
    if (code) problems.push({ code, part });
  }
  problems.push(...notes.map((part) => ({ code: 'notUnderstood' as const, part })));
  return { windows: mergeWindows(windows), problems };
}

function parsePart(part: string): { window?: TimeWindow; code?: HoursProblemCode } {
  const word = named.get(part.toLowerCase());
  if (word) return { window: word };
  const [from, to, ...more] = part.replace(/まで$/, '').split('-');
  if (from === undefined || to === undefined || more.length > 0 || from + to === '')
    return { code: 'notUnderstood' };
  // "10:00~" and "~17:00": open at one end.
  const start = from === '' ? 0 : parseTime(from);
  const end = to === '' ? midnight : parseTime(to);
  if (start === null || end === null || start >= midnight) return { code: 'notUnderstood' };
  if (/^翌/.test(to.trim()) || end > midnight)
    return { window: { start, end: midnight }, code: 'pastMidnight' };
  // Closing at 0:00 is the midnight that ends the day.
  const closing = end === 0 && start > 0 ? midnight : end;
  return start < closing ? { window: { start, end: closing } } : { code: 'endBeforeStart' };
}

/** One time of day; up to 29:59 as shops write the small hours. */
function parseTime(text: string): Minutes | null {
  const match =
    /^(翌|午前|午後)?\s*(\d{1,2})(?:[:：.](\d{2})|時(?:(\d{1,2})分|(半))?)?\s*(am|pm|a\.m\.|p\.m\.)?$/.exec(
      text.trim().toLowerCase(),
    );
  if (!match) return null;
  const [, prefix, hourText, minuteText, minuteJa, half, suffix] = match;
  const minute = half ? 30 : Number(minuteText ?? minuteJa ?? 0);
  let hour = Number(hourText);
  const afternoon = prefix === '午後' || suffix?.startsWith('p');
  const morning = prefix === '午前' || suffix?.startsWith('a');
  if (afternoon && hour < 12) hour += 12;
  if (morning && hour === 12) hour = 0;
  return hour < 30 && minute < 60 ? hour * 60 + minute : null;
}

/** Sorted, with overlapping and touching windows made one. */
export function mergeWindows(windows: TimeWindow[]): TimeWindow[] {
  const merged: TimeWindow[] = [];
  for (const window of [...windows].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && window.start <= last.end) last.end = Math.max(last.end, window.end);
    else merged.push({ ...window });
  }
  return merged;
}

/** `09:00-12:00, 14:00-17:00`. */
export function formatTimeWindows(windows: TimeWindow[]): string {
  return windows.map(({ start, end }) => `${formatClock(start)}-${formatClock(end)}`).join(', ');
}
