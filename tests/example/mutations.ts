import { type Edits, replacing, withoutStandard } from '../builders/edited-example.ts';

/** A slip that a person might make in the example, and what has to be found of it. */
export interface Mutation {
  readonly slip: string;
  readonly edits: Edits;
  readonly code: string;
  readonly place: {
    readonly file: string;
    readonly row?: number;
    readonly column?: string;
    readonly section?: string;
  };
}

const returns = {
  benchmarks: 'returns/benchmarks/2023-24-q4.csv',
  calls: 'returns/calls/2024-05.csv',
  claresLaw: 'returns/clares-law/2024-05.csv',
  crime: 'returns/recorded-crime/2023-24-q4.csv',
  hubs: 'returns/community-hubs/2024-06.csv',
  joiners: 'returns/joiners-leavers/2024-06.csv',
  officerDefined: 'returns/stops-by-age-officer-defined/2023-24-q4.csv',
  postings: 'returns/special-constabulary-postings/2024-05.csv',
  selfDefined: 'returns/stops-by-age-self-defined/2023-24-q4.csv',
  statements: 'returns/statements/2023-24-q4.csv',
  stops: 'returns/stops-by-ethnicity/2023-24-q4.csv',
  strength: 'returns/officer-strength/2024-05-31.csv',
} as const;

