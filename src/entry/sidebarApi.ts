// What the sidebar may call. Every argument is checked: anybody who can open the sheet can call these by name.
import * as z from 'zod/mini';
import { once } from '../google/once';
import { recordFromSidebar } from '../google/recordFromSidebar';
import { Refused, refuse } from '../google/refuse';
import { runFromSidebar, setUpFromSidebar } from '../google/runNamed';
import { saveSetting } from '../google/saveSetting';
import { selectCell } from '../google/selectCell';
import { loadSidebarState } from '../google/sidebarState';
import { jobNames } from '../jobs/jobNames';
import type { CellPlace, JobOutcome, SidebarState } from '../jobs/views';

const schemas = once(() => {
  const shortText = z.string().check(z.maxLength(500));
  const longText = z.string().check(z.maxLength(20_000));
  const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
  const wholeNumber = z.number().check(z.int(), z.minimum(1), z.maximum(10_000_000));
  return {
    job: z.enum(jobNames),
    options: z.object({ weekOf: z.optional(isoDay), repId: z.optional(shortText) }),
    answers: z.object({
      language: z.enum(['ja', 'en']),
      workingHours: shortText,
      usualIntervalDays: z.number().check(z.int(), z.minimum(1), z.maximum(366)),
      startAddress: shortText,
      startPosition: shortText,
      withSampleData: z.boolean(),
    }),
    record: z.object({
      visitId: shortText,
      status: z.enum(['planned', 'done', 'missed', 'cancelled']),
      result: z.optional(shortText),
      note: z.optional(longText),
    }),
    place: z.object({ tab: shortText, row: wholeNumber, column: wholeNumber }),
    setting: z.object({ key: shortText, value: shortText }),
  };
});

/** The argument as its schema has it. @throws {@link Refused} when it is anything else. */
function checked<Schema extends z.ZodMiniType>(schema: Schema, argument: unknown): z.output<Schema> {
  const parsed = z.safeParse(schema, argument);
  if (!parsed.success) throw new Refused();
  return parsed.data;
}

/**
 * Everything that the sidebar shows, in one call.
 */
export function sidebarState(): SidebarState {
  return loadSidebarState();
}

/**
 * Makes or adopts the tabs.
 */
export function sidebarSetUp(answers: unknown): JobOutcome {
  return refuse('setUp', () => setUpFromSidebar(checked(schemas().answers, answers)));
}

/**
 * Runs a job.
 */
export function sidebarRun(job: unknown, options: unknown): JobOutcome {
  return refuse('checkData', () =>
    runFromSidebar(checked(schemas().job, job), checked(schemas().options, options ?? {})),
  );
}

/**
 * Records a visit.
 */
export function sidebarRecordVisit(record: unknown): JobOutcome {
  return refuse('checkData', () => recordFromSidebar(checked(schemas().record, record)));
}

/**
 * Saves one setting, if it can be read.
 */
export function sidebarSaveSetting(key: unknown, value: unknown): JobOutcome {
  return refuse('checkData', () => {
    const setting = checked(schemas().setting, { key, value });
    return saveSetting(setting.key, setting.value);
  });
}

/**
 * Selects a cell.
 */
export function sidebarSelect(place: unknown): void {
  selectCell(checked(schemas().place, place) as CellPlace);
}
