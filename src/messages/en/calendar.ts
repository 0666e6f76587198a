import type { calendar as japanese } from '../ja/calendar';

export const calendar: typeof japanese = {
  imported: (rep, { added, removed, unchanged }) =>
    added + removed === 0
      ? `Nothing has changed in ${rep}'s calendar (${unchanged} busy times)`
      : `${rep}'s calendar was imported: ${added} new, ${removed} gone, ${unchanged} unchanged. The next routes keep clear of them`,
  unknownRep: 'Choose a rep',
  made: 'The tab "Busy times" is ready. Write rep, date, from and to: no visit is planned then (without times: all day)',
  noVisits: 'There are no visits in this week. Plan the routes first',
  noAddress: 'Your e-mail address is not known. Save the file instead',
  mailed: (address) => `Sent to ${address}`,
  noQuota: "Today's quota of mails is used up. Save the file instead",
  subject: (week) => `[Meguri] Visits ${week}`,
  body: (stops) =>
    `${stops} planned visits are attached as a calendar file (.ics). Open it to add them to your calendar.\n`,
};
