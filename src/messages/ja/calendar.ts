// The words of calendars: weeks that go out as .ics, busy times that come in.

export const calendar = {
  imported: (rep: string, count: { added: number; removed: number; unchanged: number }): string =>
    count.added + count.removed === 0
      ? `${rep}さんの予定は変わっていません（${count.unchanged}件）`
      : `${rep}さんの予定を取り込みました: 新しい予定${count.added}件・なくなった予定${count.removed}件・そのまま${count.unchanged}件。次に作るルートから避けます`,
  unknownRep: '担当を選んでください',
  made: '「予定」タブを用意しました。担当・日付・開始・終了を書くと、その時間は訪問を入れません（時刻が空欄なら終日）',
  noVisits: 'この週の訪問はありません。先にルートを作ってください',
  noAddress: 'あなたのメールアドレスが分からないので送れません。ファイルで保存してください',
  mailed: (address: string): string => `${address} に送りました`,
  noQuota: '今日送れるメールの数を使い切りました。ファイルで保存してください',
  subject: (week: string): string => `【巡り】訪問予定 ${week}`,
  body: (stops: number): string =>
    `訪問予定${stops}件をカレンダーファイル（.ics）で添付しました。開くとカレンダーに入ります。\n`,
};
