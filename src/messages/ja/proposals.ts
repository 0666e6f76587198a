// The words of proposals.

export const proposals = {
  point: (product: string, why: string): string => `提案: ${product}${why === '' ? '' : `（${why}）`}`,
  back: (product: string, word: string, on: string): string =>
    `提案: ${product}（${on === '' ? '' : `${on} `}「${word}」）`,
  becauseBeside: (beside: string, customers: number): string =>
    `新商品。「${beside}」と両方買う顧客${customers}件`,
  becauseKind: (category: string, days: number): string => `新商品。「${category}」を${days}回購入`,
  recorded: (customer: string, product: string, word: string): string =>
    `${customer}「${product}」: ${word === '' ? '結果を消しました' : word}`,
  nothing: 'この顧客に提案する商品がありません',
  unknownWord: (word: string, words: string): string =>
    `「${word}」は結果の言葉ではありません（${words}のどれか）`,
  reportTitle: (date: string): string => `提案の成績（${date}まで）`,
  allProducts: '全商品',
  none: 'まだ提案がありません。「商品」の発売日が新しい商品を、訪問の予定に合わせて選びます',
  refreshed: (made: number, ordered: number): string =>
    `提案を更新しました: 新しい提案${made}件・受注になった提案${ordered}件（「提案」「提案の成績」タブ）`,
};
