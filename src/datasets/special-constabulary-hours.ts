import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';

/** One row a month. */
export const specialConstabularyHours: Dataset = {
  id: 'special-constabulary-hours',
  title: 'Hours given by the special constabulary',
  description: 'Hours of duty that the special constabulary gave, month by month.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'period',
      name: 'month',
      title: 'Month',
      description: 'Month in which the hours were given.',
      grains: ['month'],
    },
    {
      kind: 'number',
      name: 'hours',
      title: 'Hours',
      description: 'Hours of all special constables together.',
      unit: count('hour'),
      decimals: 2,
      minimum: 0,
      blank: 'unavailable',
    },
  ],
  key: ['month'],
  identities: [],
  disclosure: 'none',
};
