/** What the page and its worker say to each other. Every request is answered once, by an `answer` with its number. */

import type { HtmlView, MenuModel, OutgoingMail, Toast, TriggerModel } from '../services/state';
import type { HostJson } from '../state';
import type { EditedValue } from '../userEdit';
import type { GridRange } from '../workbook/address';
import type { WorkbookJson } from '../workbook/json';
import type { GridEdit } from '../workbook/structure';
import type { CellStyle } from '../workbook/style';
import type { BookPatch, BookView } from './snapshot';

export type Language = 'ja' | 'en';

/** A prepared or saved state of the playground. */
export interface PreparedState {
  readonly host: HostJson;
  /** The host's clock, ms since the epoch. */
  readonly nowMs: number;
}

/** The files of dist/ as text. */
export interface DistFiles {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** A block of cells that the user typed, pasted or cleared; rows and columns count from 1. */
export interface BlockEdit {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly EditedValue[])[];
}

/** A look that the user gave to cells; null puts an attribute back to its default. */
export interface StyleEdit {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly patch: { readonly [K in keyof CellStyle]?: CellStyle[K] | null };
}

/** A change of sheets or of their frames by the user. Positions of sheets count from 0. */
export type SheetEdit =
  | { readonly kind: 'add'; readonly name: string; readonly position: number; readonly gridId: string }
  | { readonly kind: 'remove'; readonly sheetId: number }
  | { readonly kind: 'rename'; readonly sheetId: number; readonly name: string }
  | { readonly kind: 'move'; readonly sheetId: number; readonly position: number }
  | { readonly kind: 'hide'; readonly sheetId: number; readonly hidden: boolean }
  | { readonly kind: 'grid'; readonly sheetId: number; readonly edit: GridEdit }
  | {
      readonly kind: 'columns';
      readonly sheetId: number;
      readonly columns: readonly number[];
      readonly width?: number;
      readonly hidden?: boolean;
    };

export type Request =
  | {
      readonly type: 'open';
      readonly dist: DistFiles;
      readonly state: PreparedState;
      readonly language: Language;
      /** The name under which requests made during a job are kept for the worker; null where they wait. */
      readonly page: string | null;
    }
  | { readonly type: 'run'; readonly functionName: string }
  | { readonly type: 'call'; readonly functionName: string; readonly args: readonly unknown[] }
  | { readonly type: 'edit'; readonly blocks: readonly BlockEdit[]; readonly styles: readonly StyleEdit[] }
  | { readonly type: 'sheet'; readonly edit: SheetEdit }
  | { readonly type: 'select'; readonly sheetId: number; readonly range: GridRange | null }
  | { readonly type: 'advance'; readonly toMs: number }
  | { readonly type: 'fire'; readonly triggerId: string }
  | { readonly type: 'closeSidebar' }
  | { readonly type: 'save' };

/** What each request is answered with. */
export interface Answers {
  open: Opened;
  run: RunView;
  call: CallView;
  edit: EditView;
  sheet: { readonly sheetId?: number };
  select: null;
  advance: null;
  fire: RunView;
  closeSidebar: null;
  save: PreparedState;
}

export interface Opened {
  readonly book: BookView;
}

/** A run's outcome and cost. */
export interface RunView {
  readonly functionName: string;
  readonly ok: boolean;
  readonly message?: string;
  readonly serviceCalls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly estimatedSeconds: number;
  readonly cpuSeconds: number;
  /** On the host's clock. */
  readonly atMs: number;
}

export interface CallView {
  readonly ok: boolean;
  readonly carried: unknown;
  readonly message?: string;
}

export interface EditView {
  readonly refused: readonly string[];
}

/** A question that the script put; it was answered at once, since a worker cannot wait for the page. */
export interface QuestionView {
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
  readonly answer: string;
}

/** What changed besides cells; missing parts did not change. */
export interface UiChange {
  readonly nowMs: number;
  readonly timeZone: string;
  readonly menus?: readonly MenuModel[];
  readonly sidebar?: HtmlView | null;
  readonly toasts: readonly Toast[];
  readonly questions: readonly QuestionView[];
  readonly dialogs: readonly HtmlView[];
  readonly mails: readonly OutgoingMail[];
  readonly runs: readonly RunView[];
  readonly triggers?: readonly TriggerModel[];
  /** The cells that the script brought into view. */
  readonly activated?: { readonly sheetId: number; readonly range: GridRange | null };
}

export interface Numbered {
  readonly number: number;
  readonly request: Request;
}

export type Reply =
  | { readonly type: 'ready' }
  | { readonly type: 'answer'; readonly number: number; readonly value: Answers[keyof Answers] }
  | { readonly type: 'failure'; readonly number: number; readonly message: string }
  | { readonly type: 'change'; readonly patch: BookPatch | null; readonly ui: UiChange };

/** Requests to the worker that turns workbooks into files and back. */
export type FileRequest =
  | { readonly type: 'write'; readonly workbook: WorkbookJson }
  | { readonly type: 'read'; readonly name: string; readonly bytes: Uint8Array; readonly locale: string };

export type FileReply =
  | { readonly type: 'bytes'; readonly bytes: Uint8Array }
  | { readonly type: 'workbook'; readonly workbook: WorkbookJson }
  | { readonly type: 'failure'; readonly message: string };
