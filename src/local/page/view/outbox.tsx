/** The mails that were sent: nothing leaves the browser. */
import { useState } from 'preact/hooks';
import type { MailAttachment, OutgoingMail } from '../../services/state';
import { download } from '../files';
import type { Playground } from '../playground';
import { timeText } from '../time';
import { wordsOf } from '../words';
import { Panel } from './panel';

export function Outbox({ playground }: { playground: Playground }) {
  const { language, mails, clock } = playground.shown;
  const words = wordsOf(language);
  const [chosen, choose] = useState<number>(0);
  const newest = [...mails].reverse();
  const mail = newest[Math.min(chosen, newest.length - 1)];
  return (
    <Panel playground={playground} title={words.outbox} testId="panel-outbox" wide="yes">
      {mail === undefined ? (
        <p class="help">{words.outboxEmpty}</p>
      ) : (
        <div class="outbox">
          <ol>
            {newest.map((one, index) => (
              <li key={newest.length - index}>
                <button
                  type="button"
                  data-testid="mail"
                  aria-current={one === mail}
                  onClick={() => choose(index)}
                >
                  <strong>{one.subject}</strong>
                  <span>{words.mailTo(one.to)}</span>
                  <span>{timeText(one.sentAt, clock.timeZone, language)}</span>
                </button>
              </li>
            ))}
          </ol>
          <MailView key={newest.length - chosen} mail={mail} playground={playground} />
        </div>
      )}
    </Panel>
  );
}

function MailView({ mail, playground }: { mail: OutgoingMail; playground: Playground }) {
  const words = wordsOf(playground.shown.language);
  return (
    <article>
      {mail.attachments.map((attachment) => (
        <button key={attachment.name} type="button" onClick={() => save(attachment)}>
          {words.attachment(attachment.name)}
        </button>
      ))}
      {mail.htmlBody === '' ? (
        <pre>{mail.body}</pre>
      ) : (
        <>
          <iframe
            title={mail.subject}
            data-testid="mail-html"
            sandbox="allow-popups"
            srcdoc={harmless(mail.htmlBody)}
          />
          <details>
            <summary>{words.plainText}</summary>
            <pre>{mail.body}</pre>
          </details>
        </>
      )}
    </article>
  );
}

/** No scripts by the sandbox; no pictures from elsewhere by this policy, as mail programs hold them back too. */
function harmless(html: string): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:`;
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"><base target="_blank">${html}`;
}

function save({ name, contentType, bytes }: MailAttachment): void {
  download(name, Uint8Array.from(bytes), contentType);
}
