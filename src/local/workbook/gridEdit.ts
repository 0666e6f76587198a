/** Inserting, deleting and moving rows and columns, with all that lies on them. */

import type { GridRange } from './address';
import type { Row } from './cell';
import type { CriterionValue, MetadataLocation, PivotModel, SheetRange, ValidationRule } from './objects';
import { layOutPivot } from './pivotLayout';
import { moveFormula } from './references';
import type { Sheet } from './sheet';
import { editArray, type GridEdit, movedIndex, movedRange } from './structure';
import type { Workbook } from './workbook';

/** Carries the edit out on the sheet and on whatever in the workbook refers to it. Positions have been checked. */
export function editGrid(workbook: Workbook, sheet: Sheet, edit: GridEdit): void {
  const sizes = sheet.pivots.map(sizeOfPivot);
  editCells(sheet, edit);
  editSize(sheet, edit);
  editObjects(sheet, edit);
  editWorkbookObjects(workbook, sheet, edit);
  editRules(workbook, sheet, edit);
  workbook.mapFormulas((formula, own) => moveFormula(formula, edit, { name: sheet.name, own: own.name }));
  workbook.emit({ type: 'grid', sheetId: sheet.id, edit });
  // A pivot table is one block: rows or columns that came between its cells, or went, show it computed anew.
  sheet.pivots.forEach((pivot, index) => {
    if (sizeOfPivot(pivot) !== sizes[index]) layOutPivot(workbook, sheet, pivot);
  });
}

const sizeOfPivot = ({ id, laidOut }: PivotModel): string =>
  `${id} ${laidOut?.numRows} ${laidOut?.numColumns}`;

function editCells(sheet: Sheet, edit: GridEdit): void {
  if (edit.dimension === 'ROWS') {
    editArray(sheet.rows, edit, () => undefined);
    return;
  }
  editArray(sheet.columns, edit, () => undefined);
  for (const row of sheet.rows) if (row !== undefined) editRow(row, edit);
}

function editRow(row: Row, edit: GridEdit): void {
  editArray(row.values, edit, () => undefined);
  if (row.styles) editArray(row.styles, edit, () => 0);
  if (row.validations) editArray(row.validations, edit, () => 0);
  if (row.extras) editArray(row.extras, edit, () => undefined);
}

function editSize(sheet: Sheet, edit: GridEdit): void {
  const growth = edit.kind === 'insert' ? edit.count : edit.kind === 'delete' ? -edit.count : 0;
  const frozen = edit.dimension === 'ROWS' ? 'frozenRows' : 'frozenColumns';
  if (edit.dimension === 'ROWS') sheet.maxRows += growth;
  else sheet.maxColumns += growth;
  if (edit.kind === 'move' || edit.index > sheet.properties[frozen]) return;
  const lost = Math.min(edit.count, sheet.properties[frozen] - edit.index + 1);
  sheet.properties[frozen] += edit.kind === 'insert' ? edit.count : -lost;
}

function editObjects(sheet: Sheet, edit: GridEdit): void {
  const move = (range: GridRange): GridRange | undefined => movedRange(range, edit);
  const moveAll = (ranges: readonly GridRange[]): GridRange[] => ranges.flatMap((range) => move(range) ?? []);
  sheet.merges = moveAll(sheet.merges).filter((range) => range.numRows * range.numColumns > 1);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, ranges: moveAll(format.ranges) }))
    .filter((format) => format.ranges.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const range = protection.type === 'SHEET' ? sheet.wholeGrid : move(protection.range);
    return range === undefined
      ? []
      : [{ ...protection, range, unprotected: moveAll(protection.unprotected) }];
  });
  sheet.filter = movedFilter(sheet, edit);
  moveAnchors(sheet, edit);
}

