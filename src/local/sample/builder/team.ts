// The wholesaler's team and customers: real places paired with real order rhythms that have nothing to do with them.
import { formatClosingRules, parseClosingRules } from '../../../domain/closingText';
import { formatTimeWindows, parseTimeWindows } from '../../../domain/hours';
import type { Line } from './orders';
import { type Place, townName } from './places';
import { pick } from './random';

export interface SampleRep {
  id: string;
  ja: string;
  en: string;
  email: string;
}

export const sampleReps: SampleRep[] = [
  { id: 'R1', ja: '佐藤 美咲', en: 'Misaki Sato', email: 'sato@example.jp' },
  { id: 'R2', ja: '鈴木 健太', en: 'Kenta Suzuki', email: 'suzuki@example.jp' },
  { id: 'R3', ja: '高橋 由美', en: 'Yumi Takahashi', email: 'takahashi@example.jp' },
];

/** The office: near Yaizu station, as a start point; no business is meant. */
export const office = { ja: '静岡県焼津市栄町', en: 'Sakaecho, Yaizu', lat: 34.8701, lng: 138.3189 };

export interface SampleCustomer {
  id: string;
  source: string;
  ja: string;
  en: string;
  kana: string;
  repId: string;
  rank: 'A' | 'B' | 'C';
  place: Place;
  closedJa: string;
  closedEn: string;
  hours: string;
  busyJa: string;
  busyEn: string;
  intervalDays: number;
  minutes: number;
  contactJa: string;
  contactEn: string;
  birthday: string;
  status: 'active' | 'paused' | 'lost';
  lines: Line[];
}

const kinds: Record<string, { ja: string; kana: string; en: string }> = {
  小売業: { ja: '小売店', kana: 'コウリテン', en: 'Gift Shop' },
  飲食業: { ja: '飲食店', kana: 'インショクテン', en: 'Restaurant' },
  宿泊業: { ja: '宿', kana: 'ヤド', en: 'Inn' },
  その他: { ja: 'サービス店', kana: 'サービステン', en: 'Studio' },
};

const contacts = [
  ['店長', 'Manager'],
  ['オーナー', 'Owner'],
  ['仕入れ担当', 'Buyer'],
  ['奥様', 'Co-owner'],
] as const;

interface Build {
  random: () => number;
  places: Place[];
  lines: Map<string, Line[]>;
}

/** Customers in three territories of equal size, cut as sectors around the office. */
export function buildCustomers({ random, places, lines }: Build): SampleCustomer[] {
  const chosen = choosePlaces(places, lines.size);
  const angle = (place: Place): number => Math.atan2(place.lat - office.lat, place.lng - office.lng);
  const sectors = [...chosen].sort((a, b) => angle(a) - angle(b));
  const histories = shuffled([...lines.entries()], random);
  const amounts = histories.map(([, own]) => yearlyAmount(own)).sort((a, b) => b - a);
  const statuses = statusesOf(histories);
  const numberOf = new Map<string, number>();
  return sectors.map((place, index) => {
    const [source, own] = histories[index]!;
    const number = (numberOf.get(place.town) ?? 0) + 1;
    numberOf.set(place.town, number);
    const repId = sampleReps[Math.min(2, Math.floor((index * 3) / sectors.length))]!.id;
    const amount = yearlyAmount(own);
    const rank =
      amount >= amounts[Math.floor(amounts.length * 0.2)]!
        ? 'A'
        : amount >= amounts[Math.floor(amounts.length * 0.6)]!
          ? 'B'
          : 'C';
    const status = statuses.get(source) ?? 'active';
    return customerOf({ random, index, number, place, source, own, repId, rank, status });
  });
}

/** Three lost customers, and twelve paused: those who went quiet first, and every thirtieth of the others. */
function statusesOf(histories: [string, Line[]][]): Map<string, SampleCustomer['status']> {
  const lastOrder = (lines: Line[]): number => Math.max(...lines.map((line) => line.day));
  const quietestFirst = [...histories].sort(
    ([a, left], [b, right]) => lastOrder(left) - lastOrder(right) || (a < b ? -1 : 1),
  );
  const statuses = new Map<string, SampleCustomer['status']>();
  quietestFirst.forEach(([source], rank) => {
    if (rank < 3) statuses.set(source, 'lost');
    else if (rank < 5 || (rank % 30 === 29 && statuses.size < 15)) statuses.set(source, 'paused');
  });
  return statuses;
}

interface CustomerBuild {
  random: () => number;
  index: number;
  number: number;
  place: Place;
  source: string;
  own: Line[];
  repId: string;
  rank: 'A' | 'B' | 'C';
  status: SampleCustomer['status'];
}

function customerOf(build: CustomerBuild): SampleCustomer {
  const { random, index, place, own } = build;
  const town = townName(place.town);
  const kind = kinds[place.category] ?? kinds['小売業']!;
  const number = String(build.number).padStart(3, '0');
  const closing = parseClosingRules(place.closed).rules;
  const contact = pick(random, contacts);
  const busy =
    index % 23 === 5
      ? ['12/10-12/31', '12/10-12/31']
      : index % 29 === 7
        ? ['月末', 'month end']
        : index % 31 === 11
          ? ['五十日', 'gotobi']
          : ['', ''];
  return {
    id: `C${String(index + 1).padStart(3, '0')}`,
    source: build.source,
    ja: `${place.town} ${kind.ja} ${number}`,
    en: `${town.latin} ${kind.en} ${number}`,
    kana: `${town.kana} ${kind.kana} ${number}`,
    repId: build.repId,
    rank: build.rank,
    place,
    closedJa: place.closed,
    closedEn: formatClosingRules(closing, 'en'),
    hours: formatTimeWindows(parseTimeWindows(place.hours).windows),
    busyJa: busy[0]!,
    busyEn: busy[1]!,
    intervalDays: intervalOf(own),
    minutes: pick(random, [20, 25, 30, 30, 40]),
    contactJa: contact[0],
    contactEn: contact[1],
    birthday: index % 4 === 0 ? `${1 + Math.floor(random() * 12)}/${1 + Math.floor(random() * 28)}` : '',
    status: build.status,
    lines: own,
  };
}

/** Places that say something about hours or closed days come first. */
function choosePlaces(places: Place[], count: number): Place[] {
  const telling = places.filter((place) => place.closed !== '' || place.hours !== '');
  const silent = places.filter((place) => place.closed === '' && place.hours === '');
  return [...telling, ...silent].slice(0, count);
}

/** Visits follow the order rhythm: every one to four weeks. */
function intervalOf(lines: Line[]): number {
  const days = [...new Set(lines.filter((line) => line.quantity > 0).map((line) => line.day))].sort(
    (a, b) => a - b,
  );
  const gaps = days
    .slice(1)
    .map((day, index) => day - days[index]!)
    .sort((a, b) => a - b);
  const middle = gaps[gaps.length >> 1] ?? 28;
  if (middle <= 9) return 7;
  if (middle <= 18) return 14;
  return middle <= 25 ? 21 : 28;
}

function yearlyAmount(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + line.quantity * line.price, 0);
}

function shuffled<Item>(items: Item[], random: () => number): Item[] {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [result[index], result[other]] = [result[other]!, result[index]!];
  }
  return result;
}
