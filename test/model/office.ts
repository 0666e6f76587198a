// A small team's workbook in the local host, and where its rows and columns stand whatever people have done to them.
import { createHost, type Host } from '../../src/local/host';
import type { BeforeCall } from '../../src/local/services/execution';
import type { Sheet } from '../../src/local/workbook/sheet';
import type { Language, TableKey } from '../../src/tables/column';
import { type GeneratedKey, generatedTabs } from '../../src/tables/generated';
import { tables } from '../../src/tables/schemas';
import { applyPlantings } from '../fuzz/apply';
import { baseWorld } from '../fuzz/baseWorld';
import { layOutSetUp, letters } from '../fuzz/layOut';
import type { Planting } from '../fuzz/planting';
import { type Bundle, morning, templateOf } from '../fuzz/template';

export interface Place {
  row: number;
  column: number;
}

export interface IdRow {
  row: number;
  id: string;
}

export const ownHeader = '自分のメモ';
/** Key of a column that is none of Meguri's. */
export const ownKey = (header: string): string => `own:${header}`;

const customerCount = 6;
const ownColumns: Planting[] = (['customers', 'visits', 'orders'] as const).map((table, at) => ({
  kind: 'ownColumn',
  name: '',
  table,
  at: 3 * at + 1,
  header: ownHeader,
  cell: null,
}));

export class Office {
  readonly host: Host;
  instant = morning;
  private readonly sheetIds = new Map<TableKey, number>();
  /** What stands under each header. */
  private readonly headers = new Map<TableKey, Map<string, string>>();

  /** One bundle for each run that may be under way at once: they share no globals. */
  constructor(
    readonly language: Language,
    seed: number,
    {
      bundles,
      depth,
      beforeCall,
    }: { bundles: readonly Bundle[]; depth: () => number; beforeCall: BeforeCall },
  ) {
    const [bundle] = bundles as [Bundle];
    const world = baseWorld(language, seed, customerCount);
    applyPlantings(world, ownColumns);
    const { workbook, sheets } = layOutSetUp(bundle, world);
    for (const [table, sheet] of sheets) {
      this.sheetIds.set(table, sheet.id);
      this.headers.set(table, new Map(world.tabs[table].columns.map(({ header, key }) => [header, key])));
    }
    this.host = createHost({
      ...bundle,
      workbook,
      restored: templateOf(bundle, language),
      openRealm: () => bundles[depth()]!.openRealm(),
      clock: { now: () => this.instant },
      random: () => 0.5,
      beforeCall,
    });
    this.host.open();
  }

  sheet(table: TableKey): Sheet {
    return this.host.workbook.sheetById(this.sheetIds.get(table)!)!;
  }

  generated(tab: GeneratedKey): Sheet | undefined {
    return this.host.workbook.sheetByName(generatedTabs[tab].tab[this.language]);
  }

  todaySheets(): Sheet[] {
    const name = `${generatedTabs.today.tab[this.language]} `;
    return this.host.workbook.sheets.filter((sheet) => sheet.name.startsWith(name));
  }

  /** Keys of the columns from the first on; `null` under a header that nobody knows. */
  columnKeys(table: TableKey): (string | null)[] {
    const sheet = this.sheet(table);
    const known = this.headers.get(table)!;
    return (sheet.rows[0]?.values ?? []).map(
      (text) => known.get(String(text ?? '')) ?? usualKey(table, text),
    );
  }

  columnOf(table: TableKey, key: string): number {
    return this.columnKeys(table).indexOf(key) + 1;
  }

  idKey(table: TableKey): string {
    return table === 'settings' ? 'key' : 'id';
  }

  /** Rows that have an ID. */
  rows(table: TableKey): IdRow[] {
    const sheet = this.sheet(table);
    const column = this.columnOf(table, this.idKey(table));
    return sheet.rows.flatMap((cells, index) => {
      const id = String(cells?.values[column - 1] ?? '');
      return index === 0 || id === '' ? [] : [{ row: index + 1, id }];
    });
  }

  rowOf(table: TableKey, id: string): number | undefined {
    return this.rows(table).find((one) => one.id === id)?.row;
  }

  value(table: TableKey, id: string, key: string): unknown {
    const row = this.rowOf(table, id);
    return row === undefined ? undefined : this.sheet(table).value(row, this.columnOf(table, key));
  }

  /** A header that somebody typed. */
  nameColumn(table: TableKey, column: number, header: string): void {
    const known = this.headers.get(table)!;
    const before = String(this.sheet(table).value(1, column) ?? '');
    known.set(header, known.get(before) ?? usualKey(table, before) ?? ownKey(header));
  }

  a1({ row, column }: Place): string {
    return `${letters(column)}${row}`;
  }
}

/** A column that Meguri added. */
function usualKey(table: TableKey, text: unknown): string | null {
  const columns = Object.entries(
    tables[table].columns as Record<string, { header: Record<Language, string> }>,
  );
  return columns.find(([, { header }]) => header.ja === text || header.en === text)?.[0] ?? null;
}
