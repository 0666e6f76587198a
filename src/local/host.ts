/** The local host: a workbook, a bundle, a clock, and everything Google would do with them. */

import { Calculator } from './calculation/calculator';
import { type Clock, HostClock } from './clock';
import { openCustomFunctions } from './customFunctions';
import { changeEvent, changeTypeOf, clockEvent, editEvent, openEvent, type UserEdit } from './editEvents';
import { menuFunction } from './menus';
import type { OpenRealm } from './realm/realm';
import { execute, type Machine, type RunResult } from './runner';
import type { AuthMode, BeforeCall, Execution, ExecutionReport } from './services/execution';
import { followingFiring } from './services/schedule';
import { sortRange } from './services/spreadsheet/sorting';
import type { HostState, MenuModel, OutgoingMail, TriggerModel, UiState } from './services/state';
import { createState, type HostJson, type StateOptions, stateToJson } from './state';
import { carriedArgument, carriedResult } from './transfer';
import { applyUserEdit, type EditedValue, type UserEditRequest } from './userEdit';
import { boundReference, parseA1 } from './workbook/address';
import { editGrid } from './workbook/gridEdit';
import type { GridEdit } from './workbook/structure';
import type { Workbook } from './workbook/workbook';

export interface HostOptions extends StateOptions {
  /** Opens a fresh world that will load the bundle. */
  readonly openRealm: OpenRealm;
  readonly clock: Clock;
  /** Seconds of CPU used by this process so far; leave out where none can be measured. */
  readonly cpuSeconds?: () => number;
  /** Asked before every service call of every run; may fail the call or kill the run. */
  readonly beforeCall?: BeforeCall;
  /** Carries each write out when it is made, so that the workbook shows at every call what all before it did. */
  readonly writesAtOnce?: boolean;
  /** A state saved by `toJSON`, without its workbook: that one is passed as `workbook`. */
  readonly restored?: HostJson;
}

export interface RunOptions {
  /** FULL unless given. */
  readonly authMode?: AuthMode;
  /** In place of the host's own hook. */
  readonly beforeCall?: BeforeCall;
  /** False as for a clock trigger: there is no user interface. True unless given. */
  readonly attended?: boolean;
  /** As from a page that doGet served. False unless given. */
  readonly webApp?: boolean;
  /** Charged time after which the run is stopped; the quota's unless given. */
  readonly limitSeconds?: number;
}

/** What an edit led to. */
export interface EditResult {
  /** False when a validation rule refused the value; nothing was changed then. */
  readonly accepted: boolean;
  readonly message?: string;
  /** The triggers that ran, simple one first. */
  readonly runs: readonly RunResult[];
}

/** A call by google.script.run, as the page hears of it. */
export interface ScriptRunResult extends RunResult {
  /** What the success handler gets: a plain copy. */
  readonly carried: unknown;
}

/** Edits beyond these wait in vain: the running event and two queued ones.
 * https://developers.google.com/apps-script/guides/triggers#onedite */
const EDIT_EVENTS_KEPT = 3;

const HISTORY_LENGTH = 500;

const DAY_MS = 86_400_000;

export class Host {
  readonly state: HostState;
  /** The last runs, oldest first; the page shows them. Returned objects are left out. */
  readonly history: RunResult[] = [];
  /** What the last custom function cost. */
  lastCalculation: ExecutionReport | undefined;
  private readonly clock: HostClock;
  private readonly machine: Machine;
  private readonly hook: BeforeCall | undefined;
  private readonly calculator: Calculator;
  private lastExecution = 0;

  constructor(options: HostOptions) {
    this.clock = new HostClock(options.clock);
    this.calculator = new Calculator(options.workbook, () => this.clock.now());
    const hooks = { now: () => this.clock.now(), recalculate: () => this.calculator.calculate() };
    this.state = createState(options, hooks, options.restored);
    this.hook = options.beforeCall;
    this.machine = {
      state: this.state,
      openRealm: options.openRealm,
      cpuSeconds: options.cpuSeconds ?? (() => 0),
      writesAtOnce: options.writesAtOnce ?? false,
      takeExecutionId: () => {
        this.lastExecution += 1;
        return this.lastExecution;
      },
    };
  }

  get workbook(): Workbook {
    return this.state.workbook;
  }

  get menus(): readonly MenuModel[] {
    return this.state.ui.menus;
  }

  get ui(): UiState {
    return this.state.ui;
  }

  get outbox(): readonly OutgoingMail[] {
    return this.state.outbox;
  }

  get triggers(): readonly TriggerModel[] {
    return this.state.triggers;
  }

  /** Milliseconds since the epoch on the host's clock. */
  now(): number {
    return this.clock.now();
  }

  /** Runs a function of the bundle with FULL authority, as from the menu or the editor. */
  run(functionName: string, args: readonly unknown[] = [], options: RunOptions = {}): RunResult {
    return this.perform(functionName, () => args, options);
  }

