/** A host's state: made new, and carried through JSON. */
import { DEFAULT_LATENCY, type LatencyModel } from './latency';
import {
  type AnswerDialog,
  CONSUMER_QUOTAS,
  type HostState,
  type OutgoingMail,
  type Quotas,
  type Responders,
  type ScopePolicy,
  type ScriptFiles,
  type TriggerModel,
  type UiState,
} from './services/state';
import { type WorkbookJson, workbookToJson } from './workbook/json';
import type { Workbook } from './workbook/workbook';

/** What the state needs from outside. */
export interface StateOptions {
  readonly workbook: Workbook;
  readonly files: ScriptFiles;
  /** The account that runs the script; the workbook's owner unless given. */
  readonly user?: string;
  readonly userLocale?: string;
  /** IANA name; that of the manifest unless given. */
  readonly scriptTimeZone?: string;
  readonly quotas?: Partial<Quotas>;
  readonly latency?: LatencyModel;
  readonly responders?: Responders;
  readonly answer?: AnswerDialog;
  /** `enforced` unless given. */
  readonly scopes?: ScopePolicy;
  /** 0 to below 1; Math.random unless given. */
  readonly random?: () => number;
}

/** A host as plain data. */
export interface HostJson {
  readonly workbook: WorkbookJson;
  readonly properties: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  readonly triggers: readonly TriggerModel[];
  readonly outbox: readonly OutgoingMail[];
  readonly recipientsByDay: readonly (readonly [number, number])[];
  readonly triggerSecondsByDay?: readonly (readonly [number, number])[];
  readonly ui: UiState;
  readonly lastId: number;
}

/** What the host gives to its state. */
export interface StateHooks {
  now(): number;
  recalculate(): void;
}

export function createState(options: StateOptions, hooks: StateHooks, restored?: HostJson): HostState {
  const properties = restored?.properties;
  let lastId = restored?.lastId ?? 0;
  return {
    workbook: options.workbook,
    files: options.files,
    properties: {
      script: new Map(properties?.script),
      user: new Map(properties?.user),
      document: new Map(properties?.document),
    },
    cache: { script: new Map(), user: new Map(), document: new Map() },
    locks: new Map(),
    triggers: copy([...(restored?.triggers ?? [])]),
    outbox: [...(restored?.outbox ?? [])],
    recipientsByDay: new Map(restored?.recipientsByDay),
    triggerSecondsByDay: new Map(restored?.triggerSecondsByDay),
    geocodesByDay: new Map(),
    ui: restored === undefined ? emptyUi() : copy(restored.ui),
    user: options.user ?? options.workbook.owner,
    userLocale: options.userLocale ?? options.workbook.locale.slice(0, 2),
    scriptTimeZone: options.scriptTimeZone ?? String(options.files.manifest.timeZone ?? 'Asia/Tokyo'),
    scriptId: 'local-script',
    webAppUrl: '',
    quotas: { ...CONSUMER_QUOTAS, ...options.quotas },
    latency: options.latency ?? DEFAULT_LATENCY,
    responders: options.responders ?? {},
    answer: options.answer ?? (() => undefined),
    scopes: options.scopes ?? 'enforced',
    random: options.random ?? Math.random,
    now: hooks.now,
    recalculate: hooks.recalculate,
    takeId: () => {
      lastId += 1;
      return lastId;
    },
  };
}

/** The cache is left out: Google promises to keep nothing of it. */
export function stateToJson(state: HostState): HostJson {
  const { script, user, document } = state.properties;
  return {
    workbook: workbookToJson(state.workbook),
    properties: { script: [...script], user: [...user], document: [...document] },
    triggers: copy(state.triggers),
    outbox: copy(state.outbox),
    recipientsByDay: [...state.recipientsByDay],
    triggerSecondsByDay: [...state.triggerSecondsByDay],
    ui: copy(state.ui),
    lastId: state.takeId(),
  };
}

function emptyUi(): UiState {
  return { menus: [], sidebar: null, dialogs: [], toasts: [], questions: [] };
}

function copy<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}
