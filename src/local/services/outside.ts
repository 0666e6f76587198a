/** Services that reach out: they refuse, unless a responder answers in the place of the network. */
import { ServiceError } from './errors';
import type { Execution } from './execution';
import { asGoogle, ServiceObject } from './gate';
import type { FetchAnswer } from './state';

type GoogleResponse = GoogleAppsScript.URL_Fetch.HTTPResponse;

export class UrlFetchService extends ServiceObject {
  readonly serviceName = 'UrlFetchApp';

  fetch(url: string, params: Readonly<Record<string, unknown>> = {}): GoogleResponse {
    const answer = this.run.state.responders.fetch?.(url, params);
    if (answer === undefined)
      throw new ServiceError(`UrlFetchApp.fetch: the local host has no network (${url})`);
    if (answer.status >= 400 && params.muteHttpExceptions !== true) {
      throw new ServiceError(
        `Request failed for ${url} returned code ${answer.status}. Truncated server response: ${answer.text.slice(0, 200)}`,
      );
    }
    return asGoogle(new HttpResponseService(this.run, answer));
  }

  fetchAll(requests: (string | { url: string })[]): GoogleResponse[] {
    return requests.map((request) =>
      typeof request === 'string' ? this.fetch(request) : this.fetch(request.url, { ...request }),
    );
  }
}

export class HttpResponseService extends ServiceObject implements Partial<GoogleResponse> {
  readonly serviceName = 'HTTPResponse';

  constructor(
    run: Execution,
    private readonly answer: FetchAnswer,
  ) {
    super(run);
  }

  getResponseCode(): number {
    return this.answer.status;
  }

  getContentText(): string {
    return this.answer.text;
  }

  getHeaders(): object {
    return { ...this.answer.headers };
  }

  getAllHeaders(): object {
    return { ...this.answer.headers };
  }
}

const TRAVEL_MODES = {
  DRIVING: 'driving',
  WALKING: 'walking',
  BICYCLING: 'bicycling',
  TRANSIT: 'transit',
} as const;

export class MapsService extends ServiceObject {
  readonly serviceName = 'Maps';
  override readonly constants = { DirectionFinder: { Mode: TRAVEL_MODES } };

  newDirectionFinder(): object {
    return new DirectionFinderService(this.run);
  }

  newGeocoder(): object {
    return new GeocoderService(this.run);
  }
}

export class DirectionFinderService extends ServiceObject {
  readonly serviceName = 'DirectionFinder';
  readonly request: Record<string, unknown> = { waypoints: [] };

  setOrigin(...place: unknown[]): object {
    return requested(this, { origin: place });
  }

  setDestination(...place: unknown[]): object {
    return requested(this, { destination: place });
  }

  addWaypoint(...place: unknown[]): object {
    return requested(this, { waypoints: [...(this.request.waypoints as unknown[]), place] });
  }

  setMode(mode: string): object {
    return requested(this, { mode });
  }

  setDepart(time: unknown): object {
    return requested(this, { depart: time });
  }

  setOptimizeWaypoints(optimize: boolean): object {
    return requested(this, { optimize });
  }

  getDirections(): unknown {
    const { directions } = this.run.state.responders;
    if (directions === undefined)
      throw new ServiceError('DirectionFinder.getDirections: the local host has no network');
    return directions(this.request);
  }
}

function requested(finder: DirectionFinderService, patch: Record<string, unknown>): object {
  Object.assign(finder.request, patch);
  return finder;
}

export class GeocoderService extends ServiceObject {
  readonly serviceName = 'Geocoder';

  setLanguage(_language: string): object {
    return this;
  }

  setRegion(_region: string): object {
    return this;
  }

  geocode(address: string): unknown {
    const { state } = this.run;
    const { geocode } = state.responders;
    if (geocode === undefined) throw new ServiceError('Geocoder.geocode: the local host has no network');
    const day = Math.floor(state.now() / 86_400_000);
    const used = state.geocodesByDay.get(day) ?? 0;
    if (used >= state.quotas.geocodesPerDay)
      throw new ServiceError('Service invoked too many times for one day: geocode.');
    state.geocodesByDay.set(day, used + 1);
    return geocode(address);
  }
}

/** Charts: its enums only; charts in sheets are built by Sheet.newChart. */
export class ChartsService extends ServiceObject {
  readonly serviceName = 'Charts';
  override readonly constants: Readonly<Record<string, unknown>>;

  constructor(run: Execution, enums: Readonly<Record<string, unknown>>) {
    super(run);
    this.constants = enums;
  }
}
