import type { Dataset } from '../domain/tables/dataset.ts';
import { date, extra, needed, pounds, words } from './columns/register.ts';

/** In place of the name of somebody who has refused consent to be named. */
const nameWithheld = 'Withheld at the person’s wish';

/** The posts of senior employees. One row a post. */
export const seniorStaff: Dataset = {
  id: 'senior-staff',
  title: 'Senior staff',
  description: `The job title, responsibilities and salary of each senior employee of the body, and the name. Senior is a member of staff who is paid more than £58,200 a year. A person may refuse consent to be named: the name is then “${nameWithheld}”, and what the post is for and what it pays are told all the same. The sum and this condition are as offices repeat the Order.`,
  frequency: 'when-it-changes',
  columns: [
    words(
      'job_title',
      'Job title',
      'Title of the post. Where several posts have the same one, number them: Head of policy (2).',
      needed,
    ),
    words(
      'name',
      'Name',
      'Name of whoever holds the post, unless that person refuses consent. A refusal has to be made; an empty cell is none.',
      {
        ...extra,
        instead: [
          {
            label: nameWithheld,
            also: [
              'Name withheld at the person’s wish',
              'Name withheld',
              'Withheld',
              'Consent refused',
              'Refused consent',
              'Consent withheld',
            ],
          },
        ],
      },
    ),
    words('responsibilities', 'Responsibilities', 'What the post is responsible for.'),
    pounds(
      'salary',
      'Salary',
      'Salary a year in whole pounds, or the lower end of the range in which it lies.',
      { decimals: 0, minimum: 0, blank: 'unavailable' },
    ),
    pounds(
      'salary_to',
      'Salary, upper end',
      'The upper end, where a range is published and not the sum.',
      { decimals: 0, minimum: 0, blank: 'not-applicable', optional: true },
    ),
    date('from', 'From', 'The day from which this is so.', extra),
    date('to', 'To', 'The day on which the post ended; empty while there is such a post.', extra),
  ],
  key: ['job_title'],
  identities: [
    {
      kind: 'at-most',
      id: 'salary-range-is-in-order',
      part: 'salary',
      whole: ['salary_to'],
      says: 'The lower end of a range of salary is at most the upper end.',
    },
  ],
  // The law asks for the salary of each: a post says nothing of a person beyond a public job.
  disclosure: 'none',
  lasting: true,
  basis: 'Specified Information Order, paragraph 2(d), as offices repeat it',
  register: { order: { column: 'salary', descending: true }, filters: [] },
};
