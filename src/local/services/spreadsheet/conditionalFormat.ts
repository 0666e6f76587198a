/** Conditional format rules and their builder. */
import type {
  ConditionalFormat,
  ConditionalLook,
  CriterionValue,
  GradientPoint,
} from '../../workbook/objects';
import type { Sheet } from '../../workbook/sheet';
import { memberOf, nameOf, SPREADSHEET_ENUMS } from '../enums';
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import { asGoogle, localOf, ServiceObject } from '../gate';
import { ConditionBuilder } from './conditions';
import { scriptValues } from './criteria';
import { cssColor } from './looks';
import type { RangeBase } from './rangeBase';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;

export class BooleanConditionService
  extends ServiceObject
  implements Partial<GoogleAppsScript.Spreadsheet.BooleanCondition>
{
  readonly serviceName = 'BooleanCondition';

  constructor(
    run: Execution,
    private readonly condition: NonNullable<ConditionalFormat['condition']>,
  ) {
    super(run);
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return memberOf(SPREADSHEET_ENUMS.BooleanCriteria, this.condition.criteria);
  }

  getCriteriaValues(): unknown[] {
    return scriptValues(this.run, this.condition.criteria, this.condition.values);
  }

  getBackground(): string | null {
    return this.condition.look.background ?? null;
  }

  getFontColor(): string | null {
    return this.condition.look.fontColor ?? null;
  }

  getBold(): boolean | null {
    return this.condition.look.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.condition.look.italic ?? null;
  }

  getUnderline(): boolean | null {
    return this.condition.look.underline ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.condition.look.strikethrough ?? null;
  }
}

export class GradientConditionService
  extends ServiceObject
  implements Partial<GoogleAppsScript.Spreadsheet.GradientCondition>
{
  readonly serviceName = 'GradientCondition';

  constructor(
    run: Execution,
    private readonly gradient: NonNullable<ConditionalFormat['gradient']>,
  ) {
    super(run);
  }

  getMinColor(): string {
    return this.gradient.min.color;
  }

  getMidColor(): string {
    return this.gradient.mid?.color ?? '';
  }

  getMaxColor(): string {
    return this.gradient.max.color;
  }

  getMinValue(): string {
    return this.gradient.min.value;
  }

  getMidValue(): string {
    return this.gradient.mid?.value ?? '';
  }

  getMaxValue(): string {
    return this.gradient.max.value;
  }
}

export class ConditionalFormatRuleService extends ServiceObject implements Partial<GoogleRule> {
  readonly serviceName = 'ConditionalFormatRule';

  constructor(
    run: Execution,
    readonly sheet: Sheet | undefined,
    readonly format: ConditionalFormat,
  ) {
    super(run);
  }

  getRanges(): GoogleRange[] {
    const { sheet } = this;
    if (sheet === undefined) return [];
    return this.format.ranges.map((grid) => asGoogle(this.run.factory.range(sheet, grid)));
  }

  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    const { condition } = this.format;
    return condition === undefined ? null : asGoogle(new BooleanConditionService(this.run, condition));
  }

  getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
    const { gradient } = this.format;
    return gradient === undefined ? null : asGoogle(new GradientConditionService(this.run, gradient));
  }

  copy(): GoogleBuilder {
    return asGoogle(new ConditionalFormatRuleBuilderService(this.run, this.sheet, this.format));
  }
}

