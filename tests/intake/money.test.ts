import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatValue } from '../../src/domain/figures/format.ts';
import type { NumberColumn } from '../../src/domain/tables/dataset.ts';
import { readQuantity } from '../../src/intake/cells/quantity.ts';
import { numberCell, percentageCell, textCell } from '../../src/intake/files/grid.ts';

const amount: NumberColumn = {
  kind: 'number',
  name: 'amount',
  title: 'Amount',
  description: '',
  unit: { kind: 'money' },
  decimals: 2,
  blank: 'refused',
};

function read(text: string, as = amount) {
  const outcome = readQuantity(textCell(text), as, { thousandsCommas: true });
  return outcome.ok ? outcome.value.value : outcome.refusal.says;
}

function advice(text: string) {
  const outcome = readQuantity(textCell(text), amount, { thousandsCommas: true });
  return outcome.ok ? 'accepted' : outcome.refusal.fix;
}

describe('an amount of money in a return', () => {
  it.each([
    ['1234.5', 1234.5],
    ['£1,234.50', 1234.5],
    ['£ 1,234.50', 1234.5],
    ['GBP 1234.50', 1234.5],
    ['1,234.50 GBP', 1234.5],
    ['£0.00', 0],
    ['-12.00', -12],
    ['−£12.00', -12],
    ['-£12.00', -12],
    ['£-12.00', -12],
    ['£ -12.00', -12],
    ['(12.00)', -12],
    ['(£1,200.00)', -1200],
    ['£(12.00)', -12],
    ['£ (12.00)', -12],
    ['(0.00)', 0],
    ['.50', 0.5],
    ['£1,234.50 [p]', 1234.5],
  ])('may be written %j', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ['£1.2m', '“£1.2m” is not an amount in full'],
    ['1.5k', '“1.5k” is not an amount in full'],
    ['€12.00', '€12.00 is in another currency than pounds sterling'],
    ['12 USD', '“12 USD” is in another currency than pounds sterling'],
    ['£-', '“£-” does not say why there is no amount'],
    ['12.00-', '12.00- has its sign at the end, where ledgers differ in what it means'],
    ['12.00 CR', '“12.00 CR” has its sign at the end, where ledgers differ in what it means'],
    ['-(12.00)', '“-(12.00)” is not an amount in pounds'],
    ['(-12.00)', '“(-12.00)” is not an amount in pounds'],
    ['££12', '“££12” is not an amount in pounds'],
    ['£12.345', '£12.345 has 3 decimal places, and this column takes 2 decimal places'],
    ['1.234,56', '1.234,56 is not an amount in pounds'],
    ['50p', '“50p” is not an amount in pounds'],
    ['£', '“£” is not an amount in pounds'],
    ['12%', '12% is a percentage, and this column holds none'],
    ['about £5', '“about £5” is not an amount in pounds'],
  ])('is refused where it reads %j', (text, says) => {
    expect(read(text)).toBe(says);
  });

  it('comes back with what to write', () => {
    expect(advice('50p')).toBe(
      'Write it like 1234.50 or £1,234.50; what was paid back like -12.00 or (12.00).',
    );
    expect(advice('£1.2m')).toBe('Write all its digits, like 1200000.');
    expect(advice('£-')).toBe(
      'Write 0 where it was nothing, or [x] where the amount is not available.',
    );
    expect(advice('1 234')).toBe(
      'Write it without spaces, or with a comma before each three digits.',
    );
  });

  it('is held to its least and greatest in pounds', () => {
    expect(read('-1', { ...amount, minimum: 0 })).toBe(
      '-1 is less than £0, the least that this can be',
    );
    expect(read('£99.50', { ...amount, maximum: 12.5 })).toBe(
      '£99.50 is more than £12.50, the most that this can be',
    );
  });

  it('is a number cell of a spreadsheet too, and no percentage', () => {
    const style = { thousandsCommas: true };
    expect(readQuantity(numberCell(-1234.5), amount, style)).toMatchObject({
      value: { value: -1234.5 },
    });
    expect(readQuantity(percentageCell(0.5), amount, style)).toMatchObject({
      refusal: { code: 'percentage-for-number' },
    });
  });

  it('is read again from the page it is shown on, to the penny', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (pence) => {
        const value = pence / 100;
        const shown = formatValue(value, amount.unit, 2);
        expect(shown).toMatch(/^−?£\d{1,3}(,\d{3})*\.\d{2}$/);
        expect(read(shown)).toBe(value + 0);
      }),
    );
  });

  it('whatever is typed is read or refused with a sentence, never an error', () => {
    const signs = fc.constantFrom(
      '£',
      '-',
      '−',
      '(',
      ')',
      ',',
      '.',
      ' ',
      '1',
      '20',
      'k',
      'CR',
      '%',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
        const said = read(parts.join(''));
        expect(typeof said === 'number' ? Number.isFinite(said) : said !== '').toBe(true);
      }),
    );
  });
});
