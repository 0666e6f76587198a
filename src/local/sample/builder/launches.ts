// Products launched in the weeks before the sample's day, which nobody has ordered yet: what 提案 is about.
import type { SampleProduct } from './products';

interface Launch extends Pick<SampleProduct, 'name' | 'yen' | 'category'> {
  daysAgo: number;
}

/** Made up: the wholesaler's newest ones came half a year before. */
export const launches: readonly Launch[] = [
  {
    name: { ja: 'キャンドル ランタン 星', en: 'Star Candle Lantern' },
    yen: 1490,
    category: { ja: '灯り', en: 'Lights' },
    daysAgo: 12,
  },
  {
    name: { ja: 'ホーロー マグ 冬の森', en: 'Enamel Mug Winter Forest' },
    yen: 980,
    category: { ja: 'キッチン', en: 'Kitchen' },
    daysAgo: 19,
  },
  {
    name: { ja: '折りたたみ ショッパー 水玉', en: 'Folding Shopper Polkadot' },
    yen: 620,
    category: { ja: 'バッグ', en: 'Bags' },
    daysAgo: 26,
  },
  {
    name: { ja: 'ラッピングペーパー 千鳥 5枚入り', en: 'Plover Wrapping Paper Pack Of 5' },
    yen: 320,
    category: { ja: '文具・包装', en: 'Stationery' },
    daysAgo: 33,
  },
  {
    name: { ja: '木の オーナメント ハート 6個入り', en: 'Wooden Heart Ornaments Pack Of 6' },
    yen: 790,
    category: { ja: '飾り', en: 'Decoration' },
    daysAgo: 40,
  },
];

/** As the sample's products, numbered on from those that are sold already. */
export const launchedLately = (today: number, sold: number): SampleProduct[] =>
  launches.map(({ name, yen, category, daysAgo }, index) => ({
    id: `P${String(sold + index + 1).padStart(3, '0')}`,
    code: '',
    name,
    yen,
    category,
    firstDay: today - daysAgo,
  }));
