// Text as people type it, brought to one form before it is compared or parsed.

/** Full width to half width and half-width kana to full (Unicode NFKC), white space folded to single spaces. */
export function normalizeText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/**
 * `normalizeText` with every sign that stands for "from … to" made a hyphen without spaces. The long vowel mark counts
 * only between figures and weekdays (月ー金, 9:00ー17:00), as people type it for a dash.
 */
export function normalizeRanges(text: string): string {
  return normalizeText(text)
    .replace(/\s*[-~〜‐‑–—−―]\s*/g, '-')
    .replace(/([\d時分半月火水木金土日曜])\s*ー\s*(?=[\d翌午月火水木金土日])/g, '$1-');
}

/** Names as they are looked up: normalised, in small letters, hiragana as katakana, without spaces. */
export function searchKey(text: string): string {
  return normalizeText(text)
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60))
    .replace(/\s/g, '');
}
