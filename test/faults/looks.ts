// The functions of the bundle that only look: with what they are called, to see that they leave everything as it is.
import { customerId, productId } from './places';

/** Arguments by name. */
export const looks: Record<string, readonly unknown[]> = {
  onOpen: [{}],
  onInstall: [{}],
  doGet: [{}],
  NEXT_VISIT: [customerId],
  LAST_VISIT: [customerId],
  VISIT_STATUS: [customerId],
  NEXT_ORDER: [customerId],
  ORDER_PROBABILITY: [customerId, 7],
  EXPECTED_SALES: [customerId, 28],
  TRAVEL_MINUTES: [customerId, 'S-C009'],
  DIRECTIONS_LINK: [[[customerId], ['S-C009']]],
  menuOpenSidebar: [],
  menuSetUp: [],
  menuCalendar: [],
  menuImportList: [],
  menuMergeCustomers: [],
  sidebarCalendarFile: [{ monday: '2026-11-30', repId: '' }],
  sidebarCalendarSetting: [],
  sidebarCancel: ['token-0001'],
  sidebarCustomer: [customerId],
  sidebarCustomers: [],
  sidebarDuplicates: [],
  sidebarExportAll: [],
  sidebarImportTabs: [],
  sidebarPreviewImport: [
    {
      kind: 'orders',
      source: {
        rows: [
          ['日付', '得意先CD', '商品コード', '数量', '金額'],
          ['2026-10-01', customerId, productId, '1', '100'],
        ],
      },
      mapping: null,
      repId: 'S-R1',
      missing: 'create',
    },
  ],
  sidebarProgress: ['token-0001'],
  sidebarQuotes: [],
  sidebarRestorePoints: [],
  sidebarScores: [],
  sidebarSelect: [{ tab: '顧客', row: 2, column: 1 }],
  sidebarSelection: [],
  sidebarSlots: [{ customerId, visitId: null }],
};
