/**
 * The page's service worker, and all it does. A worker in the middle of a job gets no messages, but it may fetch: what is
 * asked of it meanwhile waits here until it looks. In Google executions run side by side.
 */
import type { Numbered } from '../protocol';
import { CLAIM, MEANWHILE, type Posted } from './posted';

const scope = globalThis as unknown as ServiceWorkerGlobalScope;
const waiting = new Map<string, Numbered[]>();

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('message', (event: ExtendableMessageEvent & { data: Posted | typeof CLAIM }) => {
  if (event.data === CLAIM) {
    event.waitUntil(scope.clients.claim());
    return;
  }
  const { page, message } = event.data;
  waiting.set(page, [...(waiting.get(page) ?? []), message]);
});

scope.addEventListener('fetch', (event) => {
  const { pathname, searchParams } = new URL(event.request.url);
  if (!pathname.endsWith(`/${MEANWHILE}`)) return;
  const page = searchParams.get('page') ?? '';
  const messages = waiting.get(page) ?? [];
  waiting.delete(page);
  event.respondWith(new Response(JSON.stringify(messages)));
});
