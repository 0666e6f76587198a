/** Notes, data validation, checkboxes and rich text of a range. */
import type { CriterionValue, ValidationRule } from '../../workbook/objects';
import { asGoogle, localOf } from '../gate';
import { readBlock, readFirst, writeBlock, writeEvery } from './block';
import type { GoogleRange } from './rangeBase';
import { RangeFonts } from './rangeFonts';
import { type RichTextValueService, richTextOfCell } from './richText';
import type { DataValidationService } from './validation';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleRichText = GoogleAppsScript.Spreadsheet.RichTextValue;

export abstract class RangeNotes extends RangeFonts implements Partial<GoogleRange> {
  getNote(): string {
    return readFirst(this, (row, column) => this.sheet.extras(row, column)?.note ?? '');
  }

  getNotes(): string[][] {
    return readBlock(this, (row, column) => this.sheet.extras(row, column)?.note ?? '');
  }

  setNote(note: string | null): GoogleRange {
    writeEvery(this, { aspect: 'notes', put: (row, column) => putNote(this, row, column, note) });
    return asGoogle(this);
  }

  setNotes(notes: (string | null)[][]): GoogleRange {
    writeBlock(this, notes, {
      aspect: 'notes',
      put: (row, column, note) => putNote(this, row, column, note),
    });
    return asGoogle(this);
  }

  clearNote(): GoogleRange {
    return this.setNote(null);
  }

  getDataValidation(): GoogleRule | null {
    return readFirst(this, (row, column) => ruleForScript(this, row, column));
  }

  getDataValidations(): (GoogleRule | null)[][] {
    return readBlock(this, (row, column) => ruleForScript(this, row, column));
  }

  setDataValidation(rule: GoogleRule | null): GoogleRange {
    return putRule(
      this,
      rule === null ? undefined : localOf<DataValidationService>(rule, 'DataValidation').rule,
    );
  }

  setDataValidations(rules: (GoogleRule | null)[][]): GoogleRange {
    writeBlock(this, rules, {
      aspect: 'validations',
      put: (row, column, rule) => {
        const local = rule === null ? undefined : localOf<DataValidationService>(rule, 'DataValidation').rule;
        this.sheet.putValidation(row, column, local);
      },
    });
    return asGoogle(this);
  }

  clearDataValidations(): GoogleRange {
    return putRule(this, undefined);
  }

  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): GoogleRange {
    const values = [checkedValue, uncheckedValue].filter((value) => value !== undefined) as CriterionValue[];
    const rule: ValidationRule = { criteria: 'CHECKBOX', values, allowInvalid: false, showDropdown: false };
    writeEvery(this, {
      aspect: 'validations',
      put: (row, column) => {
        this.sheet.putValidation(row, column, rule);
        const empty = this.sheet.value(row, column) === undefined && !this.sheet.formula(row, column);
        if (empty) this.sheet.putValue(row, column, values.length === 0 ? false : asCellValue(values[1]));
      },
    });
    return asGoogle(this);
  }

  removeCheckboxes(): GoogleRange {
    writeEvery(this, {
      aspect: 'validations',
      put: (row, column) => {
        if (this.sheet.validation(row, column)?.criteria !== 'CHECKBOX') return;
        this.sheet.putValidation(row, column, undefined);
        this.sheet.putValue(row, column, undefined);
      },
    });
    return asGoogle(this);
  }

  getRichTextValue(): GoogleRichText | null {
    return readFirst(this, (row, column) => asGoogle(richTextOfCell(this, row, column)));
  }

  getRichTextValues(): (GoogleRichText | null)[][] {
    return readBlock(this, (row, column) => asGoogle(richTextOfCell(this, row, column)));
  }

  setRichTextValue(value: GoogleRichText): GoogleRange {
    const local = localOf<RichTextValueService>(value, 'RichTextValue');
    writeEvery(this, { aspect: 'values', put: (row, column) => putRichText(this, { row, column }, local) });
    return asGoogle(this);
  }

  setRichTextValues(values: GoogleRichText[][]): GoogleRange {
    writeBlock(this, values, {
      aspect: 'values',
      put: (row, column, value) =>
        putRichText(this, { row, column }, localOf<RichTextValueService>(value, 'RichTextValue')),
    });
    return asGoogle(this);
  }
}

const asCellValue = (value: CriterionValue | undefined): string | number | boolean | undefined =>
  typeof value === 'object' ? undefined : value;

function putNote(range: RangeNotes, row: number, column: number, note: string | null): void {
  range.sheet.patchExtras(row, column, { note: note === null || note === '' ? undefined : String(note) });
}

function ruleForScript(range: RangeNotes, row: number, column: number): GoogleRule | null {
  const rule = range.sheet.validation(row, column);
  return rule === undefined ? null : asGoogle(range.run.factory.validation(rule));
}

function putRule(range: RangeNotes, rule: ValidationRule | undefined): GoogleRange {
  writeEvery(range, {
    aspect: 'validations',
    put: (row, column) => range.sheet.putValidation(row, column, rule),
  });
  return asGoogle<GoogleRange>(range);
}

function putRichText(
  range: RangeNotes,
  at: { row: number; column: number },
  rich: RichTextValueService,
): void {
  range.sheet.putValue(at.row, at.column, rich.text === '' ? undefined : rich.text);
  const plain = rich.runs.every((run) => Object.keys(run).length === 1);
  if (!plain) range.sheet.patchExtras(at.row, at.column, { runs: rich.runs });
}
