/** CacheService: 100 KB a value, 250 characters a key, six hours. https://developers.google.com/apps-script/reference/cache/cache */
import { utf8Length } from '../text/utf8';
import { ServiceError } from './errors';
import type { Execution } from './execution';
import { asGoogle, ServiceObject } from './gate';
import type { CacheEntry, PropertyScope } from './state';

type GoogleCache = GoogleAppsScript.Cache.Cache;

const MAX_VALUE_BYTES = 100 * 1024;
const MAX_KEY_LENGTH = 250;
const MAX_ENTRIES = 1000;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

export class CacheService extends ServiceObject implements Partial<GoogleAppsScript.Cache.CacheService> {
  readonly serviceName = 'CacheService';

  getScriptCache(): GoogleCache {
    return asGoogle(new CacheStore(this.run, 'script'));
  }

  getUserCache(): GoogleCache {
    return asGoogle(new CacheStore(this.run, 'user'));
  }

  /** https://developers.google.com/apps-script/reference/cache/cache-service#getdocumentcache: null in a web app. */
  getDocumentCache(): GoogleCache | null {
    if (this.run.options.webApp) return null;
    return asGoogle(new CacheStore(this.run, 'document'));
  }
}

export class CacheStore extends ServiceObject implements Partial<GoogleCache> {
  readonly serviceName = 'Cache';

  constructor(
    run: Execution,
    private readonly scope: PropertyScope,
  ) {
    super(run);
  }

  get entries(): Map<string, CacheEntry> {
    return this.run.state.cache[this.scope];
  }

  get(key: string): string | null {
    const entry = this.entries.get(String(key));
    return entry === undefined || entry.expiresAt <= this.run.now() ? null : entry.value;
  }

  getAll(keys: string[]): { [key: string]: string } {
    const found = new this.run.realm.intrinsics.Object() as { [key: string]: string };
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, expirationInSeconds = DEFAULT_SECONDS): void {
    this.putAll({ [key]: value }, expirationInSeconds);
  }

  putAll(values: { [key: string]: string }, expirationInSeconds = DEFAULT_SECONDS): void {
    const entries = Object.entries(values).map(([key, value]) => [key, String(value)] as const);
    for (const [key, value] of entries) {
      if (key.length > MAX_KEY_LENGTH) throw new ServiceError('Argument too large: key');
      if (utf8Length(value) > MAX_VALUE_BYTES) throw new ServiceError('Argument too large: value');
    }
    const seconds = Math.min(MAX_SECONDS, Math.max(1, expirationInSeconds));
    for (const [key, value] of entries) {
      this.entries.set(key, { value, expiresAt: this.run.now() + seconds * 1000 });
    }
    evict(this.entries);
  }

  remove(key: string): void {
    this.entries.delete(String(key));
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.entries.delete(String(key));
  }
}

/** Over the cap, Google keeps the 900 entries farthest from expiring. */
function evict(entries: Map<string, CacheEntry>): void {
  if (entries.size <= MAX_ENTRIES) return;
  const byExpiry = [...entries].sort(([, a], [, b]) => b.expiresAt - a.expiresAt);
  for (const [key] of byExpiry.slice(900)) entries.delete(key);
}
