/** One run of one function: its realm, its authority, its pending writes, and the account of what it cost. */
import { type CallClass, callClassOf, chargedMs } from '../latency';
import type { Realm } from '../realm/realm';
import { type Zone, zoneOf } from '../time/zone';
import { ExecutionStopped, ServiceError } from './errors';
import type { Factory } from './factory';
import type { HostState } from './state';

export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

/** A service call as a hook sees it; `index` counts the calls of this execution from 1, handles left out. */
export interface ServiceCall {
  readonly index: number;
  readonly service: string;
  readonly method: string;
  /** "Range.setValues". */
  readonly name: string;
  readonly kind: CallClass;
}

/** What a hook may do to a call: let it pass, make it throw (`done`: after it had its effect), or end the script around it. */
export type CallFate =
  | undefined
  | { readonly fail: string; readonly done?: boolean }
  | { readonly kill: 'before' | 'after'; readonly pendingWrites: 'flushed' | 'lost' };

/** Asked before every call that is not a mere handle. */
export type BeforeCall = (call: ServiceCall) => CallFate;

/** What a run cost. */
export interface ExecutionReport {
  readonly functionName: string;
  readonly calls: Readonly<Record<CallClass, number>>;
  /** Reads, writes and services: what takes time in Apps Script. */
  readonly serviceCalls: number;
  readonly handleCalls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly cpuSeconds: number;
  readonly estimatedAppsScriptSeconds: number;
  readonly log: readonly string[];
  /** Scopes that calls needed and the manifest does not list: in Google those calls throw. */
  readonly missingScopes: readonly string[];
  /** Calls by name, handles included. */
  readonly callsByName: Readonly<Record<string, number>>;
}

export interface ExecutionOptions {
  readonly id: number;
  readonly functionName: string;
  readonly authMode: AuthMode;
  readonly limitSeconds: number;
  /** Whether somebody sits before the spreadsheet: not so for clock triggers and custom functions. */
  readonly attended: boolean;
  /** Asked for by a web app's page or as one: the script has its spreadsheet, but no document around it. */
  readonly webApp: boolean;
  readonly beforeCall: BeforeCall | undefined;
  /** Seconds of CPU so far; a constant where none can be measured. */
  readonly cpuSeconds: () => number;
  /** Nothing is queued: each write reaches the workbook when it is made. */
  readonly writesAtOnce?: boolean;
}

export class Execution {
  readonly log: string[] = [];
  readonly loggerLines: string[] = [];
  /** Scopes that calls needed and the manifest does not list. */
  readonly missingScopes = new Set<string>();
  readonly spreadsheetZone: Zone;
  /** Set by whoever assembles the services. */
  factory!: Factory;
  private readonly counts: Record<CallClass, number> = { handle: 0, read: 0, write: 0, service: 0 };
  private readonly byName: Record<string, number> = {};
  private cells = { read: 0, write: 0 };
  private chargedMilliseconds = 0;
  private pending: (() => void)[] = [];
  private pendingKeys = new Set<object>();
  private stopped: ExecutionStopped | undefined;
  private cpuAtStart: number;
  private readonly startedAt: number;

  constructor(
    readonly state: HostState,
    readonly realm: Realm,
    readonly options: ExecutionOptions,
  ) {
    this.cpuAtStart = options.cpuSeconds();
    this.startedAt = state.now();
    this.spreadsheetZone = zoneOf(state.workbook.timeZone);
  }

  get id(): number {
    return this.options.id;
  }

  get authMode(): AuthMode {
    return this.options.authMode;
  }

  /**
   * The instant the script sees: what the host's clock said at the start, the time charged since, and the CPU spent, so
   * that a script which works until a time has come gets there.
   */
  now(): number {
    const cpuMilliseconds = (this.options.cpuSeconds() - this.cpuAtStart) * 1000;
    return this.startedAt + Math.floor(this.chargedMilliseconds + cpuMilliseconds);
  }

  /** Charges time that is no call: sleeping, waiting for a lock. */
  charge(milliseconds: number): void {
    this.chargedMilliseconds += milliseconds;
    if (this.chargedMilliseconds > this.options.limitSeconds * 1000) {
      throw this.stop('time', 'Exceeded maximum execution time');
    }
  }

