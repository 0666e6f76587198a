// Names of companies and addresses as they are compared: without the form of the company, signs and widths.
import { searchKey } from './text';

const companyForms =
  /(?:株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|社会福祉法人|医療法人(?:社団|財団)?|\((?:株|有|同|資|名|医|福)\)|カブシキガイシャ|ユウゲンガイシャ|(?<![a-z])(?:co\.?,?ltd\.?|ltd\.?|inc\.?|llc|corp(?:oration)?\.?|company)(?![a-z]))/g;

/** Old and new forms of characters that names are written with. */
const sameCharacters: Record<string, string> = {
  齋: '斎',
  齊: '斎',
  斉: '斎',
  髙: '高',
  﨑: '崎',
  嵜: '崎',
  邊: '辺',
  邉: '辺',
  澤: '沢',
  濱: '浜',
  濵: '浜',
  櫻: '桜',
  廣: '広',
  國: '国',
  眞: '真',
  惠: '恵',
  應: '応',
  會: '会',
  學: '学',
  藏: '蔵',
  瀧: '滝',
  龍: '竜',
  圓: '円',
  實: '実',
  寶: '宝',
  德: '徳',
  栁: '柳',
  ヶ: 'ケ',
  ヵ: 'カ',
};

const plain = (text: string): string =>
  searchKey(text).replace(/./gu, (sign) => sameCharacters[sign] ?? sign);

/** Equal for ㈱山田商店, 株式会社 山田商店 and （株）山田商店. */
export function companyKey(name: string): string {
  const key = plain(name);
  return key.replace(companyForms, '').replace(/[\s・.,'’"「」()&＆\-‐－ー/]/g, '') || key;
}

const kanjiFigures = '〇一二三四五六七八九';

/** Equal for 焼津市本町２丁目１１番５号, 静岡県焼津市本町二丁目11-5 and 本町2-11-5 of the same town, but for what stands before. */
export function addressKey(address: string): string {
  return plain(address)
    .replace(/^〒?\d{3}-?\d{4}/, '')
    .replace(/^(?:東京都|北海道|(?:京都|大阪)府|.{2,3}県)/, '')
    .replace(/([〇一二三四五六七八九十]+)(?=丁目|番|号)/g, (figures) => String(fromKanji(figures)))
    .replace(/(\d+)(?:丁目|番地|番|号)ノ?/g, '$1-')
    .replace(/番地|大字|字(?=.)|[()、,.]/g, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/-+/g, '-')
    .replace(/-(?!\d)/g, '');
}

function fromKanji(figures: string): number {
  const [tens, ones] = figures.includes('十') ? figures.split('十') : ['', figures];
  const digit = (text: string | undefined, empty: number): number =>
    text ? Number([...text].map((sign) => kanjiFigures.indexOf(sign)).join('')) : empty;
  return figures.includes('十') ? digit(tens, 1) * 10 + digit(ones, 0) : digit(ones, 0);
}
