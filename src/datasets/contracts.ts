import type { Dataset } from '../domain/tables/dataset.ts';
import {
  address,
  category,
  date,
  extra,
  needed,
  pounds,
  reference,
  whose,
  words,
} from './columns/register.ts';

/** Contracts over £10,000 with their copies, and the list of the others. One row a contract. */
export const contracts: Dataset = {
  id: 'contracts',
  title: 'Contracts',
  description:
    'Each contract of more than £10,000 of the body or of the chief officer, with a copy of it. Also the list of the body’s contracts that do not exceed £10,000, with their value, parties and purpose. The wording of the Order for that list has not been confirmed.',
  frequency: 'when-it-changes',
  columns: [
    whose('Whose contract', 'Who made the contract.'),
    category('list', 'List', 'Whether the contract exceeds £10,000.', [
      {
        code: 'over-10000',
        label: 'Over £10,000',
        also: ['Over 10000', 'Over £10000', '>£10,000'],
      },
      {
        code: 'not-over-10000',
        label: 'Not over £10,000',
        also: ['£10,000 or less', 'Up to £10,000', 'Under £10,000'],
      },
    ]),
    reference('Number of the contract.'),
    words(
      'other_party',
      'Other party',
      'With whom the contract was made; all of them, where several.',
      needed,
    ),
    words('purpose', 'Purpose', 'What the contract is for.', needed),
    pounds(
      'value',
      'Value',
      'What it comes to over its whole time, without options to extend it.',
      {
        minimum: 0,
        blank: 'unavailable',
      },
    ),
    date('from', 'Takes effect', 'The day on which it took effect.'),
    date('to', 'Ends', 'The day on which it ends.', extra),
    address(
      'copy',
      'Copy',
      'Of a contract over £10,000: where the copy of it is. What is confidential may be blacked out in it.',
    ),
    date('published', 'Published', 'The day on which the copy was published.', extra),
    words('left_out', 'Left out', 'What was blacked out in the copy, and why.', extra),
  ],
  key: ['whose', 'reference'],
  identities: [],
  disclosure: 'none',
  lasting: true,
  basis: 'Specified Information Order, paragraph 4(b), as replaced in 2012, and 4(d)',
  register: {
    order: { column: 'from', descending: true },
    filters: ['whose', 'list'],
    columns: ['from', 'whose', 'other_party', 'purpose', 'value', 'copy'],
    sum: 'value',
  },
};
