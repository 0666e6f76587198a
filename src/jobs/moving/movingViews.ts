// What the sidebar shows and asks when lists are taken in and customers merged: plain JSON.
import type { ImportKind } from './fields';

export type { ImportKind } from './fields';

export interface ImportAsk {
  kind: ImportKind;
  /** Cells as text, or the name of a tab of this workbook. */
  source: { rows: string[][] } | { tab: string };
  /** Fields as the user has set them; `null` to guess. */
  mapping: (string | null)[] | null;
  /** The rep of customers for whom the list names none; may be empty. */
  repId: string;
  /** What becomes of customers and products that only the orders name. */
  missing: 'create' | 'refuse';
}

export interface ImportView {
  /** 1-based row of the headers; 0 when there are none. */
  headerRow: number;
  columns: { header: string; field: string | null; samples: string[] }[];
  fields: { field: string; label: string; required: boolean; many: boolean }[];
  counts: {
    added: number;
    filled: number;
    unchanged: number;
    refused: number;
    createdCustomers: number;
    createdProducts: number;
  };
  /** The first new rows as they will stand in the tab. */
  examples: { label: string; text: string }[][];
  refused: { row: number; header: string; what: string; remedy: string }[];
  lookalikes: { row: number; name: string; id: string; otherName: string }[];
}

/** A view, or why there is none. */
export type Answer<View> = { ok: true; view: View } | { ok: false; message: string };

export interface SameCustomer {
  id: string;
  name: string;
  address: string;
  phone: string;
  rep: string;
  visits: number;
  orders: number;
}

export interface DuplicateView {
  /** The one with more history first. */
  customers: [SameCustomer, SameCustomer];
  /** What agrees, in words. */
  evidence: string;
  isSure: boolean;
}

/** Busy times of one rep's calendar, already cut to single days in the spreadsheet's zone. */
export interface BusyTimesAsk {
  repId: string;
  /** The calendar's name: what it brought before and does not have any more goes. */
  source: string;
  /** First day that counts, `2026-11-24`. */
  from: string;
  times: { day: string; start: string | null; end: string | null; text: string }[];
}

/** What the sidebar needs to know before it reads a calendar. */
export interface CalendarSetting {
  timeZone: string;
}

export interface CalendarAsk {
  monday: string;
  /** Empty for everybody. */
  repId: string;
}

/** A file to be saved. */
export interface CalendarFile {
  name: string;
  text: string;
}
