/** ScriptApp: triggers and who may do what. */
import { memberOf, nameOf, SCRIPT_ENUMS } from './enums';
import { ServiceError } from './errors';
import type { Execution } from './execution';
import { asGoogle, localOf, ServiceObject } from './gate';
import { nextFiring } from './schedule';
import type { ClockSchedule, TriggerModel } from './state';

type GoogleTrigger = GoogleAppsScript.Script.Trigger;
type GoogleClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type GoogleSheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type Weekday = GoogleAppsScript.Base.Weekday;

export class ScriptService
  extends ServiceObject
  implements Omit<Partial<GoogleAppsScript.Script.ScriptApp>, keyof typeof SCRIPT_ENUMS>
{
  readonly serviceName = 'ScriptApp';
  override readonly constants = SCRIPT_ENUMS;

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    return asGoogle(new TriggerBuilderService(this.run, String(functionName)));
  }

  getProjectTriggers(): GoogleTrigger[] {
    return this.run.state.triggers.map((trigger) => asGoogle(new TriggerService(this.run, trigger)));
  }

  getUserTriggers(_spreadsheet: unknown): GoogleTrigger[] {
    return this.run.state.triggers
      .filter(({ event }) => event !== 'CLOCK')
      .map((trigger) => asGoogle(new TriggerService(this.run, trigger)));
  }

  deleteTrigger(trigger: GoogleTrigger): void {
    const { model } = localOf<TriggerService>(trigger, 'Trigger');
    this.run.state.triggers = this.run.state.triggers.filter(({ id }) => id !== model.id);
  }

  getScriptId(): string {
    return this.run.state.scriptId;
  }

  getInstallationSource(): GoogleAppsScript.Script.InstallationSource {
    return memberOf(SCRIPT_ENUMS.InstallationSource, 'NONE');
  }

  getAuthorizationInfo(
    _authMode: GoogleAppsScript.Script.AuthMode,
  ): GoogleAppsScript.Script.AuthorizationInfo {
    return asGoogle(new AuthorizationInfoService(this.run));
  }

  getService(): GoogleAppsScript.Script.Service {
    return asGoogle(new WebAppService(this.run));
  }
}

export class AuthorizationInfoService
  extends ServiceObject
  implements Partial<GoogleAppsScript.Script.AuthorizationInfo>
{
  readonly serviceName = 'AuthorizationInfo';

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return memberOf(SCRIPT_ENUMS.AuthorizationStatus, 'NOT_REQUIRED');
  }

  getAuthorizationUrl(): string {
    return '';
  }
}

export class WebAppService extends ServiceObject implements Partial<GoogleAppsScript.Script.Service> {
  readonly serviceName = 'Service';

  getUrl(): string {
    return this.run.state.webAppUrl;
  }

  isEnabled(): boolean {
    return this.run.state.webAppUrl !== '';
  }
}

export class TriggerService extends ServiceObject implements Partial<GoogleTrigger> {
  readonly serviceName = 'Trigger';

  constructor(
    run: Execution,
    readonly model: TriggerModel,
  ) {
    super(run);
  }

  getUniqueId(): string {
    return this.model.id;
  }

  getHandlerFunction(): string {
    return this.model.handler;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return memberOf(SCRIPT_ENUMS.EventType, this.model.event);
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return memberOf(SCRIPT_ENUMS.TriggerSource, this.model.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS');
  }

  getTriggerSourceId(): string {
    return this.model.event === 'CLOCK' ? '' : this.run.state.workbook.id;
  }
}

export class TriggerBuilderService
  extends ServiceObject
  implements Partial<GoogleAppsScript.Script.TriggerBuilder>
{
  readonly serviceName = 'TriggerBuilder';

  constructor(
    run: Execution,
    private readonly handler: string,
  ) {
    super(run);
  }

  timeBased(): GoogleClockBuilder {
    return asGoogle(new ClockTriggerBuilderService(this.run, this.handler));
  }

  forSpreadsheet(_spreadsheet: unknown): GoogleSheetBuilder {
    return asGoogle(new SpreadsheetTriggerBuilderService(this.run, this.handler));
  }
}

/** Keeps the new trigger; throws when the user has as many as are allowed. */
function keep(run: Execution, trigger: Omit<TriggerModel, 'id'>): GoogleTrigger {
  if (run.state.triggers.length >= run.state.quotas.triggers) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const model: TriggerModel = { ...trigger, id: `trigger-${run.state.takeId()}` };
  run.state.triggers.push(model);
  return asGoogle(new TriggerService(run, model));
}

export class SpreadsheetTriggerBuilderService extends ServiceObject implements Partial<GoogleSheetBuilder> {
  readonly serviceName = 'SpreadsheetTriggerBuilder';
  event: TriggerModel['event'] | undefined;

