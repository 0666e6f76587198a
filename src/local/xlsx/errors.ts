/** The file is no .xlsx workbook; the message says so in words for its owner. */
export class NotAWorkbookError extends Error {
  override readonly name = 'NotAWorkbookError';

  constructor(reason: string) {
    super(`The file is not an .xlsx workbook: ${reason}`);
  }
}
