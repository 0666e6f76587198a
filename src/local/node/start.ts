// `npm start`: plans the week of a workbook with the built bundle, prints it, writes it, and serves the playground.
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { writeMails } from './mailFiles';
import { cliWords, readOptions, type StartOptions, UsageError } from './options';
import { type PrintedState, weekLines } from './printWeek';
import { serveFolder } from './serveFolder';
import { type JobReport, openSession, runJob, type Session } from './session';
import { writeWorkbookFile } from './xlsxFiles';

/** The jobs of the first minute, in order. */
const jobs = ['refreshDue', 'planWeek', 'buildReports', 'sendSummary'];

async function start(options: StartOptions): Promise<number> {
  const say = (line: string): void => {
    if (!options.json) console.log(line);
  };
  const asked = cliWords(options.language);
  if (options.help) {
    console.log(asked.help);
    return 0;
  }
  say(asked.opening(options.workbook ?? asked.sample));
  const session = await openSession(options);
  const words = cliWords(session.language);
  for (const report of session.jobs) tell(report, options, session);
  for (const job of jobs) tell(runJob(session, job), options, session);
  const state = session.host.googleScriptRun('sidebarState').value as PrintedState;
  for (const line of weekLines(state, words)) say(line);
  await writeFiles(session, options, say);
  const ok = session.jobs.every((report) => report.ok);
  if (!options.once) await serve(session, options, say);
  return ok ? 0 : 1;
}

/** One job's outcome: a line of JSON, or words. */
function tell(report: JobReport, options: StartOptions, session: Session): void {
  const { job, ok, message, details, figures, ...cost } = report;
  if (options.json) {
    console.log(JSON.stringify({ job, ok, ...figures, ...cost }));
    return;
  }
  console.log(`${ok ? '✓' : '✗'} ${message}`);
  for (const detail of details) console.log(`    ${detail}`);
  const words = cliWords(session.language);
  console.log(words.cost(cost.serviceCalls, cost.estimatedAppsScriptSeconds, cost.cpuSeconds));
}

async function writeFiles(
  { host, language }: Session,
  options: StartOptions,
  say: (line: string) => void,
): Promise<void> {
  const words = cliWords(language);
  const file = join(options.out, 'meguri.xlsx');
  await writeWorkbookFile(file, host.workbook);
  say('');
  say(words.wrote(relative('.', file)));
  const folder = join(options.out, 'mails');
  const mails = writeMails(folder, host.outbox);
  if (mails.length > 0) say(words.mails(mails.length, relative('.', folder)));
}

const usualPort = 8321;

async function serve(
  { host, language }: Session,
  options: StartOptions,
  say: (line: string) => void,
): Promise<void> {
  const { buildPlayground } = await import('../../build/playground');
  const folder = join(options.out, 'playground');
  const week = host.workbook.sheetByName('週間ルート') ?? host.workbook.sheetByName('Week');
  if (week) host.workbook.activeSheetId = week.id;
  await buildPlayground({
    outDir: folder,
    states: { [language]: { host: host.toJSON(), nowMs: host.now() } },
  });
  const served = await serveFolder(folder, options.port ?? usualPort).catch(() => serveFolder(folder));
  say(cliWords(language).serving(served.address));
}

try {
  if (!existsSync('dist/Code.js')) throw new Error('dist/ is missing: npm run build');
  process.exitCode = await start(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
