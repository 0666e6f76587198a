/**
 * The consent that calls need, and whether the manifest asks for it. A manifest that lists `oauthScopes` gets those and
 * no others; one without gets whatever its calls need.
 * https://developers.google.com/apps-script/concepts/scopes
 */
import { ServiceError } from './errors';
import type { Execution } from './execution';

const PREFIX = 'https://www.googleapis.com/auth/';

const MAIL = ['script.send_mail'];
const TRIGGERS = ['script.scriptapp'];
const EMAIL = ['userinfo.email'];
const HTML = ['script.container.ui'];
const SHEETS = ['spreadsheets.currentonly', 'spreadsheets'];

/** "Service.method" to scopes, any one of which will do. */
const NEEDED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^MailApp\./, MAIL],
  [/^UrlFetchApp\./, ['script.external_request']],
  [/^ScriptApp\.(getProjectTriggers|getUserTriggers|deleteTrigger)$/, TRIGGERS],
  [/^(Clock|Spreadsheet)TriggerBuilder\.create$/, TRIGGERS],
  // https://developers.google.com/apps-script/reference/base/session#getactiveuser
  [/^Session\.get(Active|Effective)User$/, EMAIL],
  [/^Ui\.show(Sidebar|ModalDialog|ModelessDialog)$/, HTML],
  [/^SpreadsheetApp\.(getActive|flush|openById)/, SHEETS],
];

/** Notes, or refuses, a call for which the manifest asks no consent. */
export function checkScope(run: Execution, service: string, method: string): void {
  const { oauthScopes } = run.state.files.manifest;
  if (!Array.isArray(oauthScopes) || run.authMode !== 'FULL') return;
  const name = `${service}.${method}`;
  const needed = NEEDED.find(([pattern]) => pattern.test(name))?.[1];
  if (needed === undefined || needed.some((scope) => oauthScopes.includes(PREFIX + scope))) return;
  run.missingScopes.add(needed[0]!);
  if (run.state.scopes !== 'enforced') return;
  const words = needed.map((scope) => PREFIX + scope).join(' || ');
  throw new ServiceError(`You do not have permission to call ${name}. Required permissions: ${words}`);
}
