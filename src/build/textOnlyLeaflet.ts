// Leaflet without its way to HTML: what it would set as markup it sets as text, so no text of a cell can become an element
// through it, and the sidebar runs where a page enforces Trusted Types.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** In Leaflet's source, one comment among them: a version with more, or fewer, is to be looked at anew. */
const assignments = 11;
const markup = /\.innerHTML = /g;

export const textOnlyLeaflet: Plugin = {
  name: 'text-only-leaflet',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]leaflet[\\/]dist[\\/]leaflet-src\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const found = source.match(markup)?.length ?? 0;
      if (found !== assignments)
        throw new Error(`Leaflet sets markup in ${found} places, not ${assignments}`);
      return { contents: source.replace(markup, '.textContent = '), loader: 'js' };
    });
  },
};
