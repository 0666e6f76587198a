// Products from the order lines: yen prices, and categories that their names tell.
import type { Line } from './orders';
import { japaneseName } from './productNames';

export interface SampleProduct {
  id: string;
  code: string;
  name: { ja: string; en: string };
  yen: number;
  category: { ja: string; en: string };
  firstDay: number;
}

/** Pounds to yen, rounded to 10: a round figure for the sample, no exchange rate. */
export const toYen = (pounds: number): number => Math.max(10, Math.round((pounds * 200) / 10) * 10);

const categories: { pattern: RegExp; ja: string; en: string }[] = [
  { pattern: /CHRISTMAS|XMAS|EASTER|ADVENT/, ja: '季節', en: 'Seasonal' },
  { pattern: /BAG|PURSE|SHOPPER|LUNCH BOX/, ja: 'バッグ', en: 'Bags' },
  { pattern: /LIGHT|CANDLE|LANTERN|LAMP/, ja: '灯り', en: 'Lights' },
  {
    pattern: /MUG|CUP|TEA|PLATE|BOWL|CAKE|KITCHEN|JAR|SPOON|TIN|BOTTLE|NAPKIN|APRON|BAKING/,
    ja: 'キッチン',
    en: 'Kitchen',
  },
  { pattern: /CARD|WRAP|PAPER|NOTEBOOK|PENCIL|STICKER|RIBBON|TAPE/, ja: '文具・包装', en: 'Stationery' },
  {
    pattern: /HEART|HANGING|FRAME|SIGN|CLOCK|DECORATION|BUNTING|HOOK|DOORMAT|MIRROR|CUSHION/,
    ja: '飾り',
    en: 'Decoration',
  },
  { pattern: /TOY|GAME|PLAY|DOLL|CHILD|GIRL|BOY|SPACEBOY|DOLLY|BABY/, ja: 'こども', en: 'Children' },
];
const other = { ja: 'その他', en: 'Other' };

/** One product for each code, dearest description and latest price of its lines. */
export function buildProducts(lines: Line[]): SampleProduct[] {
  const byCode = new Map<string, Line[]>();
  for (const line of lines) byCode.set(line.code, [...(byCode.get(line.code) ?? []), line]);
  return [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, own], index) => {
      const latest = own.reduce((last, line) => (line.day > last.day ? line : last));
      const category = categories.find(({ pattern }) => pattern.test(latest.description)) ?? other;
      return {
        id: `P${String(index + 1).padStart(3, '0')}`,
        code,
        name: { ja: japaneseName(latest.description), en: titleCase(latest.description) },
        yen: toYen(latest.price),
        category: { ja: category.ja, en: category.en },
        firstDay: Math.min(...own.map((line) => line.day)),
      };
    });
}

const titleCase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(^|[\s/-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
