// Closing rules as people write them, through the bundle: the week keeps them, and 問題 says what cannot be known.
import { describe, expect, it } from 'vitest';
import {
  cellName,
  columnOf,
  header,
  languages,
  rowsOf,
  run,
  sheetOf,
  smallWorld,
  today,
  type World,
} from './world';

/** Monday of the week that is planned. */
const monday = today + 6;
const dayOf = (text: string): number => Math.round(Date.parse(`${text}T00:00:00Z`) / 86_400_000);

function closeEveryone(world: World, text: string): void {
  const sheet = sheetOf(world, 'customers');
  const column = columnOf(sheet, header(world, 'customers', 'closed'));
  const { lastRow } = sheet;
  const cells = Array.from({ length: lastRow - 1 }, () => [text]);
  world.host.edit(sheet.name, `${cellName(column, 2)}:${cellName(column, lastRow)}`, cells);
}

/** Days of the planned week on which anybody is visited. */
function plannedDays(world: World): number[] {
  const days = rowsOf(world, 'visits')
    .filter((row) => row.text('planMark') !== '')
    .map((row) => Number(row.get('day')) - 25_569);
  return [...new Set(days)].filter((day) => day >= monday && day < monday + 7).sort((a, b) => a - b);
}

const closings: Record<'ja' | 'en', [text: string, open: number[]][]> = {
  ja: [
    ['隔週月(2026-11-30から)、火曜日', [2, 3, 4]],
    ['隔週月(2026-12-07から)、火曜日（祝日の場合は翌日）', [0, 2, 3, 4]],
    ['水曜日のみ営業', [2]],
    ['年末年始（11/30～12/2）', [3, 4]],
  ],
  en: [
    ['every other Mon from 2026-11-30, Tuesdays', [2, 3, 4]],
    ['every other Mon from 2026-12-07; Tue (next day if holiday)', [0, 2, 3, 4]],
    ['open Wednesdays only', [2]],
    ['new year holidays 11/30-12/2', [3, 4]],
  ],
};

describe.each(languages)('closing rules in the plan (%s)', (language) => {
  it.each(closings[language])('plans nobody on days that "%s" shuts', (text, open) => {
    const world = smallWorld(language);
    expect(dayOf('2026-11-30')).toBe(monday);
    closeEveryone(world, text);
    expect(run(world, 'planWeek').ok).toBe(true);
    expect(rowsOf(world, 'problems')).toEqual([]);
    const days = plannedDays(world);
    expect(days.length).toBeGreaterThan(0);
    expect(days.map((day) => day - monday).filter((index) => !open.includes(index))).toEqual([]);
  });

  it('plans no visit in closed hours', () => {
    const world = smallWorld(language);
    closeEveryone(world, language === 'ja' ? '毎日13:00以降' : 'daily after 13:00');
    run(world, 'planWeek');
    const arrivals = rowsOf(world, 'visits')
      .filter((row) => row.text('planMark') !== '' && row.get('fixed') !== true)
      .map((row) => row.text('plannedArrival'));
    expect(arrivals.length).toBeGreaterThan(0);
    expect(arrivals.filter((arrival) => arrival >= '13:00')).toEqual([]);
  });

  it('asks in 問題 for the week of a fortnightly closing, and uses the rest', () => {
    const world = smallWorld(language);
    closeEveryone(world, language === 'ja' ? '隔週水、月' : 'every other Wed, Mon');
    run(world, 'planWeek');
    const problems = rowsOf(world, 'problems');
    expect(problems.length).toBe(rowsOf(world, 'customers').length);
    expect(problems[0]!.text('what')).toContain(language === 'ja' ? '隔週水' : 'every other Wed');
    expect(problems[0]!.text('remedy')).toContain('2026-11-25');
    expect(plannedDays(world).length).toBeGreaterThan(0);
    expect(plannedDays(world)).not.toContain(monday);
  });
});
