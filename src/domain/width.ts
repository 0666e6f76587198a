// Full and half width, with care: what has a meaning of its own (㈱, ①, ㎡, 〜) stays as it is written.

/** Half-width katakana to full width, full-width letters, figures and signs to half width, blanks folded. */
export function evenWidth(text: string): string {
  return text
    .replace(/[\uff61-\uff9d][ﾞﾟ]?/g, (sign) => sign.normalize('NFKC'))
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000]+/g, ' ')
    .trim();
}

/** Names in kana: hiragana and half-width kana as full-width katakana. */
export const asKatakana = (text: string): string =>
  evenWidth(text).replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
