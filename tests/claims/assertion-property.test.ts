import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bind } from '../../src/domain/claims/bind.ts';
import { count } from '../../src/domain/figures/unit.ts';
import { knownOf } from '../builders/claims.ts';

const quarters = ['2023-24-q1', '2023-24-q2', '2023-24-q3', '2023-24-q4'];

/** Four quarters of small numbers, so that ties are common. */
const series = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 })
  .map((values) =>
    knownOf([
      {
        measure: { id: 'crime', unit: count('crime') },
        values: Object.fromEntries(values.map((value, index) => [quarters[index], value])),
      },
    ]),
  );

const comparators = fc.constantFrom('previous', '2023-24-q1', 'mean of year', 'crime.2023-24-q2');
const orders = fc.constantFrom('lower than', 'higher than', 'the same as');
const places = fc.constantFrom(
  'highest',
  'joint highest',
  'second highest',
  'joint second highest',
  'second lowest',
  'joint second lowest',
  'joint lowest',
  'lowest',
);

describe('an asserted word', () => {
  it('is printed exactly where the computed form gives the same word', () => {
    fc.assert(
      fc.property(series, comparators, orders, (known, comparator, order) => {
        const computed = bind(`crime | against ${comparator}`, known);
        const asserted = bind(`crime | ${order} ${comparator}`, known);
        const same = 'text' in computed && computed.text.startsWith(`${order} `);
        expect('text' in asserted ? asserted.text : null).toBe(same ? computed.text : null);
      }),
    );
  });

  it('is one of three, and the data bear out exactly one of them', () => {
    fc.assert(
      fc.property(series, comparators, (known, comparator) => {
        const outcomes = ['lower than', 'higher than', 'the same as'].map((order) =>
          bind(`crime | ${order} ${comparator}`, known),
        );
        expect(outcomes.filter((outcome) => 'text' in outcome)).toHaveLength(1);
      }),
    );
  });

  it('of a place is printed wherever the computed place says so', () => {
    fc.assert(
      fc.property(series, places, (known, place) => {
        const computed = bind('crime | place in year', known);
        const asserted = bind(`crime | ${place} of year`, known);
        const says = `the ${place} of the four quarters`;
        const agrees = !('text' in computed && computed.text === says) || 'text' in asserted;
        expect(agrees).toBe(true);
      }),
    );
  });

  it('that is contradicted names a word that is borne out', () => {
    fc.assert(
      fc.property(series, places, (known, place) => {
        const outcome = bind(`crime | ${place} of year`, known);
        const right = 'fix' in outcome ? /“(.+)”/.exec(outcome.fix)?.[1] : `${place} of year`;
        expect(bind(`crime | ${right}`, known)).toHaveProperty('text');
      }),
    );
  });
});
