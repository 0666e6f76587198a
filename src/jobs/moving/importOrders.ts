// Order lines and products of a foreign list.
import { companyKey } from '../../domain/companyName';
import { normalizeText } from '../../domain/text';
import { type Cell, isEmptyCell, type WritableCell } from '../../tables/cell';
import { customersTable, ordersTable, productsTable } from '../../tables/schemas';
import { importFields } from './fields';
import { type ImportedCell, importedCell } from './importCells';
import { emptyPlan, type ImportInput, type ImportPlan, NewRows } from './importPlan';
import { remembered } from './remembered';
import { oneCell, type Refusal, type SourceRow, sourceRows } from './sourceRows';

type Cells = Record<string, WritableCell>;

/** IDs by ID and by name; a name of several rows is nobody's. */
class Names {
  private readonly ids = new Map<string, string>();
  private readonly names = new Map<string, string | null>();
  private readonly idForm = remembered(normalizeText);
  private readonly nameForm = remembered(companyKey);

  add(id: string, name: string): void {
    this.ids.set(normalizeText(id), id);
    const key = companyKey(name);
    if (key === '') return;
    const known = this.names.get(key);
    this.names.set(key, known === undefined || known === id ? id : null);
  }

  /** Another ID of the same. */
  alias(id: string, of: string): void {
    this.ids.set(normalizeText(id), of);
  }

  find(text: string): string | null {
    if (text === '') return null;
    return this.ids.get(this.idForm(text)) ?? this.names.get(this.nameForm(text)) ?? null;
  }
}

export function planOrders(input: ImportInput): ImportPlan {
  return new OrderImport(input).plan();
}

const readFields = ['day', 'quantity', 'unitPrice', 'amount', 'taxRate', 'deliveryDay'] as const;
type ReadField = (typeof readFields)[number];

interface Line {
  day: number;
  quantity: number;
  unitPrice: number;
}

class OrderImport {
  private readonly result = emptyPlan();
  private readonly orders: NewRows;
  private readonly customers: NewRows;
  private readonly products: NewRows;
  private readonly customerNames = new Names();
  private readonly productNames = new Names();
  /** Lines that 受注 has already, counted: a list that is taken twice brings nothing the second time. */
  private readonly known = new Map<string, number>();
  private readonly readers: Record<ReadField, (text: string) => ImportedCell>;

  constructor(private readonly input: ImportInput) {
    const { team } = input;
    const reader = (field: ReadField) =>
      remembered((text) => importedCell('orders', field, text, team.language));
    this.readers = Object.fromEntries(
      readFields.map((field) => [field, reader(field)]),
    ) as typeof this.readers;
    this.orders = new NewRows(team, 'orders', ordersTable.idPrefix);
    this.customers = new NewRows(team, 'customers', customersTable.idPrefix);
    this.products = new NewRows(team, 'products', productsTable.idPrefix);
    const { customers, products } = team.tables;
    for (const { record } of customers.rows) {
      if (record.mergedInto) this.customerNames.alias(record.id, record.mergedInto);
      else this.customerNames.add(record.id, record.name);
    }
    for (const { record } of products.rows) this.productNames.add(record.id, record.name);
    for (const { record } of team.orders) {
      const key = lineKey(record.customerId, record.productId, record);
      this.known.set(key, (this.known.get(key) ?? 0) + 1);
    }
  }

  plan(): ImportPlan {
    for (const source of sourceRows(this.input.rows, this.input.columns)) {
      const refusal = this.take(source);
      if (refusal) this.result.refused.push(refusal);
    }
    const { rows } = this.result;
    rows.set('customers', this.customers.rows);
    rows.set('products', this.products.rows);
    rows.set('orders', this.orders.rows);
    this.result.createdCustomers = this.customers.rows.length;
    this.result.createdProducts = this.products.rows.length;
    return this.result;
  }

