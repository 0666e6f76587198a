// Who will order, and who went quiet: two lists that are never one.
import { type PairTable, pairTable } from './crossSell';
import { dueProbability, forecastCustomer, isAtRisk, pathsOf, type TeamForecast } from './forecastCustomer';
import { purchaseHistories, seriesOf } from './history';
import { matchProducts, newProductTable } from './newProducts';
import { knownTeam, type RhythmModel } from './rhythmModel';
import { outlookOf } from './salesPaths';
import type { CustomerForecast, ForecastBook, ForecastInput } from './types';
import { type FitMemory, weeklyFit } from './weeklyFit';

export type { RhythmModel } from './rhythmModel';
export type {
  BasketItem,
  CustomerForecast,
  ForecastBook,
  ForecastInput,
  ForecastReason,
  ProductMatch,
  PurchaseLine,
  SalesOutlook,
} from './types';
export type { FitMemory } from './weeklyFit';

/** Forecasts of all customers who ever ordered; each is worked out when it is asked for. */
export function forecastCustomers(input: ForecastInput, memory: FitMemory | null = null): ForecastBook {
  const { today } = input;
  const histories = [...purchaseHistories(input.lines, today)];
  const places = new Map(
    histories.map(([customerId, history], index) => [customerId, { customerId, history, index }]),
  );
  const series = histories.map(([, history]) => seriesOf(history));
  const known = knownTeam(series, today);
  let model: RhythmModel | null = null;
  let pairs: PairTable | null = null;
  const shared: TeamForecast = {
    known,
    model: () => (model ??= weeklyFit(series, today, memory)),
    pairs: () =>
      (pairs ??= pairTable(
        histories.map(([, history]) => history),
        today,
      )),
  };
  const made = new Map<string, CustomerForecast>();
  return {
    today,
    customers: [...places.keys()],
    customer(customerId) {
      const place = places.get(customerId);
      if (!place) return null;
      const forecast = made.get(customerId) ?? forecastCustomer(shared, place);
      made.set(customerId, forecast);
      return forecast;
    },
    ordersOf: (customerId) => places.get(customerId)?.history.orderDays ?? [],
    matcher(products) {
      const table = newProductTable(
        histories.map(([, history]) => history),
        products.map(({ id }) => id),
        today,
      );
      return (customerId) => {
        const history = places.get(customerId)?.history;
        return history ? matchProducts(history, products, { table, pairs: shared.pairs(), today }) : [];
      };
    },
    sales(customerIds, days) {
      const indices = customerIds.flatMap((customerId) => places.get(customerId)?.index ?? []);
      return outlookOf(pathsOf(shared, indices, days));
    },
  };
}

const all = (book: ForecastBook): CustomerForecast[] =>
  book.customers.flatMap((customerId) => book.customer(customerId) ?? []);

/** Customers likely to order within so many days, by expected value. */
export function dueList(book: ForecastBook, days: number): CustomerForecast[] {
  const value = (forecast: CustomerForecast): number =>
    forecast.probabilityWithin(days) * forecast.typicalOrderAmount;
  return all(book)
    .filter((forecast) => forecast.probabilityWithin(days) >= dueProbability && !isAtRisk(forecast))
    .sort((a, b) => value(b) - value(a));
}

/** Customers who should have ordered and went quiet, by the yearly amount at stake. */
export function atRiskList(book: ForecastBook): CustomerForecast[] {
  const stake = (forecast: CustomerForecast): number =>
    forecast.lapse.probability * forecast.lapse.yearlyAmount;
  return all(book)
    .filter(isAtRisk)
    .sort((a, b) => stake(b) - stake(a));
}
