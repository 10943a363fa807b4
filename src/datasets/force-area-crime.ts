import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { areaCodes } from './codes/areas.ts';
import { offenceGroups } from './codes/offence-groups.ts';

/** What all 43 forces recorded, from national tables, so that one can be held against the others. */
export const forceAreaCrime: Dataset = {
  id: 'force-area-crime',
  title: 'Police recorded crime by police force area',
  description:
    'Crimes that each of the 43 forces recorded in twelve months, by offence group, with the residents of its area. The police force area tables of the Office for National Statistics are read as they are published, from the folder that this publication keeps them in.',
  frequency: 'quarterly',
  published: 'comparators/ons-police-force-areas',
  columns: [
    {
      kind: 'period',
      name: 'period',
      title: 'Period',
      description: 'The twelve months in which the crimes were recorded.',
      grains: ['rolling-year'],
    },
    {
      kind: 'code',
      name: 'area',
      title: 'Police force area',
      description: 'The police force area, by its ONS code.',
      codes: areaCodes,
    },
    {
      kind: 'code',
      name: 'offence',
      title: 'Offence group',
      description: 'The offence group of the national tables. Groups overlap.',
      codes: offenceGroups,
    },
    {
      kind: 'number',
      name: 'crimes',
      title: 'Recorded crimes',
      description: 'Crimes recorded in the twelve months.',
      unit: count('crime'),
      decimals: 0,
      minimum: 0,
      blank: 'unavailable',
    },
    {
      kind: 'number',
      name: 'population',
      title: 'Residents',
      description:
        'The estimate of residents that the table of rates gives, rounded to 100. Tables of the same workbook can rest on estimates of different years.',
      unit: count('resident'),
      decimals: 0,
      minimum: 1,
      blank: 'unavailable',
      optional: true,
    },
    {
      kind: 'number',
      name: 'published_rate',
      title: 'Rate per 1,000 residents, as published',
      description:
        'The rate in the published table, which is worked out on the estimate before it is rounded. It is not given for the City of London.',
      unit: { kind: 'rate-per-1000', of: 'crimes' },
      decimals: 20,
      minimum: 0,
      blank: 'unavailable',
      optional: true,
    },
  ],
  key: ['period', 'area', 'offence'],
  identities: [],
  disclosure: 'none',
  basis:
    'Office for National Statistics, police force area data tables, on police recorded crime supplied to the Home Office. Contains public sector information licensed under the Open Government Licence v3.0',
};
