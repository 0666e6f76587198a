/** Notes on the headers: what to write into the column. */
export const notes = {
  customers: {
    repId: '「担当者」のIDか氏名',
    visitIntervalDays: '何日ごとに訪ねたいか（1以上の整数）',
    visitMinutes: '1回の訪問にかかる分。空欄なら「設定」の値',
    visitHours: '訪ねてよい時間（例 09:00-12:00, 14:00-17:00）。空欄なら勤務時間中いつでも',
    closed: '休みの日（例 水, 第2・第3火, 祝, 年末年始, 水午後）',
    busy: '店は開いていても避けたい日（例 12/10-12/31, 月末, 五十日）',
    status: '取引中・休止・離反・統合済。計画に入るのは取引中だけです',
    mergedInto: '巡りが書きます: 統合した先の顧客ID',
    reorderState: '巡りが書きます: 遅れ・今週・順調',
  },
  visits: {
    done: 'チェックすると時刻と状況が入ります（スマートフォンでも使えます）',
    fixed: 'チェックした予定は、日と時刻を動かしません',
    planMark: '巡りが計画した行の印です。消すと、その行は人が書いた予定になります',
  },
  orders: {
    amount: '空欄なら 数量×単価',
    deliveryDay: '約束した納品日。納品済でなければ、その日の訪問に必ず入ります',
    delivered: '納めたらチェック',
  },
  cases: {
    due: '期限。クレームは期限までの訪問に必ず入ります',
    status: '対応中・完了',
  },
  proposals: {
    day: '提案する訪問の日。書かなければ次の訪問',
    customerId: '「顧客」のIDか顧客名',
    productId: '「商品」のIDか商品名',
    outcome: '関心あり・受注・見送り・また後で。空欄なら、これから提案します',
    againOn: '「また後で」のあと、もう一度話す日',
  },
  busyTimes: {
    repId: '「担当者」のIDか氏名',
    untilDay: '何日も続くときの最後の日。空欄ならその日だけ',
    start: '始まり（例 10:00）。空欄なら朝から',
    end: '終わり（例 11:30）。空欄なら一日の終わりまで',
    source: '巡りが書きます: 取り込んだカレンダーの名前',
  },
  reps: {
    email: '週報の送り先',
    workingWeekdays: '例 月-金。空欄なら「設定」の値',
    workingHours: '例 09:00-18:00。空欄なら「設定」の値',
  },
} as Record<string, Record<string, string>>;
