// The 問題 tab: every cell that could not be used, where it stands and how to mend it.
import { messagesOf } from '../messages';
import type { WritableCell } from '../tables/cell';
import type { Problem } from '../tables/problem';
import type { GeneratedChange } from './changes';
import { generatedHeader, generatedRow, linkCell } from './generatedRows';
import type { Team } from './team';

/** `A` … `Z`, `AA` … for a 1-based column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function problemsChange(team: Team): GeneratedChange {
  const rows = [
    generatedHeader('problems', team.language),
    ...[...team.problems].sort(byPlace).map((problem) => problemRow(team, problem)),
  ];
  return { kind: 'generated', tab: 'problems', rows };
}

const byPlace = (a: Problem, b: Problem): number =>
  a.tab < b.tab ? -1 : a.tab > b.tab ? 1 : a.row - b.row || a.column - b.column;

function problemRow(team: Team, problem: Problem): WritableCell[] {
  const words = messagesOf(team.language).problems[problem.code](problem.detail, problem.header);
  const place = `${columnLetters(problem.column)}${problem.row}`;
  const sheetId = team.sheetIds.get(problem.tab);
  return generatedRow('problems', {
    tab: problem.tab,
    row: problem.row,
    column: problem.header,
    what: words.what,
    remedy: words.remedy,
    link: sheetId === undefined ? place : linkCell(`#gid=${sheetId}&range=${place}`, place),
  });
}
