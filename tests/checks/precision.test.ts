import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAgreements } from '../../src/checks/agreements.ts';
import { checkIdentities } from '../../src/checks/identities.ts';
import { placesGiven, sumAllowance } from '../../src/checks/precision.ts';
import { calls } from '../../src/datasets/calls.ts';
import type { Identity } from '../../src/domain/tables/dataset.ts';
import { measures } from '../../src/reference/measures/index.ts';
import { checkContext } from '../builders/check-context.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';

describe('the places in which a number is given', () => {
  it.each([
    ['13', 0],
    ['13%', 0],
    ['13.3%', 1],
    ['13.33', 2],
    ['1,132.2 [p]', 1],
    ['.5', 1],
    ['−12.50', 2],
    ['2m 2s', 0],
    ['', 0],
  ])('of %j are %i', (given, places) => {
    expect(placesGiven(given)).toBe(places);
  });
});

describe('a sum of rounded numbers', () => {
  const given = (text: string) => ({ value: 0, status: 'final' as const, given: text });

  it('may miss its total by half a unit for each, in the finest place given', () => {
    const quantities = ['1132', '963.2', '169.1'].map(given);
    expect(sumAllowance(quantities, { kind: 'fte' })).toBeCloseTo(0.15);
  });

  it('may not miss it at all where people or pence are counted', () => {
    expect(sumAllowance([given('3'), given('1')], numberColumn('a').unit)).toBe(0);
    expect(sumAllowance([given('3.10'), given('1.20')], { kind: 'money' })).toBe(0);
  });

  const columns = ['all', 'one', 'two', 'three'].map((name) =>
    numberColumn(name, { unit: { kind: 'fte' }, decimals: 2 }),
  );
  const adds: Identity = {
    kind: 'columns-add',
    id: 'adds',
    total: 'all',
    parts: ['one', 'two', 'three'],
    tolerance: 0,
    says: 'All is the three together',
  };
  const dataset = testDataset({ columns, identities: [adds] });

  function found(all: number, parts: readonly number[], places: number) {
    const round = (value: number) => Number(value.toFixed(places));
    const [one = 0, two = 0, three = 0] = parts.map(round);
    const row = testRow('2024-05', {}, { all: round(all), one, two, three });
    return checkIdentities(testTable(dataset, [row]));
  }

  it('is never called wrong for its rounding, and is found where it is off by more', () => {
    const fte = fc.double({ min: 10, max: 2000, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(fte, fte, fte), fc.integer({ min: 0, max: 2 }), (parts, places) => {
        const sum = parts.reduce((subtotal, part) => subtotal + part, 0);
        expect(found(sum, parts, places)).toEqual([]);
        expect(found(sum + 5, parts, places)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a percentage', () => {
  const columns = [
    numberColumn('of'),
    numberColumn('base'),
    numberColumn('percent', { unit: { kind: 'percentage' }, decimals: 2 }),
  ];
  const share: Identity = {
    kind: 'percentage',
    id: 'share',
    percentage: 'percent',
    numerator: 'of',
    denominator: 'base',
    decimals: 2,
    says: 'share of all',
  };
  const dataset = testDataset({ columns, identities: [share] });

  function found(of: number, base: number, percent: string) {
    const row = testRow('2024-05', {}, { of, base, percent: Number(percent) });
    const quantity = { value: Number(percent), status: 'final' as const, given: `${percent}%` };
    const numbers = { ...row.numbers, percent: quantity };
    return checkIdentities(testTable(dataset, [{ ...row, numbers }]));
  }

  it.each(['13', '13.3', '13.33'])('of 2 in 15 may be given as %s', (percent) => {
    expect(found(2, 15, percent)).toEqual([]);
  });

  it('is shown with as many places as it was given', () => {
    expect(found(2, 15, '13.34').map(({ says }) => says)).toEqual([
      '13.34% is given, but 2 of 15 is 13.33% (share of all)',
    ]);
    expect(found(2, 15, '14')).toHaveLength(1);
  });

  it('holds to any number of places, and one unit more is found', () => {
    const counts = fc
      .integer({ min: 1, max: 5000 })
      .chain((base) => fc.tuple(fc.integer({ min: 0, max: base }), fc.constant(base)));
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 2 }), ([of, base], places) => {
        const exact = (100 * of) / base;
        expect(found(of, base, exact.toFixed(places))).toEqual([]);
        expect(found(of, base, (exact + 1.1 * 10 ** -places).toFixed(places))).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an average that was rounded before it was given', () => {
  const shown = measures.filter(({ dataset }) => dataset === 'calls');

  function found(stated: number) {
    const row = testRow(
      '2024-03',
      { service: 'non-priority-101' },
      { calls: 29_000, daily_average: stated, within_ten_seconds_percent: null },
    );
    return checkAgreements(checkContext([testTable(calls, [row])], shown));
  }

  it.each([935, 935.5])('is %d of 29,000 calls in 31 days, which are 935.48', (stated) => {
    expect(found(stated)).toEqual([]);
  });

  it.each([936, 935.4, 935.6])('is not %d', (stated) => {
    expect(found(stated)).toMatchObject([{ code: 'figures-disagree' }]);
  });
});
