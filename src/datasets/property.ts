import type { Dataset } from '../domain/tables/dataset.ts';
import { category, date, extra, needed, words } from './columns/register.ts';

/** Premises and land. One row a property. */
export const property: Dataset = {
  id: 'property',
  title: 'Property',
  description:
    'The premises and land that the body owns, or that are occupied for its purposes. A place that would be in danger if it were known may be left out.',
  frequency: 'when-it-changes',
  columns: [
    words('property', 'Premises or land', 'What the place is called, and where it is.', needed),
    category('tenure', 'Owned or occupied', 'By what right the body has it.', [
      { code: 'owned', label: 'Owned', also: ['Freehold'] },
      {
        code: 'occupied',
        label: 'Occupied and not owned',
        also: ['Occupied', 'Leasehold', 'Leased', 'Rented', 'Licence'],
      },
    ]),
    words('postcode', 'Postcode', 'Postcode of the place.', extra),
    words('use', 'Use', 'What it is used for.', extra),
    date('from', 'From', 'The day from which the body has had it.', extra),
    date('to', 'To', 'The day on which it was given up; empty while the body has it.', extra),
  ],
  key: ['property'],
  identities: [],
  disclosure: 'none',
  lasting: true,
  basis: 'Specified Information Order, paragraph 4(a)',
  register: { order: { column: 'property', descending: false }, filters: ['tenure'] },
};
