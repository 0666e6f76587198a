/** Runs one function of the bundle in a fresh world and accounts for it. */
import { installScriptDate } from './realm/date';
import type { OpenRealm, Realm } from './realm/realm';
import { assembleServices } from './services/assemble';
import { ExecutionStopped } from './services/errors';
import { type AuthMode, type BeforeCall, Execution, type ExecutionReport } from './services/execution';
import type { HostState } from './services/state';
import { zoneOf } from './time/zone';

/** An error that a script let out. */
export interface ScriptFailure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** How a run ended. */
export interface RunResult {
  readonly ok: boolean;
  /** What the function returned, as it is in the script's world. */
  readonly value: unknown;
  readonly error?: ScriptFailure;
  /** The script was ended from outside: killed by a hook, or over its time. */
  readonly stopped?: 'killed' | 'time';
  readonly report: ExecutionReport;
}

export interface RunRequest {
  readonly functionName: string;
  readonly authMode: AuthMode;
  readonly limitSeconds: number;
  readonly attended: boolean;
  readonly webApp: boolean;
  readonly beforeCall: BeforeCall | undefined;
  /** Makes the arguments once the services of the run exist (an event holds a Range). */
  args(run: Execution): readonly unknown[];
}

export interface Machine {
  readonly state: HostState;
  readonly openRealm: OpenRealm;
  readonly cpuSeconds: () => number;
  readonly writesAtOnce: boolean;
  takeExecutionId(): number;
}

/** Opens a realm, loads the bundle and hands it to the body; ends the execution whatever happens. */
export function execute(machine: Machine, request: RunRequest): RunResult {
  const { state } = machine;
  const realm = machine.openRealm();
  const run = new Execution(state, realm, {
    id: machine.takeExecutionId(),
    functionName: request.functionName,
    authMode: request.authMode,
    limitSeconds: request.limitSeconds,
    attended: request.attended,
    webApp: request.webApp,
    beforeCall: request.beforeCall,
    cpuSeconds: machine.cpuSeconds,
    writesAtOnce: machine.writesAtOnce,
  });
  let outcome: Pick<RunResult, 'ok' | 'value' | 'error'>;
  try {
    loadInto(run, realm);
    outcome = { ok: true, value: callGlobal(run, realm, request) };
  } catch (error) {
    outcome = { ok: false, value: undefined, error: failureOf(run.stopReason ?? error) };
  }
  return ended(run, outcome);
}

/** Loads the bundle with the services of the execution and the script's own Date. */
export function loadInto(run: Execution, realm: Realm): void {
  const zone = zoneOf(run.state.scriptTimeZone);
  const ScriptDate = installScriptDate(realm.intrinsics.Date, zone, () => run.now());
  realm.load({ ...assembleServices(run), Date: ScriptDate });
}

function callGlobal(run: Execution, realm: Realm, request: RunRequest): unknown {
  const target = realm.global(request.functionName);
  if (typeof target !== 'function')
    throw new ReferenceError(`Script function not found: ${request.functionName}`);
  return (target as (...args: unknown[]) => unknown)(...request.args(run));
}

/** Writes that fail while they are carried out at the end fail the run, as in Apps Script. */
function ended(run: Execution, outcome: Pick<RunResult, 'ok' | 'value' | 'error'>): RunResult {
  let final = outcome;
  try {
    run.finish();
  } catch (error) {
    if (final.ok) final = { ok: false, value: undefined, error: failureOf(error) };
  }
  const reason = run.stopReason;
  if (reason !== undefined) final = { ok: false, value: undefined, error: failureOf(reason) };
  return { ...final, ...(reason === undefined ? {} : { stopped: reason.reason }), report: run.report() };
}

/** The words of anything thrown, of any realm. */
export function failureOf(error: unknown): ScriptFailure {
  if (error instanceof ExecutionStopped) return { name: 'Exception', message: error.message, stack: '' };
  if (typeof error === 'object' && error !== null && 'message' in error) {
    const { name, message, stack } = error as Error;
    return { name: String(name), message: String(message), stack: String(stack) };
  }
  return { name: 'Error', message: String(error), stack: '' };
}
