/** What outlives an execution: the workbook and everything else that Google keeps for a script. */
import type { LatencyModel } from '../latency';
import type { Workbook } from '../workbook/workbook';

/** An attachment or inline image of a mail. */
export interface MailAttachment {
  readonly name: string;
  readonly contentType: string;
  /** Signed bytes as Apps Script has them, -128 to 127. */
  readonly bytes: readonly number[];
}

/** A mail that the script sent. Addresses are as given, separated by commas. */
export interface OutgoingMail {
  readonly sentAt: number;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly senderName: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: readonly MailAttachment[];
  readonly inlineImages: Readonly<Record<string, MailAttachment>>;
}

/** An installable trigger. Instants in ms since the epoch. */
export interface TriggerModel {
  readonly id: string;
  readonly handler: string;
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
  readonly schedule?: ClockSchedule;
  /** When it fires next; clock triggers only. */
  dueAt?: number;
}

/** When a clock trigger fires. `atHour` and the like are on the zone's clock. */
export type ClockSchedule =
  | { readonly every: 'minutes' | 'hours'; readonly interval: number; readonly zone: string }
  | {
      readonly every: 'days';
      readonly interval: number;
      readonly hour: number;
      readonly minute: number;
      readonly zone: string;
    }
  | {
      readonly every: 'weeks';
      readonly interval: number;
      /** 0 is Sunday. */
      readonly weekday: number;
      readonly hour: number;
      readonly minute: number;
      readonly zone: string;
    }
  | {
      readonly every: 'month';
      readonly day: number;
      readonly hour: number;
      readonly minute: number;
      readonly zone: string;
    }
  | { readonly every: 'once'; readonly zone: string };

export type PropertyScope = 'script' | 'user' | 'document';

export interface CacheEntry {
  readonly value: string;
  readonly expiresAt: number;
}

/** One entry of a menu as built. */
export type MenuEntry =
  | { readonly type: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly type: 'separator' }
  | { readonly type: 'submenu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

export interface MenuModel {
  readonly caption: string;
  readonly addon: boolean;
  readonly entries: readonly MenuEntry[];
}

/** HTML that the script opened as a sidebar or dialog. Sizes in pixels. */
export interface HtmlView {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly metaTags: readonly { readonly name: string; readonly content: string }[];
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number | null;
}

/** A question to the user, as it was put and answered. */
export interface DialogRecord {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** OK, OK_CANCEL, YES_NO or YES_NO_CANCEL. */
  readonly buttons: string;
  readonly answer: DialogAnswer;
}

export interface DialogAnswer {
  /** CLOSE, OK, CANCEL, YES or NO. */
  readonly button: string;
  /** What was typed into a prompt. */
  readonly text?: string;
}

/** Answers the script's questions; what it leaves undefined is answered OK or YES, with an empty text. */
export type AnswerDialog = (question: Omit<DialogRecord, 'answer'>) => DialogAnswer | undefined;

export interface UiState {
  menus: MenuModel[];
  sidebar: HtmlView | null;
  dialogs: HtmlView[];
  toasts: Toast[];
  questions: DialogRecord[];
}

/** A request through UrlFetchApp or Maps that a test or a page may answer. */
export interface Responders {
  fetch?(url: string, params: Readonly<Record<string, unknown>>): FetchAnswer;
  directions?(request: Readonly<Record<string, unknown>>): unknown;
  geocode?(address: string): unknown;
}

export interface FetchAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The files of a script project. */
export interface ScriptFiles {
  /** HTML files by name without ending. */
  readonly html: Readonly<Record<string, string>>;
  /** The parsed appsscript.json. */
  readonly manifest: Readonly<Record<string, unknown>>;
}

export interface Quotas {
  /** Mail recipients a day: 100 for consumer accounts, 1,500 for Workspace. */
  readonly mailRecipientsPerDay: number;
  /** Triggers per user and script. */
  readonly triggers: number;
  readonly executionSeconds: number;
  /** All runs of installed triggers together, a day: 90 minutes for consumer accounts, 6 hours for Workspace. */
  readonly triggerSecondsPerDay: number;
  readonly simpleTriggerSeconds: number;
  /** 1,000 for consumer accounts, 10,000 for Workspace. */
  readonly geocodesPerDay: number;
  readonly customFunctionSeconds: number;
}

/** https://developers.google.com/apps-script/guides/services/quotas */
export const CONSUMER_QUOTAS: Quotas = {
  mailRecipientsPerDay: 100,
  triggers: 20,
  executionSeconds: 360,
  triggerSecondsPerDay: 90 * 60,
  simpleTriggerSeconds: 30,
  geocodesPerDay: 1_000,
  customFunctionSeconds: 30,
};

/** `enforced`: a call without its scope throws, as in Google. `noted`: it passes, and the report says so. */
export type ScopePolicy = 'enforced' | 'noted';

/** Everything that survives from one execution to the next. */
export interface HostState {
  readonly workbook: Workbook;
  readonly files: ScriptFiles;
  readonly properties: Record<PropertyScope, Map<string, string>>;
  readonly cache: Record<PropertyScope, Map<string, CacheEntry>>;
  /** Lock name to the execution that holds it. */
  readonly locks: Map<string, number>;
  triggers: TriggerModel[];
  outbox: OutgoingMail[];
  /** Recipients mailed, by UTC day number. */
  readonly recipientsByDay: Map<number, number>;
  /** Seconds that installed triggers ran, by UTC day number. */
  readonly triggerSecondsByDay: Map<number, number>;
  /** Addresses asked for, by UTC day number. */
  readonly geocodesByDay: Map<number, number>;
  readonly ui: UiState;
  readonly user: string;
  readonly userLocale: string;
  readonly scriptTimeZone: string;
  readonly scriptId: string;
  /** Where the script is deployed as a web app; empty where it is not. */
  webAppUrl: string;
  readonly quotas: Quotas;
  readonly latency: LatencyModel;
  readonly responders: Responders;
  readonly answer: AnswerDialog;
  readonly scopes: ScopePolicy;
  /** Brings standard formulas up to date after writes. */
  recalculate(): void;
  random(): number;
  now(): number;
  /** For Utilities.getUuid and trigger ids. */
  takeId(): number;
}
