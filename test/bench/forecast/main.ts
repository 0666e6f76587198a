// Asks Meguri and simpler methods about the past of an order history, and prints who knew it best. See docs/forecast.md.
//   npm run bench:forecast -- --orders FILE[.gz] [--json] [--teams N]
// --teams asks about 20 teams of N customers drawn at random instead.
import { parseArgs } from 'node:util';
import { forecastCustomers } from '../../../src/forecasting';
import { baselines } from './baselines';
import { bookOf } from './book';
import { dueTask } from './dueTask';
import { meguri, meguriSales } from './meguri';
import { nextDateTask } from './nextDateTask';
import { outlookTask, salesBaselines } from './outlookTask';
import { type OrderFile, readOrders } from './readOrders';
import { smallTeams } from './smallTeams';
import { printTable } from './table';

const { values: options } = parseArgs({
  options: {
    orders: { type: 'string' },
    json: { type: 'boolean', default: false },
    teams: { type: 'string' },
  },
});

if (options.orders === undefined) {
  console.error('bench:forecast: name a file with --orders FILE[.gz]');
  process.exitCode = 2;
} else run(options.orders);

function run(path: string): void {
  const file = readOrders(path);
  const book = bookOf(file.lines);
  if (options.teams !== undefined) {
    print('small teams', smallTeams(book, Number(options.teams)));
    return;
  }
  const forecasters = [meguri, ...baselines];
  print('due in 7 days', dueTask(book, forecasters));
  print('next date', nextDateTask(book, forecasters));
  if (file.hasAmounts) print('outlook, 4 weeks', outlookTask(book, [meguriSales, ...salesBaselines]));
  print('cost', [costOf(file, book.lastDay)]);
}

function print(title: string, rows: readonly object[]): void {
  if (!options.json) printTable(title, rows);
  else for (const row of rows) console.log(JSON.stringify(row));
}

/** Processor time of everything that a sheet asks for: fitting, and each customer's forecast. */
function costOf({ lines }: OrderFile, today: number) {
  const before = process.cpuUsage();
  const book = forecastCustomers({ lines, today });
  for (const customerId of book.customers) {
    const forecast = book.customer(customerId)!;
    forecast.probabilityWithin(7);
    // Cross-selling looks at every pair of products.
    void forecast.suggestions.length;
  }
  const { user, system } = process.cpuUsage(before);
  return {
    task: 'cost',
    cpuSeconds: (user + system) / 1e6,
    orders: lines.length,
    customers: book.customers.length,
  };
}
