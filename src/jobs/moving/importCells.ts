// One value of a foreign list as the cell of a tab, checked by the column's own reader.
import { parsePhone, parsePostcode } from '../../domain/contactText';
import { normalizeText } from '../../domain/text';
import { asKatakana } from '../../domain/width';
import { type Cell, isMoment, type WritableCell } from '../../tables/cell';
import type { Column, Language } from '../../tables/column';
import type { ProblemCode } from '../../tables/problem';
import { tables } from '../../tables/schemas';
import type { ImportKind } from './fields';

export type ImportedCell = { cell: WritableCell } | { problem: ProblemCode; detail: string };

/** What people put around numbers: 14日, 30分, 1,200円, 10個. */
const unitBehind = /\s*(?:日(?:ごと|おき|毎)?|分|円|個|本|箱|枚|冊|袋|ケース|cs|pcs|%|％)$/i;

function prepared(field: string, cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  if (field === 'kana') return asKatakana(cell);
  const isNumber = /Days$|Minutes$|quantity|unitPrice|amount|taxRate/.test(field);
  if (!isNumber) return cell;
  const text = normalizeText(cell)
    .replace(/^[¥￥\\]\s*/, '')
    .replace(/^[▲△]\s*(?=\d)/, '-');
  return /^\((\d[\d,.]*)\)$/.test(text) ? `-${text.slice(1, -1)}` : text.replace(unitBehind, '');
}

/** `TEL` and `〒` have forms of their own; everything else is read as the column reads it. */
export function importedCell(kind: ImportKind, field: string, cell: Cell, language: Language): ImportedCell {
  const text = isMoment(cell) ? '' : String(cell);
  if (field === 'phone') return { cell: parsePhone(text) ?? text };
  if (field === 'postcode') return { cell: parsePostcode(text) ?? text };
  const column = (tables[kind].columns as Record<string, Column<unknown>>)[field];
  if (!column) throw new Error(`importedCell: ${kind} has no column ${field}`);
  const parsed = column.codec.parse(prepared(field, cell), language);
  if ('problem' in parsed) return { problem: parsed.problem, detail: parsed.detail ?? text };
  // What was understood only in part stays as it was written: 問題 will name the rest.
  return { cell: parsed.warning ? text : column.codec.layOut(parsed.value, language) };
}
