// The team's orders in the forecaster's terms.
import type { Day } from '../domain/day';
import { type FitMemory, type ForecastBook, forecastCustomers } from '../forecasting';
import type { Team } from './team';

/** Forecasts from the team's own orders up to and including `today`. */
export function forecastTeam(team: Team, today: Day, memory: FitMemory | null = team.fits): ForecastBook {
  const lines = team.orders
    .filter(({ record }) => record.day <= today)
    .map(({ record }) => ({
      customerId: record.customerId,
      day: record.day,
      productId: record.productId,
      quantity: record.quantity,
      amount: record.amount,
      category: team.products.get(record.productId)?.record.category ?? '',
    }));
  return forecastCustomers({ lines, today }, memory);
}
