import { peelScale, peelScaleOfFour } from '../domain/figures/scales.ts';
import type { Dataset } from '../domain/tables/dataset.ts';

/** The rounds of inspections, as `src/reference/peel.ts` tells of them; five grades since 2021/22. */
const cycles = [
  { code: '2018-19', label: '2018/19', scale: peelScaleOfFour },
  { code: '2021-22', label: '2021/22', scale: peelScale },
  { code: '2023-25', label: '2023 to 2025', scale: peelScale },
  { code: '2025-27', label: '2025 to 2027', scale: peelScale },
  { code: 'not-stated', label: 'Not stated', scale: peelScale },
] as const;

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
      codes: cycles.map(({ code, label }) => ({ code, label })),
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
        { code: 'effectiveness', label: 'Effectiveness' },
        { code: 'efficiency', label: 'Efficiency' },
        { code: 'legitimacy', label: 'Legitimacy' },
      ],
    },
    {
      kind: 'number',
      name: 'grade',
      title: 'Grade',
      description:
        'One of the five grades from Outstanding to Inadequate; before 2021/22 there were four, without Adequate.',
      unit: peelScale,
      scaleBy: {
        column: 'cycle',
        scales: Object.fromEntries(
          cycles.map(({ code, label, scale }) => [code, { ...scale, of: label }]),
        ),
      },
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
    {
      kind: 'text',
      name: 'comments',
      title: 'Comments',
      description:
        'Address of the body’s comments on the report (Police Act 1996, section 55). One row of a report is enough.',
      format: 'address',
      optional: true,
    },
    {
      kind: 'text',
      name: 'comments_published',
      title: 'Comments published',
      description: 'The date on which the body published its comments on the report.',
      format: 'date',
      optional: true,
    },
  ],
  key: ['cycle', 'area_of_inspection'],
  identities: [],
  disclosure: 'none',
  basis: 'HMICFRS PEEL assessment framework',
};
