import type { Dataset } from '../domain/tables/dataset.ts';
import { date, extra, needed, pounds, reference, words } from './columns/register.ts';

/** Each crime and disorder reduction grant. One row a grant. */
export const grants: Dataset = {
  id: 'grants',
  title: 'Crime and disorder reduction grants',
  description:
    'Each grant that the body made to reduce crime and disorder, of any amount. To whom, for what, on which conditions, and why it is expected to have that effect in the area.',
  frequency: 'monthly',
  columns: [
    {
      kind: 'period',
      name: 'month',
      title: 'Month',
      description: 'The month in which the grant was made.',
      grains: ['month'],
      optional: true,
    },
    reference('Number of the grant, or of the part of it that was paid.'),
    date('date', 'Date', 'The day on which the grant was made.', extra),
    words('recipient', 'Recipient', 'Who gets the grant.', needed),
    words('purpose', 'Purpose', 'What the grant is for.', needed),
    words(
      'conditions',
      'Conditions',
      'The conditions on which it was made; None where there are none.',
    ),
    words(
      'reason',
      'Why it should reduce crime and disorder',
      'The reasons for which the body thinks that it will reduce, or help to reduce, crime and disorder in the area.',
    ),
    pounds('amount', 'Amount', 'How much was granted.', { minimum: 0 }),
    words('fund', 'Fund', 'The fund or programme that it comes from.', extra),
  ],
  key: ['month', 'reference'],
  identities: [],
  disclosure: 'none',
  basis: 'Specified Information Order, paragraph 3(f)',
  register: {
    order: { column: 'month', descending: true },
    filters: ['month'],
    columns: ['month', 'recipient', 'purpose', 'conditions', 'reason', 'amount'],
    sum: 'amount',
  },
};
