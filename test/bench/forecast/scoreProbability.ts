// Probabilities for scores that are none: rising step rates learnt on earlier weeks (isotonic regression).
import type { Scored } from './metrics';

interface Block {
  /** Lowest score of the block. */
  from: number;
  labels: number;
  rows: number;
}

/** What each score meant in the rows given: pools adjacent violators until rates rise with the score. */
export function calibrate(rows: readonly Scored[]): (score: number) => number {
  const blocks: Block[] = [];
  for (const { score, label } of [...rows].sort((a, b) => a.score - b.score)) {
    const last = blocks[blocks.length - 1];
    if (last && last.from === score) {
      last.labels += label;
      last.rows++;
    } else blocks.push({ from: score, labels: label, rows: 1 });
  }
  const pooled: Block[] = [];
  for (const block of blocks) {
    pooled.push(block);
    while (pooled.length > 1 && rateOf(pooled[pooled.length - 2]!) >= rateOf(pooled[pooled.length - 1]!)) {
      const upper = pooled.pop()!;
      const lower = pooled[pooled.length - 1]!;
      lower.labels += upper.labels;
      lower.rows += upper.rows;
    }
  }
  return (score) => rateOf(blockOf(pooled, score));
}

/** One imagined order in ten weeks keeps blocks of a few rows from certainty. */
const rateOf = ({ labels, rows }: Block): number => (labels + 1) / (rows + 10);

const none: Block = { from: 0, labels: 0, rows: 0 };

function blockOf(blocks: readonly Block[], score: number): Block {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.from <= score) low = middle + 1;
    else high = middle;
  }
  return blocks[Math.max(0, low - 1)] ?? none;
}
