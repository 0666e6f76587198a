// Sends the weekly summary: plain text, HTML, and the week as a calendar file.
import { formatIsoDay, mondayOf } from '../domain/day';
import { calendarFile } from '../jobs/calendarFile';
import type { JobResult } from '../jobs/changes';
import { calendarEvents, type SummaryMail, summaryMails } from '../jobs/summary';
import { messagesOf } from '../messages';
import { timeLeft } from './execution';
import { isHandedOver, mailOnce, recipientOf, settleDoubt } from './mailOnce';
import { type Desk, Told } from './runJob';
import type { State } from './state';

/**
 * A mail to one address: no line break can add a header, no comma a second recipient. The letters are those of HTML's
 * e-mail field (https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address).
 */
const isAddress = (text: string): boolean =>
  text.length <= 254 && /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text);

/** A subject takes 250 characters (https://developers.google.com/apps-script/reference/gmail/gmail-app). */
const longestSubject = 200;

/** One line, without control characters and without marks that turn the direction of what follows. */
const subjectLine = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .slice(0, longestSubject);

/** Of what stands in place of an address. */
const shownLength = 80;

/** Sends the mails of this week that have not been sent yet. */
export function sendSummary(desk: Desk): JobResult {
  const week = formatIsoDay(mondayOf(desk.context.today));
  const all = summaryMails(desk.team, desk.context, null);
  const mails = all.filter((mail) => isAddress(mail.to));
  const { outcome } = messagesOf(desk.team.language);
  const refused = all.flatMap(({ to }) =>
    isAddress(to) ? [] : [outcome.notAnAddress(to.slice(0, shownLength))],
  );
  if (mails.length === 0) return { ...result(outcome.summaryNobody), details: refused };
  forgetOtherWeeks(desk.state, week);
  const delivered = deliver(desk, { mails, keyOf: (mail) => `${week}:${mail.to}` });
  return { ...delivered, details: [...delivered.details, ...refused] };
}

/** The manager's mail, to the user alone; sent as often as asked, but not again when the last try is in doubt. */
export function previewSummary(desk: Desk): JobResult {
  const messages = messagesOf(desk.team.language);
  const mails = isAddress(desk.user) ? summaryMails(desk.team, desk.context, desk.user) : [];
  if (mails.length === 0) return result(messages.outcome.summaryNobody);
  if (MailApp.getRemainingDailyQuota() < mails.length) throw new Told(messages.outcome.previewQuota);
  const keyOf = (mail: SummaryMail): string => `preview:${mail.to}`;
  return deliver(desk, { mails, keyOf });
}

interface Delivery {
  mails: SummaryMail[];
  /** What the mail is remembered by. */
  keyOf: (mail: SummaryMail) => string;
}

function deliver(desk: Desk, { mails, keyOf }: Delivery): JobResult {
  const { state } = desk;
  const messages = messagesOf(desk.team.language);
  const doubt = settleDoubt(state);
  const details = doubt === null ? [] : [messages.outcome.mailUnsure(recipientOf(doubt))];
  const sent = mails.filter((mail) => isHandedOver(keyOf(mail))).map((mail) => mail.to);
  const isOpen = (key: string): boolean => key !== doubt && !state.mailed.includes(key) && !isHandedOver(key);
  const open = mails.filter((mail) => isOpen(keyOf(mail)));
  if (open.length === 0 && sent.length === 0)
    return { ...result(messages.outcome.summaryAlreadySent), details };
  const quota = MailApp.getRemainingDailyQuota();
  const sendable = open.slice(0, Math.max(0, quota));
  for (const mail of sendable) {
    if (timeLeft() < mailTime) break;
    const fate = mailOnce(state, { key: keyOf(mail), send: () => send(desk, mail) });
    if (fate === 'sent') sent.push(mail.to);
    else details.push(messages.outcome[fate](mail.to));
  }
  if (sendable.length < open.length) details.push(messages.outcome.mailQuota(quota, open.length));
  const isCut = sent.length < sendable.length && timeLeft() < mailTime;
  if (isCut) details.push(messages.outcome.outOfTime(messages.jobNames.sendSummary));
  return {
    ...result(sent.length > 0 ? messages.outcome.summarySent(sent) : messages.outcome.summaryNotSent),
    details,
    ...(isCut ? { unfinished: 'time' as const } : {}),
    ...(!isCut && sendable.length < open.length ? { unfinished: 'quota' as const } : {}),
  };
}

/** Time that one more mail and the notes about it may take, in milliseconds. */
const mailTime = 20_000;

/** Only what is asked about again is remembered: a property holds 9 KB. */
function forgetOtherWeeks(state: State, week: string): void {
  state.mailed = state.mailed.filter((key) => key.startsWith(`${week}:`) || !/^\d/.test(key));
}

function send({ book }: Desk, mail: SummaryMail): void {
  const events = calendarEvents(mail.routes, (moment) => book.dates.toDate(moment));
  const attachments =
    events.length === 0
      ? []
      : [Utilities.newBlob(calendarFile(events, new Date()), 'text/calendar', 'meguri-week.ics')];
  MailApp.sendEmail({
    to: mail.to,
    subject: subjectLine(mail.subject),
    body: mail.body.text,
    htmlBody: mail.body.html,
    attachments,
  });
}

const result = (message: string): JobResult => ({ changes: [], message, details: [], figures: {} });