  /** What others do meanwhile, other runs among them, takes nothing of this script's time. */
  private fateOf(call: ServiceCall): CallFate {
    const { beforeCall, cpuSeconds } = this.options;
    if (!beforeCall) return undefined;
    const before = cpuSeconds();
    const fate = beforeCall(call);
    this.cpuAtStart += cpuSeconds() - before;
    return fate;
  }

  /** Runs one call of a service through account, hook and flush. */
  perform<T>(service: string, method: string, body: () => T): T {
    if (this.stopped !== undefined) throw this.stopped;
    const kind = callClassOf(service, method);
    const name = `${service}.${method}`;
    this.count(kind, name);
    if (kind === 'handle') return body();
    if (this.now() - this.startedAt > this.options.limitSeconds * 1000)
      throw this.stop('time', 'Exceeded maximum execution time');
    const fate = this.fateOf({ index: this.serviceCalls, service, method, name, kind });
    const failure = fate !== undefined && 'fail' in fate ? fate : undefined;
    const kill = fate !== undefined && 'kill' in fate ? fate : undefined;
    if (failure && !failure.done) throw new ServiceError(failure.fail);
    if (kill?.kill === 'before') throw this.kill(kill.pendingWrites);
    if (kind !== 'write') this.settle();
    const result = body();
    if (failure) throw new ServiceError(failure.fail);
    if (kill) throw this.kill(kill.pendingWrites);
    return result;
  }

  private get serviceCalls(): number {
    return this.counts.read + this.counts.write + this.counts.service;
  }

  private count(kind: CallClass, name: string): void {
    this.counts[kind] += 1;
    this.byName[name] = (this.byName[name] ?? 0) + 1;
    this.charge(chargedMs(this.state.latency, { name, kind, cells: 0 }));
  }

  /** Accounts for cells that one and the same change reaches: it is sent once, however many they are. */
  reach(cells: number): void {
    this.cells.write += cells;
  }

  /** Accounts for cells whose values a call carried. */
  carry(kind: 'read' | 'write', cells: number): void {
    this.cells[kind] += cells;
    this.charge(this.state.latency.cellMs[kind] * cells);
  }

  /** Queues a write; it reaches the workbook with the next read, service call, flush or at the end. */
  write(change: () => void): void {
    this.pending.push(change);
    if (this.options.writesAtOnce) this.settle();
  }

  /** Queues a change unless one with the same key waits already. */
  writeOnce(key: object, change: () => void): void {
    if (this.pendingKeys.has(key)) return;
    this.pendingKeys.add(key);
    this.write(change);
  }

  /** Carries out the queued writes; standard formulas follow them. */
  settle(): void {
    if (this.pending.length === 0) return;
    const changes = this.pending;
    this.pending = [];
    this.pendingKeys.clear();
    for (const change of changes) change();
    this.state.recalculate();
  }

  /** Another function starts in the same world: its time counts from here. */
  restartClock(): void {
    this.chargedMilliseconds = 0;
    this.stopped = undefined;
  }

  private kill(pendingWrites: 'flushed' | 'lost'): ExecutionStopped {
    if (pendingWrites === 'flushed') this.settle();
    return this.stop('killed', 'The script was stopped.');
  }

  private stop(reason: 'killed' | 'time', message: string): ExecutionStopped {
    this.pending = [];
    this.stopped = new ExecutionStopped(reason, message);
    return this.stopped;
  }

  /** Why the script was ended from outside, if it was. */
  get stopReason(): ExecutionStopped | undefined {
    return this.stopped;
  }

  /** Ends the run: writes that still wait are carried out, locks are released. */
  finish(): void {
    if (this.stopped === undefined) this.settle();
    for (const [name, holder] of this.state.locks) {
      if (holder === this.id) this.state.locks.delete(name);
    }
  }

  report(): ExecutionReport {
    const cpuSeconds = Math.max(0, this.options.cpuSeconds() - this.cpuAtStart);
    const seconds = this.chargedMilliseconds / 1000 + cpuSeconds * this.state.latency.cpuFactor;
    return {
      functionName: this.options.functionName,
      calls: { ...this.counts },
      serviceCalls: this.serviceCalls,
      handleCalls: this.counts.handle,
      cellsRead: this.cells.read,
      cellsWritten: this.cells.write,
      cpuSeconds,
      estimatedAppsScriptSeconds: seconds,
      log: [...this.log],
      missingScopes: [...this.missingScopes],
      callsByName: { ...this.byName },
    };
  }
}
