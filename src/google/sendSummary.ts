// Sends the weekly summary: plain text, HTML, and the week as a calendar file.
import { formatIsoDay, mondayOf } from '../domain/day';
import { calendarFile } from '../jobs/calendarFile';
import type { JobResult } from '../jobs/changes';
import { calendarEvents, type SummaryMail, summaryMails } from '../jobs/summary';
import { messagesOf } from '../messages';
import type { Desk } from './runJob';
import { saveState } from './state';

/** Mails remembered, so that none is sent twice; older ones are forgotten. */
const rememberedMails = 200;

/** A mail to one address: no line break can add a header, no comma a second recipient. */
const isAddress = (text: string): boolean => /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/.test(text);

/** Sends the mails of this week that have not been sent yet. */
export function sendSummary(desk: Desk): JobResult {
  return deliver(desk, summaryMails(desk.team, desk.context, null));
}

/** The manager's mail, to the user alone; sent as often as asked. */
export function previewSummary(desk: Desk): JobResult {
  const messages = messagesOf(desk.team.language);
  const mails = isAddress(desk.user) ? summaryMails(desk.team, desk.context, desk.user) : [];
  for (const mail of mails) send(desk, mail);
  const recipients = mails.map((mail) => mail.to);
  return result(mails.length > 0 ? messages.outcome.summarySent(recipients) : messages.outcome.summaryNobody);
}

function deliver(desk: Desk, mails: SummaryMail[]): JobResult {
  const messages = messagesOf(desk.team.language);
  const week = formatIsoDay(mondayOf(desk.context.today));
  const keyOf = (mail: SummaryMail): string => `${week}:${mail.to}`;
  const valid = mails.filter((mail) => isAddress(mail.to));
  if (valid.length === 0) return result(messages.outcome.summaryNobody);
  const open = valid.filter((mail) => !desk.state.mailed.includes(keyOf(mail)));
  if (open.length === 0) return result(messages.outcome.summaryAlreadySent);
  const quota = MailApp.getRemainingDailyQuota();
  const sendable = open.slice(0, quota);
  for (const mail of sendable) {
    // Noted before it goes: a run that dies here sends one mail too few rather than one twice.
    desk.state.mailed = [...desk.state.mailed, keyOf(mail)].slice(-rememberedMails);
    saveState(desk.state);
    send(desk, mail);
  }
  const sent = result(messages.outcome.summarySent(sendable.map((mail) => mail.to)));
  if (sendable.length < open.length) sent.details.push(messages.outcome.mailQuota(quota, open.length));
  return sent;
}

function send({ book }: Desk, mail: SummaryMail): void {
  const events = calendarEvents(mail.routes, (moment) => book.dates.toDate(moment));
  const attachments =
    events.length === 0
      ? []
      : [Utilities.newBlob(calendarFile(events, new Date()), 'text/calendar', 'meguri-week.ics')];
  MailApp.sendEmail({
    to: mail.to,
    subject: mail.subject.replace(/[\r\n]+/g, ' '),
    body: mail.body.text,
    htmlBody: mail.body.html,
    attachments,
  });
}

const result = (message: string): JobResult => ({ changes: [], message, details: [], figures: {} });
