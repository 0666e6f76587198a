// What the sidebar knows and does: the server's state, marks on their way, the running job, the last outcome.
import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  CellPlace,
  JobName,
  JobOutcome,
  OrderTaken,
  Placement,
  ProposalRecord,
  QuoteWish,
  SetUpAnswers,
  SidebarState,
  VisitRecord,
} from '../jobs/views';
import type { ServerApi } from './api';
import { withFixed, withMarks, withProposal } from './marks';
import { type RunningJob, useProgress } from './progress';
import { newToken } from './token';
import { useFading, useQueue, useStaleReload } from './upkeep';
import type { Words } from './words';

/** What the live region says. */
export interface Notice {
  ok: boolean;
  message: string;
  details: string[];
  /** The job that ended so, where it was one. */
  job?: JobName;
  /** A web address to go on at. */
  link?: { url: string; text: string };
}

export interface Session {
  /** For questions that change nothing. */
  api: ServerApi;
  /** Null until the first answer. */
  state: SidebarState | null;
  /** Grows with every state that arrives. */
  version: number;
  loadFailure: string | null;
  running: RunningJob | null;
  notice: Notice | null;
  /** Visits whose record is on its way. */
  savingVisits: Set<string>;
  dismiss(): void;
  reload(): Promise<void>;
  run(job: JobName, options?: RunOptions): Promise<void>;
  /** Takes back the job of the slot and all after it. */
  restore(slot: number): Promise<void>;
  /** Fills an empty spreadsheet from what was exported. */
  importAll(text: string): Promise<void>;
  /** Calls the running job off, if it has written nothing yet. */
  cancel(): void;
  setUp(answers: SetUpAnswers): Promise<void>;
  record(record: VisitRecord, customerName: string): Promise<void>;
  place(placement: Placement): Promise<boolean>;
  fix(visitId: string, fixed: boolean): Promise<void>;
  recordProposal(record: ProposalRecord): Promise<void>;
  order(order: OrderTaken): Promise<boolean>;
  quote(wish: QuoteWish): Promise<boolean>;
  orderQuote(number: string): Promise<boolean>;
  saveSetting(key: string, value: string): Promise<JobOutcome>;
  select(place: CellPlace, said: string): Promise<void>;
  tell(notice: Notice): void;
}

type RunOptions = Omit<NonNullable<Parameters<ServerApi['sidebarRun']>[1]>, 'token'>;

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function useSession(api: ServerApi, wordsFor: (state: SidebarState | null) => Words): Session {
  const [state, setState] = useState<SidebarState | null>(null);
  const [version, setVersion] = useState(0);
  const [loadFailure, setLoadFailure] = useState<string | null>(null);
  const [running, setRunning] = useState<RunningJob | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [marks, setMarks] = useState<VisitRecord[]>([]);
  const loadedAt = useRef(0);
  const enqueue = useQueue();
  const latest = useRef(state);
  latest.current = state;
  const words = (): Words => wordsFor(latest.current);

  const load = async (): Promise<void> => {
    try {
      const answer = await api.sidebarState();
      loadedAt.current = Date.now();
      setState(answer);
      setVersion((known) => known + 1);
      setLoadFailure(null);
    } catch (error) {
      setLoadFailure(textOf(error) || words().bar.noAnswer);
    }
  };
  const reload = (): Promise<void> => enqueue(load);

  const work = (
    job: JobName,
    call: () => Promise<JobOutcome>,
    token: string | null = null,
  ): Promise<boolean> =>
    enqueue(async () => {
      setNotice(null);
      setRunning({ job, startedAt: Date.now(), token, step: null, cancelling: false });
      const outcome = await outcomeOf(job, call, words);
      setNotice(outcome);
      await load();
      setRunning(null);
      return outcome.ok;
    });

  const run: Session['run'] = async (job, options = {}) => {
    const token = newToken('run');
    await work(job, () => api.sidebarRun(job, { ...options, token }), token);
  };

  const record = (mark: VisitRecord, customerName: string): Promise<void> => {
    setMarks((known) => [...known, mark]);
    return enqueue(async () => {
      const outcome = await outcomeOf('checkData', () => api.sidebarRecordVisit(mark), words);
      if (outcome.ok) setState((known) => known && withMarks(known, [mark]));
      setMarks((known) => known.filter((other) => other !== mark));
      const said = words().stop;
      const details = outcome.ok ? [] : [outcome.message, ...outcome.details];
      const done = said.recorded(customerName, words().status[mark.status]);
      setNotice({ ok: outcome.ok, message: outcome.ok ? done : said.notRecorded(customerName), details });
    });
  };

  const fix = (visitId: string, fixed: boolean): Promise<void> => {
    setState((known) => known && withFixed(known, visitId, fixed));
    return enqueue(async () => {
      const outcome = await outcomeOf('changeVisits', () => api.sidebarFix(visitId, fixed), words);
      if (!outcome.ok) setState((known) => known && withFixed(known, visitId, !fixed));
      setNotice(outcome);
      if (outcome.ok) await load();
    });
  };

  const recordProposal = (record: ProposalRecord): Promise<void> =>
    enqueue(async () => {
      const outcome = await outcomeOf('recordProposal', () => api.sidebarRecordProposal(record), words);
      if (outcome.ok) {
        setState((known) => known && withProposal(known, record));
        setVersion((known) => known + 1);
      }
      setNotice(outcome);
    });

  const saveSetting = async (key: string, value: string): Promise<JobOutcome> =>
    enqueue(async () => {
      const outcome = await outcomeOf('checkData', () => api.sidebarSaveSetting(key, value), words);
      if (outcome.ok) {
        setNotice(outcome);
        await load();
      }
      return outcome;
    });

  const select = async (place: CellPlace, said: string): Promise<void> => {
    try {
      await api.sidebarSelect(place);
      setNotice({ ok: true, message: said, details: [] });
    } catch (error) {
      setNotice({ ok: false, message: textOf(error) || words().bar.noAnswer, details: [] });
    }
  };

  useEffect(() => {
    void reload();
  }, []);
  useStaleReload(loadedAt, running !== null, reload);
  useFading(notice, () => setNotice(null));
  const cancel = useProgress(api, running, setRunning);

  return {
    api,
    state: state && withMarks(state, marks),
    version,
    loadFailure,
    running,
    notice,
    savingVisits: new Set(marks.map((mark) => mark.visitId)),
    dismiss: () => setNotice(null),
    reload,
    run,
    cancel,
    setUp: async (answers) => void (await work('setUp', () => api.sidebarSetUp(answers))),
    record,
    place: (placement) => work('changeVisits', () => api.sidebarPlace(placement)),
    fix,
    recordProposal,
    order: (order) => work('takeOrder', () => api.sidebarOrder(order)),
    quote: (wish) => work('makeQuote', () => api.sidebarQuote(wish)),
    orderQuote: (number) => work('takeOrder', () => api.sidebarOrderQuote(number)),
    restore: async (slot) => void (await work('undo', () => api.sidebarRestore(slot))),
    importAll: async (text) => void (await work('setUp', () => api.sidebarImportAll(text))),
    saveSetting,
    select,
    tell: setNotice,
  };
}

async function outcomeOf(
  job: JobName,
  call: () => Promise<JobOutcome>,
  words: () => Words,
): Promise<JobOutcome> {
  try {
    const outcome = (await call()) as JobOutcome | null;
    return outcome ?? { job, ok: false, message: words().bar.noAnswer, details: [] };
  } catch (error) {
    return { job, ok: false, message: textOf(error) || words().bar.noAnswer, details: [] };
  }
}
