/**
 * Answers `computeRouteMatrix` in the place of Google's Routes API, in the shapes that Google documents:
 * https://developers.google.com/maps/documentation/routes/compute_route_matrix
 */
import type { FetchAnswer } from './services/state';

interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

export interface RoutesServerOptions {
  readonly key: string;
  /** Seconds and metres of a drive; undefined where there is no road. */
  readonly drive: (from: Place, to: Place) => { seconds: number; meters: number } | undefined;
}

interface Waypoint {
  readonly waypoint: { readonly location: { readonly latLng: Place } };
}

interface MatrixRequest {
  readonly origins: readonly Waypoint[];
  readonly destinations: readonly Waypoint[];
}

const address = 'https://routes.googleapis.com/distanceMatrix/v2:computeRouteMatrix';
/** https://developers.google.com/maps/documentation/routes/compute_route_matrix#request-limits */
const mostElements = 625;

type Fetch = (url: string, params: Readonly<Record<string, unknown>>) => FetchAnswer;

/** A responder for `UrlFetchApp`. */
export function createRoutesServer({ key, drive }: RoutesServerOptions): Fetch {
  return (url, params) => {
    const headers = (params.headers ?? {}) as Record<string, string>;
    if (url !== address || params.method !== 'post') return refusal(404, 'NOT_FOUND', 'Not found');
    if (headers['X-Goog-Api-Key'] !== key) {
      return refusal(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.');
    }
    if (!headers['X-Goog-FieldMask']) {
      return refusal(400, 'INVALID_ARGUMENT', "FieldMask is a required parameter: header 'X-Goog-FieldMask'");
    }
    const { origins, destinations } = JSON.parse(String(params.payload)) as MatrixRequest;
    if (origins.length * destinations.length > mostElements) {
      return refusal(400, 'INVALID_ARGUMENT', `Too many elements: at most ${mostElements}`);
    }
    const elements = origins.flatMap((origin, originIndex) =>
      destinations.map((destination, destinationIndex) => {
        const found = drive(origin.waypoint.location.latLng, destination.waypoint.location.latLng);
        const at = { originIndex, destinationIndex, status: {} };
        return found
          ? {
              ...at,
              distanceMeters: found.meters,
              duration: `${found.seconds}s`,
              condition: 'ROUTE_EXISTS',
            }
          : { ...at, condition: 'ROUTE_NOT_FOUND' };
      }),
    );
    // Elements come in the order in which they are found, not in that of the request.
    return { status: 200, text: JSON.stringify(elements.reverse()) };
  };
}

function refusal(code: number, status: string, message: string): FetchAnswer {
  return { status: code, text: JSON.stringify([{ error: { code, message, status } }]) };
}
