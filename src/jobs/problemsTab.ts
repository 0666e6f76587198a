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

/** A longer list helps nobody: the rest is counted. */
const problemsListed = 1000;
/** Characters shown of what stands in a bad cell. */
const detailLength = 80;

export function problemsChange(team: Team): GeneratedChange {
  const sorted = [...team.problems].sort(byPlace);
  const rows = sorted.slice(0, problemsListed).map((problem) => problemRow(team, problem));
  const more = sorted.length - rows.length;
  const what = messagesOf(team.language).outcome.problemsRemain(more);
  if (more > 0) rows.push(generatedRow('problems', { what }));
  return { kind: 'generated', tab: 'problems', rows: [generatedHeader('problems', team.language), ...rows] };
}

const byPlace = (a: Problem, b: Problem): number =>
  a.tab < b.tab ? -1 : a.tab > b.tab ? 1 : a.row - b.row || a.column - b.column;

function problemRow(team: Team, problem: Problem): WritableCell[] {
  const words = messagesOf(team.language).problems[problem.code](
    problem.detail.slice(0, detailLength),
    problem.header,
  );
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
