import { count, type Unit } from '../../domain/figures/unit.ts';
import type { Direction, Measure } from '../../domain/measures/measure.ts';

const workingDays: Unit = { kind: 'decimal', one: 'working day', many: 'working days' };
const perEmployees: Unit = {
  kind: 'decimal',
  one: 'per 1,000 employees',
  many: 'per 1,000 employees',
};
const percentage: Unit = { kind: 'percentage' };

/** Something that the IOPC publishes every quarter, and again for the year. */
interface Published {
  readonly id: string;
  readonly column: string;
  readonly title: string;
  readonly definition: string;
  readonly unit: Unit;
  readonly direction?: Direction;
}

const comparedNote =
  'Beside the force’s result stand those of England and Wales and of its most similar forces. The latter is the average of the individual results of the forces in the group, as the IOPC works it out: small forces count as much in it as large ones.';

const notes = [
  'More complaints can mean worse service, or that complaining has become easier.',
  'Figures since February 2020 are not comparable with earlier ones: the rules for recording complaints changed.',
];

/**
 * The measure in the quarterly bulletins and in the annual statistics. Counts are the force’s alone:
 * those of larger forces are no comparison. All else is set beside other forces.
 */
function published({ id, column, title, definition, unit, direction }: Published): Measure[] {
  const counted = unit.kind === 'count';
  const measure: Omit<Measure, 'id' | 'title' | 'dataset'> = {
    definition,
    unit,
    decimals: counted ? 0 : 1,
    direction: direction ?? 'neutral',
    ...(counted && { where: { result_for: 'force' } }),
    formula: { cell: column },
    by: counted ? [] : ['result_for'],
    period: 'row',
  };
  const known = counted ? notes : [comparedNote, ...notes];
  return [
    {
      ...measure,
      id,
      title,
      dataset: 'complaints-iopc',
      notes: [
        'Counted from 1 April to the end of the quarter: a later figure of the same year holds the earlier one, and they are not added up.',
        ...known,
      ],
      basis:
        'IOPC police complaints information bulletin; Specified Information Order, paragraph 7C(a)(i).',
    },
    {
      ...measure,
      id: `${id}-year`,
      title: `${title}, annual statistics`,
      dataset: 'complaints-iopc-annual',
      notes: known,
      basis: 'IOPC police complaints statistics; Specified Information Order, paragraph 7C(a)(ii).',
    },
  ];
}

const logged: readonly Published[] = [
  {
    id: 'complaints-logged',
    column: 'complaints_logged',
    title: 'Complaints logged',
    definition:
      'Complaints about the force that were logged: expressions of dissatisfaction by members of the public.',
    unit: count('complaint'),
  },
  {
    id: 'allegations-logged',
    column: 'allegations_logged',
    title: 'Allegations logged',
    definition: 'Allegations made in complaints. A complaint can hold several.',
    unit: count('allegation'),
  },
  {
    id: 'complaints-per-1000-employees',
    column: 'complaints_per_1000_employees',
    title: 'Complaints per 1,000 employees',
    definition: 'Complaints logged for every 1,000 people who work for the force.',
    unit: perEmployees,
  },
  {
    id: 'allegations-per-1000-employees',
    column: 'allegations_per_1000_employees',
    title: 'Allegations per 1,000 employees',
    definition: 'Allegations logged for every 1,000 people who work for the force.',
    unit: perEmployees,
  },
  {
    id: 'allegations-outside-schedule-3',
    column: 'outside_schedule_3_percent',
    title: 'Allegations resolved outside Schedule 3',
    definition:
      'Share of finalised allegations resolved without the formal procedure of Schedule 3 to the Police Reform Act 2002.',
    unit: percentage,
  },
];

function days(id: string, column: string, title: string, definition: string): Published {
  return {
    id: `complaint-days-to-${id}`,
    column: `days_to_${column}`,
    title: `Days to ${title}`,
    definition: `Average working days ${definition}`,
    unit: workingDays,
    direction: 'lower-is-better',
  };
}

const timeliness: readonly Published[] = [
  days('log', 'log', 'log a complaint', 'from the complaint until it was logged.'),
  days(
    'contact',
    'contact',
    'contact the complainant',
    'from the complaint to the first contact with the person who made it.',
  ),
  days(
    'finalise-outside',
    'finalise_outside',
    'finalise a complaint outside Schedule 3',
    'to finalise a complaint handled outside the formal procedure.',
  ),
  days(
    'finalise-investigated',
    'finalise_investigated',
    'finalise an investigation',
    'to finalise a complaint that was investigated under the formal procedure.',
  ),
  days(
    'finalise-otherwise',
    'finalise_otherwise',
    'finalise a formal complaint without an investigation',
    'to finalise a complaint handled under the formal procedure otherwise than by investigation.',
  ),
];

function reviews(id: string, column: string, who: string): readonly Published[] {
  const named = `the ${who}`;
  return [
    {
      id,
      column,
      title: `Reviews received by ${named}`,
      definition: `Applications by complainants for a review of the outcome that went to ${named}.`,
      unit: count('review'),
    },
    {
      id: `${id}-completed`,
      column: `${column}_completed`,
      title: `Reviews completed by ${named}`,
      definition: `Reviews that ${named} decided in the period, whenever they were asked for.`,
      unit: count('review'),
    },
    {
      id: `${id}-upheld`,
      column: `${column}_upheld`,
      title: `Reviews upheld by ${named}`,
      definition: `Completed reviews in which ${named} found the outcome not reasonable and proportionate.`,
      unit: count('review'),
    },
  ];
}

const reviewed: readonly Published[] = [
  ...reviews('complaint-reviews', 'reviews_local_body', 'local policing body'),
  ...reviews('complaint-reviews-iopc', 'reviews_iopc', 'IOPC'),
  {
    id: 'complaints-led-to-review',
    column: 'led_to_review_percent',
    title: 'Formal complaints that led to a review',
    definition:
      'Share of complaints handled under Schedule 3 whose outcome the person who complained had reviewed.',
    unit: percentage,
  },
];

export const complaintMeasures: readonly Measure[] = [
  ...logged,
  ...timeliness,
  ...reviewed,
].flatMap(published);
