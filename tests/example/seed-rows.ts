import type { Severity } from '../../src/domain/findings/finding.ts';

/** What a row of the list of 32 checks expects of the example. */
export interface SeedRow {
  readonly row: number;
  /** What is checked in the document of June 2024. */
  readonly check: string;
  readonly code: string;
  readonly severity: Severity;
  readonly section: string;
  /** The file, and the row and column in it, of what is found. */
  readonly at: readonly [file: string, row?: number, column?: string];
}

const benchmarks = 'returns/benchmarks/2023-24-q4.csv';
const crime = 'returns/recorded-crime/2023-24-q4.csv';
const statements = 'returns/statements/2023-24-q4.csv';
const edition = 'editions/2024-06';

type Listed = readonly [
  row: number,
  check: string,
  code: string,
  severity: Severity,
  section: string,
  at: SeedRow['at'],
];

const listed: readonly Listed[] = [
  [
    1,
    'homicide is ranked 22nd in the table and 26th in a comment',
    'ranks-disagree',
    'error',
    'homicide',
    [benchmarks, 2, 'rank'],
  ],
  [
    2,
    'homicide deteriorates in one word, and falls in all others',
    'outlook-contradicted',
    'error',
    'homicide',
    [benchmarks, 2, 'outlook'],
  ],
  [
    3,
    'a comment gives two homicides for a quarter that has none',
    'figures-disagree',
    'error',
    'homicide',
    [crime, 7, 'previous_quarter_stated'],
  ],
  [
    5,
    'serious violence is improving, stable and higher than average',
    'outlook-contradicted',
    'error',
    'serious-violence',
    [benchmarks, 3, 'outlook'],
  ],
  [
    8,
    'trafficking is up on a year before that is not given',
    'statement-unverifiable',
    'note',
    'drugs-and-county-lines',
    [statements, 7, 'statement'],
  ],
  [
    9,
    'burglary has a stated average and no annual total',
    'average-without-series',
    'note',
    'neighbourhood-crime',
    [crime, 19, 'monthly_average'],
  ],
  [
    9,
    'burglary is lower than a quarter that is not given',
    'statement-unverifiable',
    'note',
    'neighbourhood-crime',
    [statements, 10, 'statement'],
  ],
  [
    10,
    'robbery is highest of quarters that are not given',
    'statement-unverifiable',
    'note',
    'neighbourhood-crime',
    [statements, 16, 'statement'],
  ],
  [
    10,
    'robbery has a stated average and no series',
    'average-without-series',
    'note',
    'neighbourhood-crime',
    [crime, 21, 'monthly_average'],
  ],
  [
    11,
    'theft is slightly lower than a quarter that is not given',
    'statement-unverifiable',
    'note',
    'neighbourhood-crime',
    [statements, 18, 'statement'],
  ],
  [
    12,
    'the first comment on cyber crime is empty',
    'comment-blank',
    'warning',
    'cyber-crime-and-fraud',
    [statements, 21, 'statement'],
  ],
  [
    12,
    'the second comment on cyber crime is empty',
    'comment-blank',
    'warning',
    'cyber-crime-and-fraud',
    [statements, 22, 'statement'],
  ],
  [
    13,
    'the sixth priority has no measure',
    'required-element-missing',
    'warning',
    'victim-satisfaction-priority',
    [`${edition}/victim-satisfaction-priority.md`],
  ],
  [
    14,
    'no statement of the priorities that apply',
    'required-element-missing',
    'warning',
    'national-priorities',
    [`${edition}/national-priorities.md`],
  ],
  [
    15,
    'reasons for surveys not completed come to 95, not 90',
    'identity-columns-add',
    'error',
    'victim-survey',
    ['returns/victim-survey/2024-05.csv', 2, 'not_completed'],
  ],
  [
    17,
    'the total of stops counts people of no stated ethnicity',
    'total-mixes-bases',
    'error',
    'stops-by-ethnicity',
    [`${edition}/stops-by-ethnicity.md`],
  ],
  [
    18,
    'Clare’s Law is held against 35 days',
    'standard-outdated',
    'warning',
    'clares-law',
    [`${edition}/clares-law.md`],
  ],
  [
    22,
    'the E+D team is in no table',
    'team-outside-table',
    'note',
    'ed-team',
    ['returns/associated-teams/2024-06.csv', 4, 'team'],
  ],
  [
    25,
    'dissatisfaction is a picture',
    'data-not-supplied',
    'note',
    'victim-dissatisfaction',
    [`${edition}/victim-dissatisfaction.md`],
  ],
  [
    26,
    'the number of letters under regulation 13',
    'required-element-missing',
    'warning',
    'complaints',
    [`${edition}/complaints.md`],
  ],
  [
    27,
    'an April block in a June edition',
    'block-stale',
    'warning',
    'victim-dissatisfaction',
    [`${edition}/victim-dissatisfaction.md`],
  ],
  [
    27,
    'quarters and months that end apart',
    'periods-mixed',
    'note',
    '',
    [`${edition}/edition.yaml`],
  ],
  [
    28,
    'a rank to February beside counts to March',
    'rank-period-differs',
    'warning',
    'homicide',
    [benchmarks, 13, 'period'],
  ],
  [
    29,
    'below the average of similar forces, which is not given',
    'comparator-undefined',
    'note',
    'serious-violence',
    [statements, 5, 'compared_with'],
  ],
  [
    30,
    'the average time to respond',
    'required-element-missing',
    'warning',
    'clares-law',
    [`${edition}/clares-law.md`],
  ],
  [
    32,
    'inspection cycle and date of publication',
    'required-element-missing',
    'warning',
    'hmicfrs',
    [`${edition}/hmicfrs.md`],
  ],
];

/** Rows in which something is to be found, and what is found. */
export const foundRows: readonly SeedRow[] = listed.map(
  ([row, check, code, severity, section, at]) => ({ row, check, code, severity, section, at }),
);

/** Rows that pass: what adds up, by the returns in which it does. */
export const passingRows: readonly {
  readonly row: number;
  readonly check: string;
  /** Figures or files of which no sum, percentage or agreement may be found wrong. */
  readonly of: readonly string[];
}[] = [
  { row: 4, check: 'homicides of the quarters come to 8', of: ['homicide-year.2023-24'] },
  { row: 6, check: 'serious violence comes to 422', of: ['serious-violence-year.2023-24'] },
  { row: 7, check: 'trafficking comes to 490', of: ['drug-trafficking-year.2023-24'] },
  {
    row: 16,
    check: 'stops add up by age and ethnicity',
    of: [
      'returns/stops-by-ethnicity/2023-24-q4.csv',
      'returns/stops-by-age-self-defined/2023-24-q4.csv',
      'returns/stops-by-age-officer-defined/2023-24-q4.csv',
    ],
  },
  {
    row: 19,
    check: 'strength adds up within 0.1 for rounding',
    of: [
      'returns/officer-strength/2024-05-31.csv',
      'returns/officer-strength-adjustments/2024-05-31.csv',
    ],
  },
  { row: 20, check: 'community teams add up', of: ['returns/community-posts/2024-06.csv'] },
  { row: 21, check: 'hubs add up', of: ['returns/community-hubs/2024-06.csv'] },
  {
    row: 23,
    check: 'special constables are 56 by rank and by posting',
    of: [
      'returns/special-constabulary/2024-05.csv',
      'returns/special-constabulary-postings/2024-05.csv',
    ],
  },
  {
    row: 24,
    check: 'joiners, leavers and their percentages',
    of: ['returns/joiners-leavers/2024-06.csv'],
  },
];