  /**
   * Opens the spreadsheet: the simple trigger onOpen runs, then installable open triggers. NONE is what an add-on gets
   * that was not used in this document yet; a bound script gets LIMITED.
   */
  open(authMode: AuthMode = 'LIMITED'): RunResult[] {
    this.calculate();
    const simple = this.simple('onOpen', (run) => [openEvent(run)], authMode);
    return [...simple, ...this.installed('ON_OPEN', (trigger) => (run) => [openEvent(run, trigger.id)])];
  }

  /** Clicks a menu item, by its caption or the captions of its submenus and itself. */
  choose(...captions: string[]): RunResult {
    return this.run(menuFunction(this.menus, captions));
  }

  /** A user's edit of a cell, or a paste of a block at it. Values are as typed. */
  edit(sheetName: string, a1: string, value: EditedValue | readonly (readonly EditedValue[])[]): EditResult {
    return this.editAs({ sheetName, a1, value });
  }

  /** The same for anybody: protections stop those who may not edit, and events name the editor. */
  editAs(request: UserEditRequest): EditResult {
    const applied = applyUserEdit(this.state, request);
    if (!applied.accepted) return { accepted: false, message: applied.message, runs: [] };
    this.calculate();
    return { accepted: true, runs: this.fireEdit(applied.edit) };
  }

  /** Edits faster than the triggers can follow: Google queues two events and drops the rest. */
  typeAhead(edits: readonly UserEditRequest[]): EditResult[] {
    const applied = edits.map((edit) => applyUserEdit(this.state, edit));
    let kept = 0;
    return applied.map((one) => {
      if (!one.accepted) return { accepted: false, message: one.message, runs: [] };
      kept += 1;
      return { accepted: true, runs: kept > EDIT_EVENTS_KEPT ? [] : this.fireEdit(one.edit) };
    });
  }

  /** A user selects cells; scripts see them as the active range. */
  select(sheetName: string, a1: string): void {
    const sheet = this.workbook.sheetByName(sheetName);
    const reference = parseA1(a1);
    if (sheet === undefined || reference === undefined)
      throw new Error(`Host.select: no range ${sheetName}!${a1}`);
    this.workbook.activeSheetId = sheet.id;
    this.workbook.selection = { ...boundReference(reference, sheet), sheetId: sheet.id };
  }

  /** A user inserts, deletes or moves rows or columns; positions count from 1, before the change. */
  changeGrid(sheetName: string, edit: GridEdit): RunResult[] {
    const sheet = this.workbook.sheetByName(sheetName);
    if (sheet === undefined) throw new Error(`Host.changeGrid: no sheet ${sheetName}`);
    editGrid(this.workbook, sheet, edit);
    this.calculate();
    return this.fireChange(changeTypeOf(edit));
  }

  /** A user sorts the rows of a range by a column of the sheet. */
  sort(
    sheetName: string,
    a1: string,
    key: { readonly column: number; readonly ascending: boolean },
  ): RunResult[] {
    const sheet = this.workbook.sheetByName(sheetName);
    const reference = parseA1(a1);
    if (sheet === undefined || reference === undefined)
      throw new Error(`Host.sort: no range ${sheetName}!${a1}`);
    sortRange(sheet, boundReference(reference, sheet), key);
    this.calculate();
    return this.fireChange('OTHER');
  }

  /** A user renames a tab; formulas follow. */
  renameSheet(sheetName: string, newName: string): RunResult[] {
    const sheet = this.workbook.sheetByName(sheetName);
    if (sheet === undefined) throw new Error(`Host.renameSheet: no sheet ${sheetName}`);
    this.workbook.renameSheet(sheet, newName);
    return this.fireChange('OTHER');
  }

  /** Fires installable change triggers: INSERT_ROW, REMOVE_COLUMN and the like. */
  fireChange(changeType: string): RunResult[] {
    return this.installed('ON_CHANGE', (trigger) => (run) => [changeEvent(run, changeType, trigger.id)]);
  }

  /** Moves the clock and runs every clock trigger that falls due on the way, in order. */
  advanceTo(instantMs: number): RunResult[] {
    const results: RunResult[] = [];
    for (let due = this.nextDue(instantMs); due !== undefined; due = this.nextDue(instantMs)) {
      this.clock.set(Math.max(due.dueAt, this.clock.now()));
      results.push(this.fireClock(due.trigger, due.dueAt));
    }
    if (instantMs > this.clock.now()) this.clock.set(instantMs);
    this.calculator.touch();
    this.calculate();
    return results;
  }

  /** Runs one clock trigger now, whatever the time. */
  fire(trigger: TriggerModel): RunResult {
    return this.fireClock(trigger, this.clock.now());
  }

