/**
 * What a script may call in each authorisation mode.
 * https://developers.google.com/apps-script/guides/triggers (restrictions of simple triggers)
 * https://developers.google.com/apps-script/guides/sheets/functions (services of custom functions)
 */
import { callClassOf } from '../latency';
import { ServiceError } from './errors';
import type { AuthMode } from './execution';

/** Services that need the user's consent, with the scope that the message names. */
const SCOPES: Readonly<Record<string, string>> = {
  MailApp: 'https://www.googleapis.com/auth/script.send_mail',
  UrlFetchApp: 'https://www.googleapis.com/auth/script.external_request',
  ScriptApp: 'https://www.googleapis.com/auth/script.scriptapp',
  ClockTriggerBuilder: 'https://www.googleapis.com/auth/script.scriptapp',
  SpreadsheetTriggerBuilder: 'https://www.googleapis.com/auth/script.scriptapp',
};

/** Methods of ScriptApp that anybody may call. */
const FREE_SCRIPT_METHODS = /^(getScriptId|getService|getInstallationSource|newTrigger)$/;

const SHOWS_HTML = /^show(Sidebar|ModalDialog|ModelessDialog)$/;

/** Throws what Google throws when the mode does not allow the call. */
export function assertAuthorized(mode: AuthMode, service: string, method: string): void {
  if (mode === 'FULL') return;
  if (SCOPES[service] !== undefined && !isFree(mode, service, method)) refuse(service, method);
  if (mode === 'CUSTOM_FUNCTION') assertCustomFunctionMay(service, method);
  else if (service === 'Ui' && SHOWS_HTML.test(method)) refuse(service, method, 'script.container.ui');
  if (mode === 'NONE' && /^(PropertiesService|Properties)$/.test(service)) refuse(service, method);
  if (mode === 'NONE' && callClassOf(service, method) === 'write') refuse(service, method);
}

function isFree(mode: AuthMode, service: string, method: string): boolean {
  if (service === 'UrlFetchApp') return mode === 'CUSTOM_FUNCTION';
  return service === 'ScriptApp' && FREE_SCRIPT_METHODS.test(method);
}

function assertCustomFunctionMay(service: string, method: string): void {
  if (service === 'HtmlService' || service === 'Ui') refuse(service, method);
  const changes =
    callClassOf(service, method) === 'write' || /^(insert|delete|move|create|rename|sort|toast)/.test(method);
  if (changes && /^(Spreadsheet|Sheet|Range|RangeList)$/.test(service)) refuse(service, method);
}

function refuse(service: string, method: string, scope?: string): never {
  const needed = SCOPES[service] ?? (scope && `https://www.googleapis.com/auth/${scope}`);
  const reason = needed === undefined ? '' : ` Required permissions: ${needed}`;
  throw new ServiceError(`You do not have permission to call ${service}.${method}.${reason}`);
}
