import type { work as japanese } from '../ja/work';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const amountText = (amount: number): string => `¥${Math.round(amount).toLocaleString('en-US')}`;
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const work: typeof japanese = {
  appName: 'Meguri 巡り',
  format: {
    yen: amountText,
    percent,
    shortDate: (day) => `${weekdays[day.weekday]} ${day.date} ${months[day.month - 1]}`,
    monthYear: (year, month) => `${months[month - 1]} ${year}`,
    list: (parts) => parts.join(', '),
    facts: (parts) => parts.join('; '),
    kilometres: (kilometres) => `${kilometres.toFixed(1)} km`,
    quantity: (name, quantity) => `${name} ×${quantity}`,
  },
  menu: {
    title: 'Meguri',
    openSidebar: 'Open the sidebar',
    planWeek: 'Plan the week',
    planMonth: 'Plan four weeks',
    replan: 'Re-plan from now',
    refreshDue: 'Refresh reorders',
    buildReports: 'Build reports',
    buildScorecard: 'Build rep scores',
    previewSummary: 'Send me a preview of the weekly summary',
    checkData: 'Check the data',
    moving: 'Moving in',
    importList: 'Import a list…',
    importCustomersTab: 'Import this tab as customers',
    importOrdersTab: 'Import this tab as orders',
    mergeCustomers: 'Merge duplicate customers…',
    calendar: 'Calendars (.ics)…',
    makeBusyTimes: 'Make the tab "Busy times"',
    undo: 'Undo',
    restore: 'Go back further…',
    more: 'More',
    setUp: 'Set up',
    addSampleData: 'Add sample data',
    removeSampleData: 'Remove sample data',
    routesKey: 'Key for Google',
    uninstall: 'Uninstall',
    office: 'Office',
    actions: 'Make the actions tab (for phones)',
    orderPads: 'Make the order pads',
    pickList: 'Make the pick list',
    quote: 'Make the quote of the selected row',
    dailyReports: "Make today's daily reports",
    care: 'Refresh care',
    voices: 'Gather what customers said',
    targets: 'Refresh the targets',
    proposals: 'Refresh the proposals',
  },
  jobNames: {
    setUp: 'Set up',
    planWeek: 'Plan the week',
    replan: 'Re-plan',
    refreshDue: 'Refresh reorders',
    buildReports: 'Build reports',
    sendSummary: 'Send the weekly summary',
    previewSummary: 'Preview the weekly summary',
    checkData: 'Check the data',
    importList: 'Import of a list',
    mergeCustomers: 'Merging of customers',
    buildScorecard: 'Rep scores',
    importBusyTimes: 'Import of busy times',
    mailCalendar: 'Mailing of the calendar',
    undo: 'Undo',
    addSampleData: 'Add sample data',
    removeSampleData: 'Remove sample data',
    uninstall: 'Uninstall',
    changeVisits: 'Change of visits',
    takeOrder: 'Order entry',
    completeOrder: 'Complete orders',
    makeQuote: 'Make a quote',
    handOver: 'Note a delivery',
    actions: 'Make the actions tab',
    orderPads: 'Make the order pads',
    pickList: 'Make the pick list',
    deliveryNote: 'Make a delivery note',
    dailyReports: 'Make the daily reports',
    care: 'Refresh care',
    voices: 'Gather what customers said',
    targets: 'Refresh the targets',
    proposals: 'Refresh the proposals',
    recordProposal: 'Proposal outcome',
  },
  outcome: {
    planned: ({ stops, reps, from, to, travelMinutes }) =>
      `Planned ${from} to ${to}: ${counted(reps, 'rep')}, ${counted(stops, 'visit')}, ${travelMinutes} min of driving`,
    leftOut: (count) => `${counted(count, 'customer')} did not fit (reasons at the bottom of "Week")`,
    stretched: (rep, percent) =>
      `${rep}: more work than time, so intervals are planned at ${percent} of the wished ones`,
    replanned: ({ stops, changed }) =>
      changed === 0
        ? `Re-planned: nothing had to move (${counted(stops, 'visit')} left)`
        : `Re-planned: ${counted(changed, 'visit')} moved (${counted(stops, 'visit')} left)`,
    moved: (customer, before, after, why) => `${customer}: ${before} → ${after} (${why})`,
    because: {
      neighbours: 'to fit the visits around it',
      noTimeToday: 'not enough time left today',
      lessDriving: 'less driving',
    },
    added: (customer, at, reason) => `${customer}: added at ${at} (${reason})`,
    dropped: (customer, before, reason) => `${customer}: ${before} taken out (${reason})`,
    dueRefreshed: (due, atRisk) =>
      `Reorders refreshed: ${counted(due, 'customer')} likely to order within 7 days, ${atRisk} at risk`,
    reportsBuilt: (count) => `Reports rebuilt: ${counted(count, 'pivot table')} and a chart`,
    summarySent: (recipients) => `Weekly summary sent to ${recipients.join(', ')}`,
    summaryNobody: 'Nobody to send it to. Fill in the manager\'s e-mail in "Settings" or e-mails in "Reps"',
    summaryNotSent: 'The weekly summary could not be sent',
    summaryAlreadySent: "This week's summary has been sent already",
    checked: (problems) =>
      problems === 0 ? 'Checked: no problems' : `Checked: ${counted(problems, 'problem')} (see "Problems")`,
    undone: (job) => `Back to before "${job}"`,
    undoneExcept: (job, kept) =>
      `Back to before "${job}". ${counted(kept, 'row')} that somebody has edited since then stayed as they are`,
    nothingToUndo: 'There is nothing to undo',
    restored: (job, at, count, kept) =>
      `Back to before "${job}" of ${at} (${counted(count, 'job')} undone)${kept > 0 ? `. ${counted(kept, 'row')} that somebody has edited since then stayed as they are` : ''}`,
    restoreChoose: 'Enter a number. That job and those after it are undone',
    restoreChoice: (number, at, job, by) => `${number}: ${at} ${job}${by === '' ? '' : ` (${by})`}`,
    notABackup: 'That is not a file that Meguri exported',
    importNotEmpty:
      'This spreadsheet is in use already, so nothing was imported. Try it in an empty spreadsheet',
    imported: (tabs) => `Imported: ${counted(tabs, 'tab')}`,
    newerWorkbook:
      'This spreadsheet is in use with a newer Meguri. To keep its data safe, this version writes nothing. Please update Meguri',
    movedMeanwhile: (job) =>
      `Somebody changed the same rows while "${job}" was at work, so nothing was written. Try again when the editing is done`,
    failedHalfway: (job, cause) =>
      `"${job}" failed: ${cause}. What was written half-way is put back at the start of the next run`,
    mailUnsure: (recipient) =>
      `The mail to ${recipient} was interrupted and may or may not have arrived. It is not sent again, so that nobody gets it twice`,
    notAnAddress: (text) => `Not sent to "${text}": it is no e-mail address (in "Settings" or "Reps")`,
    mailRefused: (recipient) =>
      `The mail to ${recipient} was refused. Check the address, and how many mails are left for today`,
    outOfTime: (job) => `"${job}" stopped here, close to the time limit. The rest goes on by itself`,
    setUpDone: (created, adopted) =>
      `Ready: ${counted(created, 'new tab')}, ${adopted} of yours in use. Choose "Plan the week" first`,
    setUpAgain: 'Everything is set up already',
    notSetUp: 'Not set up yet. Choose "More" > "Set up" in the menu',
    sampleAdded: (customers) => `Added sample data: ${counted(customers, 'customer')} (made-up pairings)`,
    sampleNotEmpty: 'There are customers already, so no sample data was added',
    sampleRemoved: (rows) => `Removed ${counted(rows, 'row')} of sample data`,
    sampleEdited: (rows) => `${counted(rows, 'row')} that somebody has edited or uses stayed`,
    sampleNone: 'There is no sample data',
    uninstalled:
      'The schedule is stopped and nothing is remembered. Tabs and data stay as they are. A trigger that somebody else has installed can be deleted by them alone; it does nothing any more',
    locked: (by, job, since) => `${by} has been running "${job}" since ${since}. Try again when it is done`,
    lockedUnknown: 'Another job is running. Wait a moment and try again',
    protectedCells:
      'some cells are protected and you may not edit them; ask whoever protected them for permission',
    tooManyCells:
      'this spreadsheet would grow beyond the limit of 10 million cells; delete tabs that nobody uses, and empty rows and columns',
    tooManyTriggers:
      'you have 20 triggers, which is the limit; delete those that are not in use under "Extensions" > "Apps Script" > "Triggers"',
    memoryFull:
      'more would be remembered about this spreadsheet than the limit of 500 KB; reduce what other scripts keep in its document properties',
    dailyQuota: "Google's limit for one day is used up; try again tomorrow",
    tooLargeToUndo: 'Too much was changed to keep a copy of it: this job cannot be undone',
    noSchedule: (cause) =>
      `The schedule is not running yet: ${cause}. Then choose "Set up" once more. Everything in the menu works meanwhile`,
    noTimeToWrite: (job) =>
      `"${job}" stopped before it wrote anything, close to the time limit. The sheet is unchanged. Wait a moment and try again; if it happens again, move old orders and visits to another file`,
    failed: (job, cause) => `"${job}" failed: ${cause}. Your data is unchanged`,
    missingTab: (tab) => `The tab "${tab}" is missing. "Set up" in the menu makes it again`,
    visitRecorded: (customer, status) => `${customer}: ${status}`,
    visitNotFound: 'That visit is gone. Refresh the sidebar',
    visitMoved: (customer, when, { before, after }) =>
      `${customer}: moved to ${when} and fixed. Driving ${before} → ${after} min`,
    visitAdded: (customer, when, { before, after }) =>
      `${customer}: visit added on ${when} and fixed. Driving ${before} → ${after} min`,
    visitFixed: (customer) => `${customer}: fixed to its day and time`,
    visitFreed: (customer) => `${customer}: no longer fixed`,
    noRoom: 'It does not fit there any more. Choose another day or time',
    orderKnown: 'This order was entered already',
    orderImpossible: 'Customer or product not found. Refresh the sidebar',
    cancelled: (job) => `“${job}” was cancelled. The sheet is unchanged`,
    settingSaved: (label) => `"${label}" saved`,
    settingRefused: (label, why) => `"${label}" not saved: ${why}`,
    whatAndRemedy: (what, remedy) => `${what}. ${remedy}`,
    notAllowed: 'That input is not valid',
    problemsRemain: (count) => `${counted(count, 'row')} could not be used (see "Problems")`,
    placesLeft: (count) =>
      `${counted(count, 'address', 'addresses')} still without a position (the next plan or check goes on)`,
    nobody: 'Somebody',
    previewQuota: "Today's quota of mails is used up. Try again tomorrow",
    mailQuota: (left, wanted) =>
      `${counted(left, 'mail')} left for today (${wanted} needed). The rest goes tomorrow`,
  },
  need: {
    appointment: 'appointment',
    pinned: 'pinned visit',
    delivery: (date) => `delivery promised for ${date}`,
    claim: (date) => `claim (due ${date})`,
    openCases: (count) => counted(count, 'open case'),
    interval: (days, interval) =>
      `${counted(days, 'day')} since the last visit (every ${interval}${days > interval ? `, ${days - interval} late` : ''})`,
    firstVisit: (interval) => `no visit on record (every ${counted(interval, 'day')})`,
    order: (probability, amount) => `${probability} likely to order within 7 days, about ${amount}`,
    wished: 'added from the sidebar',
    purposes: {
      appointment: 'Appointment',
      delivery: 'Delivery',
      claim: 'Claim',
      order: 'Order',
      visit: 'Regular visit',
    },
  },
  place: {
    detour: (minutes) => `${minutes} min of detour`,
    onlyDay: 'no other day is open',
    othersFull: 'other days are full',
    otherDay: (date, minutes) => `${date} would take ${minutes} min more`,
    preferredWeekday: 'preferred weekday',
    usualWeekday: 'usual weekday',
    whenItOpens: 'waits until it opens',
  },
  leftOut: {
    noOpenTime: (reasons) => `cannot be visited on any day (${reasons.join(', ')})`,
    shut: {
      repOff: 'rep off',
      closed: 'closed',
      busy: 'busy period',
      hours: 'does not fit into visit hours',
      tooSoon: 'too near another visit',
    },
    noGap: 'fits into no gap between lunch and appointments',
    wait: (days, interval) =>
      `${counted(days, 'day')} without a visit by then (every ${interval}${days > interval ? `, ${days - interval} late` : ''})`,
    noTime: (minutes) => `not enough time (about ${counted(minutes, 'minute')} more would do)`,
    displaces: (customer, minutes) => `would push out "${customer}" (+${minutes} min of driving)`,
    notWorth: (minutes) => `${counted(minutes, 'minute')} more of driving: better in a later week`,
    clash: 'clashes with another appointment',
    noShift: 'the rep has no working day',
    part: (made, wanted, reason) => `only ${made} of ${wanted} visits fit: ${reason}`,
    notDue: 'no longer needs a visit this week',
  },
  week: {
    title: (from, to) => `Visits ${from} to ${to}`,
    span: (from, to) => `${from} to ${to}`,
    dayTitle: ({ stops, travelMinutes, kilometres, ends }) =>
      `${counted(stops, 'visit')}, ${travelMinutes} min of driving, ${kilometres}, back at ${ends}`,
    directions: 'Directions',
    map: 'Map',
    weekTitle: ({ from, to, stops, travelMinutes }) =>
      `${from} to ${to}: ${counted(stops, 'visit')}, ${travelMinutes} min of driving`,
    leftOutTitle: (count) => `Not visited as wished: ${counted(count, 'customer')}`,
    loadTitle: 'Work and lateness',
    stretchedByRank: (a, b, c) =>
      `More work than time: intervals are stretched by rank, A ${a}, B ${b}, C ${c}`,
    lateness: (count, mean, worst) =>
      `${counted(count, 'customer')} beyond the interval: ${mean.toFixed(1)} times on average, ${worst.share.toFixed(1)} times at most (${worst.name})`,
    learned: ({ addedMinutes, factor, legs }) =>
      `Drives corrected by ${legs} on record: ${factor.toFixed(2)} × computed + ${addedMinutes.toFixed(1)} min`,
    free: 'No visits',
    noPurchase: 'no purchase on record',
    purchase: (date, total, items) => `${date} ${total}: ${items}`,
    clash: 'times clash',
  },
  today: {
    title: ({ rep, date, stops, travelMinutes }) =>
      `${date} ${rep}: ${counted(stops, 'visit')}, ${travelMinutes} min of driving`,
    nothing: (rep, date) => `${date} ${rep}: no visits today`,
    next: (rep, date, stops) => `No visits today. Next: ${date} ${rep}, ${counted(stops, 'visit')}`,
    tab: (rep) => `Today ${rep}`,
  },
  bring: {
    overdueItem: (item, everyDays, sinceDays) =>
      `${item} (every ${counted(everyDays, 'day')}, last ${sinceDays} ago)`,
    usual: (items) => `Usual: ${items}`,
    suggestion: (item, beside, customers) =>
      `Propose: ${item} (${counted(customers, 'customer')} buy it along with ${beside})`,
    dropped: (item, sinceDays) => `Gone: ${item} (${counted(sinceDays, 'day')})`,
    caseText: (kind, text) => `${kind}: ${text}`,
  },
  caseKinds: { claim: 'Claim', followUp: 'Follow-up', proposal: 'Proposal', request: 'Request' },
  reorder: { late: 'late', thisWeek: 'this week', onTime: 'on time', unknown: '' },
  roads: {
    keyTitle: 'Key for drives from Google',
    keyQuestion:
      'Enter a key for the Routes API of Google Maps Platform. It is kept with your own settings and never written into the sheet. OK without a key removes it.',
    keySaved: 'Key saved. Set "Use drives from Google" in "Settings" to yes: the next plan uses it',
    keyRemoved: 'Key removed. Drives are computed',
    noKey: 'Drives were computed: there is no key for Google ("More" > "Key for Google" in the menu)',
    failed: (cause) => `Google could not be asked, so drives it does not know yet were computed (${cause})`,
    source: (legs, year) => `${counted(legs, 'drive')}: Powered by Google, ©${year} Google`,
  },
  reports: {
    salesHeaders: ['Month', 'Rep', 'Customer', 'Category', 'Product', 'Quantity', 'Amount'],
    visitHeaders: ['Week', 'Rep', 'Customer', 'Planned', 'Done', 'Missed'],
    month: 'Month',
    amount: 'Amount',
    expected: 'Expected',
    planned: 'Planned',
    done: 'Done',
    missed: 'Missed',
    repByMonth: 'Sales by rep and month',
    categoryByMonth: 'Sales by category and month',
    customerByMonth: 'Sales by customer and month',
    visitsByRepAndWeek: 'Visits by week and rep (planned and done)',
    salesByMonth: 'Sales by month',
  },
  mail: {
    subject: (rep, week) => (rep === null ? `[Meguri] Week ${week}` : `[Meguri] ${rep}: week ${week}`),
    title: (rep) => (rep === null ? 'Weekly summary' : `Weekly summary for ${rep}`),
    results: 'Last week',
    byRep: 'By rep',
    due: 'Likely to order within 7 days',
    atRisk: 'At risk',
    overdueCases: 'Cases that cannot wait',
    visits: 'Visits',
    visitFigures: (planned, done, missed) => `${planned} planned, ${done} done, ${missed} missed`,
    orders: 'Orders',
    orderFigures: (count, amount) => `${counted(count, 'order')}, ${amount}`,
    weekBefore: 'Against the week before',
    change: (before, difference, up) => `${before} the week before (${up ? '+' : '−'}${difference})`,
    target: (month) => `Target of ${months[month - 1]}`,
    outlook: 'Sales to expect',
    fourWeeks: 'Next 4 weeks',
    thirteenWeeks: 'Next 13 weeks',
    outlookRange: (mean, low, high) => `${mean} (80% range ${low} to ${high})`,
    targetChance: "Chance of reaching this month's target",
    targetFigures: (amount, target, share) => `${amount} of ${target} (${share})`,
    repLine: (done, planned, amount) => `${done} of ${counted(planned, 'visit')} done, orders ${amount}`,
    routeTitle: (date, rep, stops) => `${date} ${rep}: ${counted(stops, 'visit')}`,
    footer:
      'Sent by Meguri from your spreadsheet. The attached .ics file puts the visits into your calendar.',
  },
  functions: {
    unknownCustomer: (reference) => `Customer "${reference}" is not in the Customers tab`,
    badDays: (days) => `Days must be a whole number from 1 to 366, not "${days}"`,
    noPosition: (customer) => `"${customer}" has no latitude and longitude`,
    tooFewStops: 'At least two customers with a known place are needed',
    tooManyStops: 'Google Maps takes 11 places at most. Split the range',
  },
  forecast: {
    fewOrders: ({ sinceDays }) => `only one order day yet, ${sinceDays} days ago`,
    rhythm: ({ gapDays, sinceDays }) => `usually every ${gapDays} days, last ${sinceDays} days ago`,
    past: ({ gapDays, sinceDays, pastDays }) =>
      `usually every ${gapDays} days, last ${sinceDays} days ago (${pastDays} past)`,
    faster: ({ beforeDays, nowDays }) => `orders come faster of late (every ${beforeDays} → ${nowDays} days)`,
    slower: ({ beforeDays, nowDays }) => `orders come slower of late (every ${beforeDays} → ${nowDays} days)`,
    shrinking: ({ share }) =>
      `bought ${Math.round(100 * (share ?? 0))}% in the last 3 months of what it was in the 3 before`,
    droppedCategory: ({ sinceDays }, name) => `nothing of "${name}" for ${sinceDays} days`,
    droppedItems: ({ count, sinceDays }, name) =>
      count === 1
        ? `no ${name} for ${sinceDays} days`
        : `${count} items no longer bought (${name}: ${sinceDays} days)`,
    quiet: ({ gapDays, sinceDays, times }) =>
      `no order for ${sinceDays} days, usually every ${gapDays} (${(times ?? 0).toFixed(1)} times)`,
  },
};
