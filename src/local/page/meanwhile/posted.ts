import type { Numbered } from '../protocol';

/** The address, beside the page, at which a worker looks for what was asked of it meanwhile. */
export const MEANWHILE = 'meanwhile';

/** Said by a page that no service worker stands before yet. */
export const CLAIM = 'claim';

/** A request on its way to the worker of the page with that name. */
export interface Posted {
  readonly page: string;
  readonly message: Numbered;
}