function movedFilter(sheet: Sheet, edit: GridEdit): Sheet['filter'] {
  const range = sheet.filter === null ? undefined : movedRange(sheet.filter.range, edit);
  if (sheet.filter === null || range === undefined) return null;
  if (edit.dimension === 'ROWS') return { ...sheet.filter, range };
  const criteria = sheet.filter.criteria.flatMap((entry) => {
    const column = movedIndex(entry.column, edit);
    return column === undefined ? [] : [{ ...entry, column }];
  });
  return { range, criteria };
}

function moveAnchors(sheet: Sheet, edit: GridEdit): void {
  sheet.pivots = sheet.pivots.flatMap((pivot) => {
    const anchor = movedRange(pivot.anchor, edit);
    const laidOut = pivot.laidOut && movedRange(pivot.laidOut, edit);
    const { laidOut: _before, ...rest } = pivot;
    return anchor === undefined ? [] : [{ ...rest, anchor, ...(laidOut ? { laidOut } : {}) }];
  });
  const key = edit.dimension === 'ROWS' ? 'anchorRow' : 'anchorColumn';
  for (const chart of sheet.charts) chart[key] = movedIndex(chart[key], edit) ?? edit.index;
}

function editWorkbookObjects(workbook: Workbook, sheet: Sheet, edit: GridEdit): void {
  const move = (range: SheetRange): SheetRange | undefined => movedSheetRange(range, sheet, edit);
  workbook.namedRanges = workbook.namedRanges.flatMap((named) => {
    const range = move(named.range);
    return range === undefined ? [] : [{ ...named, range }];
  });
  workbook.metadata = workbook.metadata.flatMap((entry) => {
    const location = movedLocation(entry.location, sheet, edit);
    return location === undefined ? [] : [{ ...entry, location }];
  });
  for (const other of workbook.sheets) {
    for (const chart of other.charts) chart.ranges = chart.ranges.flatMap((range) => move(range) ?? []);
    for (const pivot of other.pivots) pivot.source = move(pivot.source) ?? pivot.source;
  }
}

function movedSheetRange(range: SheetRange, sheet: Sheet, edit: GridEdit): SheetRange | undefined {
  if (range.sheetId !== sheet.id) return range;
  const moved = movedRange(range, edit);
  return moved && { ...moved, sheetId: range.sheetId };
}

function movedLocation(
  location: MetadataLocation,
  sheet: Sheet,
  edit: GridEdit,
): MetadataLocation | undefined {
  const type = edit.dimension === 'ROWS' ? 'ROW' : 'COLUMN';
  if (location.type !== type || location.sheetId !== sheet.id) return location;
  const index = movedIndex(location.index, edit);
  return index === undefined ? undefined : { ...location, index };
}

/** Rules and conditional formats that look at cells look at the same cells afterwards. */
function editRules(workbook: Workbook, sheet: Sheet, edit: GridEdit): void {
  const moveValue =
    (own: Sheet) =>
    (value: CriterionValue): CriterionValue => {
      if (typeof value === 'object') {
        return { range: movedSheetRange(value.range, sheet, edit) ?? value.range };
      }
      const isFormula = typeof value === 'string' && value.startsWith('=');
      return isFormula ? moveFormula(value, edit, { name: sheet.name, own: own.name }) : value;
    };
  for (const own of workbook.sheets) {
    own.conditionalFormats = own.conditionalFormats.map((format) =>
      format.condition === undefined
        ? format
        : {
            ...format,
            condition: { ...format.condition, values: format.condition.values.map(moveValue(own)) },
          },
    );
    renumberRules(workbook, own, moveValue(own));
  }
}

function renumberRules(
  workbook: Workbook,
  sheet: Sheet,
  move: (value: CriterionValue) => CriterionValue,
): void {
  const numbers = workbook.validations.all().map((rule, number) => {
    if (number === 0 || !rule.values.some((value: CriterionValue) => move(value) !== value)) return number;
    return workbook.validations.numberOf({ ...(rule as ValidationRule), values: rule.values.map(move) });
  });
  if (numbers.every((number, index) => number === index)) return;
  for (const row of sheet.rows) {
    if (row?.validations) row.validations = row.validations.map((number) => numbers[number] ?? number);
  }
}
