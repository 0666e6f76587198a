// A team from the cells of its tabs.
import { type ReadTables, readTeam, type Team } from '../../src/jobs/team';
import type { Cell } from '../../src/tables/cell';
import type { TableKey } from '../../src/tables/column';
import { findColumns, readTable } from '../../src/tables/read';
import { tables } from '../../src/tables/schemas';

/** Tabs in order: two customers of one rep, and nothing else. */
export const usual: Record<TableKey, Cell[][]> = {
  customers: [
    ['ID', '顧客名', '担当', '緯度', '経度', '訪問間隔(日)'],
    ['C1', '丸山商店', 'R1', 34.8, 138.3, 14],
    ['C2', '石川食堂', 'R1', 34.8, 138.3, 14],
  ],
  visits: [['ID', '日付', '顧客ID', '担当', '状況']],
  orders: [['ID', '日付', '顧客ID', '商品ID', '数量', '単価']],
  products: [['ID', '商品名']],
  cases: [['ID', '受付日', '顧客ID']],
  reps: [
    ['ID', '氏名', '出発緯度', '出発経度', '勤務時間'],
    ['R1', '佐藤', 34.8, 138.3, '09:00-18:00'],
  ],
  settings: [['項目', '値', '説明']],
};

/** The team of these tabs, with the usual ones for those that are not named. */
export function teamOf(changed: Partial<Record<TableKey, Cell[][]>>): Team {
  const read = Object.entries(tables).map(([key, schema]) => {
    const values = changed[key as TableKey] ?? usual[key as TableKey];
    return [key, readTable(schema, { name: schema.tab.ja, values }, findColumns(schema, values))];
  });
  return readTeam(Object.fromEntries(read) as ReadTables, new Map());
}
