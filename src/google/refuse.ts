// What the sidebar gets instead of an exception.
import type { JobName } from '../jobs/jobNames';
import type { JobOutcome } from '../jobs/views';
import { messagesOf } from '../messages';
import { Book } from './book';
import { languageOf } from './language';
import { peekState } from './state';

/** An argument that the sidebar never sends. */
export class Refused extends Error {}

/** Runs `work`; a refused argument becomes an outcome in words. */
export function refuse(job: JobName, work: () => JobOutcome): JobOutcome {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const messages = messagesOf(languageOf(new Book(peekState())));
    return { job, ok: false, message: messages.outcome.notAllowed, details: [] };
  }
}
