/** Blobs: bytes with a type and a name. Bytes are signed, as in Java. */
import { utf8Bytes, utf8Text } from '../text/utf8';
import type { Execution } from './execution';
import { asGoogle, ServiceObject } from './gate';
import type { MailAttachment } from './state';

type GoogleBlob = GoogleAppsScript.Base.Blob;

/** 0..255 to -128..127. */
export const signed = (byte: number): number => (byte << 24) >> 24;

export class BlobService extends ServiceObject implements Partial<GoogleBlob> {
  readonly serviceName = 'Blob';

  constructor(
    run: Execution,
    private bytes: readonly number[],
    private contentType: string | null,
    private name: string | null,
  ) {
    super(run);
  }

  getBlob(): GoogleBlob {
    return asGoogle(this);
  }

  copyBlob(): GoogleBlob {
    return asGoogle(new BlobService(this.run, this.bytes, this.contentType, this.name));
  }

  getBytes(): number[] {
    return this.run.realm.intrinsics.Array.from(this.bytes);
  }

  setBytes(data: number[]): GoogleBlob {
    this.bytes = Array.from(data, signed);
    return asGoogle(this);
  }

  getDataAsString(_charset?: string): string {
    return utf8Text(this.bytes);
  }

  setDataFromString(text: string, _charset?: string): GoogleBlob {
    this.bytes = utf8Bytes(text).map(signed);
    return asGoogle(this);
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setContentType(contentType: string | null): GoogleBlob {
    this.contentType = contentType;
    return asGoogle(this);
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): GoogleBlob {
    this.name = name;
    return asGoogle(this);
  }

  isGoogleType(): boolean {
    return false;
  }
}

/** A blob of text (UTF-8) or bytes. */
export function blobOf(
  run: Execution,
  data: string | readonly number[],
  contentType?: string,
  name?: string,
): BlobService {
  const text = typeof data === 'string';
  const bytes = text ? utf8Bytes(data).map(signed) : Array.from(data, signed);
  return new BlobService(run, bytes, contentType ?? (text ? 'text/plain' : null), name ?? null);
}

/** The blob as a mail carries it. */
export function attachmentOf(blob: BlobService): MailAttachment {
  return {
    name: blob.getName() ?? 'attachment',
    contentType: blob.getContentType() ?? 'application/octet-stream',
    bytes: Array.from(blob.getBytes()),
  };
}
