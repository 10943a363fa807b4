import { count } from '../domain/figures/unit.ts';
import { openCrimeTypes } from '../domain/open-data/crime-types.ts';
import type { Dataset } from '../domain/tables/dataset.ts';

/** Counts of the street files, made by `answerable open-data`. One row a month and type of crime. */
export const openRecordedCrime: Dataset = {
  id: 'open-recorded-crime',
  title: 'Recorded crime in the open data',
  description:
    'Crimes in the records that data.police.uk publishes one by one, counted by the month in which they were recorded and by type. A month whose file is missing, or was supplied only in part, has no number.',
  frequency: 'monthly',
  published: 'open-data/police-uk',
  columns: [
    {
      kind: 'period',
      name: 'month',
      title: 'Month',
      description: 'The month in which the crimes were recorded.',
      grains: ['month'],
    },
    {
      kind: 'code',
      name: 'crime_type',
      title: 'Type of crime',
      description: 'One of the 14 broad types that data.police.uk tells apart.',
      codes: openCrimeTypes,
    },
    {
      kind: 'number',
      name: 'crimes',
      title: 'Crimes',
      description:
        'Records of crimes, those outside the force’s area and without a place included.',
      unit: count('crime'),
      decimals: 0,
      minimum: 0,
      blank: 'unavailable',
    },
  ],
  key: ['month', 'crime_type'],
  identities: [],
  disclosure: 'none',
  basis:
    'data.police.uk, street-level crime. Contains public sector information licensed under the Open Government Licence v3.0',
};
