import { count } from '../domain/figures/unit.ts';
import type { Dataset } from '../domain/tables/dataset.ts';

/**
 * One row a characteristic and group, one for those of unknown group (zero where there are none)
 * and one for all officers.
 */
export const officerDiversity: Dataset = {
  id: 'officer-diversity',
  title: 'Diversity of police officers',
  description:
    'Headcount of police officers by ethnic group, sex, age and disability. Each characteristic has a row for those not stated and a row for all officers.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'code',
      name: 'characteristic',
      title: 'Characteristic',
      description: 'What the officers are grouped by.',
      codes: [
        { code: 'ethnicity', label: 'Ethnic group', also: ['Ethnicity'] },
        { code: 'sex', label: 'Sex', also: ['Gender'] },
        { code: 'age', label: 'Age', also: ['Age band'] },
        { code: 'disability', label: 'Disability' },
      ],
    },
    {
      kind: 'code',
      name: 'group',
      title: 'Group',
      description: 'Group within the characteristic; Total is all officers.',
      codes: [
        { code: 'asian', label: 'Asian' },
        { code: 'black', label: 'Black' },
        { code: 'mixed', label: 'Mixed' },
        { code: 'white', label: 'White' },
        { code: 'other', label: 'Other' },
        { code: 'female', label: 'Female' },
        { code: 'male', label: 'Male' },
        { code: 'under-26', label: 'Under 26' },
        { code: '26-to-40', label: '26 to 40' },
        { code: '41-to-55', label: '41 to 55' },
        { code: 'over-55', label: 'Over 55' },
        { code: 'declared', label: 'Disability declared' },
        { code: 'none-declared', label: 'No disability declared' },
        { code: 'not-stated', label: 'Not stated', also: ['Unknown', 'Prefer not to say'] },
        { code: 'total', label: 'Total', also: ['All', 'All officers'] },
      ],
    },
    {
      kind: 'number',
      name: 'headcount',
      title: 'Headcount',
      description: 'Police officers, each counted once.',
      unit: count('officer'),
      decimals: 0,
      minimum: 0,
      blank: 'unavailable',
    },
  ],
  key: ['characteristic', 'group'],
  identities: [
    {
      kind: 'rows-add',
      id: 'groups-add',
      dimension: 'group',
      total: 'total',
      columns: ['headcount'],
      tolerance: 0,
      says: 'For each characteristic, the groups add up to all officers.',
    },
    {
      kind: 'rows-same',
      id: 'totals-agree',
      dimension: 'characteristic',
      columns: ['headcount'],
      where: { group: 'total' },
      says: 'All officers are the same number, whatever they are grouped by.',
    },
  ],
  disclosure: 'people',
  asAt: true,
  basis:
    'Ethnic groups of the Census 2021; age bands of the Home Office police workforce statistics',
};
