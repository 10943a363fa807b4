import type { Dataset } from '../domain/tables/dataset.ts';
import { date, extra, needed, pounds, words } from './columns/register.ts';

/** The posts of senior employees. One row a post. */
export const seniorStaff: Dataset = {
  id: 'senior-staff',
  title: 'Senior staff',
  description:
    'The job title, responsibilities and salary of each senior employee of the body. Senior is commonly read as paid more than £58,200 a year; the wording of the Order for this sum, and for when a name has to be given, has not been confirmed.',
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
      'Name of whoever holds the post. Offices differ: some give every name, others only with consent.',
      extra,
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
  basis: 'Specified Information Order, paragraph 2(d); threshold unconfirmed',
  register: { order: { column: 'salary', descending: true }, filters: [] },
};
