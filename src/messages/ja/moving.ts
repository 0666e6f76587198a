// The words of moving in: lists taken in, customers merged.

interface ImportCounts {
  added: number;
  filled: number;
  unchanged: number;
  refused: number;
  createdCustomers: number;
  createdProducts: number;
}

const counted = (parts: [string, number, string][]): string =>
  parts
    .filter(([, count]) => count > 0)
    .map(([label, count, unit]) => `${label}${count}${unit}`)
    .join('・');

export const moving = {
  column: (number: number): string => `${number}列目`,
  fields: {
    customerName: '得意先名',
    productName: '商品名',
    unit: '単位',
  },
  imported: (counts: ImportCounts): string => {
    const parts = counted([
      ['新しく入れた行', counts.added, '件'],
      ['空欄を埋めた行', counts.filled, '件'],
      ['すでにある行', counts.unchanged, '件'],
      ['新しい顧客', counts.createdCustomers, '件'],
      ['新しい商品', counts.createdProducts, '件'],
    ]);
    const refused =
      counts.refused === 0
        ? ''
        : `。取り込めなかった行が${counts.refused}件あります（「取込できない行」タブに理由）`;
    return `取り込みました: ${parts === '' ? '新しいものはありません' : parts}${refused}`;
  },
  refusedLine: (row: number, header: string, what: string): string =>
    header === '' ? `${row}行目: ${what}` : `${row}行目「${header}」: ${what}`,
  emptyList: '表に中身がありません',
  listTooLong: (most: number): string =>
    `表が${most.toLocaleString('en-US')}行を超えていて、一度では取り込みきれません。年ごとなどに分けて、順に取り込んでください`,
  noSuchTab: (tab: string): string => `タブ「${tab}」がありません`,
  ownTab: (tab: string): string => `「${tab}」は巡りのタブです。別のタブを選んでください`,
  merged: (dropped: string, kept: string, rows: number): string =>
    `「${dropped}」を「${kept}」にまとめました: 訪問・受注・対応など${rows}行を付け替えました`,
  cannotMerge: 'その顧客はもうありません。一覧を開き直してください',
  evidence: { name: '名前', kana: 'フリガナ', address: '住所', phone: '電話' },
  evidenceOf: (marks: string[]): string => `${marks.join('・')}が同じ`,
  askTab: (tab: string, counts: ImportCounts): string =>
    `「${tab}」を顧客のリストとして取り込みますか？\n新しい顧客 ${counts.added}件\n空欄を埋める顧客 ${counts.filled}件\n変わらない顧客 ${counts.unchanged}件\n取り込めない行 ${counts.refused}件`,
  askOrdersTab: (tab: string, counts: ImportCounts): string =>
    `「${tab}」を受注のリストとして取り込みますか？\n新しい受注 ${counts.added}行\nすでにある受注 ${counts.unchanged}行\n取り込めない行 ${counts.refused}行`,
};
