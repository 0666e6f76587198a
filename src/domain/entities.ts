// The nouns of route sales, as the jobs see them: one interface per table of the workbook.
import type { ClosingRule } from './closing';
import type { Day } from './day';
import type { Minutes, TimeWindow } from './minutes';

/** Degrees, WGS 84. */
export interface Position {
  lat: number;
  lng: number;
}

export type Rank = 'A' | 'B' | 'C';
/** `merged`: the same as another customer, to whom everything now points. */
export type CustomerStatus = 'active' | 'paused' | 'lost' | 'merged';
export type VisitStatus = 'planned' | 'done' | 'missed' | 'cancelled';
export type CaseKind = 'claim' | 'followUp' | 'proposal' | 'request';
export type CaseStatus = 'open' | 'closed';

/** What a customer said to a product that was put before them. */
export type ProposalOutcome = 'interested' | 'ordered' | 'declined' | 'later';

export interface Customer {
  id: string;
  name: string;
  kana: string;
  /** ID of the rep who looks after the customer. */
  repId: string;
  rank: Rank | null;
  address: string;
  position: Position | null;
  visitIntervalDays: number;
  /** Length of a visit; null = the usual length from the settings. */
  visitMinutes: number | null;
  /** When visits are welcome on any open day; empty = the whole working day. */
  visitHours: TimeWindow[];
  /** Closed days and half days (weekly, nth weekday, holidays, date ranges …). */
  closed: ClosingRule[];
  /** Days on which the customer is open but has no time for a rep (12/10-12/31, 月末, 五十日). */
  busy: ClosingRule[];
  preferredWeekday: number | null;
  contact: string;
  /** Month and date as typed, or a full date. */
  birthday: string;
  notes: string;
  status: CustomerStatus;
  postcode: string;
  phone: string;
}

export interface Visit {
  id: string;
  day: Day;
  customerId: string;
  repId: string;
  sequence: number | null;
  plannedArrival: Minutes | null;
  status: VisitStatus;
  /** The user pinned this visit: the planner keeps its day and, when it has one, its time. */
  fixed: boolean;
  purpose: string;
  reason: string;
  arrived: Minutes | null;
  left: Minutes | null;
  result: string;
  note: string;
  nextStep: string;
  nextDay: Day | null;
}

/** One order line. */
export interface OrderLine {
  id: string;
  day: Day;
  customerId: string;
  productId: string;
  quantity: number;
  /** Yen (or the workbook's currency), without tax. */
  unitPrice: number;
  /** Percent: 10, 8 or 0. */
  taxRate: number;
  /** quantity x unitPrice, without tax. */
  amount: number;
  deliveryDay: Day | null;
  delivered: boolean;
  /** What was handed over so far, where it is not the whole line. */
  deliveredQuantity: number | null;
  note: string;
}

/** One line of a quote. Lines with the same number are one quote. */
export interface QuoteLine {
  id: string;
  /** Empty until the quote is made. */
  number: string;
  day: Day | null;
  customerId: string;
  /** Empty for what is not among the products. */
  productId: string;
  description: string;
  quantity: number;
  unit: string;
  /** Without tax; null = the customer's price for the product. */
  unitPrice: number | null;
  taxRate: number | null;
  validUntil: Day | null;
  /** The checkboxes as they stand. */
  print: boolean;
  toOrder: boolean;
  orderedOn: Day | null;
  note: string;
}

export interface Product {
  id: string;
  name: string;
  unit: string;
  unitPrice: number;
  taxRate: number;
  category: string;
  launchedOn: Day | null;
  /** Working days from order to delivery; null = the usual ones from the settings. */
  leadDays: number | null;
}

export interface Case {
  id: string;
  opened: Day;
  customerId: string;
  kind: CaseKind;
  text: string;
  due: Day | null;
  status: CaseStatus;
  outcome: string;
}

/** A product put before a customer, or to be put before them while there is no outcome. */
export interface Proposal {
  id: string;
  /** The visit it was meant for. */
  day: Day | null;
  customerId: string;
  /** Empty: whoever looks after the customer. */
  repId: string;
  productId: string;
  /** Empty where people wrote the row. */
  reason: string;
  outcome: ProposalOutcome | null;
  outcomeDay: Day | null;
  /** When it may be brought up again, after 「また後で」. */
  againOn: Day | null;
  note: string;
}

export interface Rep {
  id: string;
  name: string;
  email: string;
  startAddress: string;
  startPosition: Position | null;
  /** Weekdays worked, 0 = Sunday. */
  workingWeekdays: number[];
  workingHours: TimeWindow | null;
  lunch: TimeWindow | null;
  monthlyTarget: number | null;
}
