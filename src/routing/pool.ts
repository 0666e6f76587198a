// Routes met during the search, as columns of a set-partitioning problem: each set of stops once, in its cheapest order.
import type { Routes } from './routes';

const mostColumns = 4000;
/** Of cells in all columns: long routes leave room for fewer. */
const mostCells = 1_500_000;

export class RoutePool {
  /** Stops of a column: `stops[column * width … column * width + length[column] - 1]`, in driving order. */
  readonly stops: Int32Array;
  readonly width: number;
  readonly length: Int32Array;
  readonly cost: Float64Array;
  /** Twin class of the shift: the column serves any shift of the class. */
  readonly kind: Int32Array;
  /** From so many columns on there is room only for the routes of one more plan. */
  private readonly ample: number;
  count = 0;
  private readonly key: Int32Array;
  /** Open addressing; column + 1, 0 where free. */
  private readonly table: Int32Array;
  private readonly nodeKey: Int32Array;

  constructor(private readonly routes: Routes) {
    this.width = Math.max(1, routes.stride - 2);
    this.ample = Math.max(16, Math.min(mostColumns, Math.floor(mostCells / this.width)));
    const capacity = this.ample + routes.model.shiftCount;
    this.stops = new Int32Array(capacity * this.width);
    this.length = new Int32Array(capacity);
    this.cost = new Float64Array(capacity);
    this.kind = new Int32Array(capacity);
    this.key = new Int32Array(capacity);
    this.table = new Int32Array(2 ** Math.ceil(Math.log2(4 * capacity)));
    this.nodeKey = Int32Array.from({ length: routes.model.nodeCount }, (_, node) => mix(node + 1));
  }

  get isFull(): boolean {
    return this.count >= this.ample;
  }

  /** Remembers the route of a shift. */
  add(shift: number): void {
    const { routes, table } = this;
    const length = routes.length[shift]!;
    if (length === 0 || this.count === this.kind.length) return;
    const kind = routes.model.twinClass[shift]!;
    const key = this.keyOf(shift, kind);
    let cell = key & (table.length - 1);
    while (table[cell] !== 0) {
      const column = table[cell]! - 1;
      if (this.key[column] === key && this.length[column] === length && this.kind[column] === kind) {
        if (routes.cost[shift]! < this.cost[column]!) this.write(column, shift);
        return;
      }
      cell = (cell + 1) & (table.length - 1);
    }
    const column = this.count++;
    table[cell] = column + 1;
    this.key[column] = key;
    this.kind[column] = kind;
    this.length[column] = length;
    this.write(column, shift);
  }

  /** Keeps the columns for which it is true. */
  retain(keeps: (column: number) => boolean): void {
    const { table, width } = this;
    let kept = 0;
    for (let column = 0; column < this.count; column++) {
      if (!keeps(column)) continue;
      this.stops.copyWithin(kept * width, column * width, column * width + this.length[column]!);
      this.length[kept] = this.length[column]!;
      this.cost[kept] = this.cost[column]!;
      this.kind[kept] = this.kind[column]!;
      this.key[kept] = this.key[column]!;
      kept++;
    }
    this.count = kept;
    table.fill(0);
    for (let column = 0; column < kept; column++) {
      let cell = this.key[column]! & (table.length - 1);
      while (table[cell] !== 0) cell = (cell + 1) & (table.length - 1);
      table[cell] = column + 1;
    }
  }

  private keyOf(shift: number, kind: number): number {
    const { routes, nodeKey } = this;
    const base = shift * routes.stride;
    let key = mix(-1 - kind);
    for (let slot = base + 1; slot <= base + routes.length[shift]!; slot++)
      key ^= nodeKey[routes.node[slot]!]!;
    return key;
  }

  private write(column: number, shift: number): void {
    const { routes, width } = this;
    const base = shift * routes.stride + 1;
    for (let index = 0; index < this.length[column]!; index++)
      this.stops[column * width + index] = routes.node[base + index]!;
    this.cost[column] = routes.cost[shift]!;
  }
}

/** Spreads a small number over 32 bits. */
function mix(value: number): number {
  let mixed = Math.imul(value, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
