// Text as people type it, brought to one form before it is compared or parsed.

/** Full width to half width and half-width kana to full (Unicode NFKC), white space folded to single spaces. */
export function normalizeText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** `normalizeText` with every sign that stands for "from … to" made a hyphen. */
export function normalizeRanges(text: string): string {
  return normalizeText(text).replace(/\s*[~〜～‐‑–—−―ｰ]\s*/g, '-');
}
