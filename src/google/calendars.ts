// Weeks as .ics to save or to mail, and busy times that the sidebar has read out of a calendar.
import { mondayOf, parseIsoDay } from '../domain/day';
import { calendarFile } from '../jobs/calendarFile';
import type { JobResult } from '../jobs/changes';
import { importBusyTimes } from '../jobs/moving/importBusyTimes';
import type {
  Answer,
  BusyTimesAsk,
  CalendarAsk,
  CalendarFile,
  CalendarSetting,
} from '../jobs/moving/movingViews';
import { dayRoutes } from '../jobs/routes';
import { calendarEvents } from '../jobs/summary';
import type { Team } from '../jobs/team';
import type { JobOutcome } from '../jobs/views';
import { shortDate } from '../jobs/words';
import { messagesOf } from '../messages';
import type { AnyTableKey } from '../tables/column';
import { Book } from './book';
import { noteLastJob } from './lock';
import { isHandedOver, mailOnce, settleDoubt } from './mailOnce';
import { answered } from './moving';
import { contextNow, loadTeam } from './readTeam';
import { type Desk, guarded, runJob, Told } from './runJob';
import { peekState } from './state';

export function calendarSetting(): CalendarSetting {
  return { timeZone: new Book(peekState()).spreadsheet.getSpreadsheetTimeZone() };
}

export function busyTimesFromSidebar(ask: BusyTimesAsk): JobOutcome {
  const decide = ({ team }: Desk): JobResult => {
    const result = importBusyTimes(team, ask);
    if (!result) throw new Told(messagesOf(team.language).calendar.unknownRep);
    return result;
  };
  const tables: AnyTableKey[] = ['customers', 'reps', 'settings', 'busyTimes'];
  return runJob('importBusyTimes', decide, { tables, makes: ['busyTimes'] }).outcome;
}

/** The tab for those who type their busy times. */
export function makeBusyTimes(): JobOutcome {
  const decide = ({ team, book }: Desk): JobResult => {
    book.findTable('busyTimes')?.activate();
    return { changes: [], message: messagesOf(team.language).calendar.made, details: [], figures: {} };
  };
  const tables: AnyTableKey[] = ['customers', 'reps', 'settings', 'busyTimes'];
  return runJob('importBusyTimes', decide, { tables, makes: ['busyTimes'] }).outcome;
}

const tablesOfWeek: AnyTableKey[] = ['customers', 'visits', 'reps', 'settings', 'cases'];

interface WeekFile extends CalendarFile {
  stops: number;
  /** `11/30(月)～12/6(日)`. */
  week: string;
}

/** Nothing of a rep's ID that means something to a file system or a mail. */
function fileName(monday: string, repId: string): string {
  const rep = repId.replace(/[^\w\u3040-\u30ff\u3400-\u9fff-]+/g, '_').slice(0, 40);
  return `meguri-${monday}${rep === '' ? '' : `-${rep}`}.ics`;
}

/** @throws {@link Told} when there is nothing to put into the file */
function weekFile(book: Book, team: Team, { monday, repId }: CalendarAsk): WeekFile {
  const messages = messagesOf(team.language);
  const from = mondayOf(parseIsoDay(monday) ?? contextNow(book).today);
  const span = { from, to: from + 6 };
  const visits = team.visits
    .map(({ record }) => record)
    .filter(({ status }) => status === 'planned' || status === 'done')
    .filter((visit) => repId === '' || visit.repId === repId);
  const routes = dayRoutes(team, visits, span);
  const events = calendarEvents(routes, (moment) => book.dates.toDate(moment));
  if (events.length === 0) throw new Told(messages.calendar.noVisits);
  return {
    name: fileName(monday, repId),
    text: calendarFile(events, new Date()),
    stops: events.length,
    week: messages.week.span(shortDate(messages, span.from), shortDate(messages, span.to)),
  };
}

export function calendarOfWeek(ask: CalendarAsk): Answer<CalendarFile> {
  return answered((book) => {
    const { name, text } = weekFile(book, loadTeam(book, tablesOfWeek), ask);
    return { name, text };
  });
}

/** Sends the week to whoever asks for it, and to nobody else. */
export function mailCalendar(ask: CalendarAsk): JobOutcome {
  return guarded('mailCalendar', (state, user, book) => {
    const team = loadTeam(book, tablesOfWeek);
    const words = messagesOf(team.language).calendar;
    if (user === '') throw new Told(words.noAddress);
    const file = weekFile(book, team, ask);
    const key = `calendar:${user}`;
    const { outcome } = messagesOf(team.language);
    const done = (message: string): JobResult => ({ changes: [], message, details: [], figures: {} });
    if (settleDoubt(state) === key) return done(outcome.mailUnsure(user));
    if (isHandedOver(key)) return done(words.mailed(user));
    if (MailApp.getRemainingDailyQuota() < 1) throw new Told(words.noQuota);
    const send = (): void =>
      MailApp.sendEmail({
        to: user,
        subject: words.subject(file.week),
        body: words.body(file.stops),
        attachments: [Utilities.newBlob(file.text, 'text/calendar', file.name)],
      });
    noteLastJob();
    const fate = mailOnce(state, { key, send });
    if (fate === 'mailRefused') throw new Told(outcome.mailRefused(user));
    return done(fate === 'sent' ? words.mailed(user) : outcome.mailUnsure(user));
  }).outcome;
}
