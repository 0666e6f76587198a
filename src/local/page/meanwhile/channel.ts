/** The page's end of the way to a worker that is in the middle of a job. */
import type { Numbered } from '../protocol';
import { CLAIM, type Posted } from './posted';

export interface Channel {
  /** Tells this page's requests from those of other tabs. */
  readonly page: string;
  send(message: Numbered): void;
}

const PATIENCE_MS = 1500;

/**
 * Resolves when the service worker stands between page and server; with null where there is none (a private window, a server
 * without https): then what is asked during a job waits until it has ended.
 */
export async function openChannel(): Promise<Channel | null> {
  try {
    const { active } = await navigator.serviceWorker.register('meanwhile.js');
    // A page that was reloaded past all caches is under nobody's control until it is claimed.
    active?.postMessage(CLAIM);
    await controlled();
  } catch {
    return null;
  }
  const page = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
  return {
    page,
    send: (message) => {
      const posted: Posted = { page, message };
      navigator.serviceWorker.controller?.postMessage(posted);
    },
  };
}

function controlled(): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller !== null) return Promise.resolve();
  return new Promise((resolve, reject) => {
    serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    setTimeout(() => reject(new Error('not controlled')), PATIENCE_MS);
  });
}
