// Small phrases that several jobs share: dates, purchases, what to bring up.
import { calendarDateOf, type Day, weekdayOf } from '../domain/day';
import type { OrderLine } from '../domain/entities';
import type { BasketItem, CustomerForecast } from '../forecasting';
import type { Messages } from '../messages';
import type { CustomerHistory } from './planning/history';
import type { Team } from './team';

/** `11/30(月)`, `Mon 30 Nov`. */
export function shortDate(messages: Messages, day: Day): string {
  return messages.format.shortDate({ ...calendarDateOf(day), weekday: weekdayOf(day) });
}

/** Items named in one line at most. */
const namedItems = 2;

const productName = (team: Team, productId: string): string =>
  team.products.get(productId)?.record.name ?? productId;

/** `商品A ×12` */
export const quantityText = (
  team: Team,
  format: Messages['format'],
  line: { productId: string; quantity: number },
): string => format.quantity(productName(team, line.productId), line.quantity);

/** `11/16(月) ¥12,300: 商品A ×12、商品B ×6 …` of the last order day. */
export function lastPurchaseText(team: Team, messages: Messages, lastOrder: OrderLine[]): string {
  const first = lastOrder[0];
  if (!first) return messages.week.noPurchase;
  const total = lastOrder.reduce((sum, line) => sum + line.amount, 0);
  const items = [...lastOrder]
    .sort((a, b) => b.amount - a.amount)
    .slice(0, namedItems)
    .map((line) => quantityText(team, messages.format, line));
  return messages.week.purchase(
    shortDate(messages, first.day),
    messages.format.yen(total),
    messages.format.list(items),
  );
}

/** An item past its own rhythm; past three times of it, it was dropped rather than forgotten. */
const isOverdue = ({ overdueDays, intervalDays }: BasketItem): boolean =>
  overdueDays >= 7 && overdueDays <= 2 * intervalDays;

/** As much of a note as a line takes. */
const shortTopic = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What to bring up: open cases first, then the last topic, then items that are overdue, then the usual ones, then a suggestion. */
export function bringUpText(
  team: Team,
  messages: Messages,
  about: { history: CustomerHistory; forecast: CustomerForecast | null; isProposed: boolean },
): string {
  const { history, forecast } = about;
  const parts = history.openCases
    .slice(0, 2)
    .map((opened) => messages.bring.caseText(messages.caseKinds[opened.kind], opened.text));
  if (history.lastTopic !== '') parts.push(messages.office.lastTopic(shortTopic(history.lastTopic)));
  const basket = forecast?.usualBasket ?? [];
  const overdue = basket.filter(isOverdue).slice(0, 2);
  for (const item of overdue) {
    const usual = quantityText(team, messages.format, item);
    parts.push(messages.bring.overdueItem(usual, Math.round(item.intervalDays), item.daysSinceLast));
  }
  const usual = basket.filter((item) => !overdue.includes(item)).slice(0, namedItems);
  if (usual.length > 0) {
    const names = usual.map((item) => quantityText(team, messages.format, item));
    parts.push(messages.bring.usual(messages.format.list(names)));
  }
  // One product is proposed at a visit, never two.
  const suggestion = about.isProposed ? undefined : forecast?.suggestions[0];
  if (suggestion) {
    const { productId, besideId, support } = suggestion;
    parts.push(messages.bring.suggestion(productName(team, productId), productName(team, besideId), support));
  }
  const dropped = forecast?.droppedItems[0];
  if (dropped)
    parts.push(messages.bring.dropped(productName(team, dropped.productId), dropped.daysSinceLast));
  return messages.format.facts(parts);
}

/** What driving times rest on beside the settings; empty when on nothing else. */
export function travelNote({ travel }: Team, messages: Messages, today: Day): string {
  const { calibration, knownLegs } = travel;
  const legs = [...knownLegs.values()].reduce((sum, own) => sum + own.size, 0);
  // Google wants its name where its times are shown
  // (https://developers.google.com/maps/documentation/routes/understand-rm-response).
  const { year } = calendarDateOf(today);
  const parts = [
    calibration === null ? '' : messages.week.learned(calibration),
    legs === 0 ? '' : messages.roads.source(legs, year),
  ];
  return messages.format.facts(parts.filter((part) => part !== ''));
}

export const repName = (team: Team, repId: string): string => team.reps.get(repId)?.record.name ?? repId;
