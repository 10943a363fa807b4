import { count } from '../../../src/domain/figures/unit.ts';
import type { Measure } from '../../../src/domain/measures/measure.ts';

export const homicide: Measure = {
  id: 'homicide',
  title: 'Homicides recorded',
  definition:
    'Offences of murder, manslaughter and infanticide that the force recorded in the period. Each person killed counts once.',
  unit: count('offence'),
  decimals: 0,
  direction: 'lower-is-better',
  dataset: 'recorded-crime',
  formula: { cell: 'crimes' },
  by: [],
  period: 'row',
  notes: ['Numbers are small: a difference of a few between two periods can be chance.'],
  basis: 'Home Office Counting Rules for recorded crime',
};

export const homicideYear: Measure = {
  ...homicide,
  id: 'homicide-year',
  title: 'Homicides recorded in the year',
  formula: { sum: 'crimes' },
  period: 'financial-year',
};

const request: Measure = {
  id: 'clares-law-requested',
  title: 'Clare’s Law requests',
  definition:
    'Requests for a disclosure under the Domestic Violence Disclosure Scheme that were made in the period.',
  unit: count('request'),
  decimals: 0,
  direction: 'neutral',
  policeGenerated: true,
  dataset: 'clares-law',
  formula: { cell: 'requested' },
  by: [],
  period: 'row',
};

export const requested = request;
export const rightToAsk: Measure = {
  ...request,
  id: 'clares-law-right-to-ask',
  title: 'Right to Ask requests',
};
export const rightToKnow: Measure = {
  ...request,
  id: 'clares-law-right-to-know',
  title: 'Right to Know requests',
};

export const actual: Measure = {
  id: 'officers-actual',
  title: 'Officers in post',
  definition: 'Police officers in post on the day, as full-time equivalents.',
  unit: { kind: 'fte' },
  decimals: 1,
  direction: 'neutral',
  dataset: 'strength',
  formula: { cell: 'actual' },
  by: ['rank'],
  period: 'row',
};

export const budgeted: Measure = {
  ...actual,
  id: 'officers-budgeted',
  title: 'Officers budgeted for',
  definition: 'Posts for police officers in the budget on the day, as full-time equivalents.',
};

export const variance: Measure = {
  ...actual,
  id: 'officers-variance',
  title: 'Officers above or below budget',
  definition: 'Officers in post less officers budgeted for. Below zero, posts are unfilled.',
  formula: { subtract: [{ cell: 'actual' }, { cell: 'budgeted' }] },
};

export const searches: Measure = {
  id: 'stops',
  title: 'Stop and search',
  definition: 'Searches of a person under any power of stop and search.',
  unit: count('search', 'searches'),
  decimals: 0,
  direction: 'neutral',
  policeGenerated: true,
  dataset: 'stops',
  formula: { cell: 'stops' },
  by: ['age', 'ethnicity'],
  period: 'row',
};
