/** UTF-8 without TextEncoder, which neither the pure libraries nor Apps Script have. */

/** Bytes, 0 to 255. A lone surrogate becomes U+FFFD. */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (const letter of text) {
    const point = letter.codePointAt(0)!;
    pushPoint(bytes, point >= 0xd800 && point <= 0xdfff ? 0xfffd : point);
  }
  return bytes;
}

function pushPoint(bytes: number[], point: number): void {
  if (point < 0x80) bytes.push(point);
  else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
  else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  else {
    bytes.push(
      0xf0 | (point >> 18),
      0x80 | ((point >> 12) & 63),
      0x80 | ((point >> 6) & 63),
      0x80 | (point & 63),
    );
  }
}

/** Length in bytes. */
export function utf8Length(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    length += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return length;
}

/** Text of bytes (signed or unsigned); what is no UTF-8 becomes U+FFFD. */
export function utf8Text(bytes: readonly number[]): string {
  const escaped = bytes.map((byte) => `%${(byte & 255).toString(16).padStart(2, '0')}`).join('');
  try {
    return decodeURIComponent(escaped);
  } catch {
    return lossyText(bytes);
  }
}

function lossyText(bytes: readonly number[]): string {
  let text = '';
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceLength(bytes, index);
    const piece = bytes
      .slice(index, index + length)
      .map((byte) => `%${(byte & 255).toString(16).padStart(2, '0')}`);
    try {
      text += decodeURIComponent(piece.join(''));
      index += length;
    } catch {
      text += '\ufffd';
      index += 1;
    }
  }
  return text;
}

function sequenceLength(bytes: readonly number[], index: number): number {
  const first = bytes[index]! & 255;
  return first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
}
