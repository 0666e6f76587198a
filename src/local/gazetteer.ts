/**
 * Answers a geocoder's questions from a list of addresses, in the shape that Google documents:
 * https://developers.google.com/maps/documentation/geocoding/requests-geocoding#GeocodingResponses
 */

export interface GazetteerEntry {
  readonly address: string;
  readonly lat: number;
  readonly lng: number;
}

interface GeocoderAnswer {
  readonly status: 'OK' | 'ZERO_RESULTS';
  readonly results: readonly GeocoderResult[];
}

interface GeocoderResult {
  readonly formatted_address: string;
  readonly geometry: {
    readonly location: { readonly lat: number; readonly lng: number };
    readonly location_type: 'ROOFTOP' | 'APPROXIMATE';
  };
  readonly types: readonly string[];
}

/** Addresses that are on the list are places; the beginning of one, to a word's end, is the area around all of those. */
export function createGazetteer(entries: readonly GazetteerEntry[]): (address: string) => GeocoderAnswer {
  return (address) => {
    const wanted = address.normalize('NFKC').trim();
    const exact = entries.filter((entry) => entry.address === wanted);
    if (exact.length > 0) {
      return { status: 'OK', results: exact.map((entry) => resultOf(entry, 'ROOFTOP')) };
    }
    const within = wanted === '' ? [] : entries.filter((entry) => entry.address.startsWith(wanted));
    if (within.length === 0) return { status: 'ZERO_RESULTS', results: [] };
    const mean = (pick: (entry: GazetteerEntry) => number): number =>
      within.reduce((sum, entry) => sum + pick(entry), 0) / within.length;
    const area = { address: wanted, lat: mean((entry) => entry.lat), lng: mean((entry) => entry.lng) };
    return { status: 'OK', results: [resultOf(area, 'APPROXIMATE')] };
  };
}

function resultOf({ address, lat, lng }: GazetteerEntry, type: 'ROOFTOP' | 'APPROXIMATE'): GeocoderResult {
  return {
    formatted_address: address,
    geometry: { location: { lat, lng }, location_type: type },
    types: type === 'ROOFTOP' ? ['premise'] : ['locality', 'political'],
  };
}
