import { peelScale } from '../domain/figures/scales.ts';
import type { Dataset } from '../domain/tables/dataset.ts';

/** The cycle is part of the key: the areas and the meaning of grades change between cycles. */
export const peelGrades: Dataset = {
  id: 'peel-grades',
  title: 'PEEL inspection grades',
  description:
    'Grades that the police inspectorate (HMICFRS) gave the force for its effectiveness, efficiency and legitimacy.',
  frequency: 'when-it-changes',
  columns: [
    {
      kind: 'code',
      name: 'cycle',
      title: 'Inspection cycle',
      description: 'The round of inspections that the grade belongs to.',
      codes: [
        { code: '2021-22', label: '2021/22' },
        { code: '2023-25', label: '2023 to 2025' },
        { code: '2025-27', label: '2025 to 2027' },
        { code: 'not-stated', label: 'Not stated' },
      ],
    },
    {
      kind: 'code',
      name: 'area_of_inspection',
      title: 'Area of inspection',
      description: 'What was inspected.',
      codes: [
        { code: 'recording-crime', label: 'Recording data about crime' },
        { code: 'preventing-crime', label: 'Preventing crime' },
        { code: 'treatment-of-the-public', label: 'Treatment of the public' },
        { code: 'responding-to-the-public', label: 'Responding to the public' },
        { code: 'investigating-crime', label: 'Investigating crime' },
        { code: 'protecting-vulnerable-people', label: 'Protecting vulnerable people' },
        { code: 'managing-offenders', label: 'Managing offenders' },
        { code: 'disrupting-serious-organised-crime', label: 'Disrupting serious organised crime' },
        { code: 'positive-workplace', label: 'Developing a positive workplace' },
        { code: 'good-use-of-resources', label: 'Good use of resources' },
        { code: 'leadership', label: 'Leadership and force management' },
      ],
    },
    {
      kind: 'number',
      name: 'grade',
      title: 'Grade',
      description: 'One of five grades, from Outstanding to Inadequate.',
      unit: peelScale,
      decimals: 0,
      blank: 'unavailable',
    },
    {
      kind: 'text',
      name: 'published',
      title: 'Published',
      description: 'The date on which the inspectorate published the grade.',
      format: 'date',
      optional: true,
    },
    {
      kind: 'text',
      name: 'report',
      title: 'Report',
      description: 'Address of the inspectorate’s report.',
      format: 'address',
      optional: true,
    },
  ],
  key: ['cycle', 'area_of_inspection'],
  identities: [],
  disclosure: 'none',
  basis: 'HMICFRS PEEL assessment framework.',
};
