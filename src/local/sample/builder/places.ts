// Real places of Yaizu with their closed days and hours; names of businesses are made up.
import { parseClosingRules } from '../../../domain/closingText';
import { parseTimeWindows } from '../../../domain/hours';
import { parseCsv } from './csv';

export interface Place {
  category: string;
  address: string;
  town: string;
  lat: number;
  lng: number;
  closed: string;
  hours: string;
}

/** The working day in which a visit must be possible for at least so long, in minutes. */
const visitable = { start: 540, end: 1080, minutes: 120 };

/** Usable places: open on some weekday within working hours, closings and hours as written there. */
export function readPlaces(csv: string): Place[] {
  return parseCsv(csv).flatMap((row) => {
    const closed = [row['closed_weekdays'], row['closed_nth']].filter((text) => text).join(', ');
    const hours = row['open_close'] ?? '';
    const place = {
      category: row['category'] ?? '',
      address: row['address'] ?? '',
      town: plainTown(row['town'] ?? ''),
      lat: Number(row['lat']),
      lng: Number(row['lng']),
      closed,
      hours,
    };
    return isUsable(place) ? [place] : [];
  });
}

/** 焼津市小土 and 上新田字東 as 小土 and 上新田; 鰯ｹ島 and 鰯ケ島 as 鰯ヶ島. */
const plainTown = (town: string): string =>
  town
    .trim()
    .replace(/^焼津市|字.*$/g, '')
    .replace(/[ｹケ]/g, 'ヶ');

function isUsable(place: Place): boolean {
  const closing = parseClosingRules(place.closed);
  const windows = parseTimeWindows(place.hours);
  if (closing.problems.length > 0 || windows.problems.some((problem) => problem.code !== 'pastMidnight'))
    return false;
  const shut = closing.rules.filter((rule) => rule.kind === 'weekly').length;
  if (shut >= 4) return false;
  if (windows.windows.length === 0) return true;
  return windows.windows.some(
    (window) =>
      Math.min(window.end, visitable.end) - Math.max(window.start, visitable.start) >= visitable.minutes,
  );
}

/** How the towns are written in katakana and in Latin letters. */
export const townNames: Record<string, { kana: string; latin: string }> = {
  焼津: { kana: 'ヤイヅ', latin: 'Yaizu' },
  栄町: { kana: 'サカエチョウ', latin: 'Sakaecho' },
  西小川: { kana: 'ニシコガワ', latin: 'Nishikogawa' },
  本町: { kana: 'ホンマチ', latin: 'Honmachi' },
  東小川: { kana: 'ヒガシコガワ', latin: 'Higashikogawa' },
  石津: { kana: 'イシヅ', latin: 'Ishizu' },
  大住: { kana: 'オオスミ', latin: 'Osumi' },
  駅北: { kana: 'エキキタ', latin: 'Ekikita' },
  小土: { kana: 'コヒジ', latin: 'Kohiji' },
  中港: { kana: 'ナカミナト', latin: 'Nakaminato' },
  小川新町: { kana: 'コガワシンマチ', latin: 'Kogawa Shinmachi' },
  小柳津: { kana: 'オヤイヅ', latin: 'Oyaizu' },
  大覚寺: { kana: 'ダイカクジ', latin: 'Daikakuji' },
  中里: { kana: 'ナカザト', latin: 'Nakazato' },
  浜当目: { kana: 'ハマトウメ', latin: 'Hamatome' },
  下江留: { kana: 'シモエドメ', latin: 'Shimoedome' },
  田尻: { kana: 'タジリ', latin: 'Tajiri' },
  東祢宜島: { kana: 'ヒガシネギシマ', latin: 'Higashi Negishima' },
  吉永: { kana: 'ヨシナガ', latin: 'Yoshinaga' },
  道原: { kana: 'ドウバラ', latin: 'Dobara' },
  南小川: { kana: 'ミナミコガワ', latin: 'Minamikogawa' },
  相川: { kana: 'アイカワ', latin: 'Aikawa' },
  与惣次: { kana: 'ヨソウジ', latin: 'Yosoji' },
  宗高: { kana: 'ムナダカ', latin: 'Munadaka' },
  柳新屋: { kana: 'ヤナギアラヤ', latin: 'Yanagiaraya' },
  城之腰: { kana: 'ジョウノコシ', latin: 'Jonokoshi' },
  西焼津: { kana: 'ニシヤイヅ', latin: 'Nishi Yaizu' },
  保福島: { kana: 'ホフクジマ', latin: 'Hofukujima' },
  利右衛門: { kana: 'リエモン', latin: 'Riemon' },
  下小田: { kana: 'シモオダ', latin: 'Shimooda' },
  西島: { kana: 'ニシジマ', latin: 'Nishijima' },
  大栄町: { kana: 'ダイエイチョウ', latin: 'Daieicho' },
  石脇上: { kana: 'イシワキカミ', latin: 'Ishiwakikami' },
  上新田: { kana: 'カミシンデン', latin: 'Kamishinden' },
  鰯ヶ島: { kana: 'イワシガシマ', latin: 'Iwashigashima' },
  小屋敷: { kana: 'コヤシキ', latin: 'Koyashiki' },
  祢宜島: { kana: 'ネギシマ', latin: 'Negishima' },
  越後島: { kana: 'エチゴジマ', latin: 'Echigojima' },
  飯淵: { kana: 'ハブチ', latin: 'Habuchi' },
  高新田: { kana: 'タカシンデン', latin: 'Takashinden' },
  藤守: { kana: 'フジモリ', latin: 'Fujimori' },
  大村: { kana: 'オオムラ', latin: 'Omura' },
  上小杉: { kana: 'カミコスギ', latin: 'Kamikosugi' },
  田尻北: { kana: 'タジリキタ', latin: 'Tajirikita' },
  大島: { kana: 'オオジマ', latin: 'Ojima' },
  小川: { kana: 'コガワ', latin: 'Kogawa' },
  北新田: { kana: 'キタシンデン', latin: 'Kitashinden' },
  黒石: { kana: 'クロイシ', latin: 'Kuroishi' },
  中新田: { kana: 'ナカシンデン', latin: 'Nakashinden' },
  石津中町: { kana: 'イシヅナカマチ', latin: 'Ishizu Nakamachi' },
  中島: { kana: 'ナカジマ', latin: 'Nakajima' },
  本中根: { kana: 'ホンナカネ', latin: 'Honnakane' },
  惣右衛門: { kana: 'ソウエモン', latin: 'Soemon' },
  下小田上町: { kana: 'シモオダカミチョウ', latin: 'Shimooda Kamicho' },
  石津港町: { kana: 'イシヅミナトチョウ', latin: 'Ishizu Minatocho' },
  坂本: { kana: 'サカモト', latin: 'Sakamoto' },
  中根新田: { kana: 'ナカネシンデン', latin: 'Nakane Shinden' },
  塩津: { kana: 'シオヅ', latin: 'Shiozu' },
  中根: { kana: 'ナカネ', latin: 'Nakane' },
};

/** @throws when a town of the data has no entry. */
export function townName(town: string): { kana: string; latin: string } {
  const names = townNames[town];
  if (!names) throw new Error(`townName: no reading for ${town}`);
  return names;
}
