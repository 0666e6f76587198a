import { createGazetteer } from '../gazetteer';
import type { SampleTab } from './sampleTab';

const headers = {
  address: ['住所', 'Address'],
  lat: ['緯度', 'Latitude'],
  lng: ['経度', 'Longitude'],
} as const;

/** Knows the addresses of the sample's customers, and no others. */
export function sampleGazetteer(tabs: readonly SampleTab[]): ReturnType<typeof createGazetteer> {
  const entries = tabs.flatMap(({ rows }) => {
    const [head, ...body] = rows;
    const place = (names: readonly string[]): number =>
      head?.findIndex((header) => names.includes(String(header))) ?? -1;
    const [address, lat, lng] = [place(headers.address), place(headers.lat), place(headers.lng)];
    if (Math.min(address, lat, lng) < 0) return [];
    return body.map((cells) => ({
      address: String(cells[address]).normalize('NFKC'),
      lat: Number(cells[lat]),
      lng: Number(cells[lng]),
    }));
  });
  return createGazetteer(entries);
}
