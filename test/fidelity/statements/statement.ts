type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What Google documents of a method that Meguri calls; it runs in the local host and in a real sheet alike. */
export interface Statement {
  says: string;
  /** Below https://developers.google.com/apps-script/reference/. */
  page: string;
  methods: readonly string[];
  /** In an empty sheet of its own. Answers plain data. */
  run: (sheet: Sheet, book: Spreadsheet) => unknown;
  expected: unknown;
}

export const range = 'spreadsheet/range';
export const sheetPage = 'spreadsheet/sheet';

/** What was refused, without its words: those differ by language. */
export function refusal(act: () => unknown): string {
  try {
    act();
    return 'taken';
  } catch {
    return 'refused';
  }
}
