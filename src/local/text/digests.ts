/** MD5 (RFC 1321) and SHA-256 (FIPS 180-4), for a world without node:crypto. Bytes in and out are 0 to 255. */

const rotateLeft = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));
const rotateRight = (value: number, bits: number): number => (value >>> bits) | (value << (32 - bits));

/** Message with its padding: a one bit, zeros, and the length in bits. */
function padded(bytes: readonly number[], lengthOrder: 'little' | 'big'): number[] {
  const message = [...bytes, 0x80];
  while (message.length % 64 !== 56) message.push(0);
  const bits = bytes.length * 8;
  const length = Array.from({ length: 8 }, (_, index) => Math.floor(bits / 256 ** index) & 255);
  return message.concat(lengthOrder === 'little' ? length : length.reverse());
}

function wordsOf(block: readonly number[], order: 'little' | 'big'): number[] {
  return Array.from({ length: 16 }, (_, index) => {
    const four = block.slice(index * 4, index * 4 + 4);
    const [a, b, c, d] = order === 'little' ? four.reverse() : four;
    return (a! << 24) | (b! << 16) | (c! << 8) | d!;
  });
}

function bytesOf(words: readonly number[], order: 'little' | 'big'): number[] {
  return words.flatMap((word) => {
    const bytes = [24, 16, 8, 0].map((shift) => (word >>> shift) & 255);
    return order === 'little' ? bytes.reverse() : bytes;
  });
}

const MD5_SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];

function md5Step(
  round: number,
  index: number,
  [b, c, d]: readonly [number, number, number],
): [number, number] {
  switch (round) {
    case 0:
      return [(b & c) | (~b & d), index];
    case 1:
      return [(d & b) | (~d & c), (5 * index + 1) % 16];
    case 2:
      return [b ^ c ^ d, (3 * index + 5) % 16];
    default:
      return [c ^ (b | ~d), (7 * index) % 16];
  }
}

function md5Block(state: readonly number[], words: readonly number[]): number[] {
  let [a, b, c, d] = state as [number, number, number, number];
  for (let index = 0; index < 64; index += 1) {
    const round = index >> 4;
    const [mixed, word] = md5Step(round, index, [b, c, d]);
    const constant = Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32);
    const sum = (a + mixed + constant + words[word]!) | 0;
    [a, d, c, b] = [d, c, b, (b + rotateLeft(sum, MD5_SHIFTS[round]![index % 4]!)) | 0];
  }
  return [a, b, c, d].map((value, index) => (value + state[index]!) | 0);
}

export function md5(bytes: readonly number[]): number[] {
  const message = padded(bytes, 'little');
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let at = 0; at < message.length; at += 64) {
    state = md5Block(state, wordsOf(message.slice(at, at + 64), 'little'));
  }
  return bytesOf(state, 'little');
}

/** The first primes; their roots' fractions are the constants of SHA-256. */
function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;

function sha256Block(state: readonly number[], words: number[], constants: readonly number[]): number[] {
  for (let index = 16; index < 64; index += 1) {
    const early = words[index - 15]!;
    const late = words[index - 2]!;
    const small = rotateRight(early, 7) ^ rotateRight(early, 18) ^ (early >>> 3);
    const large = rotateRight(late, 17) ^ rotateRight(late, 19) ^ (late >>> 10);
    words.push((words[index - 16]! + small + words[index - 7]! + large) | 0);
  }
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let index = 0; index < 64; index += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first =
      (h +
        (rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25)) +
        choice +
        constants[index]! +
        words[index]!) |
      0;
    const second = ((rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((value, index) => (value + state[index]!) | 0);
}

export function sha256(bytes: readonly number[]): number[] {
  const constants = primes(64).map((prime) => fraction(Math.cbrt(prime)));
  let state = primes(8).map((prime) => fraction(Math.sqrt(prime)));
  const message = padded(bytes, 'big');
  for (let at = 0; at < message.length; at += 64) {
    state = sha256Block(state, wordsOf(message.slice(at, at + 64), 'big'), constants);
  }
  return bytesOf(state, 'big');
}
