import type { Dataset } from '../domain/tables/dataset.ts';
import {
  address,
  date,
  extra,
  needed,
  pounds,
  reference,
  whose,
  words,
} from './columns/register.ts';

/** Invitations to tender for contracts over £10,000. One row an invitation. */
export const tenders: Dataset = {
  id: 'tenders',
  title: 'Invitations to tender',
  description:
    'A copy of each invitation to tender for a contract that is expected to exceed £10,000, of the body or of the chief officer.',
  frequency: 'when-it-changes',
  columns: [
    whose('Whose tender', 'Who invited tenders.'),
    reference('Number of the invitation.'),
    words('purpose', 'Purpose', 'What the contract is to be for.', needed),
    date('issued', 'Issued', 'The day on which the invitation was issued.', needed),
    date('closes', 'Closes', 'The last day for tenders.', extra),
    pounds('expected_value', 'Expected value', 'What the contract is expected to come to.', {
      minimum: 0,
      blank: 'unavailable',
      optional: true,
    }),
    address('copy', 'Copy', 'Where the copy of the invitation is.'),
    date('published', 'Published', 'The day on which the copy was published.', extra),
  ],
  key: ['whose', 'reference'],
  identities: [],
  disclosure: 'none',
  lasting: true,
  basis: 'Specified Information Order, paragraph 4(c), as replaced in 2012',
  register: { order: { column: 'issued', descending: true }, filters: ['whose'] },
};
