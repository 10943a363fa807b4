import type { Unit } from '../../domain/figures/unit.ts';
import type { Direction, Formula, Measure, Members } from '../../domain/measures/measure.ts';
import type { Selector } from '../../domain/tables/dataset.ts';

/** What is particular to some offence groups; how they are compared is the same for all. */
export interface ComparisonSeries {
  /** Id of the count; the others add to it: `-rate`, `-rank`, `-average`. */
  readonly id: string;
  /** `homicides`: in the running text of titles. */
  readonly many: string;
  readonly unit: Unit;
  readonly offences: Selector[string];
  /** `offence` where the series has several offence groups. */
  readonly by: readonly string[];
  readonly direction: Direction;
  readonly policeGenerated?: boolean;
  /** Decimal places of rates per 1,000. */
  readonly rateDecimals: number;
  readonly notes?: readonly string[];
}

const cityOfLondon = 'E23000034';

/** The usual 42: the City of London has few residents and many visitors, so its rates compare with none. */
const others: Members = {
  of: 'area',
  called: 'areas other than the City of London',
  without: [cityOfLondon],
  itself: true,
};

const all: Members = { of: 'area', called: 'areas', itself: true };

const group: Members = {
  of: 'area',
  called: 'most similar group',
  itself: true,
  listed: { in: 'similar-groups', own: 'area', member: 'similar_area', version: 'version' },
};

const crimes: Formula = { cell: 'crimes' };
const residents: Formula = { cell: 'population' };

/** All crimes of the members by all their residents. */
function weightedRate(over: Members): Formula {
  return {
    divide: [
      { total: crimes, over },
      { total: residents, over },
    ],
    times: 1000,
  };
}

const notes = [
  'Counts are those of the national tables, which are revised from one release to the next and can differ from the force’s own.',
  'Residents are the estimate that the published table of rates gives. Other tables of the same workbook use the estimate of another year, and so give another rate.',
  'The table gives no rate for the City of London, whose residents are few beside the people who work there or visit.',
];

const rankNotes = [
  'First is the lowest rate. Areas with the same rate share the first of their places.',
  'A rank takes no account of chance: areas with like rates change places from one year to the next. Where fewer than ten crimes were counted it says next to nothing. Read it with its interval.',
];

const basis =
  'Office for National Statistics, police force area data tables (police recorded crime by offence group: numbers, and rates per 1,000 population).';

const groupNote =
  'The group is the version in use at the end of the period, as handed in. It need not work both ways: an area in this group can have another group of its own. The average takes in the area itself, as the Crime and Policing Comparator does.';

/** A series of counts, rates, averages and ranks, for the body’s own area. */
export function comparisonSeries(series: ComparisonSeries): readonly Measure[] {
  const { id, many } = series;
  const rateUnit: Unit = { kind: 'rate-per-1000', of: many };
  const rate: Formula = { measure: `${id}-rate` };
  return [
    {
      ...shared(series),
      id,
      title: `Recorded ${many}, national tables`,
      definition: `How many ${many} the force recorded in the twelve months, as the national tables give them.`,
      unit: series.unit,
      decimals: 0,
      formula: crimes,
      uncertainty: { kind: 'count' },
    },
    {
      ...shared(series),
      id: `${id}-rate`,
      title: `Recorded ${many} per 1,000 residents`,
      definition: `How many ${many} the force recorded in the twelve months for each 1,000 residents of its area.`,
      unit: rateUnit,
      decimals: series.rateDecimals,
      formula: { divide: [crimes, residents], times: 1000 },
      uncertainty: { kind: 'rate', events: crimes, exposure: residents, times: 1000 },
      beside: { average: `${id}-weighted-average`, without: [cityOfLondon] },
    },
    ...ranksOf(series, rate),
    ...averagesOf(series, rateUnit, rate),
  ];
}

function shared(series: ComparisonSeries) {
  return {
    direction: series.direction,
    ...(series.policeGenerated === undefined ? {} : { policeGenerated: series.policeGenerated }),
    dataset: 'force-area-crime',
    where: { offence: series.offences },
    own: 'area',
    by: series.by,
    period: 'row' as const,
    notes: [...notes, ...(series.notes ?? [])],
    basis,
  };
}

function ranksOf(series: ComparisonSeries, rate: Formula): readonly Measure[] {
  const { id, many } = series;
  const rank = {
    ...shared(series),
    unit: { kind: 'rank' } as const,
    decimals: 0,
    uncertainty: { kind: 'rank', events: crimes, exposure: residents } as const,
    notes: [...rankNotes, ...notes, ...(series.notes ?? [])],
  };
  return [
    {
      ...rank,
      id: `${id}-rank`,
      title: `Rank by ${many} per 1,000 residents, among 42 areas`,
      definition: `The place of the area by its rate of ${many} among the police force areas of England and Wales without the City of London.`,
      formula: { rank: rate, over: others, first: 'lowest' },
    },
    {
      ...rank,
      id: `${id}-rank-of-43`,
      title: `Rank by ${many} per 1,000 residents, among 43 areas`,
      definition: `The place of the area by its rate of ${many} among all police force areas of England and Wales, the City of London with them.`,
      formula: { rank: rate, over: all, first: 'lowest' },
    },
    {
      ...rank,
      id: `${id}-rank-in-group`,
      title: `Rank by ${many} per 1,000 residents, in the most similar group`,
      definition: `The place of the area by its rate of ${many} in its most similar group, itself counted.`,
      formula: { rank: rate, over: group, first: 'lowest' },
      needs: ['similar-groups'],
      notes: [...rank.notes, groupNote],
    },
  ];
}

function averagesOf(series: ComparisonSeries, unit: Unit, rate: Formula): readonly Measure[] {
  const { id, many } = series;
  const average = { ...shared(series), unit, decimals: series.rateDecimals };
  const ofGroup = { needs: ['similar-groups'], notes: [...average.notes, groupNote] };
  return [
    {
      ...average,
      id: `${id}-average`,
      title: `Simple average of 42 areas: ${many} per 1,000 residents`,
      definition: `The rates of ${many} of the 42 police force areas without the City of London, added and divided by 42. Every area counts once, however many live in it.`,
      formula: { mean: rate, over: others },
    },
    {
      ...average,
      id: `${id}-weighted-average`,
      title: `Weighted average of 42 areas: ${many} per 1,000 residents`,
      definition: `All ${many} of the 42 police force areas without the City of London by all their residents. Every resident counts once.`,
      formula: weightedRate(others),
    },
    {
      ...average,
      ...ofGroup,
      id: `${id}-group-average`,
      title: `Simple average of the most similar group: ${many} per 1,000 residents`,
      definition: `The rates of ${many} of the areas in the most similar group, this area with them, added and divided by their number.`,
      formula: { mean: rate, over: group },
    },
    {
      ...average,
      ...ofGroup,
      id: `${id}-group-weighted-average`,
      title: `Weighted average of the most similar group: ${many} per 1,000 residents`,
      definition: `All ${many} of the areas in the most similar group, this area with them, by all their residents.`,
      formula: weightedRate(group),
    },
  ];
}
