// Calendars, from the menu and the sidebar. Every argument is checked.
import * as z from 'zod/mini';
import {
  busyTimesFromSidebar,
  calendarOfWeek,
  calendarSetting,
  mailCalendar,
  makeBusyTimes,
} from '../google/calendars';
import { once } from '../google/once';
import { Refused, refuse } from '../google/refuse';
import { openSidebar, showOutcome } from '../google/runFromMenu';
import type {
  Answer,
  BusyTimesAsk,
  CalendarAsk,
  CalendarFile,
  CalendarSetting,
} from '../jobs/moving/movingViews';
import type { JobOutcome } from '../jobs/views';

const schemas = once(() => {
  const shortText = z.string().check(z.maxLength(500));
  const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
  const clock = z.nullable(z.string().check(z.regex(/^\d{2}:\d{2}$/)));
  const time = z.object({ day: isoDay, start: clock, end: clock, text: shortText });
  return {
    busyTimes: z.object({
      repId: shortText,
      source: shortText,
      from: isoDay,
      times: z.array(time).check(z.maxLength(5000)),
    }),
    week: z.object({ monday: isoDay, repId: shortText }),
  };
});

function checkedWeek(ask: unknown): CalendarAsk {
  const parsed = z.safeParse(schemas().week, ask);
  if (!parsed.success) throw new Refused();
  return parsed.data;
}

function checkedBusyTimes(ask: unknown): BusyTimesAsk {
  const parsed = z.safeParse(schemas().busyTimes, ask);
  if (!parsed.success) throw new Refused();
  return parsed.data;
}

/**
 * Opens the sidebar where calendars go out and come in.
 */
export function menuCalendar(): void {
  openSidebar('calendar');
}

/**
 * Makes the tab in which people type when they are busy.
 */
export function menuMakeBusyTimes(): void {
  showOutcome(makeBusyTimes());
}

/**
 * What is needed to read a calendar.
 */
export function sidebarCalendarSetting(): CalendarSetting {
  return calendarSetting();
}

/**
 * Takes a rep's busy times in.
 */
export function sidebarImportBusyTimes(ask: unknown): JobOutcome {
  return refuse('importBusyTimes', () => busyTimesFromSidebar(checkedBusyTimes(ask)));
}

/**
 * A week as a calendar file.
 */
export function sidebarCalendarFile(ask: unknown): Answer<CalendarFile> {
  return calendarOfWeek(checkedWeek(ask));
}

/**
 * Mails a week as a calendar file to the user.
 */
export function sidebarMailCalendar(ask: unknown): JobOutcome {
  return refuse('mailCalendar', () => mailCalendar(checkedWeek(ask)));
}
