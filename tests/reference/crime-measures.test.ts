import { describe, expect, it } from 'vitest';
import { recordedCrime } from '../../src/datasets/recorded-crime.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';
import { formatFigure } from '../../src/domain/figures/format.ts';
import type { Row } from '../../src/domain/tables/table.ts';
import { measures } from '../../src/reference/measures/index.ts';
import { figuresOf } from '../builders/figures-in-words.ts';
import { testRow, testTable } from '../builders/table.ts';

const counted = { offence: 'homicide', given_as: 'count' };
const stated = { offence: 'homicide', given_as: 'statement' };

const quarters = [
  testRow('2023-24 Q1', counted, { crimes: 4 }, 2),
  testRow('2023-24 Q2', counted, { crimes: 2 }, 3),
  testRow('2023-24 Q3', counted, { crimes: 0 }, 4),
  testRow('2023-24 Q4', counted, { crimes: 2 }, 5),
];

function figures(measure: string, rows: readonly Row[]): readonly Figure[] {
  const table = testTable(recordedCrime, rows);
  const sources = {
    table: () => table,
    measure: (id: string) => measures.find((candidate) => candidate.id === id),
  };
  return measures
    .filter(({ id }) => id === measure)
    .flatMap((found) => figuresOf(found, sources, { code: 'E23000026', name: 'Bedfordshire' }));
}

const shown = (found: readonly Figure[]) =>
  found.map((figure) => `${figure.id} ${formatFigure(figure)}`);

describe('A series of recorded crime', () => {
  it('makes the year out of its quarters', () => {
    expect(shown(figures('homicide-year', quarters))).toEqual(['homicide-year.2023-24 8']);
  });

  it('divides the year by its twelve months', () => {
    const [average] = figures('homicide-monthly-average', quarters);

    expect(average?.value).toBeCloseTo(8 / 12);
    expect(average?.provenance.formula).toBe('sum of crimes recorded ÷ months in the period');
  });

  it('gives no year while a quarter is missing', () => {
    expect(shown(figures('homicide-year', quarters.slice(1)))).toEqual([
      'homicide-year.2023-24 [x]',
    ]);
  });

  it('takes no number from a comment into its counts', () => {
    const comment = testRow('2023-24 Q4', stated, { crimes: null, previous_quarter_stated: 2 }, 6);
    const rows = [...quarters, comment];

    expect(shown(figures('homicide-year', rows))).toEqual(['homicide-year.2023-24 8']);
    expect(shown(figures('homicide', rows))).toHaveLength(4);
    expect(shown(figures('homicide-previous-quarter-stated', rows))).toEqual([
      'homicide-previous-quarter-stated.2023-24-q4 2',
    ]);
  });

  it('takes no other offence into its counts', () => {
    const violence = { offence: 'most-serious-violence', given_as: 'count' };
    const rows = [...quarters, testRow('2023-24 Q4', violence, { crimes: 105 }, 6)];

    expect(shown(figures('homicide-year', rows))).toEqual(['homicide-year.2023-24 8']);
  });
});

describe('Measures of police activity', () => {
  it.each(measures.filter(({ policeGenerated }) => policeGenerated === true))(
    '$id asserts no good or bad direction',
    ({ direction }) => {
      expect(direction).toBe('neutral');
    },
  );

  it('include drug trafficking, its year and its average', () => {
    const ids = measures
      .filter(({ policeGenerated }) => policeGenerated === true)
      .map(({ id }) => id);

    expect(ids).toEqual(
      expect.arrayContaining([
        'drug-trafficking',
        'drug-trafficking-year',
        'drug-trafficking-monthly-average',
      ]),
    );
  });
});
