/** The bundle's functions, as formulas call them: read-only, without consent, thirty seconds each. */
import type { CustomFunctions } from './calculation/calculator';
import { evaluate, type Scope } from './calculation/evaluate';
import { FormulaError, isBlock } from './calculation/functions';
import type { Expression } from './calculation/parse';
import type { FormattedValue } from './calculation/spill';
import { failureOf, loadInto, type Machine } from './runner';
import { Execution, type ExecutionReport } from './services/execution';
import { isDate, scriptValue } from './services/spreadsheet/values';
import { serialOf } from './time/serial';
import { boundReference } from './workbook/address';
import type { CellValue } from './workbook/cell';
import { formatForSerial } from './workbook/input';

/**
 * Opens one world for a whole round of calculation. In Google every formula cell has its own; globals that a function
 * writes are seen by its neighbours here.
 */
export function openCustomFunctions(
  machine: Machine,
  report: (report: ExecutionReport) => void,
): CustomFunctions {
  const { state } = machine;
  const realm = machine.openRealm();
  const run = new Execution(state, realm, {
    id: machine.takeExecutionId(),
    functionName: 'custom functions',
    authMode: 'CUSTOM_FUNCTION',
    limitSeconds: state.quotas.customFunctionSeconds,
    attended: false,
    webApp: false,
    beforeCall: undefined,
    cpuSeconds: machine.cpuSeconds,
  });
  loadInto(run, realm);
  return {
    has: (name) => typeof realm.global(name) === 'function',
    call: (name, args, scope) => {
      run.restartClock();
      try {
        const target = realm.global(name) as (...values: unknown[]) => unknown;
        return plainResult(run, target(...args.map((arg) => argument(run, arg, scope))));
      } catch (error) {
        if (error instanceof FormulaError) throw error;
        throw new FormulaError('#ERROR!', failureOf(run.stopReason ?? error).message);
      } finally {
        report(run.report());
      }
    },
  };
}

/** Ranges come as rows of values, dates as Dates; a single cell comes as its value. */
function argument(run: Execution, expression: Expression, scope: Scope): unknown {
  if (expression.kind !== 'reference') return plainArgument(run, evaluate(expression, scope));
  const { reference } = expression;
  const sheet =
    reference.sheetName === undefined ? scope.sheet : scope.workbook.sheetByName(reference.sheetName)!;
  const grid = boundReference(reference, sheet);
  const at = (row: number, column: number): unknown =>
    scriptValue(run, sheet.value(row, column), sheet.style(row, column).numberFormat);
  if (grid.numRows === 1 && grid.numColumns === 1) return at(grid.row, grid.column);
  const ScriptArray = run.realm.intrinsics.Array;
  return ScriptArray.from({ length: grid.numRows }, (_, row) =>
    ScriptArray.from({ length: grid.numColumns }, (_cell, column) =>
      at(grid.row + row, grid.column + column),
    ),
  );
}

function plainArgument(run: Execution, operand: ReturnType<typeof evaluate>): unknown {
  if (!isBlock(operand)) return scriptValue(run, operand as CellValue, undefined);
  const ScriptArray = run.realm.intrinsics.Array;
  return ScriptArray.from(operand, (row) =>
    ScriptArray.from(row, (value) => scriptValue(run, value, undefined)),
  );
}

/** Dates become serials with a date format. */
function plainResult(run: Execution, result: unknown): unknown {
  if (Array.isArray(result)) return Array.from(result, (item: unknown) => plainResult(run, item));
  if (!isDate(result)) return result;
  const serial = serialOf(Date.prototype.getTime.call(result), run.spreadsheetZone);
  const dated: FormattedValue = { value: serial, format: formatForSerial(serial, run.state.workbook.locale) };
  return dated;
}