  /** A call from a sidebar or dialog. Arguments and result cross as google.script.run carries them. */
  googleScriptRun(
    functionName: string,
    args: readonly unknown[] = [],
    options: RunOptions = {},
  ): ScriptRunResult {
    if (functionName.endsWith('_'))
      throw new ReferenceError(`google.script.run.${functionName} is not a function`);
    const crossed = args.map((argument, index) => carriedArgument(argument, `argument ${index + 1}`));
    const result = this.run(functionName, crossed, options);
    return { ...result, carried: result.ok ? carriedResult(result.value) : null };
  }

  /**
   * Brings all formulas up to date, custom functions included. Runs and edits do so themselves; a page that changes the
   * workbook on its own calls it.
   */
  calculate(): void {
    this.calculator.calculate(() =>
      openCustomFunctions(this.machine, (report) => {
        this.lastCalculation = report;
      }),
    );
  }

  /** Everything as plain data; `restored` of a new host takes it back. */
  toJSON(): HostJson {
    return stateToJson(this.state);
  }

  private perform(
    functionName: string,
    args: (run: Execution) => readonly unknown[],
    options: RunOptions,
  ): RunResult {
    const { quotas } = this.state;
    const simple = options.authMode === 'LIMITED' || options.authMode === 'NONE';
    const result = execute(this.machine, {
      functionName,
      args,
      authMode: options.authMode ?? 'FULL',
      attended: options.attended ?? options.webApp !== true,
      webApp: options.webApp ?? false,
      limitSeconds: options.limitSeconds ?? (simple ? quotas.simpleTriggerSeconds : quotas.executionSeconds),
      beforeCall: options.beforeCall ?? this.hook,
    });
    this.remember(result);
    this.calculate();
    return result;
  }

  /** Objects would keep the world of their execution in memory: the history has plain values only. */
  private remember(result: RunResult): void {
    const value = typeof result.value === 'object' ? undefined : result.value;
    this.history.push({ ...result, value });
    if (this.history.length > HISTORY_LENGTH) this.history.shift();
  }

  private simple(
    name: string,
    args: (run: Execution) => readonly unknown[],
    authMode: AuthMode,
  ): RunResult[] {
    const result = this.perform(name, args, { authMode });
    return isMissing(result, name) ? [] : [result];
  }

  private installed(
    event: TriggerModel['event'],
    args: (trigger: TriggerModel) => (run: Execution) => readonly unknown[],
  ): RunResult[] {
    return this.state.triggers
      .filter((trigger) => trigger.event === event)
      .map((trigger) => this.triggered(trigger.handler, args(trigger), {}));
  }

  /** Installed triggers share a daily ration of time; when it is used up they fail at once. */
  private triggered(
    handler: string,
    args: (run: Execution) => readonly unknown[],
    options: RunOptions,
  ): RunResult {
    const { quotas, triggerSecondsByDay } = this.state;
    const day = Math.floor(this.clock.now() / DAY_MS);
    const used = triggerSecondsByDay.get(day) ?? 0;
    const limitSeconds = used < quotas.triggerSecondsPerDay ? quotas.executionSeconds : 0;
    const result = this.perform(handler, args, { ...options, limitSeconds });
    triggerSecondsByDay.set(day, used + result.report.estimatedAppsScriptSeconds);
    return result;
  }

  private fireEdit(edit: UserEdit): RunResult[] {
    const simple = this.simple('onEdit', (run) => [editEvent(run, edit)], 'LIMITED');
    const installed = this.installed('ON_EDIT', (trigger) => (run) => [editEvent(run, edit, trigger.id)]);
    return [...simple, ...installed, ...this.fireChange('EDIT')];
  }

  private nextDue(untilMs: number): { trigger: TriggerModel; dueAt: number } | undefined {
    let first: { trigger: TriggerModel; dueAt: number } | undefined;
    for (const trigger of this.state.triggers) {
      const { dueAt } = trigger;
      if (dueAt !== undefined && dueAt <= untilMs && (first === undefined || dueAt < first.dueAt)) {
        first = { trigger, dueAt };
      }
    }
    return first;
  }

  private fireClock(trigger: TriggerModel, dueAt: number): RunResult {
    const next = trigger.schedule === undefined ? undefined : followingFiring(trigger.schedule, dueAt);
    // One-off triggers stay in the list after they fired, as Google keeps them until they are deleted.
    if (next === undefined) delete trigger.dueAt;
    else trigger.dueAt = next;
    return this.triggered(trigger.handler, (run) => [clockEvent(run, dueAt, trigger.id)], {
      attended: false,
      webApp: false,
    });
  }
}

/** A host over a workbook and a bundle. */
export function createHost(options: HostOptions): Host {
  return new Host(options);
}

function isMissing(result: RunResult, name: string): boolean {
  return result.error?.message === `Script function not found: ${name}`;
}
