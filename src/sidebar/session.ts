// What the sidebar knows and does: the server's state, marks on their way, the running job, the last outcome.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CellPlace, JobName, JobOutcome, SetUpAnswers, SidebarState, VisitRecord } from '../jobs/views';
import type { ServerApi } from './api';
import { withMarks } from './marks';
import type { Words } from './words';

export interface RunningJob {
  job: JobName;
  /** Milliseconds since 1970. */
  startedAt: number;
}

/** What the live region says. */
export interface Notice {
  ok: boolean;
  message: string;
  details: string[];
}

export interface Session {
  /** Null until the first answer. */
  state: SidebarState | null;
  loadFailure: string | null;
  running: RunningJob | null;
  notice: Notice | null;
  /** Visits whose record is on its way. */
  savingVisits: Set<string>;
  dismiss(): void;
  reload(): Promise<void>;
  run(job: JobName, options?: { weekOf?: string; repId?: string }): Promise<void>;
  setUp(answers: SetUpAnswers): Promise<void>;
  record(record: VisitRecord, customerName: string): Promise<void>;
  saveSetting(key: string, value: string): Promise<JobOutcome>;
  select(place: CellPlace, said: string): Promise<void>;
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
/** A sidebar that gets the focus again shows what is older than this anew. */
const staleAfterMilliseconds = 60_000;
const fadeAfterMilliseconds = 10_000;

export function useSession(api: ServerApi, wordsFor: (state: SidebarState | null) => Words): Session {
  const [state, setState] = useState<SidebarState | null>(null);
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
      setLoadFailure(null);
    } catch (error) {
      setLoadFailure(textOf(error) || words().bar.noAnswer);
    }
  };
  const reload = (): Promise<void> => enqueue(load);

  const work = (job: JobName, call: () => Promise<JobOutcome>): Promise<void> =>
    enqueue(async () => {
      setNotice(null);
      setRunning({ job, startedAt: Date.now() });
      const outcome = await outcomeOf(job, call, words);
      setNotice(outcome);
      await load();
      setRunning(null);
    });

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
  useStaleReload(loadedAt, running, reload);
  useFading(notice, () => setNotice(null));

  return {
    state: state && withMarks(state, marks),
    loadFailure,
    running,
    notice,
    savingVisits: new Set(marks.map((mark) => mark.visitId)),
    dismiss: () => setNotice(null),
    reload,
    run: (job, options = {}) => work(job, () => api.sidebarRun(job, options)),
    setUp: (answers) => work('setUp', () => api.sidebarSetUp(answers)),
    record,
    saveSetting,
    select,
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

/** Calls go one after the other: two at once would meet at the server's lock, and the second be turned away. */
function useQueue(): <Answer>(task: () => Promise<Answer>) => Promise<Answer> {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return (task) => {
    const next = last.current.then(task, task);
    last.current = next.catch(() => undefined);
    return next;
  };
}

/** A short word of success makes room again by itself; failures and details wait to be closed. */
function useFading(notice: Notice | null, dismiss: () => void): void {
  useEffect(() => {
    if (!notice?.ok || notice.details.length > 0) return;
    const timer = setTimeout(dismiss, fadeAfterMilliseconds);
    return () => clearTimeout(timer);
  }, [notice]);
}

/** Edits in the grid do not reach the sidebar by themselves. */
function useStaleReload(
  loadedAt: { current: number },
  running: RunningJob | null,
  reload: () => Promise<void>,
): void {
  useEffect(() => {
    const refresh = (): void => {
      const isStale = loadedAt.current > 0 && Date.now() - loadedAt.current > staleAfterMilliseconds;
      if (isStale && running === null) void reload();
    };
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [running === null]);
}
