import { count, type Unit } from '../../domain/figures/unit.ts';
import type { Direction, Measure } from '../../domain/measures/measure.ts';

const workingDays: Unit = { kind: 'decimal', one: 'working day', many: 'working days' };
const perEmployees: Unit = {
  kind: 'decimal',
  one: 'per 1,000 employees',
  many: 'per 1,000 employees',
};

function published(
  id: string,
  column: string,
  title: string,
  definition: string,
  unit: Unit,
  direction: Direction = 'neutral',
): Measure {
  return {
    id,
    title,
    definition,
    unit,
    decimals: unit.kind === 'count' ? 0 : 1,
    direction,
    dataset: 'complaints-iopc',
    formula: { cell: column },
    by: [],
    period: 'row',
    notes: [
      'More complaints can mean worse service, or that complaining has become easier.',
      'Figures since February 2020 are not comparable with earlier ones: the rules for recording complaints changed.',
    ],
    basis:
      'IOPC police complaints information bulletin; Specified Information Order, paragraph 7C(a).',
  };
}

export const complaintMeasures: readonly Measure[] = [
  published(
    'complaints-logged',
    'complaints_logged',
    'Complaints logged',
    'Complaints about the force that were logged: expressions of dissatisfaction by members of the public.',
    count('complaint'),
  ),
  published(
    'allegations-logged',
    'allegations_logged',
    'Allegations logged',
    'Allegations made in complaints. A complaint can hold several.',
    count('allegation'),
  ),
  published(
    'complaints-per-1000-employees',
    'complaints_per_1000_employees',
    'Complaints per 1,000 employees',
    'Complaints logged for every 1,000 people who work for the force.',
    perEmployees,
  ),
  published(
    'allegations-outside-schedule-3',
    'outside_schedule_3_percent',
    'Allegations resolved outside Schedule 3',
    'Share of finalised allegations resolved without the formal procedure of Schedule 3 to the Police Reform Act 2002.',
    { kind: 'percentage' },
  ),
  published(
    'complaint-days-to-contact',
    'days_to_contact',
    'Days to contact the complainant',
    'Average working days from the complaint to the first contact with the person who made it.',
    workingDays,
    'lower-is-better',
  ),
  published(
    'complaint-days-to-finalise-outside',
    'days_to_finalise_outside',
    'Days to finalise a complaint outside Schedule 3',
    'Average working days to finalise a complaint handled outside the formal procedure.',
    workingDays,
    'lower-is-better',
  ),
  published(
    'complaint-reviews',
    'reviews_local_body',
    'Reviews received by the local policing body',
    'Applications by complainants for a review of the outcome that went to the local policing body.',
    count('review'),
  ),
  published(
    'complaint-reviews-upheld',
    'reviews_local_body_upheld',
    'Reviews upheld by the local policing body',
    'Reviews in which the local policing body found the outcome not reasonable and proportionate.',
    count('review'),
  ),
  {
    id: 'regulation-13-letters',
    title: 'Letters under regulation 13',
    definition:
      'Written communications that the force issued because an investigation was not completed within a relevant period: twelve months, and every six months after that.',
    unit: count('letter'),
    decimals: 0,
    direction: 'lower-is-better',
    dataset: 'regulation-13-letters',
    formula: { cell: 'letters_issued' },
    by: [],
    period: 'row',
    notes: ['Counts letters issued in the period, not investigations that are open at its end.'],
    basis: 'Police (Complaints and Misconduct) Regulations 2020, regulation 13.',
  },
];
