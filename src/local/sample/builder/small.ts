// The small sample that travels inside the bundle: a part of the large one, as compact text.

import { launches } from './launches';
import { type Line, mostFrequent } from './orders';
import { townName } from './places';
import { toYen } from './products';
import type { Sample } from './records';
import type { SampleCustomer } from './team';

const customersPerRep = 13;
const daysOfHistory = 300;
const products = 30;
const linesPerDay = 2;
const linesPerCustomer = 11;

/** The source texts in src/jobs/sampleData, by name. Days are counted back from the day the sample was made for. */
export function smallSample(sample: Sample): Record<'customers' | 'orders', string> {
  const customers = chooseCustomers(sample);
  const recent = customers.map((customer) =>
    customer.lines.filter((line) => line.day >= sample.today - daysOfHistory && line.quantity > 0),
  );
  const codes = mostFrequent(recent.flat().map((line) => line.code)).slice(0, products);
  const chosen = sample.products.filter((product) => codes.includes(product.code));
  const lineTexts = recent.flatMap((lines, customer) =>
    fewPerDay(lines.filter((line) => codes.includes(line.code)))
      .slice(-linesPerCustomer)
      .map((line) => {
        const product = chosen.findIndex((candidate) => candidate.code === line.code);
        return [sample.today - line.day, customer, product, line.quantity, toYen(line.price)].join(',');
      }),
  );
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
  const productTexts = [...chosen, ...launches].map(({ name, yen, category, ...product }) =>
    [name.ja, name.en, yen, category.ja, category.en, 'daysAgo' in product ? product.daysAgo : ''].join('|'),
  );
  return {
    customers: `${attribution}
/** Japanese name, English name, rep, rank, address, town, latitude, longitude, interval, minutes, hours, closed (ja, en). */
export const sampleCustomers = ${literal(customerTexts)};
`,
    orders: `${attribution}
/** Japanese name, English name, yen, category (ja, en), days since a launch that was lately. */
export const sampleProducts = ${literal(productTexts)};

/** Days before a Tuesday, customer (index), product (index), quantity, unit price. */
export const sampleLines = ${literal(lineTexts)};
`,
  };
}

const attribution = `// Made by src/local/sample/build.ts. Places: Yaizu city open data (CC BY 4.0). Orders: UCI Online Retail II (D. Chen, CC BY 4.0).
// Pairing places with order rhythms is synthetic: no business is shown as it is.
`;

const literal = (lines: string[]): string => `\`${lines.join('\n').replace(/[`\\$]/g, '')}\``;

/** Active customers from all over each rep's territory who ordered lately and often. */
function chooseCustomers({ customers, today }: Sample): SampleCustomer[] {
  const perRep = new Map<string, number>();
  const lively = customers.filter(
    ({ status, lines }) =>
      status === 'active' && lines.some((line) => line.day >= today - 40 && line.quantity > 0),
  );
  return lively.filter((customer, index) => {
    const count = perRep.get(customer.repId) ?? 0;
    const isNext = index % 5 === 0 && count < customersPerRep;
    if (isNext) perRep.set(customer.repId, count + 1);
    return isNext;
  });
}

const fewPerDay = (lines: Line[]): Line[] =>
  lines.filter(
    (line, at) => lines.slice(0, at).filter((other) => other.day === line.day).length < linesPerDay,
  );
