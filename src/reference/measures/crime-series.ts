import { count } from '../../domain/figures/unit.ts';
import type { Direction, Measure } from '../../domain/measures/measure.ts';

/** What is particular to one kind of crime; the arithmetic is the same for all. */
export interface CrimeSeries {
  /** Id of the count; the year and the average add `-year` and `-monthly-average`. */
  readonly id: string;
  readonly offence: string;
  /** `homicide`, `homicides`: in the running text of titles. */
  readonly one: string;
  readonly many: string;
  /** `Homicides`. */
  readonly name: string;
  readonly definition: string;
  readonly direction: Direction;
  readonly policeGenerated?: boolean;
  /** Decimal places of the average a month. */
  readonly averageDecimals: number;
  readonly notes: readonly string[];
  readonly basis: string;
}

/** The count as returned, the complete year made of its quarters, and the year’s average a month. */
export function crimeSeries(series: CrimeSeries): readonly Measure[] {
  const { id, name, many, definition } = series;
  const shared = {
    unit: count(series.one, many),
    decimals: 0,
    direction: series.direction,
    ...(series.policeGenerated === undefined ? {} : { policeGenerated: series.policeGenerated }),
    dataset: 'recorded-crime',
    where: { offence: series.offence, given_as: 'count' },
    by: [],
    notes: series.notes,
    basis: series.basis,
  };
  return [
    {
      ...shared,
      id,
      title: `${name} recorded`,
      definition,
      formula: { cell: 'crimes' },
      uncertainty: { kind: 'count' },
      period: 'row',
    },
    {
      ...shared,
      id: `${id}-year`,
      title: `${name} recorded in the year`,
      definition: `${definition} The year is the sum of its quarters or months, and is given only where none is missing.`,
      formula: { sum: 'crimes' },
      uncertainty: { kind: 'count' },
      period: 'financial-year',
    },
    {
      ...shared,
      id: `${id}-monthly-average`,
      title: `${name} a month, on average over the year`,
      definition: `The year’s ${many} divided by its months. ${definition}`,
      unit: { kind: 'decimal', one: `${series.one} a month`, many: `${many} a month` },
      decimals: series.averageDecimals,
      formula: { divide: [{ sum: 'crimes' }, { length: 'months' }] },
      uncertainty: {
        kind: 'rate',
        events: { sum: 'crimes' },
        exposure: { length: 'months' },
        times: 1,
      },
      period: 'financial-year',
    },
    {
      ...shared,
      id: `${id}-year-printed`,
      title: `${name} recorded in the year, as the force prints it`,
      definition: `The total that the force prints under its counts of ${many}. It is held against the sum of the counts.`,
      where: { offence: series.offence, given_as: 'printed-total' },
      formula: { cell: 'crimes' },
      period: 'row',
    },
  ];
}

/** Figures that the force states about a kind of crime, which its returned counts may not bear out. */
export function statedOf(series: CrimeSeries, solvedDecimals: number): readonly Measure[] {
  const { id, name, many } = series;
  const shared = {
    dataset: 'recorded-crime',
    where: { offence: series.offence, given_as: 'statement' },
    by: [],
    period: 'row',
  } as const;
  return [
    {
      ...shared,
      id: `${id}-monthly-average-stated`,
      title: `${name} a month, as the force states it`,
      definition: `The average number of ${many} a month that the force states in its comments. It is kept as given, because the monthly or quarterly counts behind it may not be supplied.`,
      unit: { kind: 'decimal', one: `${series.one} a month`, many: `${many} a month` },
      decimals: 0,
      direction: series.direction,
      formula: { cell: 'monthly_average' },
      notes: series.notes,
      basis: series.basis,
    },
    {
      ...shared,
      id: `${id}-solved`,
      title: `${name}: solved rate, as the force states it`,
      definition:
        'The percentage of these crimes that the force says it solved. Which outcomes count as solved, and whether a crime is counted when recorded or when solved, is the force’s choice and has to be asked.',
      unit: { kind: 'percentage' },
      decimals: solvedDecimals,
      direction: 'higher-is-better',
      formula: { cell: 'solved_percent' },
      notes: ['Shown to the precision in which it was stated.'],
      basis: 'Stated by the force. No national definition of a solved rate is named with it.',
    },
  ];
}
