// The words of 担当別の成績.

export const scorecard = {
  title: (week: string, sales: string, expected: string): string =>
    `先週 ${week} の訪問と、この4週の売上 ${sales}（見込み ${expected}）`,
  built: (reps: number, due: number, easy: number): string =>
    `担当${reps}人の成績を作りました: 行くべき先${due}件・行きやすい先${easy}件（「訪問の偏り」タブ）`,
  kinds: { due: '行くべき先', easy: '行きやすい先' },
  chart: 'この4週の売上と見込み',
};
