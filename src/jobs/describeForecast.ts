// Why a customer is on the due list or the at-risk list, in one line made from the figures.
import type { CustomerForecast, ForecastReason } from '../forecasting';
import type { Messages } from '../messages';
import type { Team } from './team';

export interface Teller {
  team: Team;
  messages: Messages;
}

/** When the next order is expected and why. */
export const describeOrder = (forecast: CustomerForecast, teller: Teller): string =>
  factsOf(forecast.reasons, teller);

/** Why the customer may have been lost. */
export const describeLapse = (forecast: CustomerForecast, teller: Teller): string =>
  factsOf(forecast.lapse.reasons, teller);

const factsOf = (reasons: readonly ForecastReason[], teller: Teller): string =>
  teller.messages.format.facts(reasons.map((reason) => reasonWords(reason, teller)));

function reasonWords(reason: ForecastReason, { team, messages }: Teller): string {
  const words: Record<string, (numbers: Record<string, number>, name: string) => string> = messages.forecast;
  const name = reason.name ?? '';
  return words[reason.code]?.(reason.numbers, team.products.get(name)?.record.name ?? name) ?? '';
}
