/** PropertiesService. https://developers.google.com/apps-script/guides/services/quotas: 9 KB a value, 500 KB a store. */

import { utf8Length } from '../text/utf8';
import { ServiceError } from './errors';
import type { Execution } from './execution';
import { asGoogle, ServiceObject } from './gate';
import type { PropertyScope } from './state';

type GoogleProperties = GoogleAppsScript.Properties.Properties;

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

export class PropertiesService
  extends ServiceObject
  implements Partial<GoogleAppsScript.Properties.PropertiesService>
{
  readonly serviceName = 'PropertiesService';

  getScriptProperties(): GoogleProperties {
    return asGoogle(new PropertiesStore(this.run, 'script'));
  }

  getUserProperties(): GoogleProperties {
    return asGoogle(new PropertiesStore(this.run, 'user'));
  }

  /** Null where there is no document around the script; a web app is taken for such a place, as for locks and caches. */
  getDocumentProperties(): GoogleProperties {
    if (this.run.options.webApp) return null as unknown as GoogleProperties;
    return asGoogle(new PropertiesStore(this.run, 'document'));
  }
}

export class PropertiesStore extends ServiceObject implements Partial<GoogleProperties> {
  readonly serviceName = 'Properties';

  constructor(
    run: Execution,
    private readonly scope: PropertyScope,
  ) {
    super(run);
  }

  get entries(): Map<string, string> {
    return this.run.state.properties[this.scope];
  }

  getProperty(key: string): string | null {
    return this.entries.get(String(key)) ?? null;
  }

  getProperties(): { [key: string]: string } {
    const properties = new this.run.realm.intrinsics.Object() as { [key: string]: string };
    for (const [key, value] of this.entries) properties[key] = value;
    return properties;
  }

  getKeys(): string[] {
    return this.run.realm.intrinsics.Array.from(this.entries.keys());
  }

  setProperty(key: string, value: string): GoogleProperties {
    return store(this, new Map([[String(key), String(value)]]));
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): GoogleProperties {
    const added = new Map(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    if (deleteAllOthers) this.entries.clear();
    return store(this, added);
  }

  deleteProperty(key: string): GoogleProperties {
    this.entries.delete(String(key));
    return asGoogle(this);
  }

  deleteAllProperties(): GoogleProperties {
    this.entries.clear();
    return asGoogle(this);
  }
}

function store(properties: PropertiesStore, added: ReadonlyMap<string, string>): GoogleProperties {
  for (const value of added.values()) {
    if (utf8Length(value) > MAX_VALUE_BYTES) throw new ServiceError('Argument too large: value');
  }
  const after = new Map([...properties.entries, ...added]);
  const bytes = [...after].reduce((total, [key, value]) => total + utf8Length(key) + utf8Length(value), 0);
  if (bytes > MAX_STORE_BYTES) {
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  for (const [key, value] of added) properties.entries.set(key, value);
  return asGoogle<GoogleProperties>(properties);
}
