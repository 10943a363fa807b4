import { count, type Unit } from '../../domain/figures/unit.ts';
import type { Column, Dataset, NumberColumn } from '../../domain/tables/dataset.ts';

const workingDays: Unit = { kind: 'decimal', one: 'working day', many: 'working days' };
const perEmployees: Unit = {
  kind: 'decimal',
  one: 'per 1,000 employees',
  many: 'per 1,000 employees',
};
const percentage: Unit = { kind: 'percentage' };

/** What the IOPC publishes about complaints, in its bulletins and in its annual statistics alike. */
const iopcColumns: readonly Column[] = [
  {
    kind: 'code',
    name: 'result_for',
    title: 'Result for',
    description:
      'Whose result it is. That for most similar forces is the average of the individual results of the forces in the group, as the IOPC works it out; it is not one rate of them all taken together.',
    codes: [
      { code: 'force', label: 'The force' },
      {
        code: 'most-similar-group',
        label: 'Most similar forces, average',
        also: ['Most similar group', 'MSF average', 'MSF'],
      },
      { code: 'national', label: 'England and Wales', also: ['National', 'National result'] },
    ],
  },
  ...counts('case', [
    ['complaints_logged', 'Complaints logged', 'Complaints logged in the period.'],
    ['allegations_logged', 'Allegations logged', 'Allegations in those complaints.'],
  ]),
  ...numbers(perEmployees, 'As the IOPC states it.', [
    ['complaints_per_1000_employees', 'Complaints per 1,000 employees'],
    ['allegations_per_1000_employees', 'Allegations per 1,000 employees'],
  ]),
  share(
    'outside_schedule_3_percent',
    'Allegations resolved outside Schedule 3',
    'Share of finalised allegations that were resolved without the formal procedure of Schedule 3 to the Police Reform Act 2002.',
  ),
  ...numbers(workingDays, 'Average working days, as the IOPC states it.', [
    ['days_to_log', 'Days to log a complaint'],
    ['days_to_contact', 'Days to contact the complainant'],
    ['days_to_finalise_outside', 'Days to finalise outside Schedule 3'],
    ['days_to_finalise_investigated', 'Days to finalise an investigation under Schedule 3'],
    [
      'days_to_finalise_otherwise',
      'Days to finalise under Schedule 3 otherwise than by investigation',
    ],
  ]),
  ...reviews('local_body', 'the local policing body'),
  ...reviews('iopc', 'the IOPC'),
  share(
    'led_to_review_percent',
    'Formal complaints that led to a review',
    'Share of complaints handled under Schedule 3 whose outcome the complainant had reviewed.',
  ),
  {
    kind: 'text',
    name: 'published',
    title: 'Published',
    description: 'The day on which the IOPC published it.',
    format: 'date',
    optional: true,
  },
  {
    kind: 'text',
    name: 'address',
    title: 'Address',
    description: 'Where the IOPC publishes it.',
    format: 'address',
    optional: true,
  },
];

/**
 * A dataset of what the IOPC publishes, over periods of one grain. Nothing in it is hidden: the IOPC
 * publishes these totals itself, and they are broken down by nothing that would tell a person.
 */
export function iopcDataset(
  about: Pick<Dataset, 'id' | 'title' | 'description' | 'frequency' | 'basis'>,
  period: Pick<Extract<Column, { kind: 'period' }>, 'description' | 'grains'>,
): Dataset {
  return {
    ...about,
    columns: [{ kind: 'period', name: 'period', title: 'Period', ...period }, ...iopcColumns],
    key: ['period', 'result_for'],
    identities: ['local_body', 'iopc'].map((who) => ({
      kind: 'at-most',
      id: `reviews-${who.replace('_', '-')}-upheld`,
      part: `reviews_${who}_upheld`,
      whole: [`reviews_${who}_completed`],
      says: 'more reviews were upheld than were completed',
    })),
    disclosure: 'none',
  };
}

type Named = readonly [name: string, title: string, description?: string];

function numbers(unit: Unit, description: string, columns: readonly Named[]): NumberColumn[] {
  return columns.map(([name, title, own]) => ({
    kind: 'number',
    name,
    title,
    description: own ?? description,
    unit,
    decimals: unit.kind === 'count' ? 0 : 1,
    minimum: 0,
    blank: 'unavailable',
    optional: true,
  }));
}

function counts(noun: string, columns: readonly Named[]): NumberColumn[] {
  return numbers(count(noun), '', columns);
}

function share(name: string, title: string, description: string): NumberColumn {
  return {
    kind: 'number',
    name,
    title,
    description,
    unit: percentage,
    decimals: 1,
    minimum: 0,
    maximum: 100,
    blank: 'unavailable',
    optional: true,
  };
}

/** Reviews are completed later than they are received: those upheld are some of the completed. */
function reviews(who: string, named: string): NumberColumn[] {
  return counts('review', [
    [`reviews_${who}`, `Reviews received by ${named}`, `Applications for review to ${named}.`],
    [`reviews_${who}_completed`, `Reviews completed by ${named}`, 'Reviews decided in the period.'],
    [
      `reviews_${who}_upheld`,
      `Reviews upheld by ${named}`,
      `Completed reviews in which ${named} found the outcome not reasonable and proportionate.`,
    ],
  ]);
}
