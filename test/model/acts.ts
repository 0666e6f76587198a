// What people do, as plain data. Numbers named `pick` choose among what is there when it is done.
import fc from 'fast-check';
import type { TableKey } from '../../src/tables/column';

export type EditedTable = 'customers' | 'visits' | 'orders' | 'cases' | 'products' | 'reps';

export type Act =
  | { do: 'type'; table: EditedTable; pick: number; field: number; value: number }
  | { do: 'typeOwn'; table: EditedTable; pick: number; text: string }
  | { do: 'visit'; pick: number; what: VisitEdit; value: number }
  | { do: 'today'; rep: number; pick: number; what: 'done' | 'result' | 'note'; value: number }
  | { do: 'typeAhead'; rep: number; pick: number; count: number }
  | { do: 'bothPlaces'; rep: number; pick: number; value: number; result: boolean }
  | { do: 'sort'; table: EditedTable; pick: number; ascending: boolean }
  | { do: 'filter'; table: EditedTable; on: boolean }
  | { do: 'insertRows'; table: EditedTable; pick: number; count: number }
  | { do: 'deleteRow'; table: 'customers' | 'visits' | 'orders'; pick: number }
  | { do: 'moveRow'; table: EditedTable; pick: number; to: number }
  | { do: 'insertColumn'; table: EditedTable; pick: number }
  | { do: 'moveColumn'; table: EditedTable; pick: number; to: number }
  | { do: 'deleteColumn'; table: EditedTable; pick: number }
  | { do: 'renameTab'; table: TableKey }
  | { do: 'renameHeader'; table: EditedTable; pick: number }
  | { do: 'paste'; table: 'customers' | 'visits' | 'orders'; count: number; pick: number }
  | { do: 'pasteOver'; table: EditedTable; pick: number; count: number };

export type VisitEdit = 'status' | 'done' | 'fixed' | 'day' | 'note' | 'result' | 'purpose';

export type Task =
  | { run: 'planWeek' | 'replan' | 'refreshDue' | 'buildReports' | 'checkData' | 'setUp' | 'undo' }
  | { run: 'thisWeek' }
  | { run: 'hour'; hours: number }
  | { run: 'record'; pick: number; status: 'done' | 'missed' }
  | { run: 'fix'; pick: number; fixed: boolean }
  | { run: 'order'; pick: number };

/** What happens before one of the calls that a run makes. */
export interface Meanwhile {
  /** Which of the moments at which others may come in, from 1. */
  moment: number;
  step: Act | Task;
}

/** The end of a script at one of its service calls, counted from 1. */
export interface Death {
  call: number;
  kill: 'before' | 'after';
  pendingWrites: 'flushed' | 'lost';
  /** Whether the same is asked for again at once. */
  again: boolean;
}

/** One command: what is done, and what others do while it is under way. */
export type Step = (Act | Task) & {
  meanwhile?: Meanwhile[];
  /** Google ends the script, unless it ends by itself before. */
  dies?: Death;
  /** Somebody thinks better of it at once. */
  thenUndo?: boolean;
};

const pick = fc.nat(9999);
const table = fc.constantFrom<EditedTable>(
  'customers',
  'visits',
  'visits',
  'orders',
  'cases',
  'reps',
  'products',
);
const longTable = fc.constantFrom(
  'customers' as const,
  'visits' as const,
  'visits' as const,
  'orders' as const,
);
const anyTable = fc.constantFrom<TableKey>(
  'customers',
  'visits',
  'orders',
  'products',
  'cases',
  'reps',
  'settings',
);
const text = fc.constantFrom('A', '店長は金曜休み', '=1+1', "'x", '🍎', ' a b ', '001', '9:30');
const visitEdit = fc.constantFrom<VisitEdit>('status', 'done', 'fixed', 'day', 'note', 'result', 'purpose');
const entry = fc.constantFrom('done' as const, 'done' as const, 'result' as const, 'note' as const);
const one = <Kind extends string>(kind: Kind) => fc.constant(kind);

const visitAct = fc.record({ do: one('visit'), pick, what: visitEdit, value: pick });
const todayAct = fc.record({ do: one('today'), rep: pick, pick, what: entry, value: pick });

