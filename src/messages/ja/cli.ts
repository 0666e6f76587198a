// What `npm start` prints.
const dayFormat = new Intl.DateTimeFormat('ja-JP', {
  weekday: 'short',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

export const cli = {
  help: `巡り Meguri: ルート営業の週の計画を、手元のパソコンで試します。

  npm start -- [オプション]

  --once                 計画してファイルを書いたら終わります（画面は開きません）
  --workbook FILE.xlsx   自分のブックを使います（見出しは日本語か英語）。なければサンプル
  --today YYYY-MM-DD     今日の日付（サンプルでは 2026-11-24）
  --lang ja|en           言語（省略すると日本語。自分のブックではその見出しの言語）
  --out DIR              書き出すフォルダー（省略すると out）
  --seconds N            計画にかける秒数（省略すると設定の値、初めは10）
  --port N               画面のポート（省略すると 8321 か、空いている番号）
  --json                 仕事ごとに1行のJSONだけを標準出力に書きます
  --help                 この説明
`,
  unknownOption: (text: string): string =>
    `オプションが正しくありません: ${text}（説明は npm start -- --help）`,
  badDate: (text: string): string => `--today は YYYY-MM-DD で書いてください: ${text}`,
  badLanguage: (text: string): string => `--lang は ja か en です: ${text}`,
  badSeconds: (text: string): string => `--seconds は0.1～120の数です: ${text}`,
  badPort: (text: string): string => `--port は0～65535の整数です: ${text}`,
  noFile: (path: string): string => `ファイルがありません: ${path}`,
  notAWorkbook: (path: string): string => `ブック（.xlsx）として読めません: ${path}`,
  notReady: (why: string): string => `準備ができませんでした: ${why}`,
  opening: (what: string): string => `${what} を開いています …`,
  sample: 'サンプル（焼津の雑貨卸・架空の組み合わせ）',
  cost: (calls: number, seconds: number, cpu: number): string =>
    `    サービス呼び出し${calls}回・CPU ${cpu.toFixed(1)}秒・Apps Scriptでの目安 ${seconds.toFixed(0)}秒`,
  route: (rep: string, day: Date, summary: string): string => `${rep}  ${dayFormat.format(day)}  ${summary}`,
  routeSummary: (stops: number, minutes: number, kilometres: number, ends: string): string =>
    `${stops}件・移動${minutes}分・${kilometres} km・終わり${ends}`,
  travel: (minutes: number): string => `移動${minutes}分`,
  leftOut: (count: number): string => `計画に入らなかった顧客 ${count}件`,
  problems: (count: number): string => `問題 ${count}件`,
  wrote: (path: string): string => `書きました: ${path}`,
  mails: (count: number, folder: string): string => `メール${count}通: ${folder}`,
  serving: (url: string): string => `画面: ${url}  （終わるには Ctrl+C）`,
};
