// The registration number of a qualified invoice issuer (適格請求書発行事業者登録番号): T and 13 digits.
import { normalizeText } from './text';

/**
 * `malformed`: not T and 13 digits. `checkDigit`: the first digit does not fit the other twelve, which is certainly a
 * typing error for a corporation; for sole traders the National Tax Agency publishes no rule, so treat it as a warning.
 */
export type RegistrationNumberProblem = 'malformed' | 'checkDigit';

/**
 * Reads a registration number in full or half width, with or without hyphens and spaces.
 *
 * A corporation's number is T and its corporate number, whose first digit is 9 minus the remainder by 9 of the sum of
 * the other twelve digits, counted from the last, each even one doubled.
 * Sources: https://www.invoice-kohyo.nta.go.jp/about-toroku/ (composition of the number); 法人番号の指定等に関する省令
 * (財務省令) 第2条, https://www.houjin-bangou.nta.go.jp/documents/checkdigit.pdf (check digit).
 */
export function parseRegistrationNumber(
  input: string,
): { number: string } | { number: string | null; problem: RegistrationNumberProblem } {
  const text = normalizeText(input)
    .replace(/[\s\-‐‑–—−―ー]/g, '')
    .toUpperCase();
  if (!/^T\d{13}$/.test(text)) return { number: null, problem: 'malformed' };
  const digits = [...text.slice(1)].map(Number);
  return checkDigitOf(digits.slice(1)) === digits[0]
    ? { number: text }
    : { number: text, problem: 'checkDigit' };
}

function checkDigitOf(base: readonly number[]): number {
  const sum = base.reduce(
    (total, digit, index) => total + digit * ((base.length - index) % 2 === 0 ? 2 : 1),
    0,
  );
  return 9 - (sum % 9);
}
