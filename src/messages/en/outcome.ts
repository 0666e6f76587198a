import type { outcome as japanese } from '../ja/outcome';
import { counted } from './counted';

export const outcome: typeof japanese = {
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
};
