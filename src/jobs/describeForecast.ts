// Why a customer is on the due list or the at-risk list, in one line made from the figures.
import type { CustomerForecast, ForecastReason } from '../forecasting';
import type { Messages } from '../messages';

/** When the next order is expected and why. */
export function describeOrder(forecast: CustomerForecast, messages: Messages): string {
  return reasonWords(forecast.reason, messages);
}

/** Why the customer may have been lost. */
export function describeLapse(forecast: CustomerForecast, messages: Messages): string {
  return messages.format.facts(forecast.lapse.reasons.map((reason) => reasonWords(reason, messages)));
}

function reasonWords(reason: ForecastReason, messages: Messages): string {
  const words = messages.forecast as Record<string, (numbers: Record<string, number>) => string>;
  return words[reason.code]?.(reason.numbers) ?? '';
}
