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

/** Names of the jobs that an execution had no time for. */
export const restKey = 'meguri.rest';

/** In place of the state: a web app is deployed, and everything has moved to where its pages see it too. */
const movedMark = 'moved to the script';

let moved: boolean | null = null;

/** All of the document's properties as they are under the lock: read in one call, kept up with what is written. */
let seen: Record<string, string | undefined> | null = null;

/** Whether the script, bound to this one spreadsheet, keeps everything in its own properties. Asked once a run. */
export function isMoved(): boolean {
  moved ??= documentStore()?.getProperty(stateKey) === movedMark;
  return moved;
}

/** The same, by a look at everything that stands for later ones: the caller holds the lock. */
export function isMovedUnderLock(): boolean {
  const all: Record<string, string | undefined> | null = documentStore()?.getProperties() ?? null;
  moved = all?.[stateKey] === movedMark;
  seen = moved ? null : all;
  return moved;
}

/** Without the lock, others write. */
export function forgetSeen(): void {
  seen = null;
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
  if (seen) return textIn(seen, key);
  const own = documentStore();
  let stored = own?.getProperty(key) ?? null;
  if (key === stateKey) moved ??= stored === movedMark;
  const store = properties();
  if (own === null || isMoved()) stored = store.getProperty(key);
  return partsPattern.test(stored ?? '') ? textIn(store.getProperties(), key) : stored;
}

/** A text that is long as a rule: its parts are read along with it, in one call. */
export const loadLongText = (key: string): string | null => textIn(seen ?? properties().getProperties(), key);

function textIn(all: Record<string, string | undefined>, key: string): string | null {
  const stored = all[key] ?? null;
  const parts = partsPattern.exec(stored ?? '');
  if (!parts) return stored;
  const [, turn, count, hash] = parts as unknown as [string, string, string, string];
  const text = Array.from({ length: Number(count) }, (_, index) => all[partKey(key, turn, index)] ?? '').join(
    '',
  );
  return hashText(text) === hash ? text : null;
}

export function saveText(key: string, text: string): void {
  writeText(properties(), key, text);
}

/** In one call, for what can be made anew: a save that ends half-way leaves nothing that is read. */
export function saveAtOnce(key: string, text: string): void {
  const texts = textsFor(properties(), key, text);
  put(properties(), { ...texts.parts, ...texts.head });
}

function writeText(store: Properties, key: string, text: string): void {
  const { parts, head } = textsFor(store, key, text);
  if (Object.keys(parts).length > 0) put(store, parts);
  put(store, head);
}

/** What is to be saved: parts beside those of before, if it takes any, and what leads to them. */
function textsFor(
  store: Properties,
  key: string,
  text: string,
): Record<'parts' | 'head', Record<string, string>> {
  const escaped = asciiJson(text);
  if (escaped.length <= partBytes) return { parts: {}, head: { [key]: escaped } };
  const before = partsPattern.exec((seen ? seen[key] : store.getProperty(key)) ?? '');
  const turn = before?.[1] === 'a' ? 'b' : 'a';
  const parts = escaped.match(new RegExp(`.{1,${partBytes}}`, 'gs')) ?? [];
  return {
    parts: Object.fromEntries(parts.map((part, index) => [partKey(key, turn, index), part])),
    head: { [key]: `parts:${turn}:${parts.length}:${hashText(escaped)}` },
  };
}

function put(store: Properties, texts: Record<string, string>): void {
  const [only, ...others] = Object.entries(texts);
  if (only && others.length === 0) store.setProperty(...only);
  else store.setProperties(texts);
  if (seen) Object.assign(seen, texts);
}

/** JSON with everything beyond ASCII escaped: a character is a byte then, wherever it is cut. */
const asciiJson = (json: string): string =>
  json.replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export function deleteText(key: string): void {
  const store = properties();
  const parts = partsPattern.exec((seen ? seen[key] : store.getProperty(key)) ?? '');
  store.deleteProperty(key);
  if (seen) delete seen[key];
  documentStore()?.deleteProperty(key);
  if (!parts) return;
  for (const name of store.getKeys()) if (name.startsWith(`${key}.`)) store.deleteProperty(name);
}
