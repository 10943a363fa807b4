import type { Selector } from '../../src/domain/tables/dataset.ts';

/** What a schema leaves open and a real return does not. */
export interface Likeness {
  /** The rows a return has: those that one of the selectors allows. All where left out. */
  readonly rows?: readonly Selector[];
  /** By column, the rows in which there is nothing to say: the cell holds `[z]`. */
  readonly nothing?: Readonly<Record<string, Selector>>;
}

/** What a force states beside its figures is left out: it would have to agree with them. */
const everyRow: Selector = {};
const unlessAllGroups: Selector = { group: { not: 'total' } };
const beside = ['not-stated', 'total'];

/** By dataset. A dataset that is not here is filled from its schema alone. */
export const likenesses: Readonly<Record<string, Likeness>> = {
  // Ranks and words in comments would contradict those of the summary table.
  benchmarks: { rows: [{ stated_in: 'summary-table' }] },
  calls: {
    nothing: {
      daily_average: everyRow,
      within_ten_seconds_percent: { service: { not: 'emergency-999' } },
    },
  },
  'cyber-fraud': { nothing: { action_fraud_stated_percent: everyRow } },
  'officer-diversity': {
    rows: [
      {
        characteristic: 'ethnicity',
        group: ['asian', 'black', 'mixed', 'white', 'other', ...beside],
      },
      { characteristic: 'sex', group: ['female', 'male', ...beside] },
      {
        characteristic: 'age',
        group: ['under-26', '26-to-40', '41-to-55', 'over-55', ...beside],
      },
      { characteristic: 'disability', group: ['declared', 'none-declared', ...beside] },
    ],
  },
  'officer-strength': { nothing: { establishment: unlessAllGroups, variance: unlessAllGroups } },
  'peel-grades': { rows: [{ cycle: '2023-25' }] },
  'planned-actions': { rows: [{ quantity: ['days', 'people'] }] },
  'recorded-crime': {
    rows: [{ given_as: ['count', 'statement'] }],
    nothing: { previous_quarter_stated: everyRow },
  },
  // A word about figures that were drawn by lot would be false more often than not.
  statements: { rows: [{ compared_with: 'most-similar-group', comment: '1' }] },
  'stops-by-ethnicity': {
    nothing: {
      population: { ethnicity: 'not-stated' },
      rate_stated: everyRow,
      ratio_stated: everyRow,
    },
  },
};

/** Numbers that are the same in every row of every return, by column. */
export const constants: Readonly<Record<string, number>> = {
  advised_target_percent: 100,
  investigated_target_percent: 100,
  out_of: 43,
  // Both sides of a budget come to the same.
  amount: 1200,
};

/** About how large the numbers of a column are; 30 where a column is not here. */
export const sizes: Readonly<Record<string, number>> = {
  actual: 3,
  aged_45_or_over: 5,
  answered: 200,
  average_days_to_respond: 20,
  average_wait_seconds: 90,
  budget: 3,
  calls: 7000,
  career_break: 6,
  complaints_logged: 150,
  crimes: 250,
  declared_disability: 1,
  enquiries: 120,
  establishment: 200,
  ethnic_minority: 3,
  external_secondment: 5,
  female: 12,
  full_force_strength: 1500,
  home_office_strength: 1495,
  hours: 1800,
  letters_issued: 3,
  monthly_average: 80,
  outstanding: 1,
  rank: 21,
  strength: 70,
  under_24: 8,
};

/** By code: how many times as large its rows are as the others of their column. */
export const factors: Readonly<Record<string, number>> = {
  '0-to-4': 0.02,
  '5-to-9': 0.02,
  '65-to-74': 0.1,
  '75-to-84': 0.05,
  '85-and-over': 0.02,
  'chief-officer': 0.05,
  'chief-superintendent': 0.1,
  constable: 8,
  'domestic-abuse': 0.3,
  // A call to 999 waits for seconds, one to 101 for minutes.
  'emergency-999': 0.1,
  homicide: 0.01,
  'non-priority-101': 4,
  'personal-robbery': 0.3,
  sergeant: 2,
  superintendent: 0.2,
  white: 5,
};
