import { describe, expect, it } from 'vitest';
import { errorOf, returned, runBody } from '../local/script';

// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
describe('Spreadsheet', () => {
  it('gives null for a sheet that is not there', () => {
    expect(returned('return ss.getSheetByName("nope");')).toBeNull();
  });

  it('refuses two sheets of one name', () => {
    expect(errorOf('ss.insertSheet("Data");')).toContain('already exists');
    expect(errorOf('ss.insertSheet("x").setName("data");')).toContain('already exists');
  });

  it('puts a new sheet after the active one and makes it active', () => {
    const body = `ss.insertSheet("B"); ss.insertSheet("C"); ss.insertSheet("first", 0);
      return [ss.getSheets().map(function (s) { return s.getName(); }), ss.getActiveSheet().getName()];`;
    expect(returned(body)).toEqual([['first', 'Data', 'B', 'C'], 'first']);
  });

  it('keeps at least one sheet, and one visible', () => {
    expect(errorOf('ss.deleteSheet(sheet);')).toBe("You can't remove all the sheets in a document.");
    expect(errorOf('sheet.hideSheet();')).toBe("You can't hide all the sheets in a document.");
  });

  it('keeps the id of a sheet that is renamed, and its formulas', () => {
    const body = `var other = ss.insertSheet("other"); var id = sheet.getSheetId();
      other.getRange("A1").setFormula("=Data!A1+'Data'!B2"); sheet.setName("売上 1");
      return [sheet.getSheetId() === id, other.getRange("A1").getFormula()];`;
    expect(returned(body)).toEqual([true, "='売上 1'!A1+'売上 1'!B2"]);
  });

  it('has sheets of 1000 rows and 26 columns that grow by insertion only', () => {
    const body = `var s = ss.insertSheet(); s.insertRowsAfter(1000, 5); s.insertColumnsAfter(26, 2);
      return [s.getMaxRows(), s.getMaxColumns(), s.getRange(1005, 28).getA1Notation()];`;
    expect(returned(body)).toEqual([1005, 28, 'AB1005']);
  });

  // https://support.google.com/drive/answer/37603
  it('holds at most ten million cells', () => {
    expect(errorOf('sheet.insertRowsAfter(1000, 400000);')).toContain('10000000 cells');
  });

  it('appends below the last row, beyond the grid if need be', () => {
    const body =
      'sheet.getRange("A1000").setValue("last"); sheet.appendRow(["a", 2]); return [sheet.getMaxRows(), sheet.getRange("A1001:B1001").getValues()];';
    expect(returned(body)).toEqual([1001, [['a', 2]]]);
  });

  // https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setnamedrangename,-range
  it('keeps named ranges on their cells', () => {
    const body = `ss.setNamedRange("sales", sheet.getRange("B2:B5")); sheet.insertRowBefore(3);
      return [ss.getRangeByName("sales").getA1Notation(), ss.getRangeByName("none"), ss.getRange("sales").getNumRows()];`;
    expect(returned(body)).toEqual(['B2:B6', null, 5]);
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleterowsrowposition,-howmany
describe('rows and columns', () => {
  it('carry values, formats, notes, rules and heights along', () => {
    const body = `sheet.getRange("A3:B3").setValues([["x", 2]]).setBackground("#ff0000").setNote("n");
      sheet.getRange("A3").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(1).build());
      sheet.setRowHeight(3, 50); sheet.getRange("D1").setFormula("=SUM(B2:B4)+$B$3");
      sheet.insertRowsBefore(2, 2);
      var r = sheet.getRange("A5:B5");
      return [r.getValues(), r.getBackgrounds()[0][0], r.getNotes()[0][1], r.getDataValidations()[0][0].getCriteriaValues(),
        sheet.getRowHeight(5), sheet.getRange("D1").getFormula(), sheet.getRange("A3").isBlank()];`;
    expect(returned(body)).toEqual([[['x', 2]], '#ff0000', 'n', [1], 50, '=SUM(B4:B6)+$B$5', true]);
  });

  it('turn references to deleted cells into #REF!', () => {
    const body =
      'sheet.getRange("A9").setFormula("=B1+B2+SUM(B1:B3)"); sheet.deleteRow(2); return sheet.getRange("A8").getFormula();';
    expect(returned(body)).toBe('=B1+#REF!+SUM(B1:B2)');
  });

  it('cannot all be deleted', () => {
    expect(errorOf('sheet.deleteRows(1, 1000);')).toBe("You can't delete all the rows on the sheet.");
    expect(errorOf('sheet.deleteRows(999, 5);')).toBe('Those rows are out of bounds.');
    expect(errorOf('sheet.setFrozenRows(1); sheet.deleteRows(2, 999);')).toBe(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
  });

  it('move to before the row that is at the destination', () => {
    const body = `sheet.getRange("A1:A5").setValues([[1], [2], [3], [4], [5]]);
      sheet.moveRows(sheet.getRange("A1:A2"), 5);
      return sheet.getRange("A1:A5").getValues().map(function (r) { return r[0]; });`;
    expect(returned(body)).toEqual([3, 4, 1, 2, 5]);
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata
describe('developer metadata', () => {
  it('moves with its column', () => {
    const body = `sheet.getRange("C:C").addDeveloperMetadata("column", "customer");
      sheet.insertColumnBefore(1); sheet.moveColumns(sheet.getRange("D:D"), 2);
      var found = sheet.createDeveloperMetadataFinder().withKey("column").find();
      return [found.length, found[0].getValue(), found[0].getLocation().getColumn().getA1Notation(), String(found[0].getLocation().getLocationType())];`;
    expect(returned(body)).toEqual([1, 'customer', 'B1:B1000', 'COLUMN']);
  });

  it('goes when its column is deleted', () => {
    const body = `sheet.getRange("C:C").addDeveloperMetadata("k"); sheet.addDeveloperMetadata("k"); sheet.deleteColumn(3);
      return ss.createDeveloperMetadataFinder().withKey("k").find().map(function (m) { return String(m.getLocation().getLocationType()); });`;
    expect(returned(body)).toEqual(['SHEET']);
  });

  it('belongs to whole rows and columns only', () => {
    expect(errorOf('sheet.getRange("A1:B2").addDeveloperMetadata("k");')).toContain('arbitrary ranges');
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/range#copytodestination
describe('Range.copyTo', () => {
  it('shifts relative references and fills a larger destination', () => {
    const body = `sheet.getRange("A1:B1").setValues([[5, "=A1*$A$1"]]);
      sheet.getRange("A1:B1").copyTo(sheet.getRange("A2:B3"));
      return [sheet.getRange("B3").getFormula(), sheet.getRange("A3").getValue()];`;
    expect(returned(body)).toEqual(['=A3*$A$1', 5]);
  });

  it('copies values only when asked to', () => {
    const body = `sheet.getRange("A1").setFormula("=1+1").setBackground("red"); SpreadsheetApp.flush();
      sheet.getRange("A1").copyTo(sheet.getRange("B2"), {contentsOnly: true});
      var b = sheet.getRange("B2"); return [b.getValue(), b.getFormula(), b.getBackground()];`;
    expect(returned(body)).toEqual([2, '', '#ffffff']);
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/range#sortsortspecobj
describe('Range.sort', () => {
  it('puts numbers before texts and empty cells last, either way', () => {
    const body = `var r = sheet.getRange("A1:B5").setValues([["b", 1], ["", 2], [10, 3], ["a", 4], [2, 5]]);
      return [r.sort(1).getValues(), r.sort({column: 1, ascending: false}).getValues()].map(function (v) { return v.map(function (x) { return x[1]; }); });`;
    expect(returned(body)).toEqual([
      [5, 3, 4, 1, 2],
      [1, 4, 3, 5, 2],
    ]);
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/range#merge
describe('Range.merge', () => {
  it('keeps the first cell and empties the others', () => {
    const body = `var r = sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]]).merge();
      return [r.getValues(), r.isPartOfMerge(), sheet.getRange("C1").isPartOfMerge(), r.breakApart().isPartOfMerge()];`;
    expect(returned(body)).toEqual([
      [
        [1, ''],
        ['', ''],
      ],
      true,
      false,
      false,
    ]);
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/range#insertcheckboxes
describe('checkboxes', () => {
  it('are a rule, hold false at first, and are ticked by check', () => {
    const body = `var r = sheet.getRange("A1:A2").insertCheckboxes(); sheet.getRange("A2").check();
      return [r.getValues(), r.isChecked(), sheet.getRange("A2").isChecked(), String(r.getDataValidation().getCriteriaType())];`;
    expect(returned(body)).toEqual([[[false], [true]], null, true, 'CHECKBOX']);
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/protection
describe('protection', () => {
  it('stops others, not the owner and not where it only warns', () => {
    const protect = `var p = sheet.getRange("A1:A9").protect(); p.removeEditors(p.getEditors()); p.setWarningOnly(WARN);`;
    const write = 'sheet.getRange("A5").setValue(1);';
    const options = { user: 'rep@example.com' };
    expect(errorOf(protect.replace('WARN', 'false') + write, options)).toContain('protected cell');
    expect(runBody(protect.replace('WARN', 'true') + write, options).ok).toBe(true);
    expect(runBody(protect.replace('WARN', 'false') + write).ok).toBe(true);
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/pivot-table
describe('pivot tables', () => {
  const DATA = `sheet.getRange("A1:C6").setValues([["rep", "month", "sales"], ["佐藤", "2026-10", 10], ["鈴木", "2026-10", 20],
    ["佐藤", "2026-11", 5], ["佐藤", "2026-10", 1], ["鈴木", "2026-11", 7]].map(function (r, i) { return i ? [r[0], "M" + r[1], r[2]] : r; }));
    var p = ss.insertSheet("P");
    var pivot = p.getRange("A1").createPivotTable(sheet.getRange("A1:C6"));`;

  it('lay out rows by columns with totals', () => {
    const body = `${DATA} pivot.addRowGroup(1); pivot.addColumnGroup(2);
      pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
      return p.getDataRange().getValues();`;
    expect(returned(body)).toEqual([
      ['SUM of sales', 'month', '', ''],
      ['rep', 'M2026-10', 'M2026-11', 'Grand Total'],
      ['佐藤', 11, 5, 16],
      ['鈴木', 20, 7, 27],
      ['Grand Total', 31, 12, 43],
    ]);
  });

  it('keep their definition and follow a change of it', () => {
    const body = `${DATA} pivot.addRowGroup(1).showTotals(false); var v = pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.COUNTA);
      v.setDisplayName("orders").summarizeBy(SpreadsheetApp.PivotTableSummarizeFunction.MAX);
      var kept = p.getPivotTables()[0];
      return [kept.getRowGroups()[0].getSourceDataColumn(), String(kept.getPivotValues()[0].getSummarizedBy()), p.getDataRange().getValues()];`;
    expect(returned(body)).toEqual([
      1,
      'MAX',
      [
        ['rep', 'orders'],
        ['佐藤', 10],
        ['鈴木', 20],
      ],
    ]);
  });

  it('go with their cells when removed', () => {
    const body = `${DATA} pivot.addRowGroup(1); pivot.remove(); return [p.getLastRow(), p.getPivotTables().length];`;
    expect(returned(body)).toEqual([0, 0]);
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder
describe('conditional formats and rules', () => {
  it('come back as they were built, and move with their cells', () => {
    const body = `var rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("遅れ").setBackground("#ffcccc").setBold(true).setRanges([sheet.getRange("C2:C9")]).build();
      sheet.setConditionalFormatRules([rule]); sheet.insertColumnBefore(1);
      var r = sheet.getConditionalFormatRules()[0];
      return [r.getRanges()[0].getA1Notation(), String(r.getBooleanCondition().getCriteriaType()), r.getBooleanCondition().getCriteriaValues(), r.getBooleanCondition().getBackground()];`;
    expect(returned(body)).toEqual(['D2:D9', 'TEXT_EQUAL_TO', ['遅れ'], '#ffcccc']);
  });

  it('of data validation come back with their arguments', () => {
    const body = `var a = SpreadsheetApp.newDataValidation().requireValueInList(["x", "y"], true).setAllowInvalid(false).setHelpText("h").build();
      var b = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("B1:B3")).build();
      sheet.getRange("A1").setDataValidation(a); sheet.getRange("A2").setDataValidation(b); sheet.insertRowBefore(1);
      var back = [sheet.getRange("A2").getDataValidation(), sheet.getRange("A3").getDataValidation()];
      return [back[0].getCriteriaValues(), back[0].getAllowInvalid(), back[0].getHelpText(), back[1].getCriteriaValues()[0].getA1Notation(), sheet.getRange("A4").getDataValidation()];`;
    expect(returned(body)).toEqual([[['x', 'y'], true], false, 'h', 'B2:B4', null]);
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value-builder
describe('rich text', () => {
  it('keeps links and bold by place', () => {
    const body = `var v = SpreadsheetApp.newRichTextValue().setText("地図 を開く").setLinkUrl(0, 2, "https://example.com/").setTextStyle(3, 6, SpreadsheetApp.newTextStyle().setBold(true).build()).build();
      var back = sheet.getRange("A1").setRichTextValue(v).getRichTextValue();
      return [back.getText(), back.getRuns().map(function (r) { return [r.getText(), r.getLinkUrl(), r.getTextStyle().isBold()]; }), sheet.getRange("A1").getValue()];`;
    expect(returned(body)).toEqual([
      '地図 を開く',
      [
        ['地図', 'https://example.com/', false],
        [' ', null, false],
        ['を開く', null, true],
      ],
      '地図 を開く',
    ]);
  });
});
