// Builds the sample workbook from the data it is made of; what it writes is committed:
// `node --import tsx src/local/sample/build.ts --shared ../shared`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parseIsoDay } from '../../domain/day';
import { launchedLately } from './builder/launches';
import { chooseLines, readLines } from './builder/orders';
import { readPlaces } from './builder/places';
import { buildProducts } from './builder/products';
import { seededRandom } from './builder/random';
import { layOutSample, type Sample } from './builder/records';
import { smallSample } from './builder/small';
import { buildCustomers } from './builder/team';
import { buildVisits } from './builder/visits';

const { values } = parseArgs({ options: { shared: { type: 'string', default: '../shared' } } });
const shared = (name: string): Buffer => readFileSync(join(values.shared, 'data', name));
const today = parseIsoDay('2026-11-24')!;
const random = seededRandom(20261124);

const lines = chooseLines(
  ['order_lines_2009-12_2010-11.csv.gz', 'order_lines_2010-12_2011-12.csv.gz'].flatMap((name) =>
    readLines(gunzipSync(shared(name)).toString('utf8')),
  ),
  { customers: 330, products: 300, linesPerDay: 3, lastDay: today - 1 },
);
const places = readPlaces(shared('places_yaizu.csv').toString('utf8'));
const customers = buildCustomers({ random, places, lines });
const sold = buildProducts(customers.flatMap((customer) => customer.lines));
const sample: Sample = {
  today,
  customers,
  products: [...sold, ...launchedLately(today, sold.length)],
  visits: buildVisits(customers, today, random),
};

const folder = 'src/local/sample/data';
mkdirSync(folder, { recursive: true });
for (const language of ['ja', 'en'] as const) {
  const tabs = layOutSample(sample, language);
  const json = gzipSync(JSON.stringify(tabs), { level: 9 });
  writeFileSync(join(folder, `sample.${language}.json.gz`), json);
  const counts = tabs.map((tab) => `${tab.name} ${tab.rows.length - 1}`).join(', ');
  console.log(`${language}: ${counts}; ${Math.round(json.length / 1024)} KB`);
}
for (const [name, text] of Object.entries(smallSample(sample)))
  writeFileSync(`src/jobs/sampleData/${name}.ts`, text);
