// What others count as Japan's public holidays from 2019 to 2035.
// Source: holiday-jp/holiday_jp (https://github.com/holiday-jp/holiday_jp), MIT licence, Copyright (c) holiday-jp.
import { type Day, dayOf } from '../../src/domain/day';

/** Month, date and name of each holiday, one figure each in base 36. */
const holidaysByYear: Record<number, string> = {
  2019: '110 1e1 2b2 3l3 4t4 4u5 515 525 536 547 558 569 7fa 8bb 8c9 9gc 9nd aee am5 b3f b49 bng',
  2020: '110 1d1 2b2 2nh 2o9 3k3 4t4 536 547 558 569 7na 7oi 8ab 9lc 9md b3f bng',
  2021: '110 1b1 2b2 2nh 3k3 4t4 536 547 558 7ma 7ni 88b 899 9kc 9nd b3f bng',
  2022: '110 1a1 2b2 2nh 3l3 4t4 536 547 558 7ia 8bb 9jc 9nd aai b3f bng',
  2023: '110 129 191 2b2 2nh 3l3 4t4 536 547 558 7ha 8bb 9ic 9nd a9i b3f bng',
  2024: '110 181 2b2 2c9 2nh 3k3 4t4 536 547 558 569 7fa 8bb 8c9 9gc 9md 9n9 aei b3f b49 bng',
  2025: '110 1d1 2b2 2nh 2o9 3k3 4t4 536 547 558 569 7la 8bb 9fc 9nd adi b3f bng bo9',
  2026: '110 1c1 2b2 2nh 3k3 4t4 536 547 558 569 7ka 8bb 9lc 9m5 9nd aci b3f bng',
  2027: '110 1b1 2b2 2nh 3l3 3m9 4t4 536 547 558 7ja 8bb 9kc 9nd abi b3f bng',
  2028: '110 1a1 2b2 2nh 3k3 4t4 536 547 558 7ha 8bb 9ic 9md a9i b3f bng',
  2029: '110 181 2b2 2c9 2nh 3k3 4t4 4u9 536 547 558 7ga 8bb 9hc 9nd 9o9 a8i b3f bng',
  2030: '110 1e1 2b2 2nh 3k3 4t4 536 547 558 569 7fa 8bb 8c9 9gc 9nd aei b3f b49 bng',
  2031: '110 1d1 2b2 2nh 2o9 3l3 4t4 536 547 558 569 7la 8bb 9fc 9nd adi b3f bng bo9',
  2032: '110 1c1 2b2 2nh 3k3 4t4 536 547 558 7ja 8bb 9kc 9l5 9md abi b3f bng',
  2033: '110 1a1 2b2 2nh 3k3 3l9 4t4 536 547 558 7ia 8bb 9jc 9nd aai b3f bng',
  2034: '110 129 191 2b2 2nh 3k3 4t4 536 547 558 7ha 8bb 9ic 9nd a9i b3f bng',
  2035: '110 181 2b2 2c9 2nh 3l3 4t4 4u9 536 547 558 7ga 8bb 9hc 9nd 9o9 a8i b3f bng',
};

const names = [
  '元日',
  '成人の日',
  '建国記念の日',
  '春分の日',
  '昭和の日',
  '休日',
  '憲法記念日',
  'みどりの日',
  'こどもの日',
  '振替休日',
  '海の日',
  '山の日',
  '敬老の日',
  '秋分の日',
  '体育の日',
  '文化の日',
  '勤労感謝の日',
  '天皇誕生日',
  'スポーツの日',
];

/** Names by day. */
export function holidayTable(): Map<Day, string> {
  const holidays = new Map<Day, string>();
  for (const [year, entries] of Object.entries(holidaysByYear)) {
    for (const entry of entries.split(' ')) {
      const [month, date, name] = [...entry].map((figure) => Number.parseInt(figure, 36));
      holidays.set(dayOf(Number(year), month!, date!)!, names[name!]!);
    }
  }
  return holidays;
}
