import type { problems as japanese } from '../ja/problems';

const quoted = (detail: string): string => (detail === '' ? '' : `"${detail}"`);

export const problems: typeof japanese = {
  missingTab: (tab) => ({
    what: `The tab "${tab}" is missing`,
    remedy: 'Make it again with "Set up" in the menu',
  }),
  missingColumn: (_detail, header) => ({
    what: `The column "${header}" is missing`,
    remedy: `Add a column with the header "${header}"`,
  }),
  missingValue: (_detail, header) => ({ what: `"${header}" is empty`, remedy: `Fill in "${header}"` }),
  notANumber: (detail) => ({ what: `${quoted(detail)} is no number`, remedy: 'Write digits only (e.g. 14)' }),
  negative: (detail) => ({ what: `${quoted(detail)} is negative`, remedy: 'Write 0 or more' }),
  notAWholeNumber: (detail) => ({
    what: `${quoted(detail)} is no whole number of 1 or more`,
    remedy: 'Write a whole number of 1 or more (e.g. 14)',
  }),
  outOfBounds: (detail) => ({
    what: `${quoted(detail)} is outside the allowed range`,
    remedy: 'Write a possible value (for settings, see "Meaning")',
  }),
  notADate: (detail) => ({
    what: `${quoted(detail)} cannot be read as a date`,
    remedy: 'Write year, month and day (e.g. 2026-11-24)',
  }),
  notATime: (detail) => ({
    what: `${quoted(detail)} cannot be read as a time`,
    remedy: 'Write hours and minutes (e.g. 09:30)',
  }),
  notACheckbox: (detail) => ({
    what: `${quoted(detail)} is no checkbox value`,
    remedy: 'Tick or untick the box (TRUE / FALSE)',
  }),
  unknownChoice: (detail) => ({
    what: `${quoted(detail)} is not one of the choices`,
    remedy: 'Pick one from the dropdown',
  }),
  endBeforeStart: (detail) => ({
    what: `In ${quoted(detail)} the end comes before the start`,
    remedy: 'Write start-end (e.g. 09:00-12:00)',
  }),
  timeNotUnderstood: (detail) => ({
    what: `${quoted(detail)} cannot be read as a time`,
    remedy: 'Write it like this: 09:00-12:00, 14:00-17:00 (for a schedule: Fri 15:00)',
  }),
  closingNotUnderstood: (detail) => ({
    what: `${quoted(detail)} cannot be read as closed days (what could be read is used)`,
    remedy:
      'Write it like this: Wed, 2nd & 3rd Tue, Mon (next day if holiday), Sat after 13:00, holidays, 12/29-1/3, month end',
  }),
  closingIrregular: (detail) => ({
    what: `${quoted(detail)} names closed days that cannot be computed`,
    remedy: 'Write the days you know as dates (e.g. 12/10, 12/20)',
  }),
  speedsNotUnderstood: (detail) => ({
    what: `${quoted(detail)} cannot be read as speeds by distance`,
    remedy:
      'Write the nearest first, and the last one as a speed alone (e.g. to 3 km 22, to 10 km 30, beyond 40)',
  }),
  closingNeedsStart: (detail) => ({
    what: `${quoted(detail)} does not say in which weeks`,
    remedy: 'Add one of the days (e.g. every other Wed from 2026-11-25)',
  }),
  weekdaysNotUnderstood: (detail) => ({
    what: `${quoted(detail)} cannot be read as weekdays`,
    remedy: 'Write it like this: Mon-Fri, or Mon, Wed, Fri',
  }),
  duplicateHeader: (_detail, header) => ({
    what: `There is a second column "${header}"`,
    remedy: 'Give it another header. Only the first one is used',
  }),
  ambiguousName: (detail) => ({
    what: `The name ${quoted(detail)} stands for more than one row`,
    remedy: 'Write the ID instead',
  }),
  duplicateId: (detail) => ({
    what: `${quoted(detail)} stands in another row too`,
    remedy: 'Change one of them. The second row is not used',
  }),
  unknownCustomer: (detail) => ({
    what: `The customer ${quoted(detail)} is not in "Customers"`,
    remedy: 'Write an ID or a name that stands in "Customers"',
  }),
  unknownRep: (detail) => ({
    what: `The rep ${quoted(detail)} is not in "Reps"`,
    remedy: 'Write an ID or a name that stands in "Reps"',
  }),
  unknownProduct: (detail) => ({
    what: `The product ${quoted(detail)} is not in "Products" (its amount is used)`,
    remedy: 'Write an ID or a name that stands in "Products"',
  }),
  noPosition: (detail) => ({
    what: `Without latitude and longitude it cannot be put on a route ${quoted(detail)}`,
    remedy: 'Write latitude and longitude (right-click the place on a map to see them)',
  }),
  addressNotFound: (detail) => ({
    what: `The map knows no address ${quoted(detail)}`,
    remedy: 'Correct the address, or write latitude and longitude',
  }),
  addressVague: (detail) => ({
    what: `The address ${quoted(detail)} is not one place alone`,
    remedy: 'Write it with its number, or write latitude and longitude',
  }),
  impossiblePosition: (detail) => ({
    what: `There is no such place as ${quoted(detail)}`,
    remedy: 'Check latitude, longitude (e.g. 34.8669, 138.3222)',
  }),
  swappedPosition: (detail) => ({
    what: `Latitude and longitude seem to be swapped ${quoted(detail)}`,
    remedy: 'Put the latitude (about 35 in Japan) first and the longitude (about 135) second',
  }),
  errorValue: (detail) => ({ what: `The formula gives ${quoted(detail)}`, remedy: 'Mend the formula' }),
  neverOpen: (detail) => ({
    what: `Closed days and visit hours leave no time for a visit ${quoted(detail)}`,
    remedy: 'Check "Closed", "Busy periods" and "Visit hours"',
  }),
  registrationMalformed: (detail) => ({
    what: `${quoted(detail)} is not a registration number`,
    remedy: 'Write T and 13 digits (e.g. T1234567890123)',
  }),
};
