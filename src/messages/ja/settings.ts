export const settings = {
  language: { label: '言語', meaning: '日本語 または English。' },
  workingHours: { label: '勤務時間', meaning: '担当者に勤務時間がないときに使います（例 09:00-18:00）。' },
  workingWeekdays: { label: '勤務曜日', meaning: '担当者に勤務曜日がないときに使います（例 月-金）。' },
  lunch: { label: '昼休み', meaning: 'この時間帯に休みを入れます（例 12:00-13:00）。空欄なら休みなし。' },
  companyHolidays: { label: '会社の休日', meaning: '訪問しない日（例 祝, 年末年始, 8/13-8/16）。' },
  usualIntervalDays: {
    label: '通常の訪問間隔(日)',
    meaning: '新しい顧客の目安です。顧客ごとの値は「顧客」に書きます。',
  },
  usualVisitMinutes: { label: '通常の訪問時間(分)', meaning: '顧客に訪問時間がないときに使います。' },
  startAddress: { label: '出発地', meaning: '会社などの住所。担当者ごとの出発地は「担当者」に書きます。' },
  startPosition: {
    label: '出発地の座標',
    meaning: '緯度, 経度（例 34.8669, 138.3222）。担当者に座標がないときに使います。',
  },
  managerEmail: {
    label: '管理者のメール',
    meaning: '週報の送り先。何人もいれば「,」で区切ります。空欄なら管理者には送りません。',
  },
  plannerSeconds: { label: '計画にかける秒数', meaning: '長いほど良いルートになります（0.1～120）。' },
  planWeeks: {
    label: '計画する週数',
    meaning: '一度に作る週の数（1～4）。2以上なら、先の週まで見てエリアをまとめます。',
  },
  detourFactor: { label: '迂回係数', meaning: '道のりは直線距離のおよそ何倍か（1～5）。' },
  speedBands: {
    label: '距離別の速度(km/h)',
    meaning:
      '道のりの距離ごとの平均速度。信号待ちを含みます（例 3kmまで22, 10kmまで30, 以遠40。長い移動も初めの3kmは22km/hです）。',
  },
  learnsTravel: {
    label: '移動時間を実績で補正',
    meaning:
      'する または しない。「訪問」の到着と退出から実際の移動時間を学びます（30区間から。補正の値は「週間ルート」の1行目）。',
  },
  googleTravel: {
    label: 'Googleの所要時間を使う',
    meaning:
      'する または しない。近い顧客どうしの時間をGoogleのRoutes APIに尋ねます（有料のことがあります。鍵はメニューの「その他」で入れます。1回に2,000区間まで、30日覚えます）。',
  },
  planWeekAt: { label: '週の計画を作る時', meaning: '曜日と時（例 金 15:00）。翌週のルートを作ります。' },
  refreshDueAt: { label: '補充予定を更新する時', meaning: '毎日この時（例 6:00）。' },
  summaryAt: { label: '週報を送る時', meaning: '曜日と時（例 月 7:00）。' },
  reportsAt: { label: '集計を作り直す時', meaning: '日と時（例 1日 6:00）。' },
  companyName: { label: '会社名', meaning: '見積書・納品書の差出人。' },
  companyAddress: {
    label: '会社の住所',
    meaning: '見積書・納品書に印刷します（例 〒425-0000 静岡県焼津市…）。空欄なら「出発地」。',
  },
  companyPhone: { label: '会社の電話', meaning: '見積書・納品書に印刷します。' },
  registrationNumber: {
    label: '登録番号',
    meaning: '適格請求書発行事業者の登録番号（T＋13桁）。見積書・納品書に印刷します。',
  },
  taxRounding: {
    label: '消費税の端数',
    meaning: '切り捨て・四捨五入・切り上げ。書類ごと・税率ごとに1回だけ端数を処理します。',
  },
  quotePrefix: { label: '見積番号の頭', meaning: '見積番号の最初の文字（例 Q → Q2026-0001）。10文字まで。' },
  quoteValidDays: { label: '見積の有効日数', meaning: '見積日から何日間有効か（1～366）。' },
  quoteTerms: {
    label: '見積書の条件',
    meaning: '見積書の下に印刷する文（例 お支払条件: 月末締め翌月末払い）。',
  },
  leadDays: {
    label: '納品までの日数',
    meaning: '受注から納品までの営業日数（0～60）。商品ごとの値は「商品」に書きます。',
  },
  followUpDays: {
    label: '初納品後のフォロー(日)',
    meaning: '初めて納めた商品の様子を、何日後に聞くか（1～90、0なら聞かない）。',
  },
  claimDays: {
    label: 'クレームの期限(日)',
    meaning: '期限を書いていないクレームに、受付から何日の期限を付けるか（1～90）。',
  },
  nudgeFactor: {
    label: '訪問の遅れの目安(倍)',
    meaning: '訪問間隔の何倍を過ぎたら「気配り」に出すか（1～10）。',
  },
  voiceTags: {
    label: '声の分類',
    meaning:
      '「分類: 言葉, 言葉 / 分類: 言葉」の形。メモにその言葉か #分類 があれば「顧客の声」に分けて載せます。',
  },
  dailyReportAt: {
    label: '日報を作る時',
    meaning: '毎日この時（例 18:00）。「日報」タブがあるときだけ作ります。',
  },
  newProductDays: {
    label: '新商品とみなす日数',
    meaning: '「商品」の発売日からこの日数のあいだ、訪問のたびに1つずつ提案します。0なら提案しません。',
  },
  proposalLaterWeeks: {
    label: 'また後での週数',
    meaning: '提案の結果が「また後で」だったとき、次に提案するまでの週数。',
  },
  sampleNotice: {
    label: 'サンプルについて',
    meaning:
      'サンプルデータは架空の組み合わせです。店の場所と休業日は焼津市オープンデータ（CC BY 4.0）、注文は UCI Online Retail II（D. Chen, CC BY 4.0）で、実在の店の取引ではありません。',
  },
};
