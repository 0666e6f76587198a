// Routes kept as plain sequences, to come back to.
import type { Routes } from './routes';

export class Snapshot {
  private readonly node: Int32Array;
  private readonly length: Int32Array;

  constructor(private readonly routes: Routes) {
    this.node = new Int32Array(routes.node.length);
    this.length = new Int32Array(routes.length.length);
  }

  take(): void {
    this.node.set(this.routes.node);
    this.length.set(this.routes.length);
  }

  /** Makes the routes what they were when the snapshot was taken. */
  putBack(): void {
    const { routes, length } = this;
    routes.clear();
    for (let shift = 0; shift < length.length; shift++) {
      const base = shift * routes.stride + 1;
      if (length[shift]! > 0) routes.setRoute(shift, this.node.subarray(base, base + length[shift]!));
    }
  }
}
