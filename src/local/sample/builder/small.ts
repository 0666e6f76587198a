// The small sample that travels inside the bundle: a part of the large one, as compact text.
import type { Sample } from './records';
import { toYen } from './products';
import { townName } from './places';

const customersPerRep = 13;
const daysOfHistory = 200;
const linesPerCustomer = 10;

/** The source text of src/jobs/sampleData/data.ts. Days are counted back from today in whole weeks plus weekday. */
export function smallSample(sample: Sample): string {
  const perRep = new Map<string, number>();
  const customers = sample.customers.filter((customer) => {
    const count = perRep.get(customer.repId) ?? 0;
    perRep.set(customer.repId, count + 1);
    return customer.status === 'active' && count < customersPerRep * 2 && count % 2 === 0;
  });
  const lineTexts: string[] = [];
  const productIds = new Set<string>();
  const productOf = new Map(sample.products.map((product) => [product.code, product]));
  const from = sample.today - daysOfHistory;
  customers.forEach((customer, index) => {
    const recent = customer.lines.filter((line) => line.day >= from && line.quantity > 0);
    const oncePerDay = recent.filter((line, at) => recent.findIndex((other) => other.day === line.day) === at);
    for (const line of oncePerDay.slice(-linesPerCustomer)) {
      const product = productOf.get(line.code)!;
      productIds.add(product.id);
      lineTexts.push([sample.today - line.day, index, product.id, line.quantity, toYen(line.price)].join(','));
    }
  });
  const customerTexts = customers.map((customer) =>
    [
      customer.ja,
      customer.en,
      customer.repId,
      customer.rank,
      customer.place.address,
      townName(customer.place.town).latin,
      customer.place.lat.toFixed(5),
      customer.place.lng.toFixed(5),
      customer.intervalDays,
      customer.minutes,
      customer.hours,
      customer.closedJa,
      customer.closedEn,
    ].join('|'),
  );
  const products = sample.products.filter((product) => productIds.has(product.id));
  const productTexts = products.map((product) =>
    [product.id, product.name, product.yen, product.category.ja, product.category.en].join('|'),
  );
  return `// Made by src/local/sample/build.ts. Places: Yaizu city open data (CC BY 4.0). Orders: UCI Online Retail II (D. Chen, CC BY 4.0).
// Pairing places with order rhythms is synthetic: no business is shown as it is.

/** Japanese name, English name, rep, rank, address, town, latitude, longitude, interval, minutes, hours, closed (ja, en). */
export const sampleCustomers = ${literal(customerTexts)};

/** ID, name, yen, category (ja, en). */
export const sampleProducts = ${literal(productTexts)};

/** Days before today, customer (index), product, quantity, unit price. */
export const sampleLines = ${literal(lineTexts)};
`;
}

const literal = (lines: string[]): string => `\`${lines.join('\n').replace(/[`\\$]/g, '')}\``;
