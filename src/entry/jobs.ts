// The global functions that the menu's items, the clock and the sidebar call. Their code is evaluated at the first call.
export {
  menuAddSampleData,
  menuBuildReports,
  menuCheckData,
  menuOpenSidebar,
  menuPlanWeek,
  menuPreviewSummary,
  menuRefreshDue,
  menuRemoveSampleData,
  menuReplan,
  menuSetUp,
  menuUndo,
  menuUninstall,
} from './menu';
export { runSchedule } from './schedule';
export {
  sidebarCancel,
  sidebarCustomer,
  sidebarCustomers,
  sidebarFix,
  sidebarOrder,
  sidebarPlace,
  sidebarProgress,
  sidebarRecordVisit,
  sidebarRun,
  sidebarSaveSetting,
  sidebarSelect,
  sidebarSelection,
  sidebarSetUp,
  sidebarSlots,
  sidebarState,
} from './sidebarApi';
