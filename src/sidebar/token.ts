/** A name that no other run or tap has: letters and digits, as the server wants them. */
export function newToken(kind: 'run' | 'tap'): string {
  const random = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(36)).join('');
  return `${kind}-${Date.now().toString(36)}-${random}`.slice(0, 60);
}
