import type { settings as japanese } from '../ja/settings';

export const settings: typeof japanese = {
  language: { label: 'Language', meaning: '日本語 or English.' },
  workingHours: { label: 'Working hours', meaning: 'Used where a rep has none (e.g. 09:00-18:00).' },
  workingWeekdays: { label: 'Working days', meaning: 'Used where a rep has none (e.g. Mon-Fri).' },
  lunch: { label: 'Lunch', meaning: 'A break within these hours (e.g. 12:00-13:00). Empty: no break.' },
  companyHolidays: {
    label: 'Company holidays',
    meaning: 'Days without visits (e.g. holidays, 12/29-1/3, 8/13-8/16).',
  },
  usualIntervalDays: {
    label: 'Usual visit interval (days)',
    meaning: 'For new customers. Each customer has its own in "Customers".',
  },
  usualVisitMinutes: { label: 'Usual visit length (min)', meaning: 'Used where a customer has none.' },
  startAddress: { label: 'Start address', meaning: 'Your office. A rep may have another in "Reps".' },
  startPosition: {
    label: 'Start position',
    meaning: 'Latitude, longitude (e.g. 34.8669, 138.3222). Used where a rep has none.',
  },
  managerEmail: {
    label: "Manager's e-mail",
    meaning: 'Where the weekly summary goes; commas part several. Empty: none for the manager.',
  },
  plannerSeconds: { label: 'Planning time (seconds)', meaning: 'Longer makes better routes (0.1-120).' },
  planWeeks: {
    label: 'Weeks to plan',
    meaning: 'How many weeks one plan covers (1-4). With two or more, areas are grouped across weeks.',
  },
  detourFactor: { label: 'Detour factor', meaning: 'How many times the straight line a road is (1-5).' },
  speedBands: {
    label: 'Speeds by distance (km/h)',
    meaning:
      'Average speeds, lights included (e.g. to 3 km 22, to 10 km 30, beyond 40: a long drive does its first 3 km at 22).',
  },
  learnsTravel: {
    label: 'Learn drives from visits',
    meaning:
      'yes or no. Real driving times are learned from "Arrived" and "Left" in "Visits" (from 30 drives on; row 1 of "Week" shows the correction).',
  },
  googleTravel: {
    label: 'Use drives from Google',
    meaning:
      'yes or no. Asks Google\'s Routes API for drives between near customers (it may cost money; the key is entered under "More" in the menu; up to 2,000 drives a run, kept 30 days).',
  },
  planWeekAt: {
    label: 'Plan the week at',
    meaning: 'Weekday and hour (e.g. Fri 15:00): next week is planned.',
  },
  refreshDueAt: { label: 'Refresh reorders at', meaning: 'Every day at this hour (e.g. 6:00).' },
  summaryAt: { label: 'Send the weekly summary at', meaning: 'Weekday and hour (e.g. Mon 7:00).' },
  reportsAt: { label: 'Rebuild reports at', meaning: 'Day of the month and hour (e.g. 1 6:00).' },
  companyName: { label: 'Company name', meaning: 'Issuer of quotes and delivery notes.' },
  companyAddress: {
    label: 'Company address',
    meaning: 'Printed on quotes and delivery notes. Empty: the start address.',
  },
  companyPhone: { label: 'Company telephone', meaning: 'Printed on quotes and delivery notes.' },
  registrationNumber: {
    label: 'Registration number',
    meaning: 'Of the qualified invoice issuer (T and 13 digits). Printed on quotes and delivery notes.',
  },
  taxRounding: {
    label: 'Rounding of tax',
    meaning: 'down, nearest or up. Tax is rounded once for each rate of a document.',
  },
  quotePrefix: {
    label: 'Quote number prefix',
    meaning: 'First letters of quote numbers (e.g. Q gives Q2026-0001). At most 10.',
  },
  quoteValidDays: { label: 'Quotes valid for (days)', meaning: 'Days from the quote date (1-366).' },
  quoteTerms: {
    label: 'Terms on quotes',
    meaning: 'Printed at the foot of a quote (e.g. Payment: 30 days).',
  },
  leadDays: {
    label: 'Lead time (working days)',
    meaning: 'Working days from order to delivery (0-60). A product may have its own in "Products".',
  },
  followUpDays: {
    label: 'Follow-up after first delivery (days)',
    meaning: 'When to ask how a product delivered for the first time is doing (1-90, 0 for never).',
  },
  claimDays: {
    label: 'Claims due within (days)',
    meaning: 'For claims without a due date, counted from the day they came in (1-90).',
  },
  nudgeFactor: {
    label: 'Late visits from (times)',
    meaning: 'Customers show under "Care" past so many times their visit interval (1-10).',
  },
  voiceTags: {
    label: 'Tags of what customers say',
    meaning:
      'As "tag: word, word / tag: word". Notes with one of the words, or with #tag, stand under it in "Voices".',
  },
  dailyReportAt: {
    label: 'Daily reports at',
    meaning: 'Every day at this hour (e.g. 18:00), where there is a "Daily reports" tab.',
  },
  newProductDays: {
    label: 'A product is new for so many days',
    meaning:
      'For so many days after "Launched on" in "Products" it is proposed, one product a visit. 0: never.',
  },
  proposalLaterWeeks: {
    label: 'Weeks after "later"',
    meaning: 'So many weeks after a proposal was answered with "later" it is made again.',
  },
  sampleNotice: {
    label: 'About the sample',
    meaning:
      'The sample pairs real places with real order rhythms that have nothing to do with each other: places and closing days from Yaizu city open data (CC BY 4.0), orders from UCI Online Retail II (D. Chen, CC BY 4.0). No business is shown as it is.',
  },
};
