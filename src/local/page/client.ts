/** The page's side of the worker: requests as promises. */
import type { Channel } from './meanwhile/channel';
import type { Answers, Numbered, Reply, Request } from './protocol';

type Change = Extract<Reply, { type: 'change' }>;

/** Requests too small to speak of. */
const QUIET: ReadonlySet<Request['type']> = new Set(['select', 'save', 'edit', 'sheet', 'closeSidebar']);

interface Waiting {
  readonly quiet: boolean;
  resolve(value: never): void;
  reject(error: Error): void;
}

export class WorkerClient {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;
  /** Whether the script is running, or the worker busy otherwise, whenever that changes. */
  onBusy: (running: boolean) => void = () => undefined;

  constructor(
    url: string,
    private readonly channel: Channel | null,
    onChange: (change: Change) => void,
  ) {
    this.worker = new Worker(url);
    this.worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.type === 'change') onChange(data);
      else if (data.type === 'answer') this.settle(data.number)?.resolve(data.value as never);
      else if (data.type === 'failure') this.settle(data.number)?.reject(new Error(data.message));
    });
  }

  ask<T extends Request>(request: T): Promise<Answers[T['type']]> {
    this.last += 1;
    const message: Numbered = { number: this.last, request };
    // Whichever way is faster: the worker does it once.
    if (this.running) this.channel?.send(message);
    return new Promise((resolve, reject) => {
      this.waiting.set(message.number, { resolve, reject, quiet: QUIET.has(request.type) });
      this.worker.postMessage(message);
      this.onBusy(this.running);
    });
  }

  /** Nothing at all is under way. */
  get idle(): boolean {
    return this.waiting.size === 0;
  }

  /** The script is running, or the worker busy otherwise. */
  get running(): boolean {
    return [...this.waiting.values()].some(({ quiet }) => !quiet);
  }

  private settle(number: number): Waiting | undefined {
    const found = this.waiting.get(number);
    this.waiting.delete(number);
    this.onBusy(this.running);
    return found;
  }
}
