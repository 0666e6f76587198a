/** Univer with the few presets the playground needs, over one workbook. */

import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalJa from '@univerjs/preset-sheets-conditional-formatting/locales/ja-JP';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreJa from '@univerjs/preset-sheets-core/locales/ja-JP';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationJa from '@univerjs/preset-sheets-data-validation/locales/ja-JP';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterJa from '@univerjs/preset-sheets-filter/locales/ja-JP';
import type { Language } from '../protocol';
import { createUniver, LocaleType } from './univerCore';

export type GridApi = ReturnType<typeof createUniver>;

/** Puts the grid into the element with this id; it has no workbook yet. */
export function createGrid(container: string, language: Language): GridApi {
  return createUniver({
    locale: language === 'ja' ? LocaleType.JA_JP : LocaleType.EN_US,
    locales: {
      [LocaleType.JA_JP]: [coreJa, conditionalJa, validationJa, filterJa],
      [LocaleType.EN_US]: [coreEn, conditionalEn, validationEn, filterEn],
    },
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: 'simple',
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
      UniverSheetsFilterPreset(),
    ],
  });
}
