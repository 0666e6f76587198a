/** Utilities: dates in real time zones, bytes, digests, ids. */
import { base64Bytes, base64Of } from '../text/base64';
import { md5, sha256 } from '../text/digests';
import { utf8Bytes } from '../text/utf8';
import { formatDate } from '../time/formatDate';
import { zoneOf } from '../time/zone';
import { blobOf, signed } from './blob';
import { nameOf, UTILITIES_ENUMS } from './enums';
import { refuseArguments, ServiceError } from './errors';
import { asGoogle, ServiceObject } from './gate';
import { isDate } from './spreadsheet/values';

type GoogleBlob = GoogleAppsScript.Base.Blob;
type Bytes = string | number[];

export class UtilitiesService
  extends ServiceObject
  implements Omit<Partial<GoogleAppsScript.Utilities.Utilities>, keyof typeof UTILITIES_ENUMS>
{
  readonly serviceName = 'Utilities';
  override readonly constants = UTILITIES_ENUMS;

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    if (!isDate(date)) refuseArguments('Utilities', 'formatDate', [date, timeZone, format]);
    const instant = Date.prototype.getTime.call(date);
    if (Number.isNaN(instant)) refuseArguments('Utilities', 'formatDate', [date, timeZone, format]);
    return formatDate(instant, zoneOrGmt(timeZone), format);
  }

  formatString(template: string, ...args: unknown[]): string {
    let used = 0;
    return String(template).replace(/%(%|[-0]*\d*(?:\.\d+)?[sdf])/g, (whole, rule: string) =>
      rule === '%' ? '%' : formatted(rule, args[used++], whole),
    );
  }

  newBlob(data: Bytes, contentType?: string, name?: string): GoogleBlob {
    return asGoogle(blobOf(this.run, data, contentType, name));
  }

  getUuid(): string {
    const digits = Array.from({ length: 32 }, () => Math.floor(this.run.state.random() * 16).toString(16));
    digits[12] = '4';
    digits[16] = '89ab'[Number.parseInt(digits[16]!, 16) % 4]!;
    return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  sleep(milliseconds: number): void {
    if (milliseconds > 300_000) throw new ServiceError('Cannot sleep for more than 300000 milliseconds.');
    this.run.charge(milliseconds);
  }

  base64Encode(data: Bytes, _charset?: unknown): string {
    return base64Of(bytesOf(data));
  }

  base64EncodeWebSafe(data: Bytes, _charset?: unknown): string {
    return this.base64Encode(data).replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(encoded: string, _charset?: unknown): number[] {
    try {
      return this.run.realm.intrinsics.Array.from(base64Bytes(encoded), signed);
    } catch {
      throw new ServiceError('Could not decode string.');
    }
  }

  base64DecodeWebSafe(encoded: string, _charset?: unknown): number[] {
    return this.base64Decode(encoded);
  }

  computeDigest(algorithm: unknown, value: Bytes, _charset?: unknown): number[] {
    const digest = { MD5: md5, SHA_256: sha256 }[nameOf(algorithm)];
    if (digest === undefined) {
      throw new ServiceError(
        `Utilities.computeDigest(${nameOf(algorithm)}) is not available in the local host`,
      );
    }
    return this.run.realm.intrinsics.Array.from(digest(bytesOf(value)), signed);
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    return parseCsv(csv, String(delimiter));
  }
}

/** An unknown zone counts as GMT, as in Java. */
function zoneOrGmt(timeZone: string): ReturnType<typeof zoneOf> {
  const java = /^(?:GMT|UTC)([+-]\d{1,2})(?::?(\d{2}))?$/.exec(timeZone);
  const name = java === null ? timeZone : `${java[1]!.replace(/^([+-])(\d)$/, '$10$2')}:${java[2] ?? '00'}`;
  const named = { JST: 'Asia/Tokyo', EST: 'America/New_York', PST: 'America/Los_Angeles' }[name] ?? name;
  try {
    return zoneOf(named);
  } catch {
    return zoneOf('UTC');
  }
}

const bytesOf = (data: Bytes): number[] =>
  typeof data === 'string' ? utf8Bytes(data) : Array.from(data, (byte) => byte & 255);

function formatted(rule: string, value: unknown, whole: string): string {
  const [, flags = '', width = '', precision, kind] = /^([-0]*)(\d*)(?:\.(\d+))?([sdf])$/.exec(rule) ?? [];
  if (kind === undefined) return whole;
  const text =
    kind === 's'
      ? String(value)
      : kind === 'd'
        ? String(Math.trunc(Number(value)))
        : Number(value).toFixed(precision === undefined ? 6 : Number(precision));
  const filler = flags.includes('0') && kind !== 's' ? '0' : ' ';
  return flags.includes('-') ? text.padEnd(Number(width)) : text.padStart(Number(width), filler);
}

function parseCsv(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < csv.length; index += 1) {
    const letter = csv[index]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (csv[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === delimiter || letter === '\n') {
      rows[rows.length - 1]!.push(cell);
      cell = '';
      if (letter === '\n') rows.push([]);
    } else if (letter !== '\r') cell += letter;
  }
  const last = rows[rows.length - 1]!;
  if (cell !== '' || last.length > 0) last.push(cell);
  return last.length === 0 ? rows.slice(0, -1) : rows;
}