export class ConditionalFormatRuleBuilderService
  extends ConditionBuilder<GoogleBuilder>
  implements Partial<GoogleBuilder>
{
  readonly serviceName = 'ConditionalFormatRuleBuilder';
  look: ConditionalLook = {};
  gradient: { min?: GradientPoint; mid?: GradientPoint; max?: GradientPoint } = {};

  constructor(
    run: Execution,
    private sheet?: Sheet,
    public format: ConditionalFormat = { ranges: [] },
  ) {
    super(run);
    this.criteria = format.condition?.criteria;
    this.values = [...(format.condition?.values ?? [])] as CriterionValue[];
    this.look = format.condition?.look ?? {};
    this.gradient = { ...format.gradient };
  }

  setRanges(ranges: GoogleRange[]): GoogleBuilder {
    const local = Array.from(ranges, (range) => localOf<RangeBase>(range, 'Range'));
    this.sheet = local[0]?.sheet;
    this.format = { ...this.format, ranges: local.map((range) => range.grid) };
    return asGoogle(this);
  }

  getRanges(): GoogleRange[] {
    const { sheet } = this;
    if (sheet === undefined) return [];
    return this.format.ranges.map((grid) => asGoogle(this.run.factory.range(sheet, grid)));
  }

  setBackground(color: string | null): GoogleBuilder {
    return withLook(this, { background: cssColor(color) ?? undefined });
  }

  setFontColor(color: string | null): GoogleBuilder {
    return withLook(this, { fontColor: cssColor(color) ?? undefined });
  }

  setBold(bold: boolean | null): GoogleBuilder {
    return withLook(this, { bold: bold ?? undefined });
  }

  setItalic(italic: boolean | null): GoogleBuilder {
    return withLook(this, { italic: italic ?? undefined });
  }

  setUnderline(underline: boolean | null): GoogleBuilder {
    return withLook(this, { underline: underline ?? undefined });
  }

  setStrikethrough(strikethrough: boolean | null): GoogleBuilder {
    return withLook(this, { strikethrough: strikethrough ?? undefined });
  }

  setGradientMinpoint(color: string): GoogleBuilder {
    return withPoint(this, 'min', { color, type: 'MIN', value: '' });
  }

  setGradientMaxpoint(color: string): GoogleBuilder {
    return withPoint(this, 'max', { color, type: 'MAX', value: '' });
  }

  setGradientMinpointWithValue(color: string, type: Interpolation, value: string): GoogleBuilder {
    return withPoint(this, 'min', { color, type: nameOf(type), value });
  }

  setGradientMidpointWithValue(color: string, type: Interpolation, value: string): GoogleBuilder {
    return withPoint(this, 'mid', { color, type: nameOf(type), value });
  }

  setGradientMaxpointWithValue(color: string, type: Interpolation, value: string): GoogleBuilder {
    return withPoint(this, 'max', { color, type: nameOf(type), value });
  }

  copy(): GoogleBuilder {
    return asGoogle(new ConditionalFormatRuleBuilderService(this.run, this.sheet, currentFormat(this)));
  }

  build(): GoogleRule {
    if (this.format.ranges.length === 0)
      throw new ServiceError('Conditional format rule must have at least one range.');
    return asGoogle(new ConditionalFormatRuleService(this.run, this.sheet, currentFormat(this)));
  }
}

type LookPatch = { [K in keyof ConditionalLook]?: ConditionalLook[K] | undefined };

function currentFormat(builder: ConditionalFormatRuleBuilderService): ConditionalFormat {
  const { ranges } = builder.format;
  const { min, mid, max } = builder.gradient;
  if (min !== undefined && max !== undefined)
    return { ranges, gradient: { min, max, ...(mid ? { mid } : {}) } };
  if (builder.criteria === undefined)
    throw new ServiceError('Conditional format rule must have a condition.');
  return { ranges, condition: { criteria: builder.criteria, values: builder.values, look: builder.look } };
}

function withLook(builder: ConditionalFormatRuleBuilderService, patch: LookPatch): GoogleBuilder {
  builder.look = JSON.parse(JSON.stringify({ ...builder.look, ...patch })) as ConditionalLook;
  return asGoogle<GoogleBuilder>(builder);
}

function withPoint(
  builder: ConditionalFormatRuleBuilderService,
  which: 'min' | 'mid' | 'max',
  point: GradientPoint,
): GoogleBuilder {
  builder.gradient = {
    ...builder.gradient,
    [which]: { ...point, color: cssColor(point.color) ?? '#ffffff' },
  };
  return asGoogle<GoogleBuilder>(builder);
}
