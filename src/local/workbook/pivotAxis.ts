/** One axis of a pivot table: its groups, nested, sorted, with subtotals. */
import type { CellValue } from './cell';
import type { PivotGroupModel, PivotValueModel } from './objects';
import { compareCellValues } from './order';
import { summarize } from './pivotSummaries';

/** A row of the source: values and what they show. */
export interface SourceRow {
  readonly values: readonly CellValue[];
  readonly shown: readonly string[];
}

/** The value a group is named by. */
export interface Label {
  readonly value: CellValue;
  readonly shown: string;
  readonly format: string | undefined;
}

/** One line of the axis: a group at the deepest level, or a total of the group its path names. */
export interface Member {
  readonly path: readonly Label[];
  readonly total: boolean;
  readonly list: readonly SourceRow[];
  /** For quick look-up; undefined when every row belongs. */
  readonly rows: ReadonlySet<SourceRow> | undefined;
}

export interface Axis {
  readonly members: readonly Member[];
}

/** A group with the format of its source column. */
export interface Grouping {
  readonly group: PivotGroupModel;
  readonly format: string | undefined;
}

export function groupsOf(
  groups: readonly PivotGroupModel[],
  source: { readonly formats: readonly (string | undefined)[] },
): Grouping[] {
  return groups.map((group) => ({ group, format: source.formats[group.sourceColumn - 1] }));
}

/** An axis without groups has one member: everything. */
export function buildAxis(
  groupings: readonly Grouping[],
  rows: readonly SourceRow[],
  values: readonly PivotValueModel[],
): Axis {
  if (groupings.length === 0) return { members: [{ path: [], total: false, list: rows, rows: undefined }] };
  const members = nestedMembers(groupings, rows, { path: [], values });
  const first = groupings[0]!.group;
  if (first.showTotals) members.push({ path: [], total: true, list: rows, rows: undefined });
  return { members };
}

interface Level {
  readonly path: readonly Label[];
  readonly values: readonly PivotValueModel[];
}

function nestedMembers(groupings: readonly Grouping[], rows: readonly SourceRow[], level: Level): Member[] {
  const [grouping, ...deeper] = groupings;
  if (grouping === undefined) return [];
  return sortedGroups(grouping, rows, level.values).flatMap(({ label, list }) => {
    const path = [...level.path, label];
    if (deeper.length === 0) return [{ path, total: false, list, rows: new Set(list) }];
    const inner = nestedMembers(deeper, list, { ...level, path });
    const total: Member = { path, total: true, list, rows: new Set(list) };
    return deeper[0]!.group.showTotals ? [...inner, total] : inner;
  });
}

interface Group {
  readonly label: Label;
  readonly list: SourceRow[];
}

function sortedGroups(
  grouping: Grouping,
  rows: readonly SourceRow[],
  values: readonly PivotValueModel[],
): Group[] {
  const { group, format } = grouping;
  const index = group.sourceColumn - 1;
  const groups = new Map<CellValue, Group>();
  for (const row of rows) {
    const value = row.values[index];
    const known = groups.get(value);
    if (known === undefined) {
      groups.set(value, { label: { value, shown: row.shown[index] ?? '', format }, list: [row] });
    } else known.list.push(row);
  }
  const key = sortKey(group, values);
  return [...groups.values()].sort((a, b) => compareCellValues(key(a), key(b), group.ascending));
}

function sortKey(group: PivotGroupModel, values: readonly PivotValueModel[]): (item: Group) => CellValue {
  const value = group.sortByValue === undefined ? undefined : values[group.sortByValue];
  if (value === undefined) return (item) => item.label.value;
  return (item) =>
    summarize(
      value.summarize,
      item.list.map((row) => row.values[value.sourceColumn - 1]),
    );
}
