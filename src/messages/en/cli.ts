import type { cli as japanese } from '../ja/cli';

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});

export const cli: typeof japanese = {
  help: `Meguri 巡り: try the week of a route-sales team on this computer.

  npm start -- [options]

  --once                 plan, write the files and end (no page is served)
  --workbook FILE.xlsx   use your own workbook (Japanese or English headers) in place of the sample
  --today YYYY-MM-DD     today's date (2026-11-24 for the sample)
  --lang ja|en           language (Japanese when left out; your own workbook's language is told from its headers)
  --out DIR              folder to write to (out when left out)
  --seconds N            planning time in seconds (as in Settings when left out, 10 at first)
  --port N               port of the page (8321, or a free one, when left out)
  --json                 print one line of JSON per job on stdout and nothing else
  --help                 this text
`,
  unknownOption: (text) => `Wrong option: ${text} (npm start -- --help explains them)`,
  badDate: (text) => `--today takes YYYY-MM-DD, not ${text}`,
  badLanguage: (text) => `--lang takes ja or en, not ${text}`,
  badSeconds: (text) => `--seconds takes a number from 0.1 to 120, not ${text}`,
  badPort: (text) => `--port takes a whole number from 0 to 65535, not ${text}`,
  noFile: (path) => `There is no file ${path}`,
  notAWorkbook: (path) => `${path} cannot be read as a workbook (.xlsx)`,
  notReady: (why) => `Set-up failed: ${why}`,
  opening: (what) => `Opening ${what} …`,
  sample: 'the sample (a giftware wholesaler in Yaizu, made-up pairings)',
  cost: (calls, seconds, cpu) =>
    `    ${calls} service calls, ${cpu.toFixed(1)} s of CPU, about ${seconds.toFixed(0)} s in Apps Script`,
  route: (rep, day, summary) => `${rep}  ${dayFormat.format(day)}  ${summary}`,
  routeSummary: (stops, minutes, kilometres, ends) =>
    `${stops} visits, ${minutes} min of driving, ${kilometres} km, back at ${ends}`,
  travel: (minutes) => `drive ${minutes} min`,
  leftOut: (count) => `Left out of the plan: ${count}`,
  problems: (count) => `Problems: ${count}`,
  wrote: (path) => `Wrote ${path}`,
  mails: (count, folder) => `${count} mails in ${folder}`,
  serving: (url) => `Playground: ${url}  (Ctrl+C ends it)`,
};
