/**
 * Keeps formula cells computed: standard functions (see functions.ts) and whole-cell calls of the script's own
 * functions. A custom function runs again only when its arguments change, as in Sheets:
 * https://developers.google.com/apps-script/guides/sheets/functions
 */
import { serialOf } from '../time/serial';
import { zoneOf } from '../time/zone';
import type { CellValue } from '../workbook/cell';
import { layOutPivot } from '../workbook/pivotLayout';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { computeCell, evaluate, isStandard, type Scope } from './evaluate';
import { FormulaError } from './functions';
import { type Expression, FormulaSyntaxError, parseFormula } from './parse';
import { clearOrphans, clearSpill, type FilledNeighbours, isSpillBroken, placeName, spill } from './spill';

/** Calls functions of the script; throws a FormulaError when one fails. */
export interface CustomFunctions {
  has(name: string): boolean;
  /** The result may hold Dates of the script's world. */
  call(name: string, args: readonly Expression[], scope: Scope): unknown;
}

/** Opens the script's functions for one round of calculation. */
export type OpenFunctions = () => CustomFunctions;

interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly expression: Expression;
}

/** A chain of formulas longer than this is left as it then stands. */
const MAX_ROUNDS = 20;

export class Calculator {
  private dirty = true;
  private busy = false;
  private readonly changedSheets = new Set<number>();
  private readonly parsed = new Map<string, Expression | null>();
  /** By sheet id and cell: what a custom function was last called with. */
  private lastCalls = new Map<string, string>();

  constructor(
    private readonly workbook: Workbook,
    private readonly now: () => number,
  ) {
    workbook.subscribe((change) => {
      if (this.busy) return;
      if (change.type === 'grid') this.forget();
      if (change.type === 'cells' && change.aspect === 'values') this.changedSheets.add(change.sheetId);
      if (change.type !== 'cells' || change.aspect === 'values') this.dirty = true;
    });
  }

  /** Time has passed: TODAY and NOW count again. */
  touch(): void {
    this.dirty = true;
  }

  /** Forgets what custom functions were called with: all run again, as when places have shifted. */
  forget(): void {
    this.lastCalls = new Map();
    this.dirty = true;
  }

  /** Brings standard formulas up to date and, when the script's functions are given, custom ones too. */
  calculate(openFunctions?: OpenFunctions): void {
    if (!this.dirty || this.busy) return;
    this.busy = true;
    try {
      for (const sheet of this.workbook.sheets) clearOrphans(sheet);
      this.refreshPivots();
      const cells = this.formulaCells();
      const open = openFunctions && once(openFunctions);
      for (let round = 0; round < MAX_ROUNDS && this.round(cells, open); round += 1);
      if (openFunctions !== undefined || cells.every((cell) => isStandard(cell.expression)))
        this.dirty = false;
    } finally {
      this.busy = false;
    }
  }

  /** Pivot tables follow their source. */
  private refreshPivots(): void {
    for (const sheet of this.workbook.sheets) {
      for (const pivot of sheet.pivots) {
        if (this.changedSheets.has(pivot.source.sheetId)) layOutPivot(this.workbook, sheet, pivot);
      }
    }
    this.changedSheets.clear();
  }

  private formulaCells(): FormulaCell[] {
    const cells: FormulaCell[] = [];
    for (const sheet of this.workbook.sheets) {
      sheet.rows.forEach((row, rowIndex) => {
        row?.extras?.forEach((extras, index) => {
          const formula = extras?.formula;
          const expression = formula === undefined ? null : this.parse(formula);
          if (formula === undefined || expression === null) return;
          cells.push({ sheet, row: rowIndex + 1, column: index + 1, formula, expression });
        });
      });
    }
    return cells;
  }

  private parse(formula: string): Expression | null {
    const known = this.parsed.get(formula);
    if (known !== undefined) return known;
    const expression = parsedOrNull(formula);
    this.parsed.set(formula, expression);
    return expression;
  }

  /** Computes every cell once; says whether anything changed. */
  private round(cells: readonly FormulaCell[], open: OpenFunctions | undefined): boolean {
    const nowSerial = serialOf(this.now(), zoneOf(this.workbook.timeZone));
    let changed = false;
    for (const cell of cells) {
      const scope = { workbook: this.workbook, sheet: cell.sheet, nowSerial };
      const own = isStandard(cell.expression)
        ? store(cell, computeCell(cell.expression, scope))
        : open !== undefined && this.callScript(cell, scope, open);
      changed ||= own;
    }
    return changed;
  }

  private callScript(cell: FormulaCell, scope: Scope, open: OpenFunctions): boolean {
    const { expression, sheet } = cell;
    if (expression.kind !== 'call') return false;
    const place = `${sheet.id}!${placeName(cell)}`;
    const key = callKey(cell, expression.args, scope);
    if (key instanceof FormulaError) return store(cell, { error: key.code, message: key.message });
    if (this.lastCalls.get(place) === key && !isSpillBroken(sheet, cell)) return false;
    if (!open().has(expression.name)) return false;
    const neighbours = this.lastCalls.has(place) ? 'refused' : neighboursOf(cell);
    this.lastCalls.set(place, key);
    return fill(cell, neighbours, () => open().call(expression.name, expression.args, scope));
  }
}

/** A value that was there before the formula was first computed came with a file. */
function neighboursOf({ sheet, row, column }: FormulaCell): FilledNeighbours {
  const loaded = sheet.value(row, column) !== undefined && sheet.extras(row, column)?.spills === undefined;
  return loaded ? 'adopted' : 'refused';
}

/** Puts the result of a custom function, or its error, into the cell and those it spills to. */
function fill(cell: FormulaCell, neighbours: FilledNeighbours, call: () => unknown): boolean {
  const { sheet, row, column } = cell;
  sheet.patchExtras(row, column, { scripted: true });
  try {
    return spill(sheet, cell, call(), neighbours);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    clearSpill(sheet, cell);
    return store(cell, { error: error.code, message: error.message });
  }
}

/** Opens at the first call only: most rounds need no script. */
function once(open: OpenFunctions): OpenFunctions {
  let functions: CustomFunctions | undefined;
  return () => {
    functions ??= open();
    return functions;
  };
}

function parsedOrNull(formula: string): Expression | null {
  try {
    return parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}

/** What a call depends on: the formula and the values of its arguments. */
function callKey(cell: FormulaCell, args: readonly Expression[], scope: Scope): string | FormulaError {
  if (args.some(isVolatile)) {
    return new FormulaError(
      '#ERROR!',
      'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().',
    );
  }
  try {
    return JSON.stringify([cell.formula, args.map((arg) => evaluate(arg, scope) ?? null)]);
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}

function isVolatile(expression: Expression): boolean {
  if (expression.kind === 'call' && /^(NOW|RAND|RANDBETWEEN)$/.test(expression.name)) return true;
  return (expression.kind === 'call' || expression.kind === 'operation') && expression.args.some(isVolatile);
}

/** Puts a computed value under the formula; says whether it is another one than before. */
function store({ sheet, row, column }: FormulaCell, value: CellValue): boolean {
  const before = sheet.value(row, column);
  if (before === value || JSON.stringify(before) === JSON.stringify(value)) return false;
  sheet.putComputed(row, column, value);
  sheet.cellsChanged({ row, column, numRows: 1, numColumns: 1 }, 'values');
  return true;
}