  constructor(
    run: Execution,
    private readonly handler: string,
  ) {
    super(run);
  }

  onEdit(): GoogleSheetBuilder {
    this.event = 'ON_EDIT';
    return asGoogle(this);
  }

  onOpen(): GoogleSheetBuilder {
    this.event = 'ON_OPEN';
    return asGoogle(this);
  }

  onChange(): GoogleSheetBuilder {
    this.event = 'ON_CHANGE';
    return asGoogle(this);
  }

  create(): GoogleTrigger {
    if (this.event === undefined) throw new ServiceError('The trigger has no event.');
    return keep(this.run, { handler: this.handler, event: this.event });
  }
}

interface ClockPlan {
  every: ClockSchedule['every'];
  interval: number;
  weekday: number;
  monthDay: number;
  hour: number;
  minute: number;
  zone: string;
  dueAt: number | undefined;
}

export class ClockTriggerBuilderService extends ServiceObject implements Partial<GoogleClockBuilder> {
  readonly serviceName = 'ClockTriggerBuilder';
  readonly plan: ClockPlan;

  constructor(
    run: Execution,
    readonly handler: string,
  ) {
    super(run);
    const zone = run.state.scriptTimeZone;
    this.plan = {
      every: 'once',
      interval: 1,
      weekday: 1,
      monthDay: 1,
      hour: 0,
      minute: 0,
      zone,
      dueAt: undefined,
    };
  }

  after(durationMilliseconds: number): GoogleClockBuilder {
    return planned(this, { every: 'once', dueAt: this.run.now() + durationMilliseconds });
  }

  at(date: GoogleAppsScript.Base.Date): GoogleClockBuilder {
    return planned(this, { every: 'once', dueAt: Date.prototype.getTime.call(date) });
  }

  everyMinutes(n: number): GoogleClockBuilder {
    if (![1, 5, 10, 15, 30].includes(n))
      throw new ServiceError('The minute interval must be 1, 5, 10, 15 or 30.');
    return planned(this, { every: 'minutes', interval: n });
  }

  everyHours(n: number): GoogleClockBuilder {
    return planned(this, { every: 'hours', interval: n });
  }

  everyDays(n: number): GoogleClockBuilder {
    return planned(this, { every: 'days', interval: n });
  }

  everyWeeks(n: number): GoogleClockBuilder {
    return planned(this, { every: 'weeks', interval: n });
  }

  onWeekDay(day: Weekday): GoogleClockBuilder {
    const weekday = Object.keys(SCRIPT_ENUMS.WeekDay).indexOf(nameOf(day));
    return planned(this, { every: 'weeks', weekday });
  }

  onMonthDay(day: number): GoogleClockBuilder {
    return planned(this, { every: 'month', monthDay: day });
  }

  atHour(hour: number): GoogleClockBuilder {
    return planned(this, { hour });
  }

  nearMinute(minute: number): GoogleClockBuilder {
    return planned(this, { minute });
  }

  inTimezone(timezone: string): GoogleClockBuilder {
    return planned(this, { zone: timezone });
  }

  create(): GoogleTrigger {
    const schedule = scheduleOf(this.plan);
    const dueAt = this.plan.dueAt ?? nextFiring(schedule, this.run.now());
    if (dueAt === undefined) throw new ServiceError('The trigger has no time.');
    return keep(this.run, { handler: this.handler, event: 'CLOCK', schedule, dueAt });
  }
}

function planned(builder: ClockTriggerBuilderService, patch: Partial<ClockPlan>): GoogleClockBuilder {
  Object.assign(builder.plan, patch);
  return asGoogle<GoogleClockBuilder>(builder);
}

function scheduleOf({ every, interval, weekday, monthDay, hour, minute, zone }: ClockPlan): ClockSchedule {
  switch (every) {
    case 'minutes':
    case 'hours':
      return { every, interval, zone };
    case 'days':
      return { every, interval, hour, minute, zone };
    case 'weeks':
      return { every, interval, weekday, hour, minute, zone };
    case 'month':
      return { every, day: monthDay, hour, minute, zone };
    case 'once':
      return { every, zone };
  }
}
