// The words of menu, jobs, generated tabs, mails and custom functions.

const weekdays = ['日', '月', '火', '水', '木', '金', '土'];
const yen = (amount: number): string => `¥${Math.round(amount).toLocaleString('en-US')}`;
const percent = (share: number): string => `${Math.round(share * 100)}%`;

export interface DateParts {
  year: number;
  month: number;
  date: number;
  /** 0 = Sunday. */
  weekday: number;
}

const shortDate = (day: DateParts): string => `${day.month}/${day.date}(${weekdays[day.weekday]})`;

export const work = {
  appName: '巡り Meguri',
  format: {
    yen,
    percent,
    /** `11/30(月)` */
    shortDate,
    monthYear: (year: number, month: number): string => `${year}年${month}月`,
    list: (parts: string[]): string => parts.join('、'),
    facts: (parts: string[]): string => parts.join('・'),
    kilometres: (kilometres: number): string => `${kilometres.toFixed(1)} km`,
    quantity: (name: string, quantity: number): string => `${name} ×${quantity}`,
  },
  menu: {
    title: '巡り',
    openSidebar: 'サイドバーを開く',
    planWeek: '週のルートを作る',
    planMonth: '4週間のルートを作る',
    replan: '今からのルートを組み直す',
    refreshDue: '補充予定を更新',
    buildReports: '集計を作る',
    buildScorecard: '担当別の成績を作る',
    previewSummary: '週報を自分に送ってみる',
    checkData: 'データを点検',
    moving: '移行',
    importList: 'リストを取り込む…',
    importCustomersTab: 'このタブを顧客として取り込む',
    importOrdersTab: 'このタブを受注として取り込む',
    mergeCustomers: '重複した顧客をまとめる…',
    calendar: 'カレンダーとつなぐ…',
    makeBusyTimes: '「予定」タブを作る',
    undo: '元に戻す',
    restore: '前の状態に戻す…',
    more: 'その他',
    setUp: '初期設定',
    addSampleData: 'サンプルデータを入れる',
    removeSampleData: 'サンプルデータを消す',
    routesKey: 'Googleの鍵',
    uninstall: 'アンインストール',
    office: '事務',
    actions: '操作タブを作る（スマートフォン用）',
    orderPads: '注文票を作る',
    pickList: '集荷表を作る',
    quote: '選んだ行の見積書を作る',
    dailyReports: '今日の日報を作る',
    care: '気配りを更新',
    voices: '顧客の声をまとめる',
    targets: '月間目標を更新',
    proposals: '提案を更新',
  },
  jobNames: {
    setUp: '初期設定',
    planWeek: '週のルート作成',
    replan: 'ルートの組み直し',
    refreshDue: '補充予定の更新',
    buildReports: '集計の作成',
    sendSummary: '週報の送信',
    previewSummary: '週報の試し送り',
    checkData: 'データの点検',
    importList: 'リストの取り込み',
    mergeCustomers: '顧客の統合',
    buildScorecard: '担当別の成績',
    importBusyTimes: '予定の取り込み',
    mailCalendar: '予定表の送信',
    undo: '元に戻す',
    addSampleData: 'サンプルデータの追加',
    removeSampleData: 'サンプルデータの削除',
    uninstall: 'アンインストール',
    changeVisits: '予定の変更',
    takeOrder: '受注の入力',
    completeOrder: '受注の補完',
    makeQuote: '見積書の作成',
    handOver: '納品の記録',
    actions: '操作タブの作成',
    orderPads: '注文票の作成',
    pickList: '集荷表の作成',
    deliveryNote: '納品書の作成',
    dailyReports: '日報の作成',
    care: '気配りの更新',
    voices: '顧客の声のまとめ',
    targets: '月間目標の更新',
    proposals: '提案の更新',
    recordProposal: '提案の結果',
  },
  need: {
    appointment: '約束',
    pinned: '固定の予定',
    delivery: (date: string): string => `${date}納品の約束`,
    claim: (date: string): string => `クレーム対応（期限${date}）`,
    openCases: (count: number): string => `対応中${count}件`,
    interval: (days: number, interval: number): string =>
      days > interval
        ? `前回訪問から${days}日（間隔${interval}日、${days - interval}日遅れ）`
        : `前回訪問から${days}日（間隔${interval}日）`,
    firstVisit: (interval: number): string => `訪問記録なし（間隔${interval}日）`,
    order: (probability: string, amount: string): string => `7日以内の注文${probability}・見込み${amount}`,
    wished: 'サイドバーから追加',
    purposes: {
      appointment: '約束',
      delivery: '納品',
      claim: 'クレーム対応',
      order: '受注',
      visit: '定期訪問',
    },
  },
  place: {
    detour: (minutes: number): string => `寄り道${minutes}分`,
    onlyDay: '訪ねられるのはこの日だけ',
    othersFull: 'ほかの日は空きなし',
    otherDay: (date: string, minutes: number): string => `${date}なら移動+${minutes}分`,
    preferredWeekday: '希望曜日',
    usualWeekday: 'いつもの曜日',
    whenItOpens: '開くのを待って訪問',
  },
  leftOut: {
    noOpenTime: (reasons: string[]): string => `訪ねられる日がない（${reasons.join('・')}）`,
    shut: {
      repOff: '担当者の休み',
      closed: '休業日',
      busy: '繁忙期',
      hours: '訪問可能時間に収まらない',
      tooSoon: 'ほかの訪問と近すぎる',
    },
    noGap: '昼休みや約束の合間に収まらない',
    wait: (days: number, interval: number): string =>
      days > interval
        ? `期間末で前回から${days}日（間隔${interval}日、${days - interval}日遅れ）`
        : `期間末で前回から${days}日（間隔${interval}日）`,
    noTime: (minutes: number): string => `時間が足りない（あと約${minutes}分あれば入る）`,
    displaces: (customer: string, minutes: number): string =>
      `入れると「${customer}」など先の訪問を外すことになる（移動+${minutes}分）`,
    notWorth: (minutes: number): string => `移動が${minutes}分増え、来週以降のほうがよい`,
    clash: 'ほかの約束と時間が重なる',
    noShift: '担当者の出勤日がない',
    part: (made: number, wanted: number, reason: string): string =>
      `${wanted}回のうち${made}回だけ入りました: ${reason}`,
    notDue: 'この週に訪ねる必要がなくなった',
  },
  week: {
    title: (from: string, to: string): string => `${from}～${to} の訪問ルート`,
    span: (from: string, to: string): string => `${from}～${to}`,
    dayTitle: (figures: { stops: number; travelMinutes: number; kilometres: string; ends: string }): string =>
      `${figures.stops}件・移動${figures.travelMinutes}分・${figures.kilometres}・終わり${figures.ends}`,
    directions: '道順',
    map: '地図',
    weekTitle: (figures: { from: string; to: string; stops: number; travelMinutes: number }): string =>
      `${figures.from}～${figures.to}　${figures.stops}件・移動${figures.travelMinutes}分`,
    leftOutTitle: (count: number): string => `この期間に入らなかった顧客 ${count}件`,
    loadTitle: '仕事量と遅れ',
    stretchedByRank: (a: string, b: string, c: string): string =>
      `仕事が時間より多いため、訪問間隔をランクに応じて延ばしています: A ${a}・B ${b}・C ${c}`,
    lateness: (count: number, mean: number, worst: { name: string; share: number }): string =>
      `間隔を過ぎる顧客${count}件: 平均で間隔の${mean.toFixed(1)}倍、最大${worst.share.toFixed(1)}倍（${worst.name}）`,
    learned: (travel: { addedMinutes: number; factor: number; legs: number }): string =>
      `移動時間は実績${travel.legs}区間に合わせて補正: 計算の${travel.factor.toFixed(2)}倍＋${travel.addedMinutes.toFixed(1)}分`,
    free: '予定なし',
    noPurchase: '購入記録なし',
    purchase: (date: string, total: string, items: string): string => `${date} ${total}: ${items}`,
    clash: '※ 時間が合いません',
  },
  today: {
    title: (figures: { rep: string; date: string; stops: number; travelMinutes: number }): string =>
      `${figures.date} ${figures.rep} ${figures.stops}件・移動${figures.travelMinutes}分`,
    nothing: (rep: string, date: string): string => `${date} ${rep} 今日の予定はありません`,
    next: (rep: string, date: string, stops: number): string =>
      `今日の予定はありません。次は ${date} ${rep} ${stops}件`,
    tab: (rep: string): string => `今日 ${rep}`,
  },
  bring: {
    overdueItem: (item: string, everyDays: number, sinceDays: number): string =>
      `${item}（約${everyDays}日ごと、前回から${sinceDays}日）`,
    usual: (items: string): string => `いつもの: ${items}`,
    suggestion: (item: string, beside: string, customers: number): string =>
      `提案: ${item}（${beside}と両方買う顧客${customers}件）`,
    dropped: (item: string, sinceDays: number): string => `最近なし: ${item}（${sinceDays}日）`,
    caseText: (kind: string, text: string): string => `${kind}: ${text}`,
  },
  caseKinds: { claim: 'クレーム', followUp: 'フォロー', proposal: '提案', request: '要望' },
  reorder: {
    late: '遅れ',
    thisWeek: '今週',
    onTime: '順調',
    unknown: '',
  },
  roads: {
    keyTitle: 'Googleの所要時間の鍵',
    keyQuestion:
      'Google Maps Platform の Routes API の鍵を入れてください。鍵はあなたの設定に保存し、シートには書きません。空のままOKを押すと消します。',
    keySaved:
      '鍵を保存しました。「設定」の「Googleの所要時間を使う」を「する」にすると、次の計画から使います',
    keyRemoved: '鍵を消しました。移動時間は計算で出します',
    noKey:
      'Googleの所要時間の鍵がないので、移動時間は計算で出しました（メニューの「その他」→「Googleの鍵」）',
    failed: (cause: string): string =>
      `Googleの所要時間を尋ねられなかったので、足りない区間の移動時間は計算で出しました（${cause}）`,
    source: (legs: number, year: number): string => `移動時間${legs}区間: Powered by Google, ©${year} Google`,
  },
  reports: {
    salesHeaders: ['月', '担当', '顧客', '分類', '商品', '数量', '金額'],
    visitHeaders: ['週', '担当', '顧客', '予定', '完了', '不在・中止'],
    month: '月',
    amount: '金額',
    expected: '見込み',
    planned: '予定',
    done: '完了',
    missed: '不在・中止',
    repByMonth: '担当・月別の売上',
    categoryByMonth: '商品分類・月別の売上',
    customerByMonth: '顧客・月別の売上',
    visitsByRepAndWeek: '週・担当別の訪問（予定と完了）',
    salesByMonth: '月別の売上',
  },
  mail: {
    subject: (rep: string | null, week: string): string =>
      rep === null ? `【巡り】週報 ${week}` : `【巡り】${rep}さんの週報 ${week}`,
    title: (rep: string | null): string => (rep === null ? '週報' : `${rep}さんの週報`),
    results: '先週の結果',
    byRep: '担当別',
    due: '7日以内に注文しそうな顧客',
    atRisk: '離反に注意',
    overdueCases: '急ぎの対応',
    visits: '訪問',
    visitFigures: (planned: number, done: number, missed: number): string =>
      `予定${planned}件・完了${done}件・不在や中止${missed}件`,
    orders: '受注',
    orderFigures: (count: number, amount: string): string => `${count}件・${amount}`,
    weekBefore: '前の週と比べて',
    change: (before: string, difference: string, up: boolean): string =>
      `前の週 ${before}（${up ? '+' : '−'}${difference}）`,
    target: (month: number): string => `${month}月の目標`,
    outlook: 'これからの売上の見込み',
    fourWeeks: '今後4週間',
    thirteenWeeks: '今後13週間',
    outlookRange: (mean: string, low: string, high: string): string =>
      `${mean}（8割の確かさで ${low}～${high}）`,
    targetChance: '今月の目標に届く見込み',
    targetFigures: (amount: string, target: string, share: string): string =>
      `${amount} / ${target}（${share}）`,
    repLine: (done: number, planned: number, amount: string): string =>
      `訪問 ${done}/${planned}件・受注 ${amount}`,
    routeTitle: (date: string, rep: string, stops: number): string => `${date} ${rep} の訪問 ${stops}件`,
    footer:
      'このメールは「巡り」がスプレッドシートから送りました。予定は添付のカレンダー（.ics）で取り込めます。',
  },
  functions: {
    unknownCustomer: (reference: string): string => `顧客「${reference}」は「顧客」タブにありません`,
    badDays: (days: string): string => `日数「${days}」は1～366の整数で書いてください`,
    noPosition: (customer: string): string => `「${customer}」の緯度・経度がありません`,
    tooFewStops: '場所の分かる顧客が2件以上要ります',
    tooManyStops: 'Googleマップの道順は11か所までです。範囲を分けてください',
  },
  forecast: {
    fewOrders: ({ sinceDays }: Record<string, number>): string =>
      `注文がまだ1日だけ（前回から${sinceDays}日）`,
    rhythm: ({ gapDays, sinceDays }: Record<string, number>): string =>
      `いつもは約${gapDays}日ごと、前回から${sinceDays}日`,
    past: ({ gapDays, sinceDays, pastDays }: Record<string, number>): string =>
      `いつもは約${gapDays}日ごと、前回から${sinceDays}日（${pastDays}日過ぎ）`,
    faster: ({ beforeDays, nowDays }: Record<string, number>): string =>
      `このごろ間隔が短い（約${beforeDays}日→${nowDays}日）`,
    slower: ({ beforeDays, nowDays }: Record<string, number>): string =>
      `このごろ間隔が長い（約${beforeDays}日→${nowDays}日）`,
    shrinking: ({ share }: Record<string, number>): string =>
      `最近3か月の購入額がその前の3か月の${Math.round(100 * (share ?? 0))}%`,
    droppedCategory: ({ sinceDays }: Record<string, number>, name: string): string =>
      `「${name}」を${sinceDays}日買っていない`,
    droppedItems: ({ count, sinceDays }: Record<string, number>, name: string): string =>
      count === 1
        ? `${name}を${sinceDays}日買っていない`
        : `${name}など${count}品を買わなくなった（${name}は${sinceDays}日）`,
    quiet: ({ gapDays, sinceDays, times }: Record<string, number>): string =>
      `約${gapDays}日ごとだったのに${sinceDays}日注文がない（${(times ?? 0).toFixed(1)}倍）`,
  },
};
