import type { Dataset } from '../domain/tables/dataset.ts';

/** The priorities are a versioned set: another set gets codes of its own beside these. */
export const nationalPriorities: Dataset = {
  id: 'national-priorities',
  title: 'National priorities for policing',
  description:
    'Which national priorities the body assesses as applicable to its area, and why, with the force’s contribution to each.',
  frequency: 'quarterly',
  columns: [
    {
      kind: 'code',
      name: 'priority',
      title: 'Priority',
      description: 'A national priority of 2021.',
      codes: [
        { code: 'homicide', label: 'Reduce murder and other homicide' },
        { code: 'serious-violence', label: 'Reduce serious violence' },
        { code: 'drugs-and-county-lines', label: 'Disrupt drugs supply and county lines' },
        { code: 'neighbourhood-crime', label: 'Reduce neighbourhood crime' },
        { code: 'cyber-crime', label: 'Tackle cyber crime' },
        {
          code: 'victim-satisfaction',
          label: 'Improve satisfaction among victims, with a focus on victims of domestic abuse',
        },
      ],
    },
    {
      kind: 'code',
      name: 'applicable',
      title: 'Applicable',
      description: 'Whether the body assesses the priority as applicable to its area.',
      codes: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No' },
        { code: 'not-stated', label: 'Not stated' },
      ],
    },
    {
      kind: 'text',
      name: 'reasons',
      title: 'Reasons',
      description: 'Why the body assesses it so.',
      optional: true,
    },
    {
      kind: 'text',
      name: 'contribution',
      title: 'Contribution of the force',
      description: 'How the force has contributed to improvement against the priority.',
      optional: true,
    },
  ],
  key: ['priority'],
  identities: [],
  disclosure: 'none',
  basis: 'Specified Information Order, paragraph 7A(a) and (b)',
};
