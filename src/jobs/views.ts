// What the sidebar shows and asks: plain JSON, because google.script.run carries neither Date nor functions.

import type { JobName } from './jobNames';

/** `2026-11-24`. */
export type IsoDay = string;
/** `09:05`, in the spreadsheet's time zone. */
export type Clock = string;

export type Language = 'ja' | 'en';

export type { JobName } from './jobNames';

/** A cell to jump to. `row` and `column` count from 1. */
export interface CellPlace {
  tab: string;
  row: number;
  column: number;
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
  /** Google Maps directions through the whole day. */
  directionsUrl: string;
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

export interface VisitRecord {
  visitId: string;
  status: 'planned' | 'done' | 'missed' | 'cancelled';
  /** Undefined keeps what the cell holds. */
  result?: string;
  note?: string;
}

/** The functions that the sidebar calls through google.script.run; src/entry/sidebarApi.ts implements them. */
export interface SidebarApi {
  sidebarState(): SidebarState;
  sidebarSetUp(answers: SetUpAnswers): JobOutcome;
  sidebarRun(job: JobName, options: { weekOf?: IsoDay; repId?: string }): JobOutcome;
  sidebarRecordVisit(record: VisitRecord): JobOutcome;
  sidebarSaveSetting(key: string, value: string): JobOutcome;
  sidebarSelect(place: CellPlace): void;
}
