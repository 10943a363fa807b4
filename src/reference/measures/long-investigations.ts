import { count } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';

/** Complaints and conduct have a regulation each, with the same periods; nothing adds the two. */
function longInvestigations(regulation: number, of: string, basis: string): Measure[] {
  const measure = {
    decimals: 0,
    direction: 'lower-is-better',
    dataset: `regulation-${regulation}-letters`,
    by: [],
    period: 'row',
    basis,
  } as const;
  const other = regulation === 13 ? 19 : 13;
  return [
    {
      ...measure,
      id: `regulation-${regulation}-letters`,
      title: `Letters under regulation ${regulation}`,
      definition: `Written communications that the force issued because an investigation ${of} was not completed within a relevant period: twelve months, and every six months after that.`,
      unit: count('letter'),
      formula: { cell: 'letters_issued' },
      notes: [
        'Counts letters issued in the period, not investigations that are open at its end.',
        `Letters under regulation ${other} are another duty and are counted apart: one investigation can bring letters under both.`,
      ],
    },
    {
      ...measure,
      id: `regulation-${regulation}-open`,
      title: `Investigations ${of} open for more than 12 months`,
      definition: `Investigations ${of} that had been open for more than twelve months at the end of the period.`,
      unit: count('investigation'),
      formula: { cell: 'open_over_12_months' },
      notes: ['Counts investigations at the end of the period, not letters issued in it.'],
    },
  ];
}

export const longInvestigationMeasures: readonly Measure[] = [
  ...longInvestigations(
    13,
    'of a complaint',
    'Police (Complaints and Misconduct) Regulations 2020 (SI 2020/2), regulation 13.',
  ),
  ...longInvestigations(
    19,
    'of conduct',
    'Police (Conduct) Regulations 2020 (SI 2020/4), regulation 19.',
  ),
];
