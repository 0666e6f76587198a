import type { notes as japanese } from '../ja/notes';

export const notes: typeof japanese = {
  customers: {
    repId: 'ID or name of a rep in "Reps"',
    visitIntervalDays: 'Every how many days you want to visit (a whole number)',
    visitMinutes: 'Minutes that a visit takes. Empty: as in "Settings"',
    visitHours: 'When visits are welcome (e.g. 09:00-12:00, 14:00-17:00). Empty: any working time',
    closed: 'Closed days (e.g. Wed, 2nd & 3rd Tue, holidays, 12/29-1/3)',
    busy: 'Days to avoid although open (e.g. 12/10-12/31, month end)',
    status: 'active, paused, lost or merged. Only active customers are planned',
    mergedInto: 'Written by Meguri: the customer that this one was merged into',
    reorderState: 'Written by Meguri: late, this week, on time',
  },
  visits: {
    done: 'Ticking it stamps the time and sets the status (on a phone too)',
    fixed: 'A ticked visit keeps its day and time',
    planMark: 'Marks rows that Meguri planned. Clear it and the row becomes your own',
  },
  orders: {
    amount: 'Empty: quantity x unit price',
    deliveryDay: 'The promised day. Until delivered, a visit on that day is certain',
    delivered: 'Tick when delivered',
  },
  cases: {
    due: 'Due date. A claim makes a visit before it certain',
    status: 'open or closed',
  },
  proposals: {
    day: 'The visit at which it is proposed. Empty: the next one',
    customerId: 'ID or name from "Customers"',
    productId: 'ID or name from "Products"',
    outcome: 'interested, ordered, no or later. Empty: still to be proposed',
    againOn: 'When to speak of it again after "later"',
  },
  busyTimes: {
    repId: 'ID or name of a rep in "Reps"',
    untilDay: 'The last day, when it goes on for several. Empty: that day alone',
    start: 'When it begins (e.g. 10:00). Empty: from the morning on',
    end: 'When it ends (e.g. 11:30). Empty: to the end of the day',
    source: 'Written by Meguri: the calendar that it came from',
  },
  reps: {
    email: 'Where the weekly summary goes',
    workingWeekdays: 'E.g. Mon-Fri. Empty: as in "Settings"',
    workingHours: 'E.g. 09:00-18:00. Empty: as in "Settings"',
  },
};