const acts: [weight: number, act: fc.Arbitrary<Act>][] = [
  [6, fc.record({ do: one('type'), table, pick, field: pick, value: pick })],
  [6, fc.record({ do: one('typeOwn'), table, pick, text })],
  [8, visitAct],
  [8, todayAct],
  [1, fc.record({ do: one('typeAhead'), rep: pick, pick, count: fc.integer({ min: 2, max: 6 }) })],
  [2, fc.record({ do: one('bothPlaces'), rep: pick, pick, value: pick, result: fc.boolean() })],
  [5, fc.record({ do: one('sort'), table, pick, ascending: fc.boolean() })],
  [1, fc.record({ do: one('filter'), table, on: fc.boolean() })],
  [3, fc.record({ do: one('insertRows'), table, pick, count: fc.integer({ min: 1, max: 3 }) })],
  [3, fc.record({ do: one('deleteRow'), table: longTable, pick })],
  [3, fc.record({ do: one('moveRow'), table, pick, to: pick })],
  [1, fc.record({ do: one('insertColumn'), table, pick })],
  [2, fc.record({ do: one('moveColumn'), table, pick, to: pick })],
  [1, fc.record({ do: one('deleteColumn'), table, pick })],
  [1, fc.record({ do: one('renameTab'), table: anyTable })],
  [1, fc.record({ do: one('renameHeader'), table, pick })],
  [3, fc.record({ do: one('paste'), table: longTable, count: fc.integer({ min: 1, max: 4 }), pick })],
  [2, fc.record({ do: one('pasteOver'), table, pick, count: fc.integer({ min: 1, max: 4 }) })],
];

const plain = (
  run: 'planWeek' | 'thisWeek' | 'replan' | 'refreshDue' | 'buildReports' | 'checkData' | 'setUp' | 'undo',
) => fc.constant<Task>({ run });

const tasks: [weight: number, task: fc.Arbitrary<Task>][] = [
  [4, plain('planWeek')],
  [4, plain('thisWeek')],
  [4, plain('replan')],
  [2, plain('refreshDue')],
  [1, plain('buildReports')],
  [1, plain('checkData')],
  [1, plain('setUp')],
  [7, plain('undo')],
  [4, fc.record({ run: one('hour'), hours: fc.integer({ min: 1, max: 30 }) })],
  [4, fc.record({ run: one('record'), pick, status: fc.constantFrom('done' as const, 'missed' as const) })],
  [3, fc.record({ run: one('fix'), pick, fixed: fc.boolean() })],
  [2, fc.record({ run: one('order'), pick })],
];

const weighted = <Item>(of: [number, fc.Arbitrary<Item>][]): fc.Arbitrary<Item> =>
  fc.oneof(...of.map(([weight, arbitrary]) => ({ weight, arbitrary })));

const anyAct = weighted(acts);
const anyTask = weighted(tasks);
const intruder = fc.oneof({ weight: 3, arbitrary: anyAct }, { weight: 1, arbitrary: anyTask });
const meanwhile = fc.array(fc.record({ moment: fc.integer({ min: 1, max: 24 }), step: intruder }), {
  minLength: 1,
  maxLength: 3,
});

const regretted: fc.Arbitrary<Step> = anyTask.map((step) => ({ ...step, thenUndo: true }));
const alone: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: anyAct },
  { weight: 5, arbitrary: anyTask },
  { weight: 2, arbitrary: regretted },
);
const disturbed: fc.Arbitrary<Step> = fc
  .tuple(fc.oneof({ weight: 2, arbitrary: anyAct }, { weight: 5, arbitrary: anyTask }), meanwhile)
  .map(([step, others]) => ({ ...step, meanwhile: others }));

/** At one of so many calls, early ones more often: every run makes those. */
const deathWithin = (calls: number): fc.Arbitrary<Death> =>
  fc.record({
    call: fc.oneof(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: calls })),
    kill: fc.constantFrom('before' as const, 'after' as const),
    pendingWrites: fc.constantFrom('flushed' as const, 'lost' as const),
    again: fc.boolean(),
  });
const withDeath = (step: fc.Arbitrary<Step>, calls: number): fc.Arbitrary<Step> =>
  fc.tuple(step, deathWithin(calls)).map(([done, dies]) => ({ ...done, dies }));
const ended: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: withDeath(fc.oneof(visitAct, todayAct), 25) },
  { weight: 5, arbitrary: withDeath(anyTask, 70) },
  { weight: 2, arbitrary: withDeath(regretted, 70) },
);

export const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: alone },
  { weight: 2, arbitrary: disturbed },
  { weight: 1, arbitrary: ended },
);
