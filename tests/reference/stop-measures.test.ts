import { describe, expect, it } from 'vitest';
import { stopsByAgeSelfDefined } from '../../src/datasets/stops-by-age-self-defined.ts';
import { stopsByEthnicity } from '../../src/datasets/stops-by-ethnicity.ts';
import { stopsByOutcome } from '../../src/datasets/stops-by-outcome.ts';
import { stopsByReason } from '../../src/datasets/stops-by-reason.ts';
import { formatFigure } from '../../src/domain/figures/format.ts';
import type { Dataset } from '../../src/domain/tables/dataset.ts';
import type { GivenQuantity, Row, Table } from '../../src/domain/tables/table.ts';
import { quarter } from '../../src/domain/time/period.ts';
import { measures } from '../../src/reference/measures/index.ts';
import { figuresOf } from '../builders/figures-in-words.ts';

const period = quarter(2023, 4);

function given(value: number | null): GivenQuantity {
  return value === null
    ? { value, status: 'not-applicable', given: '[z]' }
    : { value, status: 'final', given: String(value) };
}

function row(codes: Row['codes'], numbers: Readonly<Record<string, number | null>>): Row {
  return {
    period,
    codes,
    numbers: Object.fromEntries(
      Object.entries(numbers).map(([name, value]) => [name, given(value)]),
    ),
    texts: {},
    source: { file: 'returns/x/2023-24-q4.csv', sha256: '0'.repeat(64), period, revision: 1 },
    row: 2,
  };
}

function table(dataset: Dataset, rows: readonly Row[]): Table {
  return { dataset, rows, sources: [], labels: {} };
}

/** The figures of a measure as text, by id without the period. */
function figures(id: string, ...tables: readonly Table[]): Readonly<Record<string, string>> {
  const sources = {
    table: (dataset: string) => tables.find((candidate) => candidate.dataset.id === dataset),
    measure: (name: string) => measures.find((candidate) => candidate.id === name),
  };
  const place = { code: 'E23000026', name: 'Bedfordshire' };
  const found = measures.filter((candidate) => candidate.id === id);
  return Object.fromEntries(
    found
      .flatMap((measure) => figuresOf(measure, sources, place))
      .map((figure) => [figure.id.replace('.2023-24-q4', ''), formatFigure(figure)]),
  );
}

const byEthnicity = table(stopsByEthnicity, [
  row({ ethnicity: 'white' }, { stops: 100, population: 50_000 }),
  row({ ethnicity: 'black' }, { stops: 30, population: 5_000 }),
  row({ ethnicity: 'not-stated' }, { stops: 35, population: null }),
]);

describe('Rates of stop and search', () => {
  it('divide the stops of each group by its own residents', () => {
    expect(figures('stops-rate', byEthnicity)).toMatchObject({
      'stops-rate.white': '2.00',
      'stops-rate.black': '6.00',
    });
  });

  it('do not exist where no ethnicity was stated', () => {
    expect(figures('stops-rate', byEthnicity)['stops-rate.not-stated']).toBe('[z]');
    expect(figures('stops-ratio', byEthnicity)['stops-ratio.not-stated']).toBe('[z]');
  });

  it('count stops with no ethnicity stated in the total, as the force does', () => {
    expect(figures('stops-rate', byEthnicity)['stops-rate.total']).toBe('3.00');
    expect(figures('stops-ratio', byEthnicity)['stops-ratio.total']).toBe('1.5');
  });

  it('are compared with the White rate', () => {
    expect(figures('stops-ratio', byEthnicity)).toMatchObject({
      'stops-ratio.white': '1.0',
      'stops-ratio.black': '3.0',
    });
  });

  it('by reason take the residents from the return of stops by ethnicity', () => {
    const byReason = table(stopsByReason, [
      row({ reason: 'weapons', ethnicity: 'black' }, { stops: 10 }),
    ]);

    expect(figures('stops-reason-rate', byReason, byEthnicity)).toEqual({
      'stops-reason-rate.weapons.black': '2.00',
    });
  });
});

describe('Outcomes of stop and search', () => {
  it('are shares of all stops of people of the same age, of four stops none', () => {
    const byOutcome = table(stopsByOutcome, [
      row({ outcome: 'arrest', age_band: '16-to-19' }, { stops: 3 }),
      row({ outcome: 'arrest', age_band: 'unknown' }, { stops: 1 }),
    ]);
    const byAge = table(stopsByAgeSelfDefined, [
      row({ age_band: '16-to-19', ethnicity: 'white' }, { stops: 8 }),
      row({ age_band: '16-to-19', ethnicity: 'not-stated' }, { stops: 4 }),
      row({ age_band: 'unknown', ethnicity: 'not-stated' }, { stops: 4 }),
    ]);

    expect(figures('stops-outcome-share', byOutcome, byAge)).toEqual({
      'stops-outcome-share.arrest.16-to-19': '25.0%',
      'stops-outcome-share.arrest.unknown': '[z]',
      'stops-outcome-share.arrest.total': '25.0%',
    });
  });
});
