// How a job ended, as its user reads it.

export const outcome = {
  planned: (figures: {
    stops: number;
    reps: number;
    from: string;
    to: string;
    travelMinutes: number;
  }): string =>
    `${figures.from}～${figures.to}のルートを作りました: 担当${figures.reps}人・訪問${figures.stops}件・移動${figures.travelMinutes}分`,
  leftOut: (count: number): string =>
    `時間に入らなかった顧客が${count}件あります（「週間ルート」の下に理由）`,
  stretched: (rep: string, percent: string): string =>
    `${rep}: 仕事が時間より多いため、訪問間隔を目安の${percent}に延ばして計画しました`,
  replanned: (figures: { stops: number; changed: number }): string =>
    figures.changed === 0
      ? `組み直しましたが、変わった予定はありません（残り${figures.stops}件）`
      : `組み直しました: ${figures.changed}件の予定が動きました（残り${figures.stops}件）`,
  moved: (customer: string, before: string, after: string, why: string): string =>
    `${customer}: ${before} → ${after}（${why}）`,
  because: {
    neighbours: '前後の訪問に合わせて',
    noTimeToday: '今日の残り時間に入らないため',
    lessDriving: '移動を減らすため',
  },
  added: (customer: string, at: string, reason: string): string => `${customer}: ${at} に追加（${reason}）`,
  dropped: (customer: string, before: string, reason: string): string =>
    `${customer}: ${before} から外しました（${reason}）`,
  dueRefreshed: (due: number, atRisk: number): string =>
    `補充予定を更新しました: 7日以内に注文しそうな顧客${due}件、離反に注意${atRisk}件`,
  reportsBuilt: (count: number): string => `集計を作り直しました: ピボット${count}つとグラフ`,
  summarySent: (recipients: string[]): string => `週報を送りました: ${recipients.join('、')}`,
  summaryNobody: '送り先がありません。「設定」の管理者のメールか「担当者」のメールを書いてください',
  summaryNotSent: '週報は送れませんでした',
  summaryAlreadySent: 'この週の週報はもう送ってあります',
  checked: (problems: number): string =>
    problems === 0
      ? '点検しました: 問題はありません'
      : `点検しました: 問題が${problems}件あります（「問題」タブ）`,
  undone: (job: string): string => `「${job}」の前に戻しました`,
  undoneExcept: (job: string, kept: number): string =>
    `「${job}」の前に戻しました。その後に人が書いた${kept}行はそのままです`,
  nothingToUndo: '元に戻せる作業がありません',
  restored: (job: string, at: string, count: number, kept: number): string =>
    `${at}の「${job}」の前に戻しました（作業${count}回分）${kept > 0 ? `。その後に人が書いた${kept}行はそのままです` : ''}`,
  restoreChoose: '番号を入れてください。その作業と、後の作業をまとめて元に戻します',
  restoreChoice: (number: number, at: string, job: string, by: string): string =>
    `${number}: ${at} ${job}${by === '' ? '' : `（${by}）`}`,
  notABackup: 'Meguri が書き出したファイルではありません',
  importNotEmpty:
    'このスプレッドシートはもう使われているので、取り込みませんでした。空のスプレッドシートでお試しください',
  imported: (tabs: number): string => `取り込みました: タブ${tabs}`,
  newerWorkbook:
    'このブックは新しい版の Meguri で使われています。データを守るため、この版では何も書きません。Meguri を更新してください',
  movedMeanwhile: (job: string): string =>
    `「${job}」の間にほかの人が同じ行を書き換えたため、何も書いていません。編集が落ち着いてからもう一度お試しください`,
  failedHalfway: (job: string, cause: string): string =>
    `「${job}」ができませんでした: ${cause}。途中まで書いた分は、次の実行の始めに元に戻します`,
  mailUnsure: (recipient: string): string =>
    `${recipient} への送信は途中で止まり、届いたか分かりません。二重に送らないよう、もう一度は送りません`,
  notAnAddress: (text: string): string =>
    `「${text}」はメールアドレスではないので送っていません（「設定」か「担当者」）`,
  mailRefused: (recipient: string): string =>
    `${recipient} へは送れませんでした。メールアドレスと、今日送れる通数をお確かめください`,
  outOfTime: (job: string): string =>
    `「${job}」は時間の上限が近いため、ここまでで止めました。残りは自動で続けます`,
  setUpDone: (created: number, adopted: number): string =>
    `準備ができました: 新しいタブ${created}、使えるタブ${adopted}。まず「週のルートを作る」を選んでください`,
  setUpAgain: '準備はもうできています。足りないものはありません',
  notSetUp: 'まだ準備ができていません。メニューの「その他」→「初期設定」を選んでください',
  sampleAdded: (customers: number): string =>
    `サンプルデータを入れました: 顧客${customers}件（架空の組み合わせです）`,
  sampleNotEmpty: '顧客がもう入っているので、サンプルデータは入れませんでした',
  sampleRemoved: (rows: number): string => `サンプルデータ${rows}行を消しました`,
  sampleEdited: (rows: number): string => `人が書き換えた、または使っている${rows}行は残しました`,
  sampleNone: 'サンプルデータはありません',
  uninstalled:
    '自動実行を止め、覚えていた設定を消しました。タブとデータはそのままです。ほかの人が入れたトリガーはその人しか消せませんが、もう何もしません',
  locked: (by: string, job: string, since: string): string =>
    `${by}さんが${since}から「${job}」を実行しています。終わってからもう一度お試しください`,
  lockedUnknown: 'ほかの作業を実行しています。少し待ってからもう一度お試しください',
  protectedCells:
    'あなたの権限では編集できない、保護されたセルがあります。保護を設定した人に許可を頼んでください',
  tooManyCells:
    'このスプレッドシートのセルが上限の1,000万個に届きます。使っていないタブや空の行・列を削除してください',
  tooManyTriggers:
    'トリガーが上限の20個に達しています。「拡張機能」→「Apps Script」→「トリガー」で、使っていないものを削除してください',
  memoryFull:
    'このスプレッドシートについて覚えておける量（500KB）を超えました。ほかのスクリプトがドキュメントのプロパティに書いた分を減らしてください',
  dailyQuota: 'Google の1日の上限に達しました。明日、もう一度お試しください',
  tooLargeToUndo: '書き換えた量が多く、控えに収まりません。この作業は元に戻せません',
  noSchedule: (cause: string): string =>
    `自動実行はまだ入っていません: ${cause}。その後「初期設定」をもう一度選ぶと入ります。メニューからの作業はそのまま使えます`,
  noTimeToWrite: (job: string): string =>
    `「${job}」は時間の上限が近いため、書き込む前に止めました。シートは変わっていません。少し待ってからもう一度お試しください。続くときは、古い受注と訪問を別のファイルに移してください`,
  failed: (job: string, cause: string): string =>
    `「${job}」ができませんでした: ${cause}。データは変わっていません`,
  missingTab: (tab: string): string => `タブ「${tab}」がありません。メニューの「初期設定」で作り直せます`,
  visitRecorded: (customer: string, status: string): string => `${customer}: ${status}`,
  visitNotFound: 'その訪問はもうありません。サイドバーを更新してください',
  visitMoved: (customer: string, when: string, drive: { before: number; after: number }): string =>
    `${customer}: ${when} に移して固定しました。移動 ${drive.before}分→${drive.after}分`,
  visitAdded: (customer: string, when: string, drive: { before: number; after: number }): string =>
    `${customer}: ${when} に訪問を入れて固定しました。移動 ${drive.before}分→${drive.after}分`,
  visitFixed: (customer: string): string => `${customer}: 日時を固定しました`,
  visitFreed: (customer: string): string => `${customer}: 固定を外しました`,
  noRoom: 'そこにはもう入りません。別の日時を選んでください',
  orderKnown: 'この受注はもう入っています',
  orderImpossible: '顧客か商品が見つかりません。サイドバーを更新してください',
  cancelled: (job: string): string => `「${job}」をやめました。シートは変わっていません`,
  settingSaved: (label: string): string => `「${label}」を保存しました`,
  settingRefused: (label: string, why: string): string => `「${label}」は保存していません: ${why}`,
  whatAndRemedy: (what: string, remedy: string): string => `${what}。${remedy}`,
  notAllowed: '入力が正しくありません',
  problemsRemain: (count: number): string => `使えなかった行が${count}件あります（「問題」タブ）`,
  placesLeft: (count: number): string =>
    `位置をまだ調べていない住所が${count}件あります（次に計画か点検をするときに続けます）`,
  nobody: 'だれか',
  previewQuota: '今日送れるメールの数を使い切りました。明日もう一度お試しください',
  mailQuota: (left: number, wanted: number): string =>
    `今日送れるメールはあと${left}通です（必要 ${wanted}通）。残りは明日送ります`,
};
