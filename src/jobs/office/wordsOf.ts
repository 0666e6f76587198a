// Small phrases that the office's jobs share.
import type { Day } from '../../domain/day';
import type { Messages } from '../../messages';
import { shortDate } from '../words';

/** `11/25(水)、11/27(金)`. */
export const datesText = (messages: Messages, days: readonly Day[]): string =>
  messages.format.list(days.map((day) => shortDate(messages, day)));
