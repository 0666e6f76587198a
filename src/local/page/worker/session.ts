/** One opened workbook in the worker: the host, what the grid was told, and what the page was told. */
import { createHost, type Host } from '../../host';
import type { RunResult } from '../../runner';
import type { TriggerModel } from '../../services/state';
import { workbookFromJson } from '../../workbook/json';
import type {
  CallView,
  DistFiles,
  Opened,
  PreparedState,
  QuestionView,
  RunView,
  UiChange,
} from '../protocol';
import type { BookPatch } from '../snapshot';
import { Mirror } from './mirror';
import { workerRealms } from './realm';

/** What the worker kept from its globals before they went. */
export interface Machine {
  /** Ms since the worker began, with fractions. */
  readonly elapsedMs: () => number;
  readonly remaining: readonly string[];
  /** Called before each service call of a run. */
  readonly betweenCalls: () => void;
}

export class Session {
  readonly host: Host;
  readonly mirror: Mirror;
  private questions: QuestionView[] = [];
  private newRuns: RunView[] = [];
  private mailsTold: number;
  private sidebarTold: unknown = undefined;
  private menusTold = '';
  private triggersTold = '';
  private placeTold = '';

  constructor(machine: Machine, dist: DistFiles, state: PreparedState) {
    const startedMs = machine.elapsedMs();
    const workbook = workbookFromJson(state.host.workbook);
    this.host = createHost({
      workbook,
      files: { html: dist.html, manifest: dist.manifest },
      openRealm: workerRealms(dist.code, machine.remaining),
      clock: { now: () => Math.floor(state.nowMs + machine.elapsedMs() - startedMs) },
      cpuSeconds: () => machine.elapsedMs() / 1000,
      restored: state.host,
      beforeCall: () => {
        machine.betweenCalls();
        return undefined;
      },
    });
    const { ui } = this.host;
    for (const list of [ui.toasts, ui.questions, ui.dialogs]) list.length = 0;
    this.mailsTold = 0;
    this.mirror = new Mirror(workbook, () => this.host.now());
  }

  /** Runs onOpen and shows everything. */
  open(): Opened {
    this.record(this.host.open());
    const book = this.mirror.view();
    this.placeTold = this.place();
    return { book };
  }

  run(functionName: string): RunView {
    return this.record([this.host.run(functionName)])[0]!;
  }

  call(functionName: string, args: readonly unknown[]): CallView {
    const result = this.host.googleScriptRun(functionName, args);
    this.record([result]);
    const { ok, carried, error } = result;
    return { ok, carried, ...(error === undefined ? {} : { message: error.message }) };
  }

  /** Notes what runs cost. */
  record(results: readonly RunResult[]): RunView[] {
    const views = results.map((result) => this.runView(result));
    this.newRuns.push(...views);
    return views;
  }

  save(): PreparedState {
    return { host: this.host.toJSON(), nowMs: this.host.now() };
  }

  patch(): BookPatch | undefined {
    return this.mirror.patch();
  }

  /** What the page does not know yet besides cells. */
  uiChange(): UiChange {
    const { host } = this;
    const { ui } = host;
    this.takeQuestions();
    const change: UiChange = {
      nowMs: host.now(),
      timeZone: host.workbook.timeZone,
      ...(this.isNews('menusTold', JSON.stringify(host.menus)) ? { menus: [...host.menus] } : {}),
      ...(this.isNews('triggersTold', JSON.stringify(host.triggers))
        ? { triggers: copies(host.triggers) }
        : {}),
      ...(this.isNews('sidebarTold', ui.sidebar) ? { sidebar: ui.sidebar } : {}),
      ...this.activated(),
      toasts: ui.toasts.splice(0),
      questions: this.questions.splice(0),
      dialogs: ui.dialogs.splice(0),
      mails: host.outbox.slice(this.mailsTold),
      runs: this.newRuns.splice(0),
    };
    this.mailsTold = host.outbox.length;
    return change;
  }

  private takeQuestions(): void {
    for (const { title, message, buttons, answer } of this.host.ui.questions.splice(0)) {
      this.questions.push({ title, message, buttons, answer: answer.button });
    }
  }

  private isNews(key: 'menusTold' | 'triggersTold' | 'sidebarTold', now: unknown): boolean {
    if (this[key] === now) return false;
    (this as Record<typeof key, unknown>)[key] = now;
    return true;
  }

  /** The user moved the selection: that is no news to the page. */
  noteSelection(): void {
    this.placeTold = this.place();
  }

  private place(): string {
    const { activeSheet, selection } = this.host.workbook;
    return JSON.stringify([activeSheet.id, selection]);
  }

  private activated(): Pick<UiChange, 'activated'> {
    const place = this.place();
    if (place === this.placeTold) return {};
    this.placeTold = place;
    const { activeSheet, selection } = this.host.workbook;
    const range = selection?.sheetId === activeSheet.id ? selection : null;
    return { activated: { sheetId: activeSheet.id, range } };
  }

  private runView({ ok, error, report }: RunResult): RunView {
    return {
      functionName: report.functionName,
      ok,
      ...(error === undefined ? {} : { message: error.message }),
      serviceCalls: report.serviceCalls,
      cellsRead: report.cellsRead,
      cellsWritten: report.cellsWritten,
      estimatedSeconds: report.estimatedAppsScriptSeconds,
      cpuSeconds: report.cpuSeconds,
      atMs: this.host.now(),
    };
  }
}

const copies = (triggers: readonly TriggerModel[]): TriggerModel[] =>
  triggers.map((trigger) => ({ ...trigger }));
