// What the sidebar shows and asks: plain JSON, because google.script.run carries neither Date nor functions.

import type { JobName } from './jobNames';
import type {
  Answer,
  BusyTimesAsk,
  CalendarAsk,
  CalendarFile,
  CalendarSetting,
  DuplicateView,
  ImportAsk,
  ImportView,
} from './moving/movingViews';
import type { ScoreView } from './scoreViews';

export type {
  Answer,
  CalendarAsk,
  DuplicateView,
  ImportAsk,
  ImportKind,
  ImportView,
  SameCustomer,
} from './moving/movingViews';

/** `2026-11-24`. */
export type IsoDay = string;
/** `09:05`, in the spreadsheet's time zone. */
export type Clock = string;

export type Language = 'ja' | 'en';

export type { JobName } from './jobNames';
export type { CoverageView, ScoreView } from './scoreViews';

/** A cell to jump to. `row` and `column` count from 1. */
export interface CellPlace {
  tab: string;
  row: number;
  column: number;
}

export type ProposalOutcome = 'interested' | 'ordered' | 'declined' | 'later';

/** What to propose, and what came of it at this visit. */
export interface ProposalView {
  productId: string;
  text: string;
  outcome: ProposalOutcome | null;
}

export interface ProposalRecord {
  customerId: string;
  productId: string;
  /** `null` takes it back. */
  outcome: ProposalOutcome | null;
}

export interface StopView {
  visitId: string;
  customerId: string;
  customerName: string;
  address: string;
  /** 1 for the first stop of the day. */
  sequence: number;
  arrival: Clock;
  leave: Clock;
  /** From the stop before, or from the start point. */
  travelMinutes: number;
  position: { lat: number; lng: number } | null;
  purpose: string;
  /** Why this stop is on the list, one line. */
  reason: string;
  lastPurchase: string;
  bringUp: string;
  /** The one product to propose. */
  proposal: ProposalView | null;
  status: 'planned' | 'done' | 'missed' | 'cancelled';
  fixed: boolean;
  result: string;
  note: string;
  openCases: string[];
  mapUrl: string;
  place: CellPlace | null;
}

export interface RouteView {
  repId: string;
  repName: string;
  day: IsoDay;
  start: { lat: number; lng: number } | null;
  stops: StopView[];
  travelMinutes: number;
  kilometres: number;
  endsAt: Clock;
  /** Google Maps directions through the whole day: several links where one does not take so many places. */
  directionsUrls: string[];
}

export interface UnplannedView {
  customerId: string;
  customerName: string;
  repName: string;
  reason: string;
}

export interface DueView {
  customerId: string;
  customerName: string;
  repName: string;
  /** 0–1, an order in the next 7 days. */
  probability: number;
  expected: IsoDay;
  earliest: IsoDay;
  latest: IsoDay;
  expectedAmount: number;
  daysSinceLast: number;
  basket: string;
  state: 'late' | 'thisWeek' | 'onTime';
  /** When the next visit is planned, if it is. */
  nextVisit: IsoDay | null;
}

export interface AtRiskView {
  customerId: string;
  customerName: string;
  repName: string;
  lastOrder: IsoDay;
  daysSinceLast: number;
  yearlyAmount: number;
  reason: string;
}

export interface ProblemView {
  place: CellPlace;
  columnHeader: string;
  what: string;
  remedy: string;
}

export interface SettingView {
  key: string;
  label: string;
  value: string;
  meaning: string;
}

export interface SidebarState {
  language: Language;
  /** False before set-up: only `language`, `today`, `now` and `setUp` mean anything then. */
  setUp: boolean;
  /** Customer tabs of the user's own were found that set-up can adopt. */
  adoptableTabs: string[];
  hasSampleData: boolean;
  today: IsoDay;
  now: Clock;
  /** The rep whose e-mail is the user's, if any. */
  ownRepId: string | null;
  reps: { id: string; name: string }[];
  /** Mondays of the weeks that have planned or done visits from today's week on. */
  weeks: { monday: IsoDay; routes: RouteView[] }[];
  unplanned: UnplannedView[];
  due: DueView[];
  atRisk: AtRiskView[];
  problems: ProblemView[];
  settings: SettingView[];
  /** The last job, and whether 「元に戻す」 can put the tabs back. */
  lastJob: { job: JobName; at: string; by: string; canUndo: boolean } | null;
  /** The spreadsheet's address, and the IDs of its tabs by name: how a page outside of it leads to a cell. */
  spreadsheet: { url: string; tabIds: Record<string, number> };
  /** Where this page is to be had on a phone; empty while no web app is deployed. */
  phoneUrl: string;
  /** Somebody's job that is running now. */
  running: { job: JobName; by: string; since: Clock } | null;
}

export interface SetUpAnswers {
  language: Language;
  /** `09:00-18:00`. */
  workingHours: string;
  usualIntervalDays: number;
  startAddress: string;
  /** `34.8669, 138.3222`, or empty. */
  startPosition: string;
  withSampleData: boolean;
}

/** How a job ended, in words for the user. */
export interface JobOutcome {
  job: JobName;
  ok: boolean;
  /** One or two sentences: what was done, or what to do about it. */
  message: string;
  /** Further lines: what moved and why, what was left out. */
  details: string[];
}

/** A job that can be taken back, with all that came after it. */
export interface RestorePoint {
  slot: number;
  job: JobName;
  at: string;
  by: string;
}

export interface VisitRecord {
  visitId: string;
  status: 'planned' | 'done' | 'missed' | 'cancelled';
  /** Undefined keeps what the cell holds. */
  result?: string;
  note?: string;
}

