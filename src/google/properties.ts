// Texts in the document's properties. A value holds 9 KB (https://developers.google.com/apps-script/guides/services/quotas):
// a longer text goes into several, and the key itself is written last, so that a run that dies leaves the old text whole.
import { hashText } from '../jobs/planning/planMark';

/** Bytes of a part, below the limit. */
const partBytes = 8_000;

type Properties = GoogleAppsScript.Properties.Properties;

/** Google gives none to a web app: https://developers.google.com/apps-script/reference/properties/properties-service#getDocumentProperties() */
const documentStore = (): Properties | null => PropertiesService.getDocumentProperties() as Properties | null;

/** What Meguri remembers about the spreadsheet. */
export const stateKey = 'meguri.state';

/** The forecasts' model of the week. */
export const fitKey = 'meguri.fit';

/** In place of the state: a web app is deployed, and everything has moved to where its pages see it too. */
const movedMark = 'moved to the script';

let moved: boolean | null = null;

/** The document's state as it was looked at under the lock, for whoever reads it next: one call less. */
let peeked: string | null = null;

/** Whether the script, bound to this one spreadsheet, keeps everything in its own properties. Asked once a run. */
export function isMoved(): boolean {
  moved ??= documentStore()?.getProperty(stateKey) === movedMark;
  return moved;
}

/** The same, by a look that stands for the next reading of the state: the caller holds the lock. */
export function isMovedUnderLock(): boolean {
  peeked = documentStore()?.getProperty(stateKey) ?? null;
  moved = peeked === movedMark;
  return moved;
}

/** What was read under other keys: one call less when it is written anew. A stale look costs them a fit at most. */
const looked = new Map<string, string | null>();

function storedState(own: Properties): string | null {
  const text = peeked ?? own.getProperty(stateKey);
  peeked = null;
  return text;
}

function properties(): Properties {
  const own = documentStore();
  return own === null || isMoved() ? PropertiesService.getScriptProperties() : own;
}

/** Moves the state to the script's properties; it is whole there before the mark is set. */
export function moveToScript(): void {
  const text = isMoved() ? null : loadText(stateKey);
  if (text === null) return;
  writeText(PropertiesService.getScriptProperties(), stateKey, text);
  documentStore()?.setProperty(stateKey, movedMark);
  moved = true;
}

/** Where the parts of a long text are: two sets of keys take turns. */
const partsPattern = /^parts:([ab]):(\d+):(\w+)$/;

const partKey = (key: string, turn: string, index: number): string => `${key}.${turn}${index}`;

export function loadText(key: string): string | null {
  const own = documentStore();
  let stored = own === null ? null : key === stateKey ? storedState(own) : own.getProperty(key);
  if (key === stateKey) moved ??= stored === movedMark;
  const store = properties();
  if (own === null || isMoved()) stored = store.getProperty(key);
  if (key !== stateKey) looked.set(key, stored);
  const parts = partsPattern.exec(stored ?? '');
  if (!parts) return stored;
  const [, turn, count, hash] = parts as unknown as [string, string, string, string];
  const all = store.getProperties();
  const text = Array.from({ length: Number(count) }, (_, index) => all[partKey(key, turn, index)] ?? '').join(
    '',
  );
  return hashText(text) === hash ? text : null;
}

export function saveText(key: string, text: string): void {
  if (key === stateKey) peeked = null;
  writeText(properties(), key, text);
}

function writeText(store: Properties, key: string, text: string): void {
  const escaped = asciiJson(text);
  if (escaped.length <= partBytes) {
    store.setProperty(key, escaped);
    return;
  }
  const stored = looked.has(key) ? looked.get(key)! : store.getProperty(key);
  looked.delete(key);
  const before = partsPattern.exec(stored ?? '');
  const turn = before?.[1] === 'a' ? 'b' : 'a';
  const parts = escaped.match(new RegExp(`.{1,${partBytes}}`, 'gs')) ?? [];
  store.setProperties(Object.fromEntries(parts.map((part, index) => [partKey(key, turn, index), part])));
  store.setProperty(key, `parts:${turn}:${parts.length}:${hashText(escaped)}`);
}

/** JSON with everything beyond ASCII escaped: a character is a byte then, wherever it is cut. */
const asciiJson = (json: string): string =>
  json.replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export function deleteText(key: string): void {
  const store = properties();
  const parts = partsPattern.exec(store.getProperty(key) ?? '');
  store.deleteProperty(key);
  documentStore()?.deleteProperty(key);
  if (!parts) return;
  for (const name of store.getKeys()) if (name.startsWith(`${key}.`)) store.deleteProperty(name);
}
