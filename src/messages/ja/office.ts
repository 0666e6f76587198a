// The words of orders, deliveries, quotes, reports and care.
interface DayParts {
  year: number;
  month: number;
  date: number;
}

interface OrderFigures {
  customer: string;
  lines: number;
  total: string;
  /** Days of delivery, in words; empty when nothing is to be delivered. */
  delivery: string;
}

export const office = {
  longDate: ({ year, month, date }: DayParts): string => `${year}年${month}月${date}日`,
  ordered: ({ customer, lines, total, delivery }: OrderFigures): string =>
    `${customer}: 受注${lines}行・${total}（税抜）${delivery === '' ? '' : `・納品 ${delivery}`}`,
  nothingToOrder: '注文数が入っている行がありません',
  unknownCustomer: 'その顧客は「顧客」タブにありません',
  unknownProduct: (name: string): string => `「${name}」は「商品」タブにありません`,
  noPrice: (name: string): string =>
    `「${name}」の単価が分かりません。「商品」か「顧客単価」に書いてください`,
  quoteEmpty: 'その見積の行が見つかりません',
  quoteMade: ({
    number,
    customer,
    lines,
    total,
  }: {
    number: string;
    customer: string;
    lines: number;
    total: string;
  }): string => `見積書 ${number}: ${customer}・${lines}行・${total}（税込）`,
  quoteOrdered: (number: string): string => `見積 ${number} はもう受注になっています`,
  noRegistration: '登録番号が「設定」にないので、見積書・納品書に印刷していません',
  registrationCheck: (number: string): string =>
    `登録番号 ${number} の検査数字が合いません。法人なら番号を確かめてください`,
  pageProblems: {
    tooManyLines: '1枚に印刷できるのは40行までです。見積を分けてください',
    tooManyRates: '1枚に印刷できる税率は4つまでです。書類を分けてください',
  },
  nothingToDeliver: (customer: string, date: string): string => `${customer}に${date}に納める物はありません`,
  deliveryNoteMade: (number: string, customer: string, lines: number): string =>
    `納品書 ${number}: ${customer}・${lines}行`,
  returned: '返品',
  handedOver: (done: number, part: number, rest: string): string =>
    [
      done > 0 ? `納品${done}行` : '',
      part > 0 ? `一部納品${part}行` : '',
      rest === '' ? '' : `残りは ${rest}`,
    ]
      .filter((one) => one !== '')
      .join('・') || '変わったところはありません',
  pickListTitle: (date: string, drops: number): string => `集荷表 ${date}（納品先${drops}件）`,
  pickListMade: (date: string, rounds: number, drops: number): string =>
    drops === 0
      ? `${date}に納める物はありません`
      : `${date}の集荷表を作りました: 担当${rounds}人・納品先${drops}件`,
  round: (rep: string, drops: number): string => `${rep}（${drops}件）`,
  loadTotals: '積む物の合計',
  loadOrder: '積む順（最後に降ろす物から）',
  drop: (number: number, customer: string, at: string): string =>
    `${number}. ${customer}${at === '' ? '' : `　${at}`}`,
  noVisit: '訪問の予定がありません',
  quoteHow: '「見積」タブに顧客・商品・数量を書き、その行の「見積書を作る」にチェックを入れてください',
  noSuchDay: (text: string): string => `「${text}」は日付として読めません（例 11/25、明日）`,
  nameCustomer: '「指定」に顧客のIDか名前を書いてください',
  actionsTitle: 'チェックを入れると実行します（スマートフォンでも使えます）',
  actionsMade: '「操作」タブを作りました',
  hints: {
    pickList: '納品日（例 11/25、明日）。空欄なら次に納品のある日',
    orderPads: '日付。空欄なら今日',
    deliveryNote: '顧客のIDか名前',
    dailyReports: '日付。空欄なら今日',
  } as Record<string, string>,
  padTitle: (date: string, rep: string): string => `注文票 ${date} ${rep}`,
  padTab: (rep: string): string => `注文票 ${rep}`,
  padsMade: (date: string, count: number): string =>
    count === 0 ? `${date}に訪問の予定はありません` : `${date}の注文票を作りました: 担当${count}人`,
  padState: (id: string, delivery: string): string =>
    `${id} 受注済${delivery === '' ? '' : `・納品 ${delivery}`}`,
  stockNote: (stock: number): string => `在庫${stock}`,
  reportsMade: (date: string, count: number): string =>
    count === 0 ? `${date}の訪問も受注もありません` : `${date}の日報を作りました: ${count}人`,
  report: {
    visited: (done: number, planned: number, missed: number): string =>
      `訪問 ${done}/${planned}件${missed > 0 ? `（不在${missed}）` : ''}`,
    sold: (customers: number, amount: string): string => `受注 ${customers}件 ${amount}`,
    driven: (minutes: number, distance: string): string => `移動 ${minutes}分 ${distance}`,
    absent: '不在',
    visit: (time: string, customer: string, result: string, note: string): string =>
      `${time === '' ? '' : `${time} `}${customer}${result === '' ? '' : `【${result}】`}${note === '' ? '' : ` ${note}`}`,
    notVisited: (names: string): string => `未訪問: ${names}`,
    order: (customer: string, amount: string, items: string): string => `${customer} ${amount}（${items}）`,
    step: (customer: string, step: string, date: string): string =>
      `${customer}: ${step}${date === '' ? '' : `（次回${date}）`}`,
    openCase: (kind: string, customer: string, text: string, due: string): string =>
      `${kind} ${customer}: ${text}${due === '' ? '' : `（期限${due}）`}`,
  },
  followUp: (products: string): string => `初めて納めた商品の様子を聞く: ${products}`,
  followUpsMade: (count: number): string => `初納品のフォローを「対応」に${count}件足しました`,
  careTitle: (date: string): string => `気配り ${date}`,
  careMade: (count: number): string => `気配りを更新しました: ${count}件`,
  careTypes: {
    case: '対応の期限',
    late: '訪問の遅れ',
    noOrder: '注文なし',
    birthday: '誕生日',
    greeting: '時候の挨拶',
  },
  careCase: (kind: string, text: string, daysLate: number): string =>
    `${kind}: ${text}${daysLate > 0 ? `（期限を${daysLate}日過ぎています）` : ''}`,
  careLate: (days: number, times: string): string =>
    `${days}日訪ねていません（間隔の${times}倍）。次の予定もありません`,
  careNoOrder: (since: string, last: string): string =>
    `${since}から2回訪ねて注文がありません（最後の注文 ${last}）`,
  careBirthday: (contact: string): string => (contact === '' ? '窓口の方の誕生日' : `${contact}様の誕生日`),
  greetings: {
    newYearVisit: '年始の挨拶',
    winterCard: '寒中見舞い',
    summerGift: 'お中元',
    summerCard: '暑中見舞い',
    lateSummerCard: '残暑見舞い',
    yearEndGift: 'お歳暮',
    newYearCard: '年賀状（25日までに投函）',
  },
  voiceOther: 'その他',
  voiceHead: (tag: string, count: number): string => `${tag}（${count}）`,
  voicesTitle: (days: number): string => `顧客の声（この${days}日）`,
  voicesMade: (count: number): string => `顧客の声をまとめました: ${count}件`,
  voiceSources: { visit: '訪問', case: '対応' },
  targetsTitle: (month: string): string => `${month}の目標と実績（税抜）`,
  targetsMade: (month: string): string => `${month}の月間目標を更新しました`,
  allReps: '合計',
  pressing: (one: { kind: string; text: string; daysLate: number; rep: string }): string =>
    `${one.kind}: ${one.text}（${one.daysLate > 0 ? `${one.daysLate}日超過` : '期限までに訪問の予定なし'}・担当 ${one.rep}）`,
  lastTopic: (text: string): string => `前回: ${text}`,
  document: {
    title: { quoteForm: '御 見 積 書', deliveryNote: '納 品 書' },
    number: {
      quoteForm: (number: string): string => `見積番号　${number}`,
      deliveryNote: (number: string): string => `納品番号　${number}`,
    },
    date: {
      quoteForm: (date: string): string => `見積日　${date}`,
      deliveryNote: (date: string): string => `納品日　${date}`,
    },
    validUntil: (date: string): string => `有効期限　${date}`,
    opening: {
      quoteForm: '下記のとおりお見積り申し上げます。',
      deliveryNote: '下記のとおり納品いたしました。',
    },
    grandTotal: { quoteForm: '御見積金額（税込）', deliveryNote: '合計金額（税込）' },
    phone: (phone: string): string => `TEL　${phone}`,
    registration: (number: string): string => `登録番号　${number}`,
    rep: (name: string): string => `担当　${name}`,
    attention: (name: string): string => `${name} 様`,
    rate: '税率',
    withoutTax: '税抜金額',
    tax: '消費税',
    withTax: '税込金額',
    rateLine: (rate: number, reduced: boolean): string => `${rate}%対象${reduced ? '※' : ''}`,
    total: '合計',
    reducedNote: '※ は軽減税率（8%）対象品目です。',
    received: '受領印',
  },
};
