// The list of all customers: asked for when somebody wants to search it, and kept.
import { useRef, useState } from 'preact/hooks';
import type { ServerApi } from './api';
import { type CustomerIndex, indexCustomers } from './search';

export interface Customers {
  /** Null until it has arrived. */
  index: CustomerIndex | null;
  failure: string | null;
  /** Asks for the list, unless it is there or on its way. */
  want(): void;
}

export function useCustomers(api: ServerApi): Customers {
  const [index, setIndex] = useState<CustomerIndex | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const asked = useRef(false);
  const want = (): void => {
    if (asked.current) return;
    asked.current = true;
    setFailure(null);
    api.sidebarCustomers().then(
      (lines) => setIndex(indexCustomers(lines)),
      (error: unknown) => {
        asked.current = false;
        setFailure(error instanceof Error ? error.message : String(error));
      },
    );
  };
  return { index, failure, want };
}
