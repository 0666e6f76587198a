/** MailApp: mails go to the host's outbox. Quotas: https://developers.google.com/apps-script/guides/services/quotas */

import { utf8Length } from '../text/utf8';
import { attachmentOf, type BlobService } from './blob';
import { ServiceError } from './errors';
import type { Execution } from './execution';
import { behind, ServiceObject } from './gate';
import type { MailAttachment, OutgoingMail } from './state';

type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

const DAY_MS = 86_400_000;
const MAX_RECIPIENTS_PER_MAIL = 50;
const MAX_BODY_BYTES = 200 * 1024;
const MAX_SUBJECT_LENGTH = 250;

export class MailService extends ServiceObject implements Partial<GoogleAppsScript.Mail.MailApp> {
  readonly serviceName = 'MailApp';

  getRemainingDailyQuota(): number {
    return remaining(this.run);
  }

  /** Overloads: (message), (to, subject, body), (to, subject, body, options), (to, replyTo, subject, body). */
  sendEmail(...args: unknown[]): void {
    const message = messageOf(args);
    const mail = outgoing(this.run, message);
    checkMail(mail);
    const recipients = addresses(mail).length;
    if (recipients > remaining(this.run)) {
      throw new ServiceError('Service invoked too many times for one day: email.');
    }
    const { state } = this.run;
    const day = dayOf(this.run);
    state.recipientsByDay.set(day, (state.recipientsByDay.get(day) ?? 0) + recipients);
    state.outbox.push(mail);
  }
}

const dayOf = (run: Execution): number => Math.floor(run.now() / DAY_MS);

function remaining(run: Execution): number {
  const { quotas, recipientsByDay } = run.state;
  return quotas.mailRecipientsPerDay - (recipientsByDay.get(dayOf(run)) ?? 0);
}

function messageOf(args: readonly unknown[]): Message {
  if (args.length === 1) return args[0] as Message;
  const texts = args.slice(0, 4);
  if (args.length === 4 && typeof args[3] === 'string') {
    const [to, replyTo, subject, body] = texts as string[];
    return { to: to!, replyTo: replyTo!, subject: subject!, body: body! };
  }
  const [to, subject, body] = texts as string[];
  return { ...(args[3] as Message | undefined), to: to!, subject: subject!, body: body! };
}

function outgoing(run: Execution, message: Message): OutgoingMail {
  const inline = Object.entries(message.inlineImages ?? {});
  return {
    sentAt: run.now(),
    to: message.to ?? '',
    cc: message.cc ?? '',
    bcc: message.bcc ?? '',
    replyTo: message.replyTo ?? '',
    senderName: message.name ?? '',
    subject: message.subject ?? '',
    body: message.body ?? '',
    htmlBody: message.htmlBody ?? '',
    attachments: Array.from(message.attachments ?? [], attached),
    inlineImages: Object.fromEntries(inline.map(([key, blob]) => [key, attached(blob)])),
  };
}

function attached(source: unknown): MailAttachment {
  const blob = behind(source);
  if (blob?.serviceName !== 'Blob') throw new ServiceError('Invalid argument: attachments');
  return attachmentOf(blob as BlobService);
}

/** Single addresses of all three fields. */
export function addresses(mail: Pick<OutgoingMail, 'to' | 'cc' | 'bcc'>): string[] {
  return [mail.to, mail.cc, mail.bcc].flatMap((field) =>
    field
      .split(',')
      .map((address) => address.trim())
      .filter((address) => address !== ''),
  );
}

function checkMail(mail: OutgoingMail): void {
  const all = addresses(mail);
  if (all.length === 0) throw new ServiceError('Failed to send email: no recipient');
  const wrong = all.find((address) => !/^(?:[^<>]*<)?[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>?$/.test(address));
  if (wrong !== undefined) throw new ServiceError(`Invalid email: ${wrong}`);
  if (all.length > MAX_RECIPIENTS_PER_MAIL)
    throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
  if (mail.subject.length > MAX_SUBJECT_LENGTH) throw new ServiceError('Invalid argument: subject');
  if (utf8Length(mail.body) > MAX_BODY_BYTES || utf8Length(mail.htmlBody) > MAX_BODY_BYTES) {
    throw new ServiceError('Limit Exceeded: Email Body Size.');
  }
}
