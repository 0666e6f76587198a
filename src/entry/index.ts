// Every global function that Apps Script, the menu, the clock, the cells or the sidebar calls. The stubs in dist/Code.js
// are made from this list, with these comments.
export {
  DIRECTIONS_LINK,
  EXPECTED_SALES,
  LAST_VISIT,
  NEXT_ORDER,
  NEXT_VISIT,
  ORDER_PROBABILITY,
  TRAVEL_MINUTES,
  VISIT_STATUS,
} from './customFunctions';
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
  onInstall,
  onOpen,
} from './menu';
export {
  sidebarRecordVisit,
  sidebarRun,
  sidebarSaveSetting,
  sidebarSelect,
  sidebarSetUp,
  sidebarState,
} from './sidebarApi';
export { onEdit, runSchedule } from './triggers';
