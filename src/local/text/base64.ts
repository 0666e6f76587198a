/** Base64 without atob or Buffer. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes may be signed. */
export function base64Of(bytes: readonly number[]): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const group = [bytes[index]!, bytes[index + 1] ?? 0, bytes[index + 2] ?? 0].map((byte) => byte & 255);
    const bits = (group[0]! << 16) | (group[1]! << 8) | group[2]!;
    const letters = [18, 12, 6, 0].map((shift) => LETTERS[(bits >> shift) & 63]!).join('');
    const missing = Math.max(0, index + 3 - bytes.length);
    text += letters.slice(0, 4 - missing) + '='.repeat(missing);
  }
  return text;
}

/** Bytes 0 to 255; throws a SyntaxError for text that is no base64. The web-safe alphabet is read too. */
export function base64Bytes(text: string): number[] {
  const clean = text.replace(/\s+/g, '').replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  if (/[^A-Za-z0-9+/]/.test(clean) || clean.length % 4 === 1) throw new SyntaxError('not base64');
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of clean) {
    bits = (bits << 6) | LETTERS.indexOf(letter);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 255);
  }
  return bytes;
}
