/** What anybody can read of a table in its description, written down by hand: nothing of it comes from the product. */
export interface Schema {
  /** The columns that name a row, besides its period. */
  readonly codes: readonly string[];
  /** The column of the period; null where a row is about the period of its return. */
  readonly period: string | null;
  /** Columns that count people. */
  readonly counts: readonly string[];
  /** A row that is the sum of all others along this column, in these columns; `minus` where one counts against it. */
  readonly total?: { readonly along: string; readonly code: string };
  /** In a row, one column is the sum of others. */
  readonly adds?: readonly { readonly total: string; readonly parts: readonly string[] }[];
  /** In a row, these people are among those, and are not counted in each other. */
  readonly among?: readonly { readonly parts: readonly string[]; readonly whole: string }[];
  /** One row counts people who are among those of another. */
  readonly rowAmong?: { readonly along: string; readonly part: string; readonly whole: string };
  /** Totals that count the same people whatever this column says. */
  readonly sameTotal?: string;
  readonly percents?: readonly {
    readonly column: string;
    readonly of: string;
    readonly outOf: string;
    readonly decimals: number;
  }[];
  /** Numbers of residents, and what is stated of them. */
  readonly stated?: {
    readonly count: string;
    readonly population: string;
    readonly rate: string;
    readonly ratio: string;
    readonly base: Readonly<Record<string, string>>;
  };
  /** True where people of two periods are other people (or other stops), so that periods add up. */
  readonly flows: boolean;
  /** Tables of one family count the same things. */
  readonly family?: string;
}

const characteristics = [
  'ethnic_minority',
  'female',
  'under_24',
  'aged_45_or_over',
  'declared_disability',
];

function stops(codes: readonly string[], more: Partial<Schema> = {}): Schema {
  return { codes, period: 'period', counts: ['stops'], flows: true, family: 'stops', ...more };
}

/** The tables that an attacker looks at, by their id. */
export const schemas: Readonly<Record<string, Schema>> = {
  'stops-by-ethnicity': stops(['ethnicity'], {
    total: { along: 'ethnicity', code: 'total' },
    stated: {
      count: 'stops',
      population: 'population',
      rate: 'rate_stated',
      ratio: 'ratio_stated',
      base: { ethnicity: 'white' },
    },
  }),
  'stops-by-age-self-defined': stops(['age_band', 'ethnicity']),
  // The officer's view of ethnicity is another characteristic: its column has another name here.
  'stops-by-age-officer-defined': stops(['age_band', 'ethnicity']),
  'stops-by-month': stops(['ethnicity'], { period: 'month' }),
  'stops-by-reason': stops(['reason', 'ethnicity']),
  'stops-by-outcome': stops(['outcome', 'age_band']),
  // One search may find several things or none: these are no sums of all stops.
  'stops-by-object-found': {
    codes: ['object', 'ethnicity'],
    period: 'period',
    counts: ['stops'],
    flows: true,
  },
  'victim-satisfaction': {
    codes: ['victims'],
    period: 'period',
    counts: ['answered', 'satisfied', 'neither', 'dissatisfied'],
    adds: [{ total: 'answered', parts: ['satisfied', 'neither', 'dissatisfied'] }],
    rowAmong: { along: 'victims', part: 'domestic-abuse', whole: 'total' },
    percents: [{ column: 'satisfied_percent', of: 'satisfied', outOf: 'answered', decimals: 1 }],
    flows: true,
  },
  'joiners-leavers': {
    codes: ['flow', 'category'],
    period: null,
    counts: ['headcount', ...characteristics],
    total: { along: 'category', code: 'total' },
    among: [
      ...['ethnic_minority', 'female', 'declared_disability'].map((part) => ({
        parts: [part],
        whole: 'headcount',
      })),
      { parts: ['under_24', 'aged_45_or_over'], whole: 'headcount' },
      { parts: ['under_24'], whole: 'headcount' },
      { parts: ['aged_45_or_over'], whole: 'headcount' },
    ],
    percents: characteristics.map((of) => ({
      column: `${of}_percent`,
      of,
      outOf: 'headcount',
      decimals: 2,
    })),
    flows: true,
  },
  'officer-diversity': {
    codes: ['characteristic', 'group'],
    period: null,
    counts: ['headcount'],
    total: { along: 'group', code: 'total' },
    sameTotal: 'characteristic',
    flows: false,
  },
  'office-staff': {
    codes: [],
    period: 'as_at',
    counts: ['staff', 'women', 'ethnic_minority', 'disabled'],
    among: ['women', 'ethnic_minority', 'disabled'].map((part) => ({
      parts: [part],
      whole: 'staff',
    })),
    percents: ['women', 'ethnic_minority', 'disabled'].map((of) => ({
      column: `${of}_percent`,
      of,
      outOf: 'staff',
      decimals: 0,
    })),
    flows: false,
  },
  'special-constabulary-postings': {
    codes: ['posting'],
    period: null,
    counts: ['headcount'],
    total: { along: 'posting', code: 'total' },
    flows: false,
  },
};

/** What a column of codes is about: two tables share a dimension where this is the same. */
export function subjectOf(dataset: string, column: string): string {
  return dataset === 'stops-by-age-officer-defined' && column === 'ethnicity'
    ? 'appearance'
    : column;
}
