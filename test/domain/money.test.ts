import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentTotals, lineAmount, sumAmounts } from '../../src/domain/money';
import { parseRegistrationNumber } from '../../src/domain/registrationNumber';

describe('amounts', () => {
  it('are exact where binary fractions are not', () => {
    expect(lineAmount(3, 0.1)).toBe(0.3);
    expect(lineAmount(1.005, 100)).toBe(100.5);
    expect(sumAmounts([0.1, 0.2])).toBe(0.3);
    expect(lineAmount(-2, 12.5)).toBe(-25);
    expect(lineAmount(1e21, 0)).toBe(0);
    expect(lineAmount(1e-7, 3)).toBe(3e-7);
  });
  it('equal whole-number arithmetic on hundredths', () => {
    const hundredths = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(lineAmount(a / 100, b / 100)).toBe(Number(BigInt(a) * BigInt(b)) / 10_000 + 0);
        expect(sumAmounts([a / 100, b / 100])).toBe((a + b) / 100);
      }),
    );
  });
});

describe('tax', () => {
  const three = [105, 105, 105].map((amount) => ({ amount, taxRate: 10 }));
  it('is rounded once for each rate of a document: 105 yen three times make 31 yen, not 30', () => {
    expect(documentTotals(three, 'floor').tax).toBe(31);
    expect(documentTotals(three, 'halfUp').tax).toBe(32);
    expect(documentTotals(three, 'ceiling').tax).toBe(32);
  });
  it('keeps rates apart, the highest first', () => {
    const lines = [...three, { amount: 1_001, taxRate: 8 }, { amount: 500, taxRate: 0 }];
    expect(documentTotals(lines, 'floor')).toEqual({
      rates: [
        { taxRate: 10, amount: 315, tax: 31 },
        { taxRate: 8, amount: 1_001, tax: 80 },
        { taxRate: 0, amount: 500, tax: 0 },
      ],
      amount: 1_816,
      tax: 111,
      amountWithTax: 1_927,
    });
  });
  it('of a return cancels the tax of its sale, however it is rounded', () => {
    const amount = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom('floor' as const, 'halfUp' as const, 'ceiling' as const),
        (yen, rounding) => {
          const sale = documentTotals([{ amount: yen, taxRate: 8 }], rounding);
          const back = documentTotals([{ amount: -yen, taxRate: 8 }], rounding);
          expect(sale.tax + back.tax).toBe(0);
        },
      ),
    );
  });
  it('differs from the exact tax by less than one yen', () => {
    const lines = fc.array(
      fc.record({ amount: fc.integer({ min: 0, max: 99_999 }), taxRate: fc.constantFrom(8, 10) }),
    );
    fc.assert(
      fc.property(lines, (document) => {
        for (const { amount, tax, taxRate } of documentTotals(document, 'floor').rates) {
          expect(tax * 100).toBeLessThanOrEqual(amount * taxRate);
          expect((tax + 1) * 100).toBeGreaterThan(amount * taxRate);
        }
      }),
    );
  });
});

describe('registration number', () => {
  it('accepts T and a corporate number in any width', () => {
    // The National Tax Agency's own corporate number, 7000012050002.
    for (const text of [
      'T7000012050002',
      't7000012050002',
      'Ｔ７０００　０１２０　５０００２',
      'T7-0000-1205-0002',
    ]) {
      expect(parseRegistrationNumber(text), text).toEqual({ number: 'T7000012050002' });
    }
  });
  it('refuses what has not T and 13 digits', () => {
    for (const text of ['', '7000012050002', 'T700001205000', 'T70000120500021', 'TT000012050002']) {
      expect(parseRegistrationNumber(text), text).toEqual({ number: null, problem: 'malformed' });
    }
  });
  it('notices one wrong digit, save 0 for 9', () => {
    const place = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 8 }), (at, shift) => {
        const digits = [...'7000012050002'].map(Number);
        const wrong = (digits[at]! + shift) % 9;
        fc.pre(wrong !== digits[at]! % 9);
        digits[at] = wrong;
        expect(parseRegistrationNumber(`T${digits.join('')}`)).toHaveProperty('problem', 'checkDigit');
      }),
    );
  });
});