export const mutations: readonly Mutation[] = [
  {
    slip: 'two digits of a cell are swapped',
    edits: {
      [returns.joiners]: replacing(
        'Leavers,Staff,11,2,18.18,8,72.73',
        'Leavers,Staff,11,2,18.18,8,73.72',
      ),
    },
    code: 'identity-percentage',
    place: {
      file: returns.joiners,
      row: 7,
      column: 'female_percent',
      section: 'joiners-and-leavers',
    },
  },
  {
    slip: 'a digit of a count is another',
    edits: { [returns.selfDefined]: replacing('16 to 19,Asian,29', '16 to 19,Asian,39') },
    code: 'figures-disagree',
    place: { file: returns.stops, row: 3, column: 'stops', section: 'stops-by-ethnicity' },
  },
  {
    slip: 'a word is flipped from higher to lower',
    edits: {
      [returns.statements]: replacing(
        'drug-trafficking,previous,1,higher',
        'drug-trafficking,previous,1,lower',
      ),
    },
    code: 'statement-contradicted',
    place: {
      file: returns.statements,
      row: 6,
      column: 'statement',
      section: 'drugs-and-county-lines',
    },
  },
  {
    slip: 'a word is flipped from lower to higher',
    edits: {
      [returns.statements]: replacing(
        'organised-crime-groups,previous,2,lower',
        'organised-crime-groups,previous,2,higher',
      ),
    },
    code: 'statement-contradicted',
    place: { file: returns.statements, row: 8, column: 'statement' },
  },
  {
    slip: 'a column is dropped',
    edits: { [returns.claresLaw]: (text) => text.replaceAll(/^([^,]*,[^,]*),[^,]*/gm, '$1') },
    code: 'missing-column',
    place: { file: returns.claresLaw },
  },
  {
    slip: 'a rank in a comment is changed to a third number',
    edits: { [returns.benchmarks]: replacing('comment,,26,', 'comment,,62,') },
    code: 'ranks-disagree',
    place: { file: returns.benchmarks, row: 2, column: 'rank', section: 'homicide' },
  },
  {
    slip: 'one rank is out of another number of forces',
    edits: { [returns.benchmarks]: replacing('Improving,21,42', 'Improving,21,43') },
    code: 'forces-compared-differ',
    place: { file: returns.benchmarks, row: 4, column: 'out_of', section: 'serious-violence' },
  },
  {
    slip: 'the requests of two months are exchanged',
    edits: {
      [returns.claresLaw]: (text) =>
        text.replace('2024-03,100,', '2024-03,93,').replace('2024-02,93,', '2024-02,100,'),
    },
    code: 'identity-columns-add',
    place: { file: returns.claresLaw, row: 10, column: 'requests', section: 'clares-law' },
  },
  {
    slip: 'a total is rounded to the wrong tenth',
    edits: {
      [returns.strength]: replacing('TOTAL STRENGTH,CONS,1132.2,', 'TOTAL STRENGTH,CONS,1132.0,'),
    },
    code: 'identity-rows-add',
    place: {
      file: returns.strength,
      row: 26,
      column: 'strength',
      section: 'strength-and-establishment',
    },
  },
  {
    slip: 'a percentage is off by a tenth',
    edits: {
      [returns.joiners]: replacing(
        'Starters,SUM:,20,2,10.00,10,50.00',
        'Starters,SUM:,20,2,10.00,10,50.10',
      ),
    },
    code: 'identity-percentage',
    place: {
      file: returns.joiners,
      row: 5,
      column: 'female_percent',
      section: 'joiners-and-leavers',
    },
  },
  {
    slip: 'a row is left out',
    edits: { [returns.postings]: replacing('LLA,4\n', '') },
    code: 'figures-disagree',
    place: {
      file: 'returns/special-constabulary/2024-05.csv',
      row: 5,
      column: 'headcount',
      section: 'special-constabulary',
    },
  },
  {
    slip: 'the year’s total is that of another year',
    edits: {
      [returns.crime]: replacing(
        'most-serious-violence,printed-total,422',
        'most-serious-violence,printed-total,442',
      ),
    },
    code: 'figures-disagree',
    place: { file: returns.crime, row: 12, column: 'crimes', section: 'serious-violence' },
  },
  {
    slip: 'a printed rate is that of another group',
    edits: { [returns.stops]: replacing('39600,2.80,3.1', '39600,1.80,3.1') },
    code: 'figures-disagree',
    place: { file: returns.stops, row: 4, column: 'rate_stated', section: 'stops-by-ethnicity' },
  },
  {
    slip: 'the calls of a month are those of another',
    edits: { [returns.calls]: replacing('2024-05,999,10890,', '2024-05,999,10980,') },
    code: 'figures-disagree',
    place: { file: returns.calls, row: 2, column: 'daily_average', section: 'calls-999-and-101' },
  },
  {
    slip: 'a digit slips in a monthly series',
    edits: {
      [returns.claresLaw]: replacing(
        '2024-04,75,34,41,73,2,28,19,3',
        '2024-04,75,34,41,73,2,280,19,3',
      ),
    },
    code: 'value-unlike-series',
    place: {
      file: returns.claresLaw,
      row: 12,
      column: 'disclosed_right_to_ask',
      section: 'clares-law',
    },
  },
  {
    slip: 'more disclosures are late than there are',
    edits: {
      [returns.claresLaw]: replacing(
        '2024-05,75,47,28,62,13,16,10,1',
        '2024-05,75,47,28,62,13,16,10,27',
      ),
    },
    code: 'identity-at-most',
    place: {
      file: returns.claresLaw,
      row: 13,
      column: 'disclosed_outside_35_days',
      section: 'clares-law',
    },
  },
  {
    slip: 'the figures of a block are a month old',
    edits: { [returns.calls]: (text) => text.replaceAll('2024-05,', '2024-03,') },
    code: 'block-stale',
    place: { file: 'editions/2024-06/calls-999-and-101.md', section: 'calls-999-and-101' },
  },
  {
    slip: 'a figure is said to be above its standard and is below',
    edits: {
      'editions/2024-06/calls-999-and-101.md': replacing(
        'below standard beyond chance',
        'above standard',
      ),
    },
    code: 'claim-contradicted',
    place: { file: 'editions/2024-06/calls-999-and-101.md' },
  },
  {
    slip: 'the standard beside a figure is taken out',
    edits: { 'editions/2024-06/calls-999-and-101.md': withoutStandard },
    code: 'standard-missing',
    place: { file: 'editions/2024-06/calls-999-and-101.md', section: 'calls-999-and-101' },
  },
  {
    slip: 'hubs have a constable more in one table',
    edits: {
      [returns.hubs]: (text) =>
        text
          .replace('North Rural,PCs,6,4', 'North Rural,PCs,6,5')
          .replace('Total,PCs,77,73', 'Total,PCs,77,74'),
    },
    code: 'figures-disagree',
    place: {
      file: 'returns/community-posts/2024-06.csv',
      row: 4,
      column: 'actual',
      section: 'community-teams',
    },
  },
  {
    slip: 'a gap that the law asks to be declared is taken out',
    edits: { 'editions/2024-06/national-priorities.md': replacing('lacks: [7a-b]\n', '') },
    code: 'required-element-missing',
    place: { file: 'editions/2024-06/edition.yaml' },
  },
  {
    slip: 'two digits are swapped in the table on the other basis',
    edits: { [returns.officerDefined]: replacing('35 to 49,Black,45', '35 to 49,Black,54') },
    code: 'figures-disagree',
    place: { file: returns.selfDefined, section: 'stops-by-age-officer-defined' },
  },
];
