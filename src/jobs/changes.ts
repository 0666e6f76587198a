// What a job asks to be written: the google folder carries it out, block by block.
import type { WritableCell } from '../tables/cell';
import type { AnyTableKey } from '../tables/column';
import type { GeneratedKey } from '../tables/generated';
import type { RowCells } from '../tables/write';
import type { Calibration } from './planning/travel';

/** New contents of Meguri's own cells in some rows of a tab that users keep. */
export interface TableChange {
  kind: 'table';
  table: AnyTableKey;
  rows: RowCells[];
  /** The rows go altogether; their cells say that they hold nothing afterwards. */
  removed?: true;
}

/** The whole new contents of a generated tab, from A1 on; what stood below or beside is cleared. */
export interface GeneratedChange {
  kind: 'generated';
  tab: GeneratedKey;
  /** The rep of a 今日 tab. */
  repId?: string;
  rows: WritableCell[][];
}

export type Change = TableChange | GeneratedChange;

/** Figures of a job for the journal and for `npm start -- --json`, as far as they apply. */
export interface JobFigures {
  stops?: number;
  reps?: number;
  unplanned?: number;
  travelMinutes?: number;
  due?: number;
  atRisk?: number;
  problems?: number;
}

export interface JobResult {
  changes: Change[];
  message: string;
  details: string[];
  figures: JobFigures;
  /** What the job learned about driving; absent for jobs that learn nothing. */
  calibration?: Calibration | null;
  /** Something is left to do, which the schedule goes on with. */
  unfinished?: 'time' | 'quota';
}
