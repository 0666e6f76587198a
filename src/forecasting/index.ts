// Who will order, and who went quiet: two lists that are never one.
import { forecastCustomer, isAtRisk } from './forecastCustomer';
import { purchaseHistories } from './history';
import type { CustomerForecast, ForecastBook, ForecastInput } from './types';

export type {
  BasketItem,
  CustomerForecast,
  ForecastBook,
  ForecastInput,
  ForecastReason,
  PurchaseLine,
} from './types';

/** An order within the days asked for is likely enough to stand on the due list. */
const dueProbability = 0.3;

/** Forecasts of all customers who ever ordered; each is worked out when it is asked for. */
export function forecastCustomers(input: ForecastInput): ForecastBook {
  const histories = purchaseHistories(input.lines, input.today);
  const made = new Map<string, CustomerForecast>();
  return {
    customers: [...histories.keys()],
    customer(customerId) {
      const known = made.get(customerId);
      if (known) return known;
      const history = histories.get(customerId);
      if (!history) return null;
      const forecast = forecastCustomer(customerId, history, input.today);
      made.set(customerId, forecast);
      return forecast;
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
