// Links come out of cells: only those to Google Maps are followed.

/** The address when it leads to Google Maps over https, else null. */
export function safeMapUrl(text: string): string | null {
  try {
    const url = new URL(text);
    const isMap = url.origin === 'https://www.google.com' && url.pathname.startsWith('/maps/');
    return isMap && url.username === '' ? url.href : null;
  } catch {
    return null;
  }
}
