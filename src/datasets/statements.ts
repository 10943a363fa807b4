import { comparisonScale } from '../domain/figures/scales.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import { localMeasureCodes } from './codes/local-measures.ts';

/**
 * What a force says in its numbered comments, coded: this number is lower than that one. A coded
 * statement can be held against the figures, and shown beside them.
 */
export const statements: Dataset = {
  id: 'statements',
  title: 'Comparisons that the force states in words',
  description:
    'The comparisons in the force’s comments, each as a word on a scale with what is compared. A numbered comment without a word in it has a row of its own.',
  frequency: 'quarterly',
  columns: [
    {
      kind: 'period',
      name: 'period',
      title: 'Period',
      description: 'The period whose number is compared.',
      grains: ['month', 'quarter', 'financial-year', 'rolling-year'],
    },
    {
      kind: 'code',
      name: 'local_measure',
      title: 'Local measure',
      description: 'What the comment is about.',
      codes: [
        ...localMeasureCodes,
        { code: 'organised-crime-groups', label: 'Organised crime groups' },
        { code: 'street-gangs', label: 'Street gangs' },
        { code: 'cyber-crime', label: 'Cyber crime and fraud' },
      ],
    },
    {
      kind: 'code',
      name: 'compared_with',
      title: 'Compared with',
      description: 'What the number is set beside.',
      codes: [
        { code: 'previous', label: 'The period before' },
        { code: 'year-before', label: 'The same period of the year before' },
        { code: 'rest-of-year', label: 'The other periods of the year' },
        { code: 'itself-over-year', label: 'Itself, over the year' },
        { code: 'average-without-period', label: 'An average, of which period is not said' },
        { code: 'most-similar-group', label: 'The average of the most similar forces' },
        { code: 'nothing', label: 'Nothing: the comment is empty' },
      ],
    },
    {
      kind: 'code',
      name: 'comment',
      title: 'Comment',
      description: 'The number of the comment in the force’s list.',
      codes: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => ({
        code: String(number),
        label: `Comment ${number}`,
      })),
    },
    {
      kind: 'number',
      name: 'statement',
      title: 'Statement',
      description: 'The word for how the two compare; blank where the comment is empty.',
      unit: comparisonScale,
      decimals: 0,
      blank: 'unavailable',
    },
  ],
  key: ['period', 'local_measure', 'compared_with', 'comment'],
  identities: [],
  disclosure: 'none',
  basis: 'Stated by the force in its comments',
};
