/** The event objects that triggers get. https://developers.google.com/apps-script/guides/triggers/events */
import { SCRIPT_ENUMS } from './services/enums';
import type { Execution } from './services/execution';
import { exposed } from './services/gate';
import { zoneOf } from './time/zone';
import type { GridRange } from './workbook/address';
import type { Sheet } from './workbook/sheet';
import type { GridEdit } from './workbook/structure';

/** One edit by a user: where, and for a single cell what came and what went. */
export interface UserEdit {
  readonly sheet: Sheet;
  readonly grid: GridRange;
  readonly user: string;
  readonly value?: string;
  readonly oldValue?: string;
}

function plainObject(run: Execution, fields: Readonly<Record<string, unknown>>): object {
  return Object.assign(new run.realm.intrinsics.Object(), fields);
}

/** Fields every spreadsheet event has. */
function common(run: Execution, triggerId: string | undefined): Record<string, unknown> {
  return {
    authMode: SCRIPT_ENUMS.AuthMode[run.authMode],
    source: exposed(run.factory.spreadsheet()),
    user: exposed(run.factory.user(run.state.user)),
    ...(triggerId === undefined ? {} : { triggerUid: triggerId }),
  };
}

export function openEvent(run: Execution, triggerId?: string): object {
  return plainObject(run, common(run, triggerId));
}

/** `value` and `oldValue` are texts and only there for a single cell; a cleared cell has no `value`. */
export function editEvent(run: Execution, edit: UserEdit, triggerId?: string): object {
  return plainObject(run, {
    ...common(run, triggerId),
    user: exposed(run.factory.user(edit.user)),
    range: exposed(run.factory.range(edit.sheet, edit.grid)),
    ...(edit.value === undefined ? {} : { value: edit.value }),
    ...(edit.oldValue === undefined ? {} : { oldValue: edit.oldValue }),
  });
}

export function changeEvent(run: Execution, changeType: string, triggerId: string): object {
  return plainObject(run, { ...common(run, triggerId), changeType });
}

/** Clock events carry the time in UTC. */
export function clockEvent(run: Execution, instantMs: number, triggerId: string): object {
  const time = new Date(zoneOf('UTC').toLocal(instantMs));
  return plainObject(run, {
    authMode: SCRIPT_ENUMS.AuthMode[run.authMode],
    triggerUid: triggerId,
    timezone: 'UTC',
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    'day-of-month': time.getUTCDate(),
    'day-of-week': time.getUTCDay() || 7,
    'week-of-year': Math.ceil(
      ((time.getTime() - Date.UTC(time.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7,
    ),
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    second: time.getUTCSeconds(),
  });
}

/** The change type of an edit of rows or columns. */
export function changeTypeOf({ kind, dimension }: GridEdit): string {
  if (kind === 'move') return 'OTHER';
  return `${kind === 'insert' ? 'INSERT' : 'REMOVE'}_${dimension === 'ROWS' ? 'ROW' : 'COLUMN'}`;
}
