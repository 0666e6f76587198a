// Amounts and consumption tax, exact to the last decimal.

/** A decimal number as whole units of 10^-places, so that sums and products are exact. */
interface Decimal {
  units: bigint;
  places: number;
}

/** The number as people read it: its shortest decimal form, not its binary neighbour. */
function toDecimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw new Error(`toDecimal: ${value} is no amount`);
  const [mantissa, exponent] = value.toString().split('e');
  const [whole, fraction = ''] = mantissa!.split('.');
  const places = fraction.length - Number(exponent ?? 0);
  const units = BigInt(whole! + fraction);
  return places >= 0 ? { units, places } : { units: units * BigInt(10) ** BigInt(-places), places: 0 };
}

function toNumber({ units, places }: Decimal): number {
  const sign = units < BigInt(0) ? '-' : '';
  const digits = (units < BigInt(0) ? -units : units).toString().padStart(places + 1, '0');
  const cut = digits.length - places;
  return Number(`${sign}${digits.slice(0, cut)}.${digits.slice(cut)}`);
}

const multiply = (a: Decimal, b: Decimal): Decimal => ({
  units: a.units * b.units,
  places: a.places + b.places,
});

const atPlaces = ({ units, places }: Decimal, wanted: number): bigint =>
  units * BigInt(10) ** BigInt(wanted - places);

function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { units: atPlaces(a, places) + atPlaces(b, places), places };
}

/** quantity x unit price without the errors of binary fractions: 3 x 0.1 is 0.3. */
export function lineAmount(quantity: number, unitPrice: number): number {
  return toNumber(multiply(toDecimal(quantity), toDecimal(unitPrice)));
}

/** Sum without the errors of binary fractions. */
export function sumAmounts(amounts: readonly number[]): number {
  return toNumber(amounts.map(toDecimal).reduce(add, { units: BigInt(0), places: 0 }));
}

/** 切り捨て, 四捨五入, 切り上げ. */
export type TaxRounding = 'floor' | 'halfUp' | 'ceiling';

/** To whole yen. Of a negative amount its size is rounded, so that a return cancels its sale to the yen. */
function roundToYen(amount: Decimal, rounding: TaxRounding): number {
  const one = BigInt(10) ** BigInt(amount.places);
  const isNegative = amount.units < BigInt(0);
  const size = isNegative ? -amount.units : amount.units;
  const rest = size % one;
  const up = rounding === 'halfUp' ? rest * BigInt(2) >= one : rounding === 'ceiling' && rest > BigInt(0);
  const whole = Number(size / one) + (up ? 1 : 0);
  return isNegative && whole > 0 ? -whole : whole;
}

/** quantity x unit price in whole yen, as it is printed: nobody pays half a yen, and lines must add up to what they show. */
export function lineYen(quantity: number, unitPrice: number, rounding: TaxRounding): number {
  return roundToYen(multiply(toDecimal(quantity), toDecimal(unitPrice)), rounding);
}

export interface TaxableLine {
  /** Without tax, in yen. */
  amount: number;
  /** Percent: 10, 8 or 0. */
  taxRate: number;
}

export interface RateTotal {
  taxRate: number;
  /** Without tax. */
  amount: number;
  /** Whole yen. */
  tax: number;
}

export interface DocumentTotals {
  /** One for each rate that occurs, highest rate first. */
  rates: RateTotal[];
  amount: number;
  tax: number;
  amountWithTax: number;
}

/**
 * Totals of a quote or an invoice. Tax is rounded once for each rate of the document and never for each line: 105 yen
 * three times at 10 %, rounded down, makes 31 yen, not 30. Source: 国税庁 インボイス制度に関するQ&A
 * (消費税法施行令第70条の10): 一の適格請求書につき、税率ごとに1回の端数処理.
 */
export function documentTotals(lines: readonly TaxableLine[], rounding: TaxRounding): DocumentTotals {
  const rates = [...new Set(lines.map((line) => line.taxRate))].sort((a, b) => b - a);
  const totals = rates.map((taxRate) => rateTotal(lines, taxRate, rounding));
  const amount = sumAmounts(totals.map((total) => total.amount));
  const tax = sumAmounts(totals.map((total) => total.tax));
  return { rates: totals, amount, tax, amountWithTax: sumAmounts([amount, tax]) };
}

function rateTotal(lines: readonly TaxableLine[], taxRate: number, rounding: TaxRounding): RateTotal {
  const amount = sumAmounts(lines.filter((line) => line.taxRate === taxRate).map((line) => line.amount));
  const exact = multiply(multiply(toDecimal(amount), toDecimal(taxRate)), { units: BigInt(1), places: 2 });
  return { taxRate, amount, tax: roundToYen(exact, rounding) };
}
