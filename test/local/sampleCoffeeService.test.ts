import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { isClosed } from '../../src/domain/closing';
import { isJapaneseHoliday } from '../../src/domain/holidays';
import { type ReadTables, readTeam, type Team } from '../../src/jobs/team';
import type { Cell } from '../../src/tables/cell';
import type { TableKey } from '../../src/tables/column';
import { findColumns, readTable } from '../../src/tables/read';
import { tables } from '../../src/tables/schemas';

const path = fileURLToPath(new URL('../fixtures/coffee-service-en.xlsx', import.meta.url));

function toCell(value: ExcelJS.CellValue): Cell {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return { day: Math.floor(value.getTime() / 86_400_000), minutes: 0 };
  if (typeof value === 'object') return 'result' in value ? toCell(value.result as ExcelJS.CellValue) : '';
  return value;
}

function cellsOf(sheet: ExcelJS.Worksheet | undefined): Cell[][] {
  const cells: Cell[][] = [];
  sheet?.eachRow((row) =>
    cells.push(Array.from({ length: sheet.columnCount }, (_, index) => toCell(row.getCell(index + 1).value))),
  );
  return cells;
}

const workbook = new ExcelJS.Workbook();
let team: Team;

beforeAll(async () => {
  await workbook.xlsx.readFile(path);
  const read = (key: TableKey) => {
    const headers = Object.values(tables[key].columns).map((column) => column.header.en);
    const cells = cellsOf(workbook.getWorksheet(tables[key].tab.en));
    const values = cells.length > 0 ? cells : [headers];
    return readTable(tables[key], { name: tables[key].tab.en, values }, findColumns(tables[key], values));
  };
  const entries = (Object.keys(tables) as TableKey[]).map((key) => [key, read(key)]);
  team = readTeam(Object.fromEntries(entries) as ReadTables, new Map());
});

describe('the workbook of a coffee service', () => {
  it('has two bad rows, each named with its cell, and nothing else amiss', () => {
    expect(team.problems.map(({ row, header, code, detail }) => [row, header, code, detail])).toEqual([
      [13, 'Visit hours', 'endBeforeStart', '17:00-09:00'],
      [36, 'Rep', 'unknownRep', 'Dave'],
    ]);
    expect(team.customers.size).toBe(58);
  });
  it("is in English, with its columns in another order and columns of the user's own", () => {
    expect(team.language).toBe('en');
    const sheet = workbook.getWorksheet('Customers')!;
    const headers = cellsOf(sheet)[0]!;
    expect(headers.slice(0, 4)).toEqual(['Name', 'Machine model', 'ID', 'Closed']);
    expect(sheet.getRow(2).getCell(headers.indexOf('Services a year') + 1).formula).toBe('H2*2');
  });
  it('keeps text that begins with an equals sign as text', () => {
    const notes = [...team.customers.values()].map(({ record }) => record.notes);
    expect(notes).toContain('=not a formula, a note');
  });
  it('has a history of orders and visits on open days, and food at the reduced rate', () => {
    expect(team.orders.length).toBeGreaterThan(1_000);
    expect(new Set(team.orders.map(({ record }) => record.taxRate))).toEqual(new Set([8, 10]));
    expect(team.visits.length).toBeGreaterThan(150);
    for (const { record } of team.visits) {
      const closed = team.customers.get(record.customerId)?.record.closed ?? [];
      expect(isClosed(closed, record.day, isJapaneseHoliday), record.id).toBe(false);
    }
    expect(team.visits.filter(({ record }) => record.fixed && record.status === 'planned')).toHaveLength(2);
  });
});
