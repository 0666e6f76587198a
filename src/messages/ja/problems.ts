/** What is wrong with a cell, and what to do about it. `detail` is what stands there, `header` the column's name. */
interface Words {
  what: string;
  remedy: string;
}

const quoted = (detail: string): string => (detail === '' ? '' : `「${detail}」`);

export const problems = {
  missingTab: (tab: string): Words => ({
    what: `タブ「${tab}」がありません`,
    remedy: `メニューの「初期設定」でタブを作り直してください`,
  }),
  missingColumn: (_detail: string, header: string): Words => ({
    what: `列「${header}」がありません`,
    remedy: `見出し「${header}」の列を足してください`,
  }),
  missingValue: (_detail: string, header: string): Words => ({
    what: `「${header}」が空です`,
    remedy: `「${header}」を書いてください`,
  }),
  notANumber: (detail: string): Words => ({
    what: `${quoted(detail)}は数ではありません`,
    remedy: '数字だけを書いてください（例 14）',
  }),
  negative: (detail: string): Words => ({
    what: `${quoted(detail)}は負の数です`,
    remedy: '0以上の数を書いてください',
  }),
  notAWholeNumber: (detail: string): Words => ({
    what: `${quoted(detail)}は1以上の整数ではありません`,
    remedy: '1以上の整数を書いてください（例 14）',
  }),
  outOfBounds: (detail: string): Words => ({
    what: `${quoted(detail)}は使える範囲の外です`,
    remedy: '使える値を書いてください（設定では「説明」にある範囲）',
  }),
  notADate: (detail: string): Words => ({
    what: `${quoted(detail)}は日付として読めません`,
    remedy: '年月日を書いてください（例 2026-11-24）',
  }),
  notATime: (detail: string): Words => ({
    what: `${quoted(detail)}は時刻として読めません`,
    remedy: '時刻を書いてください（例 09:30）',
  }),
  notACheckbox: (detail: string): Words => ({
    what: `${quoted(detail)}はチェックではありません`,
    remedy: 'チェックを入れるか外してください（TRUE / FALSE）',
  }),
  unknownChoice: (detail: string): Words => ({
    what: `${quoted(detail)}は選べる言葉ではありません`,
    remedy: 'プルダウンから選んでください',
  }),
  endBeforeStart: (detail: string): Words => ({
    what: `${quoted(detail)}は終わりが始まりより前です`,
    remedy: '始まり-終わりの順に書いてください（例 09:00-12:00）',
  }),
  timeNotUnderstood: (detail: string): Words => ({
    what: `${quoted(detail)}は時間として読めません`,
    remedy: '例のように書いてください（例 09:00-12:00, 14:00-17:00。予定の時は 金 15:00）',
  }),
  closingNotUnderstood: (detail: string): Words => ({
    what: `${quoted(detail)}は休みの書き方として読めません（読めた部分は使っています）`,
    remedy:
      '例のように書いてください（例 水, 第2・第3火, 月(祝日の場合は翌日), 土13:00以降, 祝, 12/29-1/3, 月末, 五十日）',
  }),
  closingIrregular: (detail: string): Words => ({
    what: `${quoted(detail)}は計算できない休みです`,
    remedy: '分かっている休みの日を日付で書いてください（例 12/10, 12/20）',
  }),
  speedsNotUnderstood: (detail: string): Words => ({
    what: `${quoted(detail)}は距離別の速度として読めません`,
    remedy: '近いほうから順に書き、最後は速度だけにしてください（例 3kmまで22, 10kmまで30, 以遠40）',
  }),
  closingNeedsStart: (detail: string): Words => ({
    what: `${quoted(detail)}は、どの週が休みか分かりません`,
    remedy: '休みの日を1つ添えてください（例 隔週水(2026-11-25から)）',
  }),
  weekdaysNotUnderstood: (detail: string): Words => ({
    what: `${quoted(detail)}は曜日として読めません`,
    remedy: '例のように書いてください（例 月-金、月水金）',
  }),
  duplicateHeader: (_detail: string, header: string): Words => ({
    what: `列「${header}」がもう1つあります`,
    remedy: '見出しを変えてください。1つ目の列だけを使っています',
  }),
  ambiguousName: (detail: string): Words => ({
    what: `${quoted(detail)}という名前の行がいくつもあります`,
    remedy: '名前の代わりにIDを書いてください',
  }),
  duplicateId: (detail: string): Words => ({
    what: `${quoted(detail)}はほかの行にもあります`,
    remedy: 'どちらかを変えてください。2つ目の行は使っていません',
  }),
  unknownCustomer: (detail: string): Words => ({
    what: `顧客 ${quoted(detail)}は「顧客」にありません`,
    remedy: '「顧客」のIDか顧客名を書いてください',
  }),
  unknownRep: (detail: string): Words => ({
    what: `担当 ${quoted(detail)}は「担当者」にいません`,
    remedy: '「担当者」のIDか氏名を書いてください',
  }),
  unknownProduct: (detail: string): Words => ({
    what: `商品 ${quoted(detail)}は「商品」にありません（金額は使っています）`,
    remedy: '「商品」のIDか商品名を書いてください',
  }),
  noPosition: (detail: string): Words => ({
    what: `緯度・経度がないのでルートに入れられません ${quoted(detail)}`,
    remedy: '緯度と経度を書いてください（地図で場所を右クリックすると分かります）',
  }),
  addressNotFound: (detail: string): Words => ({
    what: `住所${quoted(detail)}が地図で見つかりません`,
    remedy: '住所を直すか、緯度と経度を書いてください',
  }),
  addressVague: (detail: string): Words => ({
    what: `住所${quoted(detail)}では場所が1つに決まりません`,
    remedy: '番地まで書くか、緯度と経度を書いてください',
  }),
  impossiblePosition: (detail: string): Words => ({
    what: `${quoted(detail)}という場所はありません`,
    remedy: '緯度, 経度を確かめてください（例 34.8669, 138.3222）',
  }),
  swappedPosition: (detail: string): Words => ({
    what: `緯度と経度が逆のようです ${quoted(detail)}`,
    remedy: '緯度（35前後）と経度（135前後）を入れ替えてください',
  }),
  errorValue: (detail: string): Words => ({
    what: `数式がエラー ${quoted(detail)}です`,
    remedy: '数式を直してください',
  }),
  neverOpen: (detail: string): Words => ({
    what: `休みと訪問可能時間のため訪問できる時がありません ${quoted(detail)}`,
    remedy: '「休業日」「繁忙期」「訪問可能時間」を見直してください',
  }),
  registrationMalformed: (detail: string): Words => ({
    what: `${quoted(detail)}は登録番号の形ではありません`,
    remedy: 'Tと13桁の数字を書いてください（例 T1234567890123）',
  }),
};
