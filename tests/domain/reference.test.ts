import { describe, expect, it } from 'vitest';
import { bind, type Known } from '../../src/domain/claims/reference.ts';
import { FigureIndex } from '../../src/domain/figures/figure-index.ts';
import { count } from '../../src/domain/figures/unit.ts';
import { figuresOf } from '../../src/domain/measures/compute.ts';
import type { Measure } from '../../src/domain/measures/measure.ts';
import { nearest } from '../../src/domain/text/nearest.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';

const homicide: Measure = {
  id: 'homicide',
  title: 'Homicides',
  definition: '',
  unit: count('homicide'),
  decimals: 0,
  direction: 'lower-is-better',
  dataset: 'crime',
  formula: { cell: 'crimes' },
  by: [],
  period: 'row',
};

const table = testTable(testDataset({ id: 'crime', columns: [numberColumn('crimes')] }), [
  testRow('2023-24 Q2', {}, { crimes: 2 }),
  testRow('2023-24 Q3', {}, { crimes: 0 }),
  testRow('2023-24 Q4', {}, { crimes: 1234 }),
  testRow('2024-25 Q1', {}, { crimes: 7 }),
]);

const sources = { table: () => table, measure: () => homicide };
const known: Known = {
  figures: new FigureIndex(
    figuresOf(homicide, sources, { code: 'E23000026', name: 'Bedfordshire' }),
  ),
  measures: new Map([['homicide', homicide]]),
  until: '2024-04-30',
  near: (name, among) => nearest(name, among, 2),
};

describe('a number bound in braces', () => {
  it.each([
    ['homicide.2023-24-q4', '1,234'],
    ['homicide.2023-24-q3', '0'],
    ['homicide', '1,234'],
    ['homicide.previous', '0'],
    ['homicide.2023-24-q2 | words', 'two'],
    [' homicide.2023-24-q3|words ', 'no'],
  ])('{%s} prints %s', (reference, text) => {
    expect(bind(reference, known)).toMatchObject({ found: true, text });
  });

  it('never sees a figure that ends after the edition’s month', () => {
    expect(bind('homicide.2024-25-q1', known)).toMatchObject({
      found: false,
      says: 'there is no figure “homicide.2024-25-q1”',
    });
  });

  it('says which name was probably meant', () => {
    expect(bind('homocide', known)).toEqual({
      found: false,
      says: 'no measure is called “homocide”',
      fix: 'Did you mean homicide?',
    });
  });

  it('refuses a way of writing that there is not', () => {
    expect(bind('homicide | loud', known)).toMatchObject({
      found: false,
      says: '“loud” is not a way to write the figure homicide',
    });
  });

  it('refuses more dimensions than the measure has', () => {
    expect(bind('homicide.luton.2023-24-q4', known)).toMatchObject({ found: false });
  });
});
