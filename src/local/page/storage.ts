/** The playground's last state, kept in the browser between visits. */
import type { PreparedState } from './protocol';

const STORE = 'states';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('meguri-playground', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const request = work(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    database.close();
  }
}

/** Saved under the build it belongs to: another bundle or another prepared workbook starts anew. */
export interface SavedState {
  readonly build: string;
  readonly state: PreparedState;
}

/** Undefined where nothing was saved, or where the browser keeps nothing. */
export async function loadState(build: string): Promise<PreparedState | undefined> {
  try {
    const saved = await inStore<SavedState | undefined>('readonly', (store) => store.get('last'));
    return saved?.build === build ? saved.state : undefined;
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing (private windows) is no reason to stop. */
export async function saveState(saved: SavedState): Promise<void> {
  await inStore('readwrite', (store) => store.put(saved, 'last')).catch(() => undefined);
}

export async function forgetState(): Promise<void> {
  await inStore('readwrite', (store) => store.delete('last')).catch(() => undefined);
}
