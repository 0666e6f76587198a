// What teams type into 設定.
import type { SettingKey } from '../../src/jobs/settings';
import { type CellSpec, formulaCell } from './cell';

interface SettingCell {
  key: SettingKey;
  name: string;
  cell: CellSpec;
}

const cells = (key: SettingKey, name: string, ...values: CellSpec[]): SettingCell[] =>
  values.map((cell) => ({ key, name, cell }));

const long: CellSpec = { repeat: '長い', times: 25_000 };

export const settingFaults: SettingCell[] = [
  ...cells('language', 'unknown choice', 'Klingon', 'constructor', 5, long),
  ...cells('workingHours', 'hours', '18:00-09:00', 'いつでも', 'constructor', 9, long, '09:00'),
  ...cells('workingWeekdays', 'weekdays', '月-', 'constructor', '毎日毎日', 5, long),
  ...cells('lunch', 'hours', '13:00-12:00', 'なし?', '__proto__'),
  ...cells('companyHolidays', 'closed days', 'なんとなく', '不定休', '2/30', long),
  ...cells('usualIntervalDays', 'number', 'NaN', 'Infinity', '0', 400, '二週間', '1,4', long),
  ...cells('usualVisitMinutes', 'number', 'NaN', -20, 0, 601),
  ...cells('startPosition', 'position', '138.3189, 34.8701', '95, 10', 'NaN, NaN', '焼津市', long),
  ...cells('plannerSeconds', 'number', 'Infinity', 'すぐ', 1e9),
  ...cells('detourFactor', 'number', 'NaN', 0, '1.3.5'),
  ...cells(
    'speedBands',
    'speeds',
    0,
    -20,
    'NaN',
    '40, 3kmまで20',
    '10kmまで30, 3kmまで22, 40',
    '3kmまで, 40',
    '速い',
    long,
  ),
  ...cells('learnsTravel', 'unknown choice', 'たぶん', 5, 'constructor'),
  ...cells('googleTravel', 'unknown choice', 'たぶん', 5),
  ...cells('planWeeks', 'number', 0, 5, 1.5, '一ヶ月'),
  ...cells('planWeekAt', 'schedule', '金曜の夕方', '25:00', 'constructor', '金 25:00', long),
  ...cells('refreshDueAt', 'schedule', '24:00', '朝', -1),
  ...cells('summaryAt', 'schedule', 'しない', '7:00'),
  ...cells('reportsAt', 'schedule', '32日 6:00', '月初', '0 6:00'),
  ...cells('usualVisitMinutes', 'formula error', formulaCell({ error: '#REF!' })),
  ...cells('startAddress', 'formula error', formulaCell({ error: '#N/A' })),
];

export const settingOddities: SettingCell[] = [
  ...cells('workingHours', 'full-width digits', '０９：００－１８：００', '9時〜18時'),
  ...cells('workingWeekdays', 'other words', '月火水木金', 'Mon-Fri', '平日'),
  ...cells('lunch', 'empty', null, ' '),
  ...cells('companyHolidays', 'empty', null, '祝'),
  ...cells('usualIntervalDays', 'number as text', '１４', 14, null, formulaCell(14)),
  ...cells('startAddress', 'odd text', '=1+1', '🍎', '\u202eabc', long, 46_350),
  ...cells('managerEmail', 'empty', null, '  '),
  ...cells('refreshDueAt', 'time cell', { serial: 0.25, format: 'h:mm' }, '６時', 6, '06:00'),
  ...cells('plannerSeconds', 'number as text', '１', 0.5),
  ...cells('planWeekAt', 'full-width digits', '金　１５：００', 'Fri 15'),
];
