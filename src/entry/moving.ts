// Moving in: lists taken in and customers merged, from the menu and the sidebar. Every argument is checked.
import * as z from 'zod/mini';
import {
  importActiveTab,
  importableTabs,
  importFromSidebar,
  loadDuplicates,
  mergeFromSidebar,
  previewImport,
} from '../google/moving';
import { once } from '../google/once';
import { Refused, refuse } from '../google/refuse';
import { openSidebar, showOutcome } from '../google/runFromMenu';
import type { Answer, DuplicateView, ImportAsk, ImportView } from '../jobs/moving/movingViews';
import type { JobOutcome } from '../jobs/views';

const schemas = once(() => {
  const shortText = z.string().check(z.maxLength(500));
  const cells = z.array(z.string().check(z.maxLength(50_000))).check(z.maxLength(200));
  return {
    ask: z.object({
      kind: z.enum(['customers', 'orders', 'products']),
      source: z.union([
        z.object({ rows: z.array(cells).check(z.maxLength(200_000)) }),
        z.object({ tab: shortText }),
      ]),
      mapping: z.nullable(z.array(z.nullable(shortText)).check(z.maxLength(200))),
      repId: shortText,
      missing: z.enum(['create', 'refuse']),
    }),
    id: shortText,
  };
});

function checkedAsk(ask: unknown): ImportAsk {
  const parsed = z.safeParse(schemas().ask, ask);
  if (!parsed.success) throw new Refused();
  return parsed.data;
}

function checkedId(id: unknown): string {
  const parsed = z.safeParse(schemas().id, id);
  if (!parsed.success) throw new Refused();
  return parsed.data;
}

/**
 * Opens the sidebar where lists are taken in.
 */
export function menuImportList(): void {
  openSidebar('import');
}

/**
 * Takes the open tab in as a list of customers, after asking.
 */
export function menuImportCustomersTab(): void {
  const outcome = importActiveTab('customers');
  if (outcome) showOutcome(outcome);
}

/**
 * Takes the open tab in as a list of orders, after asking.
 */
export function menuImportOrdersTab(): void {
  const outcome = importActiveTab('orders');
  if (outcome) showOutcome(outcome);
}

/**
 * Opens the sidebar where customers are merged.
 */
export function menuMergeCustomers(): void {
  openSidebar('duplicates');
}

/**
 * Tabs that a list may be in.
 */
export function sidebarImportTabs(): string[] {
  return importableTabs();
}

/**
 * What an import would do.
 */
export function sidebarPreviewImport(ask: unknown): Answer<ImportView> {
  return previewImport(checkedAsk(ask));
}

/**
 * Takes a list in.
 */
export function sidebarImport(ask: unknown): JobOutcome {
  return refuse('importList', () => importFromSidebar(checkedAsk(ask)));
}

/**
 * Customers who seem to stand there twice.
 */
export function sidebarDuplicates(): Answer<DuplicateView[]> {
  return loadDuplicates();
}

/**
 * Makes two customers one.
 */
export function sidebarMergeCustomers(keepId: unknown, dropId: unknown): JobOutcome {
  return refuse('mergeCustomers', () =>
    mergeFromSidebar({ keepId: checkedId(keepId), dropId: checkedId(dropId) }),
  );
}
