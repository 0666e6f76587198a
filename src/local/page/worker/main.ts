/** The worker: takes requests one after the other, so that a job never freezes the page. */
import type { Answers, Numbered, Reply, Request } from '../protocol';
import { Meanwhile } from './meanwhile';
import { stripWorker } from './realm';
import { type Machine, Session } from './session';
import { applyEdits, applySheetEdit } from './userEdits';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const post = scope.postMessage.bind(scope) as (reply: Reply) => void;
const clock = scope.performance;
const elapsedMs = clock.now.bind(clock);
let session: Session | undefined;

const SyncRequest = XMLHttpRequest;
const meanwhile = new Meanwhile(elapsedMs, () => new SyncRequest(), handle);

scope.addEventListener('message', ({ data }: MessageEvent<Numbered>) => {
  if (!meanwhile.begin(data)) handle(data);
});

function handle({ number, request }: Numbered): void {
  try {
    const value = answer(request);
    tellChanges();
    post({ type: 'answer', number, value });
  } catch (error) {
    tellChanges();
    post({ type: 'failure', number, message: error instanceof Error ? error.message : String(error) });
  }
}

const machine: Machine = {
  elapsedMs,
  remaining: stripWorker(scope),
  betweenCalls: () => meanwhile.look(),
};
post({ type: 'ready' });

function answer(request: Request): Answers[keyof Answers] {
  if (request.type === 'open') {
    session?.mirror.close();
    meanwhile.listenFor(request.page);
    session = new Session(machine, request.dist, request.state);
    return session.open();
  }
  if (session === undefined) throw new Error('no workbook is open');
  return answerWith(session, request);
}

function answerWith(open: Session, request: Exclude<Request, { type: 'open' }>): Answers[keyof Answers] {
  switch (request.type) {
    case 'run':
      return open.run(request.functionName);
    case 'call':
      return open.call(request.functionName, request.args);
    case 'edit':
      return applyEdits(open, request.blocks, request.styles);
    case 'sheet':
      return applySheetEdit(open, request.edit);
    case 'select':
      return select(open, request);
    case 'advance':
      return advance(open, request.toMs);
    case 'fire':
      return fire(open, request.triggerId);
    case 'closeSidebar':
      open.host.ui.sidebar = null;
      return null;
    case 'save':
      return open.save();
  }
}

function select(open: Session, { sheetId, range }: Extract<Request, { type: 'select' }>): null {
  const { workbook } = open.host;
  workbook.activeSheetId = sheetId;
  workbook.selection = range === null ? null : { ...range, sheetId };
  open.noteSelection();
  return null;
}

/** A step long enough to be short work, and short enough for the page to see the clock move. */
const STEP_MS = 6 * 3_600_000;

function advance(open: Session, toMs: number): null {
  for (let at = open.host.now() + STEP_MS; at < toMs; at += STEP_MS) {
    open.record(open.host.advanceTo(at));
    tellChanges();
  }
  open.record(open.host.advanceTo(toMs));
  return null;
}

function fire(open: Session, triggerId: string): Answers['fire'] {
  const trigger = open.host.triggers.find(({ id }) => id === triggerId);
  if (trigger === undefined) throw new Error(`no trigger ${triggerId}`);
  return open.record([open.host.fire(trigger)])[0]!;
}

function tellChanges(): void {
  if (session === undefined) return;
  const patch = session.patch() ?? null;
  post({ type: 'change', patch, ui: session.uiChange() });
}
