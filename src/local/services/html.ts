/** HtmlService: pages out of strings and files, and templates that print plain variables. */

import type { BlobService } from './blob';
import { HTML_ENUMS } from './enums';
import { ServiceError } from './errors';
import type { Execution } from './execution';
import { asGoogle, behind, type OpenToProperties, ServiceObject } from './gate';

type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;
type GoogleTemplate = GoogleAppsScript.HTML.HtmlTemplate;

interface Page {
  title: string;
  content: string;
  width: number | null;
  height: number | null;
  metaTags: { name: string; content: string }[];
}

export class HtmlService
  extends ServiceObject
  implements Omit<Partial<GoogleAppsScript.HTML.HtmlService>, 'SandboxMode' | 'XFrameOptionsMode'>
{
  readonly serviceName = 'HtmlService';
  override readonly constants = HTML_ENUMS;

  createHtmlOutput(html: unknown = ''): GoogleOutput {
    return asGoogle(new HtmlOutputService(this.run, htmlText(html)));
  }

  createHtmlOutputFromFile(filename: string): GoogleOutput {
    return this.createHtmlOutput(fileText(this.run, filename));
  }

  createTemplate(html: unknown): GoogleTemplate {
    return asGoogle(new HtmlTemplateService(this.run, htmlText(html)));
  }

  createTemplateFromFile(filename: string): GoogleTemplate {
    return this.createTemplate(fileText(this.run, filename));
  }
}

function htmlText(html: unknown): string {
  const blob = behind(html);
  return blob?.serviceName === 'Blob' ? (blob as BlobService).getDataAsString() : String(html);
}

function fileText(run: Execution, filename: string): string {
  const text = run.state.files.html[filename.replace(/\.html$/, '')];
  if (text === undefined) throw new ServiceError(`No HTML file named ${filename} was found.`);
  return text;
}

export class HtmlOutputService extends ServiceObject implements Partial<GoogleOutput> {
  readonly serviceName = 'HtmlOutput';
  readonly page: Page;

  constructor(run: Execution, content: string) {
    super(run);
    this.page = { title: '', content, width: null, height: null, metaTags: [] };
  }

  getContent(): string {
    return this.page.content;
  }

  setContent(content: string): GoogleOutput {
    return paged(this, { content });
  }

  append(addedContent: string): GoogleOutput {
    return paged(this, { content: this.page.content + addedContent });
  }

  appendUntrusted(addedContent: string): GoogleOutput {
    return this.append(escapeHtml(addedContent));
  }

  clear(): GoogleOutput {
    return paged(this, { content: '' });
  }

  getTitle(): string {
    return this.page.title;
  }

  setTitle(title: string): GoogleOutput {
    return paged(this, { title });
  }

  getWidth(): number {
    return this.page.width as number;
  }

  setWidth(width: number): GoogleOutput {
    return paged(this, { width });
  }

  getHeight(): number {
    return this.page.height as number;
  }

  setHeight(height: number): GoogleOutput {
    return paged(this, { height });
  }

  /** Google allows these names alone: https://developers.google.com/apps-script/reference/html/html-output#addmetatagname,-content */
  addMetaTag(name: string, content: string): GoogleOutput {
    const allowed = [
      'apple-mobile-web-app-capable',
      'google-site-verification',
      'mobile-web-app-capable',
      'viewport',
    ];
    if (!allowed.includes(name))
      throw new ServiceError(`The meta tag you specified is not allowed in this context.`);
    return paged(this, { metaTags: [...this.page.metaTags, { name, content }] });
  }

  setXFrameOptionsMode(_mode: GoogleAppsScript.HTML.XFrameOptionsMode): GoogleOutput {
    return asGoogle(this);
  }

  setSandboxMode(_mode: GoogleAppsScript.HTML.SandboxMode): GoogleOutput {
    return asGoogle(this);
  }

  setFaviconUrl(_iconUrl: string): GoogleOutput {
    return asGoogle(this);
  }

  asTemplate(): GoogleTemplate {
    return asGoogle(new HtmlTemplateService(this.run, this.page.content));
  }
}

function paged(output: HtmlOutputService, patch: Partial<Page>): GoogleOutput {
  Object.assign(output.page, patch);
  return asGoogle<GoogleOutput>(output);
}

/** Variables are properties that the script sets; `<?= name ?>` prints one escaped, `<?!= name ?>` as it is. */
export class HtmlTemplateService extends ServiceObject implements OpenToProperties {
  readonly serviceName = 'HtmlTemplate';
  readonly variables: Record<string, unknown> = {};

  constructor(
    run: Execution,
    private readonly source: string,
  ) {
    super(run);
  }

  getRawContent(): string {
    return this.source;
  }

  evaluate(): GoogleOutput {
    const content = this.source.replace(/<\?(!?=|)([\s\S]*?)\?>/g, (_, mark: string, code: string) => {
      const text = printed(this.variables, mark, code.trim());
      return mark === '!=' ? text : escapeHtml(text);
    });
    return asGoogle(new HtmlOutputService(this.run, content));
  }
}

function printed(variables: Readonly<Record<string, unknown>>, mark: string, code: string): string {
  if (mark === '' || !/^[A-Za-z_$][\w$]*;?$/.test(code)) {
    throw new ServiceError(
      `HtmlTemplate: the local host prints plain variables only, not <?${mark} ${code} ?>`,
    );
  }
  const name = code.replace(/;$/, '');
  if (!Object.hasOwn(variables, name)) throw new ServiceError(`${name} is not defined`);
  return String(variables[name]);
}

/** Escapes what could open a tag, an attribute or an entity. */
export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return String(text).replace(/[&<>"']/g, (letter) => names[letter]!);
}
