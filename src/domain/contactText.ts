// Telephone numbers and postcodes as people write them.
import { normalizeText } from './text';

/** The figures of a telephone number, `+81` as the leading 0; `null` for what is none. */
export function phoneDigits(text: string): string | null {
  const plain = normalizeText(text)
    .replace(/^(?:tel|電話|携帯|phone|fax)[\s.:]*/i, '')
    .replace(/[‐‑‒–—―−ー]/g, '-');
  if (!/^\+?[\d\s().-]+$/.test(plain)) return null;
  const digits = plain.replace(/\D/g, '');
  const national = plain.startsWith('+81') ? `0${digits.slice(2).replace(/^0/, '')}` : digits;
  return national.length >= 9 && national.length <= 15 ? national : null;
}

/** `054-627-1234` from ０５４（６２７）１２３４: as it was parted, or by the usual lengths when it was not. */
export function parsePhone(text: string): string | null {
  const digits = phoneDigits(text);
  if (digits === null) return null;
  const parts = normalizeText(text).match(/\d+/g) ?? [];
  const isWhole = parts.length > 1 && parts.join('') === digits;
  if (isWhole) return parts.join('-');
  const mobile = /^(0[5789]0)(\d{4})(\d{4})$/.exec(digits) ?? /^(0120|0800|0570)(\d{3})(\d{3})$/.exec(digits);
  // Where an area code ends cannot be told from the number alone: other numbers stay in one piece.
  return mobile ? mobile.slice(1).join('-') : digits;
}

/** `425-0022` from 〒４２５００２２; six figures have lost the 0 before them. */
export function parsePostcode(text: string): string | null {
  const plain = normalizeText(text).replace(/^〒\s*/, '');
  const match = /^(\d{3})[-‐‑‒–—―−ー]?(\d{4})$/.exec(plain) ?? /^(\d{2})(\d{4})$/.exec(plain);
  return match ? `${match[1]!.padStart(3, '0')}-${match[2]}` : null;
}
