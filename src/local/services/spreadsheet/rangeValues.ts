/** Values, formulas and displayed texts of a range. */

import { clearCells } from '../../workbook/cells';
import { displayValue } from '../../workbook/display';
import {
  type CellInput,
  type EntryContext,
  enterFormula,
  enterValue,
  entryContext,
} from '../../workbook/enter';
import { ServiceError } from '../errors';
import { asGoogle } from '../gate';
import { assertSameShape, readBlock, readFirst, writeBlock, writeEvery } from './block';
import { assertEditable } from './editable';
import { type GoogleRange, RangeBase } from './rangeBase';
import { refuseInvalid } from './validationCheck';
import { cellForScript, cellInput } from './values';

export abstract class RangeValues extends RangeBase implements Partial<GoogleRange> {
  getValue(): unknown {
    return readFirst(this, (row, column) => cellForScript(this.run, this.sheet, row, column));
  }

  getValues(): unknown[][] {
    return readBlock(this, (row, column) => cellForScript(this.run, this.sheet, row, column));
  }

  setValue(value: unknown): GoogleRange {
    assertEditable(this);
    const input = cellInput(this.run, value);
    const context = contextOf(this);
    writeEvery(this, {
      aspect: 'values',
      put: (row, column) => enter(this, { row, column }, input, context),
    });
    return asGoogle(this);
  }

  setValues(values: unknown[][]): GoogleRange {
    assertSameShape(this.grid, values);
    assertEditable(this);
    const inputs = Array.from(values, (row) => Array.from(row, (value) => cellInput(this.run, value)));
    const context = contextOf(this);
    writeBlock(this, inputs, {
      aspect: 'values',
      put: (row, column, input) => enter(this, { row, column }, input, context),
    });
    return asGoogle(this);
  }

  getFormula(): string {
    return readFirst(this, (row, column) => this.sheet.formula(row, column) ?? '');
  }

  getFormulas(): string[][] {
    return readBlock(this, (row, column) => this.sheet.formula(row, column) ?? '');
  }

  setFormula(formula: string): GoogleRange {
    assertEditable(this);
    writeEvery(this, {
      aspect: 'values',
      put: (row, column) => enterFormula(this.sheet, row, column, String(formula)),
    });
    return asGoogle(this);
  }

  setFormulas(formulas: string[][]): GoogleRange {
    assertEditable(this);
    writeBlock(this, formulas, {
      aspect: 'values',
      put: (row, column, formula) => enterFormula(this.sheet, row, column, String(formula)),
    });
    return asGoogle(this);
  }

  getDisplayValue(): string {
    return readFirst(this, (row, column) => displayed(this, row, column));
  }

  getDisplayValues(): string[][] {
    return readBlock(this, (row, column) => displayed(this, row, column));
  }

  isBlank(): boolean {
    return readBlock(this, (row, column) => isEmpty(this, row, column)).every((row) => row.every(Boolean));
  }

  clearContent(): GoogleRange {
    assertEditable(this);
    this.run.reach(this.cellCount);
    this.run.write(() =>
      clearCells(this.sheet, this.grid, { contents: true, formats: false, validations: false, notes: false }),
    );
    return asGoogle(this);
  }

  trimWhitespace(): GoogleRange {
    assertEditable(this);
    writeEvery(this, {
      aspect: 'values',
      put: (row, column) => {
        const value = this.sheet.value(row, column);
        if (typeof value === 'string') this.sheet.putValue(row, column, value.trim().replace(/\s+/g, ' '));
      },
    });
    return asGoogle(this);
  }

  check(): GoogleRange {
    return setChecked(this, 0);
  }

  uncheck(): GoogleRange {
    return setChecked(this, 1);
  }

  isChecked(): boolean | null {
    const states = readBlock(this, (row, column) => checkState(this, row, column)).flat();
    return states.every((state) => state === states[0]) ? states[0]! : null;
  }
}

/** Looked up once for a call: a look at the clock asks for the CPU time of the process. */
const contextOf = ({ run }: RangeBase): EntryContext => entryContext(run.state.workbook, run.now());

function enter(
  range: RangeBase,
  at: { row: number; column: number },
  input: CellInput,
  context: EntryContext,
): void {
  refuseInvalid(range.run.state.workbook, range.sheet, at, input);
  enterValue(range.sheet, at, input, context);
}

function displayed(range: RangeBase, row: number, column: number): string {
  const { numberFormat } = range.sheet.style(row, column);
  return displayValue(range.sheet.value(row, column), numberFormat, range.run.state.workbook.locale);
}

function isEmpty(range: RangeBase, row: number, column: number): boolean {
  const value = range.sheet.value(row, column);
  return (value === undefined || value === '') && range.sheet.formula(row, column) === undefined;
}

/** Checked and unchecked value of a checkbox cell, undefined for other cells. */
function checkboxValues(range: RangeBase, row: number, column: number): readonly unknown[] | undefined {
  const rule = range.sheet.validation(row, column);
  if (rule?.criteria !== 'CHECKBOX') return undefined;
  return rule.values.length === 0 ? [true, false] : [rule.values[0], rule.values[1] ?? ''];
}

function checkState(range: RangeBase, row: number, column: number): boolean | null {
  const values = checkboxValues(range, row, column);
  return values === undefined ? null : range.sheet.value(row, column) === values[0];
}

function setChecked(range: RangeBase, which: 0 | 1): GoogleRange {
  writeEvery(range, {
    aspect: 'values',
    put: (row, column) => {
      const values = checkboxValues(range, row, column);
      if (values === undefined) throw new ServiceError('The range contains cells that are not checkboxes.');
      range.sheet.putValue(row, column, values[which] as string | number | boolean);
    },
  });
  return asGoogle<GoogleRange>(range);
}
