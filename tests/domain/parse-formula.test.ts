import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Formula } from '../../src/domain/measures/measure.ts';
import { parseFormula } from '../../src/domain/measures/parse-formula.ts';

function parsed(text: string): Formula | string {
  const reading = parseFormula(text);
  return reading.ok ? reading.formula : reading.says;
}

const cell = (name: string): Formula => ({ cell: name });

describe('a formula in words', () => {
  test.each<[string, Formula]>([
    ['calls', cell('calls')],
    ['sum(calls)', { sum: 'calls' }],
    ['measure(homicide-year)', { measure: 'homicide-year' }],
    ['calls / length(days)', { divide: [cell('calls'), { length: 'days' }] }],
    ['a + b + c', { add: [cell('a'), cell('b'), cell('c')] }],
    ['a - b - c', { subtract: [{ subtract: [cell('a'), cell('b')] }, cell('c')] }],
    ['a − (b − c)', { subtract: [cell('a'), { subtract: [cell('b'), cell('c')] }] }],
    ['a + b ÷ c', { add: [cell('a'), { divide: [cell('b'), cell('c')] }] }],
    ['100 × a ÷ b', { divide: [cell('a'), cell('b')], times: 100 }],
    ['a ÷ b * 100', { divide: [cell('a'), cell('b')], times: 100 }],
    ['(a ÷ b) × 1,000', { divide: [cell('a'), cell('b')], times: 1000 }],
    ['10 × 10 × a / b', { divide: [cell('a'), cell('b')], times: 100 }],
    ['a / b / c', { divide: [{ divide: [cell('a'), cell('b')] }, cell('c')] }],
    ['100*(a+b)/c', { divide: [{ add: [cell('a'), cell('b')] }, cell('c')], times: 100 }],
  ])('%s is read', (text, formula) => {
    expect(parsed(text)).toEqual(formula);
  });

  test.each([
    ['', 'begins with something else where the name of a column is expected'],
    ['a b', 'has something else after “a” where a sign (+ − × ÷) is expected'],
    ['a +', 'has something else after “a +” where the name of a column is expected'],
    ['(a + b', 'has something else after “(a + b” where a closing bracket is expected'],
    ['-a', 'begins with something else where the name of a column is expected'],
    ['a / 0', 'divides by zero'],
    ['a / (3 - 3)', 'adds a plain number: only numbers of returns can be added up'],
    ['a / b × 0', 'multiplies a quotient by what is no whole number, such as 100 or 1,000'],
    ['0.5 × a / b', 'multiplies a quotient by what is no whole number, such as 100 or 1,000'],
    ['1 / a', 'divides a plain number by a number of a return'],
    ['length(years)', 'takes the length in days or months, nothing else'],
    ['1,00 × a / b', 'has something else after “1” where a sign (+ − × ÷) is expected'],
  ])('%s is refused with the reason', (text, says) => {
    expect(parsed(text)).toBe(says);
  });

  test('is read in no time, whatever it is', () => {
    const texts = [
      '('.repeat(500),
      'a+'.repeat(249),
      'a/'.repeat(249),
      '1×'.repeat(249),
      ' '.repeat(501),
    ];
    for (const text of texts) expect(parseFormula(text).ok).toBe(false);
  });

  test('never throws, and says something where it refuses', () => {
    const piece = fc.constantFrom(
      'a',
      'b_2',
      '100',
      '0',
      '+',
      '−',
      '*',
      '÷',
      '(',
      ')',
      'sum(',
      ' ',
      '’',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const reading = parseFormula(pieces.join(''));
        expect(reading.ok || reading.says.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('comes back the same from its own words', () => {
    fc.assert(
      fc.property(formulas.formula, (formula) => {
        expect(parsed(written(formula))).toEqual(formula);
      }),
      { numRuns: 300 },
    );
  });
});

type Sum = Extract<Formula, { readonly add: unknown }>;

/** Formulas that words can say: of a sum, the first part is none. */
const formulas = fc.letrec<{ formula: Formula; leaf: Formula; sum: Sum }>((tie) => ({
  leaf: fc.constantFrom<Formula>(
    cell('a'),
    cell('b_2'),
    { sum: 'calls' },
    { measure: 'homicide-year' },
    { length: 'days' },
  ),
  sum: fc.record({
    add: fc
      .tuple(tie('leaf'), fc.array(tie('formula'), { minLength: 1, maxLength: 2 }))
      .map(([first, others]) => [first, ...others]),
  }),
  formula: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    tie('sum'),
    fc.record({ subtract: fc.tuple(tie('formula'), tie('formula')) }),
    fc.record({ divide: fc.tuple(tie('formula'), tie('formula')) }),
    fc.record({
      divide: fc.tuple(tie('leaf'), tie('formula')),
      times: fc.constantFrom(100, 1000),
    }),
  ),
}));

function written(formula: Formula): string {
  if ('cell' in formula) return formula.cell;
  if ('sum' in formula) return `sum(${formula.sum})`;
  if ('measure' in formula) return `measure(${formula.measure})`;
  if ('length' in formula) return `length(${formula.length})`;
  if ('add' in formula) return formula.add.map(bracketed).join(' + ');
  if ('subtract' in formula) return formula.subtract.map(bracketed).join(' − ');
  if (!('divide' in formula)) return '';
  const times = formula.times === undefined ? '' : `${formula.times} × `;
  return times + formula.divide.map(bracketed).join(' ÷ ');
}

function bracketed(formula: Formula): string {
  const isPlain = ['cell', 'sum', 'measure', 'length'].some((kind) => kind in formula);
  return isPlain ? written(formula) : `(${written(formula)})`;
}
