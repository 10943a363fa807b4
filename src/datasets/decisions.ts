import type { Dataset } from '../domain/tables/dataset.ts';
import { address, date, extra, needed, reference, words } from './columns/register.ts';

/** Decisions of significant public interest. One row a decision. */
export const decisions: Dataset = {
  id: 'decisions',
  title: 'Decisions',
  description:
    'A record of each decision of significant public interest that was taken in the exercise of the body’s functions, at a meeting or otherwise.',
  frequency: 'when-it-changes',
  columns: [
    reference('Number of the decision.'),
    date('date', 'Date', 'The day on which it was taken.', needed),
    words('decision', 'Decision', 'What was decided, in a sentence.', needed),
    words('reasons', 'Reasons', 'Why, in a few sentences.', extra),
    words('taken_by', 'Taken by', 'Who took it.', extra),
    address('record', 'Record', 'Where the record of the decision is.'),
    date('published', 'Published', 'The day on which the record was published.', extra),
  ],
  key: ['reference'],
  identities: [],
  disclosure: 'none',
  lasting: true,
  basis: 'Specified Information Order, paragraph 5(d)',
  register: { order: { column: 'date', descending: true }, filters: [] },
};
