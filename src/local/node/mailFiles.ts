/** Writes the outbox as files: each mail as .eml, its HTML by itself, its attachments beside them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MailAttachment, OutgoingMail } from '../services/state';

/** The files of one mail, in the order written. */
export interface MailFiles {
  readonly eml: string;
  readonly html?: string;
  readonly attachments: readonly string[];
}

/** Writes the mails into a folder, which is made if missing; names begin with the mail's number. */
export function writeMails(folder: string, mails: readonly OutgoingMail[]): MailFiles[] {
  if (mails.length > 0) mkdirSync(folder, { recursive: true });
  return mails.map((mail, index) => writeMail(folder, mail, index + 1));
}

function writeMail(folder: string, mail: OutgoingMail, number: number): MailFiles {
  const stem = `${String(number).padStart(2, '0')}-${fileName(mail.subject) || 'mail'}`;
  const eml = join(folder, `${stem}.eml`);
  writeFileSync(eml, emlOf(mail));
  const html = mail.htmlBody === '' ? undefined : join(folder, `${stem}.html`);
  if (html !== undefined) writeFileSync(html, mail.htmlBody);
  const attachments = mail.attachments.map((attachment) => {
    const path = join(folder, `${stem}-${fileName(attachment.name) || 'attachment'}`);
    writeFileSync(path, bytesOf(attachment));
    return path;
  });
  return { eml, attachments, ...(html === undefined ? {} : { html }) };
}

/** What every file system takes. Text of cells reaches this, so that no path may come out of it. */
function fileName(text: string): string {
  return Array.from(text, (letter) => (letter < ' ' || '<>:"/\\|?*'.includes(letter) ? '_' : letter))
    .slice(0, 60)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/g, '');
}

const bytesOf = ({ bytes }: MailAttachment): Buffer => Buffer.from(bytes.map((byte) => byte & 255));

/** The mail as RFC 5322 text: plain part, HTML part, attachments. */
export function emlOf(mail: OutgoingMail): string {
  const bodies = [part('text/plain; charset=utf-8', Buffer.from(mail.body, 'utf8'))];
  if (mail.htmlBody !== '') bodies.push(part('text/html; charset=utf-8', Buffer.from(mail.htmlBody, 'utf8')));
  const alternative = multipart('alternative', 'alternative', bodies);
  const attached = mail.attachments.map((attachment) =>
    part(attachment.contentType, bytesOf(attachment), `attachment; filename="${encoded(attachment.name)}"`),
  );
  const body = attached.length === 0 ? alternative : multipart('mixed', 'mixed', [alternative, ...attached]);
  return `${headers(mail).join('\r\n')}\r\n${body}`;
}

function headers(mail: OutgoingMail): string[] {
  const sender = mail.senderName === '' ? 'Meguri' : mail.senderName;
  return [
    `From: ${encoded(sender)} <noreply@localhost>`,
    `To: ${oneLine(mail.to)}`,
    ...(mail.cc === '' ? [] : [`Cc: ${oneLine(mail.cc)}`]),
    ...(mail.bcc === '' ? [] : [`Bcc: ${oneLine(mail.bcc)}`]),
    ...(mail.replyTo === '' ? [] : [`Reply-To: ${oneLine(mail.replyTo)}`]),
    `Subject: ${encoded(mail.subject)}`,
    `Date: ${new Date(mail.sentAt).toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
  ];
}

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');

/** Encoded words of at most 45 bytes each (RFC 2047), for anything that is not plain ASCII. */
function encoded(text: string): string {
  const line = oneLine(text);
  if (/^[\x20-\x7e]*$/.test(line)) return line.replace(/"/g, "'");
  const words: string[] = [''];
  for (const letter of line) {
    if (Buffer.byteLength(words[words.length - 1]! + letter) > 45) words.push('');
    words[words.length - 1] += letter;
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

function part(contentType: string, content: Buffer, disposition?: string): string {
  const base64 = content.toString('base64').replace(/.{76}/g, '$&\r\n');
  const placed = disposition === undefined ? '' : `Content-Disposition: ${disposition}\r\n`;
  return `Content-Type: ${contentType}\r\n${placed}Content-Transfer-Encoding: base64\r\n\r\n${base64}\r\n`;
}

function multipart(kind: string, boundaryName: string, parts: readonly string[]): string {
  const boundary = `meguri-${boundaryName}-boundary`;
  const bodies = parts.map((body) => `--${boundary}\r\n${body}`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${bodies}--${boundary}--\r\n`;
}
