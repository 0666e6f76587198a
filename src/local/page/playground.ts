/** The page's doings: opens workbooks, passes on what the user does, keeps what the views show. */
import type { HtmlView, MenuModel, OutgoingMail, Toast, TriggerModel } from '../services/state';
import type { GridRange } from '../workbook/address';
import { WorkerClient } from './client';
import { downloadXlsx, readWorkbook } from './files';
import { emptyWorkbook, freshHost, localeOf } from './fresh';
import { Grid } from './grid/grid';
import { loadDist, loadPrepared, type PageConfig } from './load';
import { type Channel, openChannel } from './meanwhile/channel';
import type {
  BlockEdit,
  DistFiles,
  Language,
  PreparedState,
  Reply,
  RunView,
  SheetEdit,
  StyleEdit,
} from './protocol';
import { forgetState, loadState, saveState } from './storage';
import { wordsOf } from './words';

/** A dialog in the page: a question that was put, or the page's own notice. */
export interface NoticeView {
  readonly title: string;
  readonly message: string;
  readonly remark?: string;
}

/** HTML in a frame; the number changes when the script opens it anew. */
export interface FrameView {
  readonly number: number;
  readonly view: HtmlView;
}

export type PanelName = 'clock' | 'outbox' | 'cost' | null;

/** Everything the views show. */
export interface Shown {
  readonly language: Language;
  readonly ready: boolean;
  readonly failure: string | null;
  readonly busy: boolean;
  readonly title: string;
  readonly menus: readonly MenuModel[];
  readonly sidebar: FrameView | null;
  readonly dialogs: readonly FrameView[];
  readonly notices: readonly NoticeView[];
  readonly toasts: readonly (Toast & { readonly number: number })[];
  readonly mails: readonly OutgoingMail[];
  readonly runs: readonly RunView[];
  readonly triggers: readonly TriggerModel[];
  readonly clock: { readonly nowMs: number; readonly toldAt: number; readonly timeZone: string };
  readonly panel: PanelName;
  readonly activeSheet: number | null;
}

const SAVE_AFTER_MS = 2500;
const TOAST_SECONDS = 5;

