/** Cells of one tab, headers first; dates are days since 1970-01-01 and minutes. */
export interface SampleTab {
  name: string;
  rows: (string | number | boolean | null | { day: number; minutes: number })[][];
}
