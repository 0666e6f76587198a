/**
 * Conditional formats by formula, judged here: the grid would compute each of them for every cell of its range, tens of
 * thousands at a time. Formats by text or number are left to the grid.
 */
import { computeCell } from '../../calculation/evaluate';
import { type Expression, parseFormula } from '../../calculation/parse';
import { lastFilledColumn } from '../../workbook/cell';
import type { ConditionalFormat, ConditionalLook } from '../../workbook/objects';
import { shiftFormula } from '../../workbook/references';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';

/** Looks by row and column, both from 0. */
export type Looks = ReadonlyMap<number, (ConditionalLook | undefined)[]>;

export const isByFormula = (format: ConditionalFormat): boolean =>
  format.condition?.criteria === 'CUSTOM_FORMULA';

interface Judging {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly nowSerial: number;
}

/** What the formats make of the rows that hold something. Of two formats that fit, the first has precedence. */
export function conditionalLooks(judging: Judging): Looks {
  const looks = new Map<number, (ConditionalLook | undefined)[]>();
  const formats = judging.sheet.conditionalFormats.filter(isByFormula);
  const last = judging.sheet.lastRow;
  for (const format of formats) {
    const judge = judgeOf(String(format.condition!.values[0]), judging);
    const origin = format.ranges[0]!;
    for (const range of format.ranges) {
      const end = Math.min(range.row + range.numRows - 1, last);
      for (let row = range.row; row <= end; row += 1) {
        if (lastFilledColumn(judging.sheet.rows[row - 1]) === 0) continue;
        const cells = looks.get(row - 1) ?? [];
        for (let column = range.column; column < range.column + range.numColumns; column += 1) {
          if (judge(row - origin.row, column - origin.column)) {
            cells[column - 1] = { ...format.condition!.look, ...cells[column - 1] };
          }
        }
        looks.set(row - 1, cells);
      }
    }
  }
  return looks;
}

/** Says whether the formula is true so many rows and columns from where it was written. Each text is computed once. */
function judgeOf(formula: string, judging: Judging): (rows: number, columns: number) => boolean {
  const verdicts = new Map<string, boolean>();
  // Without a relative column, one verdict holds for the whole row.
  const byRow = shiftFormula(formula, 0, 1) === formula;
  let rowJudged = Number.NaN;
  let rowVerdict = false;
  return (rows, columns) => {
    if (byRow && rows === rowJudged) return rowVerdict;
    const text = shiftFormula(formula, rows, columns);
    const known = verdicts.get(text);
    const verdict = known ?? isTrue(text, judging);
    verdicts.set(text, verdict);
    rowJudged = rows;
    rowVerdict = verdict;
    return verdict;
  };
}

function isTrue(formula: string, judging: Judging): boolean {
  let expression: Expression;
  try {
    expression = parseFormula(formula);
    const value = computeCell(expression, judging);
    return value === true || (typeof value === 'number' && value !== 0);
  } catch {
    // A formula the host cannot read colours nothing, as in Sheets.
    return false;
  }
}
