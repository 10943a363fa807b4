import type { Dataset } from '../domain/tables/dataset.ts';
import { category, date, extra, needed, pounds, reference, words } from './columns/register.ts';

/** Every offer, taken or not. One row an offer. */
export const giftsAndHospitality: Dataset = {
  id: 'gifts-and-hospitality',
  title: 'Gifts and hospitality',
  description:
    'Every offer of a gift or of hospitality that was made to an office holder or a member of staff, and whether it was accepted or refused. Offers that were refused belong in it as well.',
  frequency: 'when-it-changes',
  columns: [
    reference('Number of the offer in the log, for example 2024-25/014.'),
    date('date', 'Date', 'The day on which it was offered.', {
      ...needed,
      also: ['Date of offer', 'Date offered'],
    }),
    category('offered_to', 'Offered to', 'To whom it was offered.', [
      {
        code: 'office-holder',
        label: 'Office holder',
        also: ['PCC', 'DPCC', 'Commissioner', 'Deputy'],
      },
      { code: 'staff', label: 'Member of staff', also: ['Staff member', 'Office', 'Team'] },
    ]),
    words(
      'recipient',
      'Person or team',
      'The office holder by name; of staff, the post or the team.',
      needed,
    ),
    words('offered_by', 'Offered by', 'The person or organisation that offered it.', {
      ...needed,
      also: ['Donor', 'Offered from', 'Provider'],
    }),
    category('kind', 'Gift or hospitality', 'What sort of offer it was.', [
      { code: 'gift', label: 'Gift' },
      { code: 'hospitality', label: 'Hospitality' },
    ]),
    words('offer', 'What was offered', 'What it was, in a few words.', {
      ...needed,
      also: ['Description', 'Details'],
    }),
    category('outcome', 'Accepted or refused', 'What became of the offer.', [
      { code: 'accepted', label: 'Accepted', also: ['Yes', 'Received'] },
      { code: 'refused', label: 'Refused', also: ['Declined', 'Not accepted', 'Returned', 'No'] },
    ]),
    pounds('value', 'Value', 'What it is worth, as far as that can be told.', {
      also: ['Estimated value', 'Approximate value'],
      minimum: 0,
      blank: 'unavailable',
      optional: true,
    }),
    words('remark', 'Remark', 'Why it was accepted, or what was done with it.', extra),
  ],
  key: ['reference'],
  identities: [],
  disclosure: 'none',
  lasting: true,
  basis: 'Specified Information Order, paragraph 2(e)',
  register: {
    order: { column: 'date', descending: true },
    filters: ['outcome', 'offered_to', 'kind'],
    columns: ['date', 'recipient', 'offered_by', 'offer', 'outcome'],
  },
};
