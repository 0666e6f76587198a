// Which kind of cell stands under each column, and which columns refer to another tab.
import type { TableKey } from '../../src/tables/column';
import type { CellKind } from './values';

export const kindOfField: Record<TableKey, Record<string, CellKind>> = {
  customers: {
    name: 'text',
    kana: 'text',
    rank: 'rank',
    address: 'text',
    lat: 'number',
    lng: 'number',
    visitIntervalDays: 'wholeNumber',
    visitMinutes: 'notNegative',
    visitHours: 'hours',
    closed: 'closings',
    busy: 'closings',
    contact: 'text',
    birthday: 'text',
    notes: 'text',
    status: 'status',
  },
  visits: {
    day: 'day',
    sequence: 'wholeNumber',
    plannedArrival: 'clock',
    done: 'checkbox',
    fixed: 'checkbox',
    purpose: 'text',
    reason: 'text',
    arrived: 'clock',
    left: 'clock',
    result: 'text',
    note: 'text',
    nextStep: 'text',
    nextDay: 'day',
  },
  orders: {
    day: 'day',
    quantity: 'number',
    unitPrice: 'number',
    taxRate: 'percent',
    amount: 'number',
    deliveryDay: 'day',
    delivered: 'checkbox',
    note: 'text',
  },
  products: {
    name: 'text',
    unit: 'text',
    unitPrice: 'number',
    taxRate: 'percent',
    category: 'text',
    launchedOn: 'day',
  },
  cases: { opened: 'day', text: 'text', due: 'day', outcome: 'text' },
  reps: {
    name: 'text',
    email: 'text',
    startAddress: 'text',
    startLat: 'number',
    startLng: 'number',
    workingWeekdays: 'weekdays',
    workingHours: 'hours',
    lunch: 'hours',
    monthlyTarget: 'number',
  },
  settings: {},
};

/** Columns that name a row of another tab. */
export const references: Partial<Record<TableKey, Record<string, 'customers' | 'reps' | 'products'>>> = {
  customers: { repId: 'reps' },
  visits: { customerId: 'customers', repId: 'reps' },
  orders: { customerId: 'customers', productId: 'products' },
  cases: { customerId: 'customers' },
};

/** A cell that is bad here does not keep the row from being used. */
export const keepsRow = (table: TableKey, field: string): boolean =>
  field === 'productId' || (table === 'customers' && (field === 'closed' || field === 'busy'));

/** Oddities here would move the canary's world: places and dates that the checks count on. */
export const fixedFields: Partial<Record<TableKey, string[]>> = {
  customers: ['lat', 'lng', 'status'],
  reps: ['startLat', 'startLng'],
};
