/** The jobs that the menu, the sidebar and the schedule offer. */
export const jobNames = [
  'setUp',
  'planWeek',
  'replan',
  'refreshDue',
  'buildReports',
  'sendSummary',
  'previewSummary',
  'checkData',
  'importList',
  'mergeCustomers',
  'undo',
  'addSampleData',
  'removeSampleData',
  'uninstall',
  'changeVisits',
  'takeOrder',
] as const;

export type JobName = (typeof jobNames)[number];
