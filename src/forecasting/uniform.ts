// Looked up once: in a script realm whose globals are guarded, each look-up costs more than the product.
const { imul } = Math;

/** A number in [0, 1) that depends on two whole numbers alone: the same sample every time (after Wellons' lowbias32). */
export function uniformAt(one: number, other: number): number {
  let hash = (imul(one, 0x9e3779b1) ^ imul(other + 1, 0x85ebca6b)) >>> 0;
  hash = imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = imul(hash ^ (hash >>> 15), 0x735a2d97);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4294967296;
}
