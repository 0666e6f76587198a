// `meguriSelfTest`: runs every statement in a scratch tab of the open spreadsheet and says where Google, or the local host,
// does not do as documented. Built by `npm run build:selftest` into out/selftest, and never shipped.
import { statements } from './statements';
import type { Statement } from './statements/statement';

const root = 'https://developers.google.com/apps-script/reference/';

/** What differs, one line each; nothing when all is as stated. */
export function meguriSelfTest(): string[] {
  const book = SpreadsheetApp.getActive();
  const differences = statements.flatMap((statement, index) => {
    const sheet = book.insertSheet(`meguri self-test ${index + 1}`, book.getSheets().length);
    try {
      return differenceOf(statement, sheet, book);
    } finally {
      book.deleteSheet(sheet);
    }
  });
  console.log(`${statements.length} statements, ${differences.length} differences`);
  for (const line of differences) console.log(line);
  return differences;
}

function differenceOf(
  { says, page, run, expected }: Statement,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
): string[] {
  const wanted = JSON.stringify(expected);
  let found: string;
  try {
    found = JSON.stringify(run(sheet, book));
  } catch (error) {
    found = `exception: ${(error as Error).message}`;
  }
  return found === wanted ? [] : [`${says}: ${found} instead of ${wanted} (${root}${page})`];
}
