// What Google says when a limit is reached, put into the user's words. Limits:
// https://developers.google.com/apps-script/guides/services/quotas, https://support.google.com/drive/answer/37603
import type { Messages } from '../messages';

type Cause = 'protectedCells' | 'tooManyCells' | 'tooManyTriggers' | 'memoryFull' | 'dailyQuota';

/** By what errors say, in the languages of an account's users. */
const causes: readonly (readonly [RegExp, Cause])[] = [
  [/protected cell|protected range|保護され/i, 'protectedCells'],
  [/limit of [\d,]+ cells|cells? .*(limit|上限)|セル.*上限/i, 'tooManyCells'],
  [/too many triggers|トリガーが多すぎ|トリガー.*上限/i, 'tooManyTriggers'],
  [/(too many times|too much computer time) for one day|1 ?日に.*(回数|時間)/i, 'dailyQuota'],
  [/property storage quota|プロパティ.*(割り当て|上限)/i, 'memoryFull'],
];

/** What stands in the way and what to do about it; Google's own words for everything else. */
export function causeOf({ outcome }: Messages, error: unknown): string {
  const told = error instanceof Error ? error.message : String((error as Error | null)?.message ?? error);
  const cause = causes.find(([pattern]) => pattern.test(told))?.[1];
  return cause === undefined ? told : outcome[cause];
}