export class Playground {
  shown: Shown;
  grid: Grid | undefined;
  private connected: WorkerClient | undefined;
  private channel: Channel | null = null;
  private dist: DistFiles | undefined;
  private numbers = 0;
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  private selectTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly config: PageConfig,
    language: Language,
    private readonly onChange: () => void,
  ) {
    this.shown = emptyShown(language);
  }

  /** A worker is under the service worker's control only when it starts after that one. */
  private async connect(): Promise<void> {
    this.channel = await openChannel();
    this.connected = new WorkerClient('worker.js', this.channel, (change) => this.takeChange(change));
    this.connected.onBusy = (busy) => {
      if (busy !== this.shown.busy) this.set({ busy });
    };
  }

  private get client(): WorkerClient {
    if (this.connected === undefined) throw new Error('the page has no worker yet');
    return this.connected;
  }

  private get words() {
    return wordsOf(this.shown.language);
  }

  /** A workbook is shown and the worker has answered everything. */
  get idle(): boolean {
    return this.shown.ready && this.connected?.idle === true;
  }

  /** Opens what was saved, or the prepared workbook. */
  async start(): Promise<void> {
    try {
      const connecting = this.connect();
      const [dist, saved] = await Promise.all([loadDist(this.config), loadState(this.config.build)]);
      this.dist = dist;
      const state = saved ?? (await loadPrepared(this.config, this.shown.language));
      await connecting;
      await this.open(state);
    } catch (error) {
      this.set({ failure: messageOf(error) });
    }
  }

  async startOver(language: Language): Promise<void> {
    await forgetState();
    await this.open(await loadPrepared(this.config, language));
  }

  /** As somebody begins who has nothing yet. */
  async startEmpty(): Promise<void> {
    const { language } = this.shown;
    const host = freshHost(emptyWorkbook(language, this.words.untitled));
    await this.open({ host, nowMs: this.nowMs() });
  }

  async openFile(file: File): Promise<void> {
    try {
      const workbook = await readWorkbook(file, localeOf(this.shown.language));
      await this.open({ host: freshHost(workbook), nowMs: this.nowMs() });
    } catch (error) {
      this.notice({
        title: this.words.openFile,
        message: this.words.fileRefused(file.name, messageOf(error)),
      });
    }
  }

  async download(): Promise<void> {
    const { host } = await this.client.ask({ type: 'save' });
    await downloadXlsx(host.workbook);
  }

  /** Runs what a menu item names. */
  async choose(functionName: string): Promise<RunView> {
    const run = await this.client.ask({ type: 'run', functionName });
    this.tellFailure(run);
    return run;
  }

  /** A call by google.script.run. */
  call(functionName: string, args: readonly unknown[]) {
    return this.client.ask({ type: 'call', functionName, args });
  }

  async advanceTo(toMs: number): Promise<void> {
    await this.client.ask({ type: 'advance', toMs });
  }

  async fire(triggerId: string): Promise<void> {
    this.tellFailure(await this.client.ask({ type: 'fire', triggerId }));
  }

  closeSidebar(): void {
    void this.client.ask({ type: 'closeSidebar' });
  }

  closeDialog(number: number): void {
    this.set({ dialogs: this.shown.dialogs.filter((dialog) => dialog.number !== number) });
  }

  closeNotice(): void {
    this.set({ notices: this.shown.notices.slice(1) });
  }

  openPanel(panel: PanelName): void {
    this.set({ panel: this.shown.panel === panel ? null : panel });
  }

  toast(message: string, title = '', seconds: number | null = null): void {
    this.addToasts([{ message, title, seconds }]);
  }

  /** The host's clock now, ms since the epoch. */
  nowMs(): number {
    const { nowMs, toldAt } = this.shown.clock;
    return nowMs + performance.now() - toldAt;
  }

  private async open(state: PreparedState): Promise<void> {
    const nothing = { sidebar: null, dialogs: [], notices: [], toasts: [], mails: [], runs: [], panel: null };
    this.set({ ...nothing, ready: false });
    try {
      await this.showOpened(state);
    } finally {
      this.set({ ready: this.grid !== undefined });
    }
  }

  private async showOpened(state: PreparedState): Promise<void> {
    const { book } = await this.client.ask({
      type: 'open',
      dist: this.dist!,
      state,
      language: this.shown.language,
      page: this.channel?.page ?? null,
    });
    if (this.grid === undefined) this.grid = this.makeGrid();
    else await this.grid.quiet();
    this.grid.show(book);
    document.title = `${book.name} – ${this.words.title}`;
    this.set({ title: book.name, activeSheet: book.activeSheetId });
  }

  private makeGrid(): Grid {
    return new Grid('grid', this.shown.language, {
      edited: (blocks, styles) => void this.edited(blocks, styles),
      sheetEdited: (edit) => void this.sheetEdited(edit),
      selected: (sheetId, range) => this.selected(sheetId, range),
    });
  }

  private async edited(blocks: readonly BlockEdit[], styles: readonly StyleEdit[]): Promise<void> {
    const { refused } = await this.client.ask({ type: 'edit', blocks, styles });
    for (const message of refused) this.toast(this.words.refused(message));
  }

  private async sheetEdited(edit: SheetEdit): Promise<void> {
    const { sheetId } = await this.client.ask({ type: 'sheet', edit });
    if (edit.kind === 'add' && sheetId !== undefined) this.grid?.adopt(edit.gridId, sheetId);
  }

  /** Selections come in bursts while the user drags. */
  private selected(sheetId: number, range: GridRange | null): void {
    if (sheetId !== this.shown.activeSheet) this.set({ activeSheet: sheetId });
    clearTimeout(this.selectTimer);
    this.selectTimer = setTimeout(() => void this.client.ask({ type: 'select', sheetId, range }), 120);
  }

  private takeChange({ patch, ui }: Extract<Reply, { type: 'change' }>): void {
    if (patch !== null) this.grid?.apply(patch);
    const { activated } = ui;
    if (activated !== undefined) {
      this.grid?.activate(activated.sheetId, activated.range);
      this.set({ activeSheet: activated.sheetId });
    }
    const notices = ui.questions.map(({ title, message, buttons, answer }) => ({
      title,
      message,
      ...(buttons === 'OK' ? {} : { remark: this.words.answered(answer) }),
    }));
    this.set({
      clock: { nowMs: ui.nowMs, toldAt: performance.now(), timeZone: ui.timeZone },
      ...(ui.menus === undefined ? {} : { menus: ui.menus }),
      ...(ui.triggers === undefined ? {} : { triggers: ui.triggers }),
      ...(ui.sidebar === undefined ? {} : { sidebar: ui.sidebar === null ? null : this.frame(ui.sidebar) }),
      dialogs: [...this.shown.dialogs, ...ui.dialogs.map((view) => this.frame(view))],
      notices: [...this.shown.notices, ...notices],
      mails: [...this.shown.mails, ...ui.mails],
      runs: [...this.shown.runs, ...ui.runs].slice(-200),
    });
    this.addToasts(ui.toasts);
    if (patch !== null || ui.runs.length > 0) this.saveSoon();
  }

  private frame(view: HtmlView): FrameView {
    this.numbers += 1;
    return { number: this.numbers, view };
  }

  private addToasts(toasts: readonly Toast[]): void {
    for (const toast of toasts) {
      this.numbers += 1;
      const number = this.numbers;
      this.set({ toasts: [...this.shown.toasts, { ...toast, number }] });
      const seconds = toast.seconds ?? TOAST_SECONDS;
      if (seconds > 0) setTimeout(() => this.dropToast(number), seconds * 1000);
    }
  }

  dropToast(number: number): void {
    this.set({ toasts: this.shown.toasts.filter((toast) => toast.number !== number) });
  }

  private notice(notice: NoticeView): void {
    this.set({ notices: [...this.shown.notices, notice] });
  }

  private tellFailure({ ok, functionName, message }: RunView): void {
    if (!ok)
      this.notice({ title: this.shown.title, message: this.words.scriptError(functionName, message ?? '') });
  }

  private saveSoon(): void {
    clearTimeout(this.saveTimer);
    this.saveTimer = setTimeout(() => {
      // Half of a job is no state to come back to.
      if (this.client.running) this.saveSoon();
      else void this.saveNow();
    }, SAVE_AFTER_MS);
  }

  /** Keeps the state in the browser. */
  async saveNow(): Promise<void> {
    const state = await this.client.ask({ type: 'save' });
    await saveState({ build: this.config.build, state });
  }

  set(change: Partial<Shown>): void {
    this.shown = { ...this.shown, ...change };
    this.onChange();
  }
}

function emptyShown(language: Language): Shown {
  return {
    language,
    ready: false,
    failure: null,
    busy: false,
    title: '',
    menus: [],
    sidebar: null,
    dialogs: [],
    notices: [],
    toasts: [],
    mails: [],
    runs: [],
    triggers: [],
    clock: { nowMs: 0, toldAt: 0, timeZone: 'Asia/Tokyo' },
    panel: null,
    activeSheet: null,
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
