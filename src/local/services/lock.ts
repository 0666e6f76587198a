/** LockService. Locks are held by an execution and end with it. */
import { ServiceError } from './errors';
import type { Execution } from './execution';
import { asGoogle, ServiceObject } from './gate';

type GoogleLock = GoogleAppsScript.Lock.Lock;

export class LockService extends ServiceObject implements Partial<GoogleAppsScript.Lock.LockService> {
  readonly serviceName = 'LockService';

  /** https://developers.google.com/apps-script/reference/lock/lock-service#getDocumentLock(): null in a web app. */
  getDocumentLock(): GoogleLock {
    if (this.run.options.webApp) return null as unknown as GoogleLock;
    return asGoogle(new HeldLock(this.run, 'document'));
  }

  getScriptLock(): GoogleLock {
    return asGoogle(new HeldLock(this.run, 'script'));
  }

  getUserLock(): GoogleLock {
    return asGoogle(new HeldLock(this.run, `user:${this.run.state.user}`));
  }
}

export class HeldLock extends ServiceObject implements Partial<GoogleLock> {
  readonly serviceName = 'Lock';

  constructor(
    run: Execution,
    private readonly name: string,
  ) {
    super(run);
  }

  /**
   * The holder can only be an execution that waits for this one (a nested run), so waiting is charged and then in
   * vain.
   */
  tryLock(timeoutInMillis: number): boolean {
    const { locks } = this.run.state;
    const holder = locks.get(this.name);
    if (holder !== undefined && holder !== this.run.id) {
      this.run.charge(timeoutInMillis);
      return false;
    }
    locks.set(this.name, this.run.id);
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (this.tryLock(timeoutInMillis)) return;
    throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this.run.state.locks.get(this.name) === this.run.id;
  }

  releaseLock(): void {
    if (this.hasLock()) this.run.state.locks.delete(this.name);
  }
}
