// The jobs of the office by name: what each reads, what it makes, and how it decides.
import type { JobResult } from '../jobs/changes';
import type { JobName } from '../jobs/jobNames';
import { layOutActions, readActions } from '../jobs/office/actions';
import { readCare, refreshCare } from '../jobs/office/care';
import { makeDailyReports } from '../jobs/office/dailyReport';
import { nextDeliveryDay } from '../jobs/office/deliveries';
import { makeDeliveryNote } from '../jobs/office/deliveryNote';
import { givenDay } from '../jobs/office/givenDay';
import { makeOrderPads } from '../jobs/office/orderPad';
import { makePickList } from '../jobs/office/pickList';
import { type Decision, isRefusal } from '../jobs/office/refusal';
import { readTargetMemos, refreshTargets } from '../jobs/office/targets';
import { gatherVoices } from '../jobs/office/voices';
import { gatherKnowledge } from '../jobs/planWeek';
import { Directory } from '../jobs/references';
import { messagesOf } from '../messages';
import type { ReadTable } from '../tables/read';
import type { ProductRow } from '../tables/schemas';
import { readPads } from './orderPads';
import { proposalsJob } from './proposals';
import { type Desk, type RunOptions, Told } from './runJob';
import { lookAt } from './seenTabs';

/** What the user names beside a job: a day, a customer, or both. */
export interface OfficeOptions {
  day?: string | undefined;
  customer?: string | undefined;
}

export interface OfficeJob {
  options: RunOptions;
  decide: (desk: Desk, options: OfficeOptions) => Decision;
}

/** The result, or the refusal as what the user is told. */
export function settled(decision: Decision): JobResult {
  if (isRefusal(decision)) throw new Told(decision.refusal);
  return decision;
}

/** The day that was named; `null` when none was. @throws {@link Told} when it cannot be read */
function dayOf({ team, context }: Desk, { day }: OfficeOptions) {
  if (day === undefined || day.trim() === '') return null;
  const found = givenDay(day, context.today);
  if (found === null) throw new Told(messagesOf(team.language).office.noSuchDay(day));
  return found;
}

const everything = ['customers', 'products', 'reps', 'settings', 'visits', 'orders', 'cases'] as const;
const deliveryTables = ['customers', 'products', 'reps', 'settings', 'visits', 'orders'] as const;

export const officeJobs: Partial<Record<JobName, OfficeJob>> = {
  actions: {
    options: { tables: ['customers', 'reps', 'settings'] },
    decide: ({ team, book }) => layOutActions(team, readActions(lookAt(book, 'actions'))),
  },
  orderPads: {
    options: { tables: [...deliveryTables, 'prices'] },
    decide: (desk, options) => {
      const { team, context, book } = desk;
      const day = dayOf(desk, options) ?? context.today;
      return makeOrderPads(gatherKnowledge(team, context.today), day, readPads(book, team, day));
    },
  },
  dailyReports: {
    options: { tables: everything, late: ['dailyReports'], makes: ['dailyReports'] },
    decide: (desk, options) => makeDailyReports(desk.team, dayOf(desk, options) ?? desk.context.today),
  },
  care: {
    options: {
      tables: ['customers', 'reps', 'settings', 'visits', 'orders', 'cases'],
      believed: ['products'],
    },
    decide: ({ team, context, book }) =>
      refreshCare(team, context.today, {
        entries: readCare(lookAt(book, 'care')),
        products: () => book.readTable('products') as ReadTable<ProductRow> | null,
      }),
  },
  proposals: proposalsJob,
  voices: {
    options: { tables: ['customers', 'reps', 'settings', 'visits', 'cases'] },
    decide: ({ team, context }) => gatherVoices(team, context.today),
  },
  targets: {
    options: { tables: ['customers', 'products', 'reps', 'settings', 'orders'] },
    decide: ({ team, context, book }) =>
      refreshTargets(team, context.today, readTargetMemos(lookAt(book, 'targets'))),
  },
  pickList: {
    options: { tables: deliveryTables, columns: { orders: ['deliveredQuantity'] } },
    decide: (desk, options) => makePickList(desk.team, desk.context.today, dayOf(desk, options)),
  },
  deliveryNote: {
    options: { tables: ['customers', 'products', 'reps', 'settings', 'orders'] },
    decide: (desk, { customer = '', day }) => {
      const { team, context } = desk;
      const found = new Directory(team.tables.customers).find(customer);
      if (!('id' in found)) return { refusal: messagesOf(team.language).office.nameCustomer };
      const on = dayOf(desk, { day }) ?? nextDeliveryDay(team, context.today);
      return makeDeliveryNote(team, { customerId: found.id, day: on, quantities: new Map() });
    },
  },
};
