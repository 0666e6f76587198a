// Something in the workbook that Meguri could not use, and where it stands.

export type ProblemCode =
  | 'missingTab'
  | 'missingColumn'
  | 'missingValue'
  | 'notANumber'
  | 'negative'
  | 'notAWholeNumber'
  | 'notADate'
  | 'notATime'
  | 'notACheckbox'
  | 'unknownChoice'
  | 'endBeforeStart'
  | 'timeNotUnderstood'
  | 'closingNotUnderstood'
  | 'closingIrregular'
  | 'closingNeedsStart'
  | 'weekdaysNotUnderstood'
  | 'speedsNotUnderstood'
  | 'duplicateHeader'
  | 'duplicateId'
  | 'ambiguousName'
  | 'unknownCustomer'
  | 'unknownRep'
  | 'unknownProduct'
  | 'noPosition'
  | 'impossiblePosition'
  | 'addressNotFound'
  | 'addressVague'
  | 'swappedPosition'
  | 'errorValue'
  | 'neverOpen'
  | 'outOfBounds'
  | 'registrationMalformed';

export interface Problem {
  tab: string;
  /** 1-based row of the sheet; 1 for a problem of the whole tab. */
  row: number;
  /** 1-based column of the sheet; 1 when the column is missing. */
  column: number;
  /** The header as it stands in the sheet, or as it should. */
  header: string;
  code: ProblemCode;
  /** What stands in the cell, or which part of it was not understood. */
  detail: string;
  /** False: the row is used all the same (with the usual value in place of the bad one). */
  rowLeftOut: boolean;
}
