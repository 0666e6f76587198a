/** Cell references inside formula text: found, moved with their cells, or shifted for a copy. */
import { columnLetters, columnNumber } from './address';
import { type GridEdit, movedIndex, movedSpan } from './structure';

/** One end of a reference as written, `$` apart. */
interface Corner {
  readonly columnFixed: string;
  readonly column: number | undefined;
  readonly rowFixed: string;
  readonly row: number | undefined;
}

const STRING = '"(?:[^"]|"")*"';
const SHEET = "(?:'(?:[^']|'')+'|[A-Za-z_\\u0080-\\uffff][\\w.\\u0080-\\uffff]*)!";
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d*';
const COLUMNS = '\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?:\\$?[1-9]\\d*)?';
const ROWS = '\\$?[1-9]\\d*:\\$?[1-9]\\d*';
const OPEN = `${CELL}:\\$?[A-Za-z]{1,3}(?![\\w$])`;
const REFERENCE = `(?:${CELL}:${CELL}|${OPEN}|${COLUMNS}|${ROWS}|${CELL})`;
const TOKEN = new RegExp(
  `${STRING}|(?<sheet>${SHEET})?(?<![\\w.\\u0080-\\uffff])(?<ref>${REFERENCE})(?![\\w.(\\u0080-\\uffff])`,
  'g',
);

/** Replaces each reference of a formula; a text in quotes and a function's name are left alone. */
export function mapReferences(
  formula: string,
  replace: (reference: string, sheetName: string | undefined) => string,
): string {
  return formula.replace(TOKEN, (whole, ...rest) => {
    const groups = rest[rest.length - 1] as { sheet?: string; ref?: string };
    if (groups.ref === undefined) return whole;
    const name = groups.sheet?.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
    return (groups.sheet ?? '') + replace(groups.ref, name);
  });
}

/** The formula after a grid edit on a sheet; `sheet.name` is the sheet edited, `sheet.own` the one the formula is on. */
export function moveFormula(formula: string, edit: GridEdit, sheet: { name: string; own: string }): string {
  return mapReferences(formula, (reference, sheetName) =>
    (sheetName ?? sheet.own) === sheet.name ? moveReference(reference, edit) : reference,
  );
}

/** The formula as a copy some rows and columns further on has it: relative parts shift, `$` parts stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const corners = reference.split(':').map(parseCorner);
    const shifted = corners.map((corner) => ({
      ...corner,
      row: corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows,
      column: corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns,
    }));
    return shifted.some(outOfGrid) ? '#REF!' : shifted.map(writeCorner).join(':');
  });
}

/** The formula with a sheet's new name. */
export function renameInFormula(formula: string, from: string, to: string): string {
  const pattern = new RegExp(`${STRING}|(${SHEET})`, 'g');
  return formula.replace(pattern, (whole, sheet: string | undefined) => {
    if (sheet === undefined) return whole;
    const name = sheet.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
    return name === from ? `${to}!` : whole;
  });
}

const outOfGrid = (corner: Corner): boolean => (corner.row ?? 1) < 1 || (corner.column ?? 1) < 1;

function parseCorner(text: string): Corner {
  const [, columnFixed = '', letters, rowFixed = '', digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  const fixed =
    letters === '' ? { columnFixed: '', rowFixed: columnFixed || rowFixed } : { columnFixed, rowFixed };
  return {
    ...fixed,
    column: letters === '' ? undefined : columnNumber(letters!),
    row: digits === '' ? undefined : Number(digits),
  };
}

function writeCorner(corner: Corner): string {
  const column = corner.column === undefined ? '' : corner.columnFixed + columnLetters(corner.column);
  return column + (corner.row === undefined ? '' : corner.rowFixed + corner.row);
}

function moveReference(reference: string, edit: GridEdit): string {
  const corners = reference.split(':').map(parseCorner);
  const key = edit.dimension === 'ROWS' ? 'row' : 'column';
  const [start, end] = corners;
  if (end === undefined) return moveCell(start!, key, edit);
  const first = start![key];
  const last = end[key];
  if (first === undefined) return reference;
  if (last === undefined) {
    const open = { ...start!, [key]: movedIndex(first, edit) ?? edit.index };
    return `${writeCorner(open)}:${writeCorner(end)}`;
  }
  const span = movedSpan({ start: first, count: last - first + 1 }, edit);
  if (span === undefined) return '#REF!';
  const moved = [
    { ...start!, [key]: span.start },
    { ...end, [key]: span.start + span.count - 1 },
  ];
  return moved.map(writeCorner).join(':');
}

function moveCell(corner: Corner, key: 'row' | 'column', edit: GridEdit): string {
  const moved = movedIndex(corner[key]!, edit);
  return moved === undefined ? '#REF!' : writeCorner({ ...corner, [key]: moved });
}
