// Each mail is noted before it goes and once it has gone. A run that dies in between leaves it in doubt: it is not sent
// again, and whoever asks next is told so. One mail too few rather than one twice.
import { withRetries } from './execution';
import { type State, saveState } from './state';

/** Mails that this execution has handed over: when it tries again what came after them, they have gone. */
const handedOver = new Set<string>();

/** Mails that this execution was about to send but did not hand over: trying again is safe. */
const notHandedOver = new Set<string>();

export const isHandedOver = (key: string): boolean => handedOver.has(key);

export type MailFate = 'sent' | 'mailUnsure' | 'mailRefused';

export interface Mail {
  /** Begins with the day of a period in which it goes once; other mails go as often as somebody asks for them. */
  key: string;
  send: () => void;
}

const goesOnce = (key: string): boolean => /^\d/.test(key);

/** Sends a mail that was not sent yet. */
export function mailOnce(state: State, { key, send }: Mail): MailFate {
  notHandedOver.add(key);
  state.mailing = key;
  saveState(state);
  notHandedOver.delete(key);
  const fate = handOver(send);
  handedOver.add(key);
  state.mailing = null;
  // What may be asked for again is in doubt until the job has ended, and the end of the job says so.
  if (!goesOnce(key)) return fate;
  if (fate !== 'mailRefused') state.mailed = [...state.mailed, key];
  withRetries(() => saveState(state));
  return fate;
}

/** What Google says when it will not take a mail: it has not gone then. */
const refusal = /too many times|invalid email|limit exceeded|no recipient|無効なメール|回数が多すぎます/i;

/** After any other error Google may have sent the mail all the same: it counts as sent, and the user is told. */
function handOver(send: () => void): MailFate {
  try {
    send();
    return 'sent';
  } catch (error) {
    console.error(error);
    return refusal.test(String((error as Error).message)) ? 'mailRefused' : 'mailUnsure';
  }
}

/** A mail that a run before this one died over counts as sent. @returns Its key; `null` when there is no doubt. */
export function settleDoubt(state: State): string | null {
  const key = state.mailing;
  if (key === null) return null;
  state.mailing = null;
  if (notHandedOver.has(key)) return null;
  if (goesOnce(key)) state.mailed = [...state.mailed, key];
  saveState(state);
  return handedOver.has(key) ? null : key;
}

/** To whom the mail of a key goes. */
export const recipientOf = (key: string): string => key.slice(key.indexOf(':') + 1);
