// A workbook opened in the local host, and the jobs run on it through the bundle.
import { createHost, type Host } from '../host';
import { sampleGazetteer } from '../sample/gazetteer';
import { loadSample } from '../sample/load';
import { openSample, sampleAnswers } from '../sample/openSample';
import { zoneOf } from '../time/zone';
import { Workbook } from '../workbook/workbook';
import { NotAWorkbookError } from '../xlsx/errors';
import { loadDist, processCpuSeconds } from './dist';
import { type CliLanguage, cliWords, type StartOptions, UsageError } from './options';
import { readWorkbookFile } from './xlsxFiles';

/** The day of the sample, and half past nine in the morning. */
const sampleToday = '2026-11-24';
const morning = 9.5 * 3_600_000;

export interface Session {
  host: Host;
  language: CliLanguage;
  jobs: JobReport[];
}

/** One job as `--json` prints it: figures that do not apply are absent. */
export interface JobReport {
  job: string;
  ok: boolean;
  message: string;
  details: string[];
  figures: Record<string, number>;
  serviceCalls: number;
  cellsRead: number;
  cellsWritten: number;
  cpuSeconds: number;
  estimatedAppsScriptSeconds: number;
}

/** Opens the sample or the user's workbook and sets it up. */
export async function openSession(options: StartOptions): Promise<Session> {
  const language = options.language ?? 'ja';
  const workbook = options.workbook
    ? await readOwn(options)
    : new Workbook({
        name: 'Meguri',
        firstSheet: language === 'ja' ? 'シート1' : 'Sheet1',
        timeZone: 'Asia/Tokyo',
        locale: language === 'ja' ? 'ja_JP' : 'en_US',
      });
  const today = options.today ?? (options.workbook ? localToday() : sampleToday);
  const instant = zoneOf(workbook.timeZone).toInstant(Date.parse(`${today}T00:00:00Z`) + morning);
  const host = createHost({
    workbook,
    ...loadDist('dist'),
    clock: { now: () => instant },
    cpuSeconds: processCpuSeconds,
    responders: { geocode: sampleGazetteer(loadSample(language)) },
  });
  const session: Session = { host, language, jobs: [] };
  if (options.workbook) setUpOwn(session, options);
  else session.jobs.push(reportOf('setUp', openSample(host, loadSample(language), language)));
  if (options.seconds !== null)
    run(session, 'sidebarSaveSetting', ['plannerSeconds', String(options.seconds)]);
  return session;
}

async function readOwn(options: StartOptions): Promise<Workbook> {
  try {
    return await readWorkbookFile(options.workbook!, { name: 'Meguri' });
  } catch (error) {
    if (!(error instanceof NotAWorkbookError)) throw error;
    throw new UsageError(cliWords(options.language).notAWorkbook(options.workbook!));
  }
}

/** Adopts the tabs of the user's workbook; its headers tell the language. */
function setUpOwn(session: Session, options: StartOptions): void {
  const { host } = session;
  host.open();
  const state = host.run('sidebarState').value as { language: CliLanguage };
  session.language = options.language ?? state.language;
  const answers = { ...sampleAnswers(session.language), startAddress: '', startPosition: '' };
  session.jobs.push(reportOf('setUp', host.run('sidebarSetUp', [answers])));
}

/** Today on this computer's calendar. */
function localToday(): string {
  const now = new Date();
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

type RunResult = ReturnType<Host['run']>;

function run(session: Session, name: string, args: unknown[]): RunResult {
  return session.host.googleScriptRun(name, args);
}

/** Runs a job as the sidebar does. */
export function runJob(session: Session, job: string): JobReport {
  const report = reportOf(job, run(session, 'sidebarRun', [job, {}]));
  session.jobs.push(report);
  return report;
}

function reportOf(job: string, result: RunResult): JobReport {
  const outcome = result.value as { ok?: boolean; message?: string; details?: string[] } | undefined;
  const { report } = result;
  return {
    job,
    ok: result.ok && outcome?.ok === true,
    message: outcome?.message ?? result.error?.message ?? '',
    details: outcome?.details ?? [],
    figures: figuresOf(report.log.map(String), job),
    serviceCalls: report.serviceCalls,
    cellsRead: report.cellsRead,
    cellsWritten: report.cellsWritten,
    cpuSeconds: round(report.cpuSeconds),
    estimatedAppsScriptSeconds: round(report.estimatedAppsScriptSeconds),
  };
}

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** The bundle notes a job's figures as one line of JSON in the execution log. */
function figuresOf(log: string[], job: string): Record<string, number> {
  for (const line of [...log].reverse()) {
    if (!line.startsWith('{')) continue;
    const noted = JSON.parse(line) as Record<string, unknown>;
    if (noted['job'] !== job) continue;
    return Object.fromEntries(
      Object.entries(noted).filter(([, value]) => typeof value === 'number'),
    ) as Record<string, number>;
  }
  return {};
}