  private take(source: SourceRow): Refusal | null {
    const numbers = this.numbersOf(source);
    if ('code' in numbers) return numbers;
    const optional = this.optionalCells(source);
    if ('code' in optional) return optional;
    const customer = this.customer(source);
    if ('code' in customer) return customer;
    const product = this.product(source, numbers);
    if ('code' in product) return product;
    const key = lineKey(customer.id, product.id, numbers);
    const left = this.known.get(key) ?? 0;
    if (left > 0) {
      this.known.set(key, left - 1);
      this.result.unchanged += 1;
      return null;
    }
    const delivery = optional.cells['deliveryDay'];
    const deliveredOn = typeof delivery === 'object' && 'day' in delivery ? delivery.day : numbers.day;
    this.orders.add('', {
      day: { day: numbers.day, minutes: 0 },
      customerId: customer.id,
      productId: product.id,
      quantity: numbers.quantity,
      unitPrice: numbers.unitPrice,
      delivered: deliveredOn < this.input.today,
      ...optional.cells,
    });
    this.result.added += 1;
    return null;
  }

  /** Day, quantity and price; of quantity, price and amount one may be missing. */
  private numbersOf(source: SourceRow): Line | Refusal {
    const read = { day: 0, quantity: Number.NaN, unitPrice: Number.NaN, amount: Number.NaN };
    for (const field of ['day', 'quantity', 'unitPrice', 'amount'] as const) {
      const { cell } = oneCell(source, field);
      if (isEmptyCell(cell)) {
        if (field === 'day') return this.refusal(source, 'day', 'missingValue', '');
        continue;
      }
      const imported = this.cellOf(field, cell);
      if ('problem' in imported) return this.refusal(source, field, imported.problem, imported.detail);
      read[field] = numberOf(imported.cell);
    }
    const { day, amount } = read;
    let { quantity, unitPrice } = read;
    if (Number.isNaN(quantity))
      quantity = Number.isNaN(unitPrice) || unitPrice === 0 ? 1 : amount / unitPrice;
    if (Number.isNaN(unitPrice)) unitPrice = quantity === 0 ? 0 : amount / quantity;
    if (Number.isNaN(quantity)) return this.refusal(source, 'quantity', 'missingValue', '');
    if (Number.isNaN(unitPrice)) return this.refusal(source, 'unitPrice', 'missingValue', '');
    return { day, quantity: rounded(quantity), unitPrice: rounded(unitPrice) };
  }

  private partner(source: SourceRow, kind: Partner): { id: string } | Refusal {
    const names = kind === 'customer' ? this.customerNames : this.productNames;
    const [code, name] = [codeOf(source, kind), nameOf(source, kind)];
    const found = names.find(code) ?? names.find(name);
    if (found !== null) return { id: found };
    const field = code === '' && name !== '' ? `${kind}Name` : `${kind}Id`;
    const unknown = kind === 'customer' ? 'unknownCustomer' : 'unknownProduct';
    if (code === '' && name === '') return this.refusal(source, field, 'missingValue', '');
    if (this.input.missing === 'refuse') return this.refusal(source, field, unknown, code || name);
    return { id: '' };
  }

  private customer(source: SourceRow): { id: string } | Refusal {
    const found = this.partner(source, 'customer');
    if ('code' in found || found.id !== '') return found;
    const { team, repId } = this.input;
    if (!team.reps.has(repId))
      return this.refusal(source, 'customerId', 'unknownCustomer', codeOf(source, 'customer'));
    const [code, name] = [codeOf(source, 'customer'), nameOf(source, 'customer')];
    const id = this.customers.add(code, {
      name: name || code,
      repId,
      visitIntervalDays: team.settings.usualIntervalDays,
      status: customersTable.columns.status.codec.layOut('active', team.language),
    });
    this.customerNames.add(id, name || code);
    return { id };
  }

  private product(source: SourceRow, line: Line): { id: string } | Refusal {
    const [code, name] = [codeOf(source, 'product'), nameOf(source, 'product')];
    // An order without a product is an amount.
    if (code === '' && name === '') return { id: '' };
    const found = this.partner(source, 'product');
    if ('code' in found || found.id !== '') return found;
    const cells: Cells = { name: name || code, unitPrice: line.unitPrice };
    for (const field of ['unit', 'taxRate'] as const) {
      const { cell } = oneCell(source, field);
      const imported = isEmptyCell(cell)
        ? null
        : importedCell('products', field, cell, this.input.team.language);
      if (imported && 'cell' in imported) cells[field] = imported.cell;
    }
    const id = this.products.add(code, cells);
    this.productNames.add(id, name || code);
    return { id };
  }

