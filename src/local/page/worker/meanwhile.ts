/** Between two service calls of a run, what was asked meanwhile is done: so runs overlap here as they do in Google. */
import { MEANWHILE } from '../meanwhile/posted';
import type { Numbered, Request } from '../protocol';

/** A run looks so often; a short one never does. */
const LOOK_EVERY_MS = 250;

/** What waits for the run to end: it replaces the workbook, or moves the clock that runs go by. */
const PATIENT: ReadonlySet<Request['type']> = new Set(['open', 'advance', 'fire']);

export class Meanwhile {
  private lookedAt = 0;
  private looking = false;
  private readonly done = new Set<number>();
  private page: string | null = null;
  private current = 0;

  constructor(
    private readonly elapsedMs: () => number,
    private readonly makeRequest: () => XMLHttpRequest,
    private readonly take: (message: Numbered) => void,
  ) {}

  /** Where to look; null where there is no way. */
  listenFor(page: string | null): void {
    this.page = page;
  }

  /** A request comes in the ordinary way. @returns Whether it was done already. */
  begin({ number }: Numbered): boolean {
    this.lookedAt = this.elapsedMs();
    this.current = number;
    return this.done.delete(number);
  }

  /** Asked before each service call. */
  look(): void {
    if (this.page === null || this.looking || this.elapsedMs() - this.lookedAt < LOOK_EVERY_MS) return;
    this.looking = true;
    try {
      for (const message of this.waiting(this.page)) {
        // What came too late for one run must not be done again in the next: ordinary messages keep their order.
        if (message.number <= this.current || PATIENT.has(message.request.type)) continue;
        this.done.add(message.number);
        this.take(message);
      }
    } finally {
      this.looking = false;
      this.lookedAt = this.elapsedMs();
    }
  }

  private waiting(page: string): Numbered[] {
    const request = this.makeRequest();
    try {
      request.open('GET', `${MEANWHILE}?page=${page}`, false);
      request.send();
      if (request.status === 200) return JSON.parse(request.responseText) as Numbered[];
    } catch {
      // As below: the way is closed, and the run goes on without.
    }
    this.page = null;
    return [];
  }
}
