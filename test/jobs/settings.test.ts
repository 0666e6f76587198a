import { describe, expect, it } from 'vitest';
import { isClosed } from '../../src/domain/closing';
import { parseIsoDay } from '../../src/domain/day';
import { isJapaneseHoliday } from '../../src/domain/holidays';
import { teamOf, usual } from './teamOf';

const withSetting = (label: string, value: string) =>
  teamOf({ settings: [...usual.settings, [label, value, '']] });

const listed = (team: ReturnType<typeof teamOf>): string[] =>
  team.problems.map(({ row, column, code, detail }) => `${row},${column} ${code} ${detail}`);

describe('the lunch hours', () => {
  it('are none where the cell is empty, as its meaning says', () => {
    expect(withSetting('昼休み', '').settings.lunch).toBeNull();
    expect(teamOf({}).settings.lunch).toEqual({ start: 720, end: 780 });
  });
});

describe("the company's holidays", () => {
  it('count as far as they can be read, and the rest is listed', () => {
    const team = withSetting('会社の休日', '8/10-8/18, 夏季休業');
    expect(isClosed(team.settings.companyHolidays, parseIsoDay('2027-08-12')!, isJapaneseHoliday)).toBe(true);
    expect(listed(team)).toEqual(['2,2 closingIrregular 夏季休業']);
  });

  it('are the usual ones where nothing can be read', () => {
    const team = withSetting('会社の休日', '不定休');
    expect(team.settings.companyHolidays).toEqual(teamOf({}).settings.companyHolidays);
    expect(listed(team)).toEqual(['2,2 closingIrregular 不定休']);
  });
});

describe('lengths in days', () => {
  it.each([
    '通常の訪問間隔(日)',
    '見積の有効日数',
    '納品までの日数',
    '初納品後のフォロー(日)',
    'クレームの期限(日)',
  ])('%s is a whole number', (label) => {
    expect(listed(withSetting(label, '7.5'))).toEqual(['2,2 notAWholeNumber 7.5']);
    expect(listed(withSetting(label, '７'))).toEqual([]);
  });
});
