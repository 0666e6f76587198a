import type { moving as japanese } from '../ja/moving';

const rowsOf = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`;

export const moving: typeof japanese = {
  column: (number) => `Column ${number}`,
  fields: {
    customerName: 'Customer name',
    productName: 'Product name',
    unit: 'Unit',
  },
  imported: (counts) => {
    const parts = (
      [
        ['new', counts.added],
        ['with blanks filled', counts.filled],
        ['there already', counts.unchanged],
      ] as const
    )
      .filter(([, count]) => count > 0)
      .map(([label, count]) => `${rowsOf(count)} ${label}`);
    if (counts.createdCustomers > 0) parts.push(`new customers: ${counts.createdCustomers}`);
    if (counts.createdProducts > 0) parts.push(`new products: ${counts.createdProducts}`);
    const refused =
      counts.refused === 0
        ? ''
        : `. ${rowsOf(counts.refused)} could not be taken (see "Not imported" for the reasons)`;
    return `Imported: ${parts.length === 0 ? 'nothing new' : parts.join(', ')}${refused}`;
  },
  refusedLine: (row, header, what) =>
    header === '' ? `Row ${row}: ${what}` : `Row ${row}, "${header}": ${what}`,
  emptyList: 'The list is empty',
  listTooLong: (most) =>
    `The list has more than ${most.toLocaleString('en-US')} rows, more than one import can finish. Split it, by year for instance, and import the parts one after the other`,
  noSuchTab: (tab) => `There is no tab "${tab}"`,
  ownTab: (tab) => `"${tab}" is one of Meguri's own tabs. Choose another one`,
  merged: (dropped, kept, rows) =>
    `"${dropped}" was merged into "${kept}": ${rowsOf(rows)} of visits, orders and cases now point there`,
  cannotMerge: 'That customer is no longer there. Open the list again',
  evidence: { name: 'name', kana: 'kana', address: 'address', phone: 'phone' },
  evidenceOf: (marks) => `same ${marks.join(', ')}`,
  askTab: (tab, counts) =>
    `Import "${tab}" as a list of customers?\nNew customers: ${counts.added}\nBlanks filled: ${counts.filled}\nUnchanged: ${counts.unchanged}\nCannot be taken: ${rowsOf(counts.refused)}`,
  askOrdersTab: (tab, counts) =>
    `Import "${tab}" as a list of orders?\nNew order lines: ${counts.added}\nThere already: ${counts.unchanged}\nCannot be taken: ${rowsOf(counts.refused)}`,
};