/** One customer in the list that is searched: ID, name, kana, address, phone, ID of the rep. */
export type CustomerLine = [
  id: string,
  name: string,
  kana: string,
  address: string,
  phone: string,
  repId: string,
];

/** One line of a usual order, at the price of today. */
export interface UsualLine {
  productId: string;
  name: string;
  unit: string;
  quantity: number;
  unitPrice: number;
}

/** Something a customer said, under its tags. */
export interface VoiceView {
  day: IsoDay;
  text: string;
  tags: string[];
}

export interface CustomerCard {
  id: string;
  name: string;
  kana: string;
  repName: string;
  rank: string;
  address: string;
  contact: string;
  phone: string;
  notes: string;
  mapUrl: string;
  intervalDays: number;
  nextVisit: { day: IsoDay; arrival: Clock } | null;
  /** Newest first. */
  visits: { day: IsoDay; status: StopView['status']; result: string; note: string }[];
  /** Newest first, with what was bought. */
  orders: { day: IsoDay; amount: number; items: string }[];
  /** Order days with their amounts, oldest first. */
  history: [day: IsoDay, amount: number][];
  /** The next order, and how likely one is within 7 days. */
  expected: { day: IsoDay; earliest: IsoDay; latest: IsoDay; probability: number } | null;
  usual: UsualLine[];
  openCases: string[];
  /** The one product to propose now. */
  proposal: ProposalView | null;
  /** What was proposed before, newest first. */
  proposals: { day: IsoDay; product: string; outcome: ProposalOutcome }[];
  /** Everything they said, newest first. */
  voices: VoiceView[];
  place: CellPlace;
}

/** A place in the plan where a visit fits. */
export interface SlotView {
  day: IsoDay;
  /** The visit it comes after; null at the beginning of the day. */
  after: string | null;
  afterName: string;
  /** When the visit may begin there. */
  earliest: Clock;
  latest: Clock;
  /** Driving that the change adds; less than nothing when it saves some. */
  extraMinutes: number;
  /** How much later than the working hours the day would end. */
  overtimeMinutes: number;
}

/** A visit to move, or, without one, a customer to be visited once more. */
export interface Wish {
  customerId: string;
  visitId: string | null;
  /** Who is to go, where it is not whose visit or customer it is. */
  repId?: string | undefined;
}

export interface Placement extends Wish {
  day: IsoDay;
  after: string | null;
}

export interface OrderTaken {
  customerId: string;
  /** Made up anew for each order, the same for each repetition of one tap. */
  tapId: string;
  lines: { productId: string; quantity: number }[];
}

/** A quote as it stands in 見積. */
export interface QuoteView {
  number: string;
  day: IsoDay;
  customerName: string;
  /** Without tax. */
  amount: number;
  validUntil: IsoDay;
  /** Empty while it is open. */
  orderedOn: IsoDay;
}

/** Lines to quote; without a unit price, the customer's. */
export interface QuoteWish {
  customerId: string;
  lines: { productId: string; quantity: number; unitPrice?: number | null | undefined }[];
}

/** What a job is at. */
export const jobSteps = ['read', 'decide', 'write'] as const;
export type JobStep = (typeof jobSteps)[number];

/** The functions that the sidebar calls through google.script.run; src/entry/sidebarApi.ts implements them. */
export interface SidebarApi {
  sidebarState(): SidebarState;
  sidebarSetUp(answers: SetUpAnswers): JobOutcome;
  /** `token` names the run, so that it can be asked about and cancelled. */
  sidebarRun(
    job: JobName,
    options: {
      weekOf?: IsoDay;
      weeks?: number;
      repId?: string;
      token?: string;
      day?: string;
      customer?: string;
    },
  ): JobOutcome;
  sidebarProgress(token: string): JobStep | null;
  sidebarCancel(token: string): void;
  sidebarRecordVisit(record: VisitRecord): JobOutcome;
  sidebarRecordProposal(record: ProposalRecord): JobOutcome;
  sidebarSaveSetting(key: string, value: string): JobOutcome;
  sidebarSelect(place: CellPlace): void;
  sidebarCustomers(): CustomerLine[];
  sidebarCustomer(customerId: string): CustomerCard | null;
  /** What the selected row calls its customer, by ID or name; null where the row has none. */
  sidebarSelection(): string | null;
  sidebarSlots(wish: Wish): SlotView[];
  sidebarPlace(placement: Placement): JobOutcome;
  sidebarFix(visitId: string, fixed: boolean): JobOutcome;
  sidebarOrder(order: OrderTaken): JobOutcome;
  sidebarRestorePoints(): RestorePoint[];
  sidebarRestore(slot: number): JobOutcome;
  sidebarImportTabs(): string[];
  sidebarPreviewImport(ask: ImportAsk): Answer<ImportView>;
  sidebarImport(ask: ImportAsk): JobOutcome;
  sidebarDuplicates(): Answer<DuplicateView[]>;
  sidebarCalendarSetting(): CalendarSetting;
  sidebarImportBusyTimes(ask: BusyTimesAsk): JobOutcome;
  sidebarCalendarFile(ask: CalendarAsk): Answer<CalendarFile>;
  sidebarMailCalendar(ask: CalendarAsk): JobOutcome;
  sidebarMergeCustomers(keepId: string, dropId: string): JobOutcome;
  sidebarQuote(wish: QuoteWish): JobOutcome;
  sidebarQuotes(): QuoteView[];
  sidebarScores(): ScoreView[];
  sidebarOrderQuote(number: string): JobOutcome;
  sidebarExportAll(): string;
  sidebarImportAll(text: string): JobOutcome;
}
