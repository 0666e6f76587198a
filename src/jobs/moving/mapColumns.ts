// Which column of a foreign list is which field: by its header, or by what stands in it.
import { parsePhone, parsePostcode } from '../../domain/contactText';
import { parseDayText } from '../../domain/dayText';
import { normalizeText, searchKey } from '../../domain/text';
import { type Cell, isEmptyCell, isMoment } from '../../tables/cell';
import { tables } from '../../tables/schemas';
import { type ImportField, type ImportKind, importFields } from './fields';

export interface SourceColumns {
  /** 1-based row of the headers; 0 when the list has none. */
  headerRow: number;
  headers: string[];
  /** A field for each column, `null` for one that is not taken. */
  mapping: (string | null)[];
}

/** Lists have titles above their headers. */
const headerSearchRows = 10;
/** Rows that are looked at to tell what a column holds. */
const sampleRows = 200;

/** A header as it is compared. */
const headerKey = (cell: Cell): string =>
  typeof cell === 'string' ? searchKey(cell).replace(/[・_\-()【】[\]*:.,/#'"”’]/g, '') : '';

const withoutNumber = (key: string): string => key.replace(/[\d①-⑨]+$/, '');

/** 3: the header itself; 2: the header with a number behind it; 1: a header that holds it; 0: none of these. */
function headerScore(key: string, known: ReadonlySet<string>, { many }: ImportField): number {
  if (key === '') return 0;
  if (known.has(key)) return 3;
  const plain = withoutNumber(key);
  if (known.has(plain)) return many ? 3 : 2;
  const holds = [...known].some((word) => word.length >= 3 && plain.includes(word));
  return holds ? 1 : 0;
}

/** The headers by which a field is known: the dictionary's, and Meguri's own in both languages. */
export function headersOf(kind: ImportKind, field: string, entry: ImportField): Set<string> {
  const own = (tables[kind].columns as Record<string, { header: Record<string, string> }>)[field];
  const words = [...entry.headers.split(' '), ...Object.values(own?.header ?? {})];
  return new Set(words.map((word) => headerKey(word)));
}

class Matcher {
  private readonly known: [field: string, entry: ImportField, headers: Set<string>][];

  constructor(kind: ImportKind) {
    this.known = Object.entries(importFields[kind]).map(([field, entry]) => [
      field,
      entry,
      headersOf(kind, field, entry),
    ]);
  }

  /** How many cells of a row are headers that are known as they stand. */
  count(cells: Cell[]): number {
    return cells.filter((cell) =>
      this.known.some(([, entry, headers]) => headerScore(headerKey(cell), headers, entry) >= 2),
    ).length;
  }

  /** The best columns of each field, better headers first. */
  map(headers: Cell[]): (string | null)[] {
    const mapping: (string | null)[] = headers.map(() => null);
    const found = headers.flatMap((header, column) =>
      this.known.map(([field, entry, words]) => ({
        field,
        column,
        many: entry.many === true,
        score: headerScore(headerKey(header), words, entry),
      })),
    );
    const taken = new Set<string>();
    for (const { field, column, many, score } of found.sort((a, b) => b.score - a.score)) {
      if (score === 0 || mapping[column] !== null || (taken.has(field) && !(many && score > 1))) continue;
      mapping[column] = field;
      taken.add(field);
    }
    return mapping;
  }
}

const textOf = (cell: Cell | undefined): string =>
  cell === undefined || isMoment(cell) ? '' : String(cell).trim();

/** Looks of values, for columns whose headers say nothing. The first that fits most of a column is taken. */
const looks: Partial<Record<ImportKind, [field: string, fits: (text: string) => boolean][]>> = {
  customers: [
    ['postcode', (text) => /\d{3}-?\d{4}$/.test(normalizeText(text)) && parsePostcode(text) !== null],
    ['phone', (text) => /^[+0]/.test(normalizeText(text)) && parsePhone(text) !== null],
    ['address', (text) => /[都道府県市区郡町村].*(?:\d|丁目|番)/.test(normalizeText(text))],
    ['kana', (text) => /^[゠-ヿ\s・()]{3,}$/.test(normalizeText(text))],
    [
      'name',
      (text) =>
        /株式会社|有限会社|合同会社|[㈱㈲]|\([株有]\)|(?:店|商店|屋|食堂|工業|商会)$/.test(
          normalizeText(text),
        ),
    ],
  ],
  orders: [['day', (text) => parseDayText(text) !== null]],
};
/** Of the filled cells of a column. */
const mostOf = 0.8;

function lookOf(kind: ImportKind, cells: Cell[], taken: ReadonlySet<string>): string | null {
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  if (filled.length < 2) return null;
  if (kind === 'orders' && !taken.has('day') && filled.every(isMoment)) return 'day';
  for (const [field, fits] of looks[kind] ?? []) {
    const count = filled.filter((cell) => fits(textOf(cell))).length;
    if (!taken.has(field) && count >= filled.length * mostOf) return field;
  }
  return null;
}

/** 担当者 is a rep of ours, or the customer's contact: the names that stand in it tell. */
function settleContact(mapping: (string | null)[], sample: Cell[][], repNames: ReadonlySet<string>): void {
  const column = mapping.indexOf('repId');
  if (column < 0 || mapping.includes('contact')) return;
  const filled = sample.map((cells) => textOf(cells[column])).filter((text) => text !== '');
  const known = filled.filter((text) => repNames.has(searchKey(text))).length;
  if (filled.length > 0 && known * 3 < filled.length) mapping[column] = 'contact';
}

/** 得意先 may be a column of codes: what stands in it is looked up as either. */
function needed(mapping: (string | null)[]): void {
  const name = mapping.indexOf('customerName');
  if (name >= 0 && !mapping.includes('customerId')) mapping[name] = 'customerId';
}

/** Finds headers and fields. `repNames` are names and IDs of the team's reps, as search keys. */
export function mapColumns(kind: ImportKind, rows: Cell[][], repNames: ReadonlySet<string>): SourceColumns {
  const matcher = new Matcher(kind);
  const width = rows.slice(0, sampleRows).reduce((most, cells) => Math.max(most, cells.length), 0);
  let best = { row: 0, count: 1 };
  rows.slice(0, headerSearchRows).forEach((cells, index) => {
    const count = matcher.count(cells);
    if (count > best.count || (count === 1 && width === 1)) best = { row: index + 1, count };
  });
  const headerCells = Array.from({ length: width }, (_, column) => rows[best.row - 1]?.[column] ?? '');
  const mapping = best.row > 0 ? matcher.map(headerCells) : headerCells.map(() => null);
  const sample = rows.slice(best.row, best.row + sampleRows);
  if (kind === 'customers') settleContact(mapping, sample, repNames);
  mapping.forEach((field, column) => {
    if (field !== null) return;
    const taken = new Set(mapping.filter((one) => one !== null));
    mapping[column] = lookOf(
      kind,
      sample.map((cells) => cells[column] ?? ''),
      taken,
    );
  });
  if (kind === 'orders') needed(mapping);
  return { headerRow: best.row, headers: headerCells.map(textOf), mapping };
}