  private optionalCells(source: SourceRow): { cells: Cells } | Refusal {
    const cells: Cells = {};
    for (const field of ['taxRate', 'amount', 'deliveryDay'] as const) {
      const { cell } = oneCell(source, field);
      if (isEmptyCell(cell)) continue;
      const imported = this.cellOf(field, cell);
      if ('problem' in imported) return this.refusal(source, field, imported.problem, imported.detail);
      cells[field] = imported.cell;
    }
    const notes = source.all('note').map(({ header, cell }) => noteText(header, cell));
    if (notes.length > 0) cells['note'] = notes.join(' / ');
    return { cells };
  }

  private cellOf(field: ReadField, cell: Cell): ImportedCell {
    if (typeof cell === 'string') return this.readers[field](cell);
    return importedCell('orders', field, cell, this.input.team.language);
  }

  private refusal(source: SourceRow, field: string, code: Refusal['code'], detail: string): Refusal {
    const { columns, team } = this.input;
    const column = columns.mapping.indexOf(field);
    const own = (ordersTable.columns as Record<string, { header: Record<string, string> }>)[field];
    const header = columns.headers[column] || (own?.header[team.language] ?? field);
    return { row: source.row, header, code, detail };
  }
}

type Partner = 'customer' | 'product';

const codeOf = (source: SourceRow, kind: Partner): string => String(oneCell(source, `${kind}Id`).cell).trim();
const nameOf = (source: SourceRow, kind: Partner): string =>
  String(oneCell(source, `${kind}Name`).cell).trim();

const numberOf = (cell: WritableCell): number =>
  typeof cell === 'object' && 'day' in cell ? cell.day : typeof cell === 'number' ? cell : Number.NaN;

/** Four places: what is left of a division. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

const noteText = (header: string, cell: Cell): string =>
  /備考|摘要|メモ|note|remark/i.test(header) || header === '' ? String(cell) : `${header} ${String(cell)}`;

const lineKey = (customerId: string, productId: string, { day, quantity, unitPrice }: Line): string =>
  JSON.stringify([customerId, productId, day, rounded(quantity), rounded(unitPrice)]);

export function planProducts(input: ImportInput): ImportPlan {
  const result = emptyPlan();
  const { team, columns } = input;
  const added = new NewRows(team, 'products', productsTable.idPrefix);
  const names = new Names();
  for (const { record } of team.tables.products.rows) names.add(record.id, record.name);
  for (const source of sourceRows(input.rows, columns)) {
    const id = String(oneCell(source, 'id').cell).trim();
    const name = source
      .all('name')
      .map(({ cell }) => String(cell))
      .join(' ');
    const taken = names.find(id) ?? (id === '' ? names.find(name) : null);
    const header =
      columns.headers[columns.mapping.indexOf('name')] || productsTable.columns.name.header[team.language];
    if (name === '') result.refused.push({ row: source.row, header, code: 'missingValue', detail: '' });
    else if (taken !== null) result.unchanged += 1;
    else {
      const cells = productCells(source, input);
      if ('code' in cells) {
        result.refused.push(cells);
        continue;
      }
      names.add(added.add(id, { name, ...cells.cells }), name);
      result.added += 1;
    }
  }
  result.rows.set('products', added.rows);
  return result;
}

function productCells(source: SourceRow, { team }: ImportInput): { cells: Cells } | Refusal {
  const cells: Cells = {};
  for (const field of Object.keys(importFields.products)) {
    const { header, cell } = oneCell(source, field);
    if (field === 'id' || field === 'name' || isEmptyCell(cell)) continue;
    const imported = importedCell('products', field, cell, team.language);
    if ('problem' in imported)
      return { row: source.row, header, code: imported.problem, detail: imported.detail };
    cells[field] = imported.cell;
  }
  return { cells };
}
