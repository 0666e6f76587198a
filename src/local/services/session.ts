/** Session, users, and what the script writes to its log. */
import type { Execution } from './execution';
import { asGoogle, ServiceObject } from './gate';

type GoogleUser = GoogleAppsScript.Base.User;

export class UserService extends ServiceObject implements Partial<GoogleUser> {
  readonly serviceName = 'User';

  constructor(
    run: Execution,
    readonly email: string,
  ) {
    super(run);
  }

  getEmail(): string {
    return this.email;
  }
}

export class SessionService extends ServiceObject implements Partial<GoogleAppsScript.Base.Session> {
  readonly serviceName = 'Session';

  getActiveUser(): GoogleUser {
    return asGoogle(this.run.factory.user(this.run.state.user));
  }

  getEffectiveUser(): GoogleUser {
    return asGoogle(this.run.factory.user(this.run.state.user));
  }

  getActiveUserLocale(): string {
    return this.run.state.userLocale;
  }

  getScriptTimeZone(): string {
    return this.run.state.scriptTimeZone;
  }

  getTemporaryActiveUserKey(): string {
    return `user-${this.run.state.user}`;
  }
}

export class LoggerService extends ServiceObject implements Partial<GoogleAppsScript.Base.Logger> {
  readonly serviceName = 'Logger';

  log(...data: unknown[]): GoogleAppsScript.Base.Logger {
    const line = formatted(data);
    this.run.log.push(line);
    this.run.loggerLines.push(line);
    return asGoogle(this);
  }

  getLog(): string {
    return this.run.loggerLines.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    this.run.loggerLines.length = 0;
  }
}

/** The script's console: lines go to the execution's log with their level. */
export function scriptConsole(run: Execution): object {
  const startedAt = new Map<string, number>();
  const at =
    (level: string) =>
    (...data: unknown[]): void => {
      run.log.push(level === 'log' ? formatted(data) : `${level.toUpperCase()} ${formatted(data)}`);
    };
  return {
    log: at('log'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    time: (label: string) => {
      startedAt.set(label, run.now());
    },
    timeEnd: (label: string) => at('log')(`${label}: ${run.now() - (startedAt.get(label) ?? run.now())}ms`),
  };
}

function formatted(data: readonly unknown[]): string {
  const [template, ...values] = data;
  if (typeof template !== 'string' || values.length === 0) return data.map(textOf).join(' ');
  let used = 0;
  const text = template.replace(/%[sdifjoO]/g, (mark) =>
    used < values.length ? textOf(values[used++]) : mark,
  );
  return [text, ...values.slice(used).map(textOf)].join(' ');
}

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Object.prototype.toString.call(value) === '[object Error]') return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
