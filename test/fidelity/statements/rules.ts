import { range, type Statement, sheetPage } from './statement';

export const rules: Statement[] = [
  {
    says: 'a dropdown of a rule with invalid values allowed takes any value',
    page: 'spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata',
    methods: [
      'SpreadsheetApp.newDataValidation',
      'DataValidationBuilder.requireValueInList',
      'DataValidationBuilder.requireCheckbox',
      'DataValidationBuilder.setAllowInvalid',
      'DataValidationBuilder.build',
      'Range.setDataValidation',
      'Range.setDataValidations',
    ],
    run: (sheet) => {
      const list = SpreadsheetApp.newDataValidation()
        .requireValueInList(['a', 'b'], true)
        .setAllowInvalid(true)
        .build();
      const box = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      sheet.getRange(1, 1).setDataValidation(list);
      sheet.getRange(1, 2, 1, 1).setDataValidations([[box]]);
      sheet.getRange(1, 1).setValue('z');
      return [
        sheet.getRange(1, 1).getValue(),
        String(sheet.getRange(1, 2).getDataValidation()?.getCriteriaType()),
      ];
    },
    expected: ['z', 'CHECKBOX'],
  },
  {
    says: 'conditional formats are set as a whole list',
    page: `${sheetPage}#setconditionalformatrulesrules`,
    methods: [
      'SpreadsheetApp.newConditionalFormatRule',
      'ConditionalFormatRuleBuilder.whenFormulaSatisfied',
      'ConditionalFormatRuleBuilder.whenTextEqualTo',
      'ConditionalFormatRuleBuilder.setBackground',
      'ConditionalFormatRuleBuilder.setBold',
      'ConditionalFormatRuleBuilder.setFontColor',
      'ConditionalFormatRuleBuilder.setRanges',
      'ConditionalFormatRuleBuilder.build',
      'Sheet.setConditionalFormatRules',
      'Sheet.getConditionalFormatRules',
    ],
    run: (sheet) => {
      const ranges = [sheet.getRange('A1:A5')];
      const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges(ranges).setBackground('#ff0000');
      const byFormula = rule().whenFormulaSatisfied('=$A1="x"').setBold(true).build();
      const byText = rule().whenTextEqualTo('y').setFontColor('#0000ff').build();
      sheet.setConditionalFormatRules([byFormula, byText]);
      return sheet
        .getConditionalFormatRules()
        .map((one) => one.getRanges().map((place) => place.getA1Notation()));
    },
    expected: [['A1:A5'], ['A1:A5']],
  },
  {
    says: 'a protection that warns keeps nobody out',
    page: 'spreadsheet/protection#setwarningonlywarningonly',
    methods: [
      'Range.protect',
      'Protection.setDescription',
      'Protection.setWarningOnly',
      'Protection.getDescription',
      'Sheet.getProtections',
    ],
    run: (sheet) => {
      sheet.getRange(1, 1).protect().setDescription('d').setWarningOnly(true);
      sheet.getRange(1, 1).setValue('x');
      const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      return [found!.getDescription(), found!.isWarningOnly(), sheet.getRange(1, 1).getValue()];
    },
    expected: ['d', true, 'x'],
  },
  {
    says: 'a pivot table groups a source and names its sums',
    page: `${range}#createpivottablesourcedata`,
    methods: [
      'Range.createPivotTable',
      'PivotTable.addRowGroup',
      'PivotTable.addColumnGroup',
      'PivotTable.addPivotValue',
      'PivotValue.setDisplayName',
      'Sheet.getPivotTables',
    ],
    run: (sheet) => {
      sheet.getRange(1, 1, 3, 3).setValues([
        ['rep', 'month', 'amount'],
        ['a', '1', 2],
        ['a', '1', 3],
      ]);
      const pivot = sheet.getRange(1, 6).createPivotTable(sheet.getRange(1, 1, 3, 3));
      pivot.addRowGroup(1);
      pivot.addColumnGroup(2);
      pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM).setDisplayName('sum');
      return [sheet.getPivotTables().length, sheet.getPivotTables()[0]!.getAnchorCell().getA1Notation()];
    },
    expected: [1, 'F1'],
  },
  {
    says: 'a chart is built from ranges and stands where it is put',
    page: `${sheetPage}#newchart`,
    methods: [
      'Sheet.newChart',
      'Sheet.insertChart',
      'Sheet.getCharts',
      'EmbeddedChartBuilder.asColumnChart',
      'EmbeddedChartBuilder.addRange',
      'EmbeddedChartBuilder.setNumHeaders',
      'EmbeddedChartBuilder.setPosition',
      'EmbeddedChartBuilder.setOption',
      'EmbeddedChartBuilder.build',
    ],
    run: (sheet) => {
      sheet.getRange(1, 1, 2, 2).setValues([
        ['m', 'v'],
        ['1', 2],
      ]);
      const chart = sheet
        .newChart()
        .asColumnChart()
        .addRange(sheet.getRange(1, 1, 2, 2))
        .setNumHeaders(1);
      sheet.insertChart(chart.setPosition(3, 1, 0, 0).setOption('title', 't').build());
      return sheet.getCharts().length;
    },
    expected: 1,
  },
];
