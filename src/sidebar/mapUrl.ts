// Links come out of cells: only web addresses over https are followed.

/** The address when it is https, else null. */
export function safeMapUrl(text: string): string | null {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' && url.username === '' ? url.href : null;
  } catch {
    return null;
  }
}
