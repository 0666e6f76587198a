// What can be planted into a workbook in order. A case is a seed and a list of these: plain JSON.
import type { JobName } from '../../src/jobs/jobNames';
import type { Language, TableKey } from '../../src/tables/column';
import type { CellSpec } from './cell';

/** `listed`: the row is left out; `noted`: the row is used all the same; `harmless`: nothing is to be listed. */
export type Effect = 'listed' | 'noted' | 'harmless';

interface OnRow {
  table: TableKey;
  uid: number;
}

export type Planting = { name: string } /** `means`: the number, or day, that an odd cell stands for. */ & (
  | ({ kind: 'cell'; field: string; cell: CellSpec; effect: Effect; means?: number } & OnRow)
  /** The ID of another row. */
  | ({ kind: 'duplicateId'; of: number } & OnRow)
  /** Another ID, in every reference too. */
  | ({ kind: 'newId'; cell: CellSpec } & OnRow)
  /** The name in place of the ID. */
  | ({ kind: 'byName'; field: string } & OnRow)
  /** The name of another row of the tab. */
  | ({ kind: 'sameName'; of: number } & OnRow)
  /** Names that are the other row's ID. */
  | ({ kind: 'nameCycle'; other: number } & OnRow)
  | ({ kind: 'position'; lat: CellSpec; lng: CellSpec; at: string } & OnRow)
  | { kind: 'settingTwice'; table: TableKey; uid: number }
  | { kind: 'ownSetting'; label: string; value: CellSpec }
  | { kind: 'renamedTab'; table: TableKey; to: string }
  | { kind: 'renamedHeader'; table: TableKey; field: string; to: string }
  | { kind: 'movedColumns'; table: TableKey; seed: number }
  | { kind: 'ownColumn'; table: TableKey; at: number; header: string; cell: CellSpec }
  | { kind: 'duplicateHeader'; table: TableKey; field: string; cell: CellSpec }
  | { kind: 'missingColumn'; table: TableKey; field: string }
  | { kind: 'titles'; table: TableKey; rows: CellSpec[][] }
  | { kind: 'blankRows'; table: TableKey; at: number; cells: Record<string, CellSpec>[] }
  | { kind: 'hidden'; table: TableKey; uids: number[]; keys: string[] }
  | { kind: 'filter'; table: TableKey }
  | { kind: 'merge'; table: TableKey; uid: number; field: string; count: number }
  | { kind: 'protected'; table: TableKey; fields: string[] }
  | { kind: 'emptyTab'; table: TableKey; withHeaders: boolean }
  | { kind: 'manyOrders'; count: number }
  | { kind: 'manyFaults'; count: number }
  | { kind: 'deletedGenerated'; tab: string }
  | { kind: 'renamedGenerated'; tab: string; to: string }
  | { kind: 'ownTab'; tab: string; cells: CellSpec[][] }
);

export type PlantingKind = Planting['kind'];
export type PlantingOf<Kind extends PlantingKind> = Extract<Planting, { kind: Kind }>;

/** What a case runs, in order, after set-up: any job, and what else reads the tables. */
export type FuzzJob =
  | JobName
  | 'sidebarState'
  | 'runSchedule'
  | 'customFunctions'
  /** Somebody puts everything in order again. */
  | 'mend';

export interface FuzzCase {
  /** Seed of the workbook in order. */
  seed: number;
  language: Language;
  customers: number;
  /** The tabs are the users' own, and Meguri is set up over them. */
  adopted: boolean;
  /** Whether somebody sets Meguri up over the faults before the jobs run; so unless told otherwise. */
  setUpFirst?: boolean;
  jobs: FuzzJob[];
  plantings: Planting[];
}
