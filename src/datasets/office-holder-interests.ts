import type { Dataset } from '../domain/tables/dataset.ts';
import { category, date, extra, needed, words } from './columns/register.ts';

/** Every paid job, office and other interest in money. One row an interest. */
export const officeHolderInterests: Dataset = {
  id: 'office-holder-interests',
  title: 'Interests of office holders',
  description:
    'The register of interests: every paid job or office that an office holder has, and every other interest in money.',
  frequency: 'when-it-changes',
  columns: [
    category(
      'name',
      'Name',
      'Name of the office holder, as in the list of office holders.',
      'open',
    ),
    category('kind', 'Kind of interest', 'What sort of interest it is.', [
      { code: 'paid-job', label: 'Paid job', also: ['Employment', 'Job'] },
      { code: 'paid-office', label: 'Paid office', also: ['Office'] },
      {
        code: 'other-pecuniary',
        label: 'Other pecuniary interest',
        also: ['Other', 'Pecuniary interest', 'Land', 'Shares', 'Contracts'],
      },
    ]),
    words(
      'interest',
      'Interest',
      'What the interest is and with whom. Where one of the kind stands already, say what tells them apart.',
      needed,
    ),
    date('declared', 'Declared', 'The day on which the office holder declared it.', extra),
    date('from', 'From', 'The day on which it began.', extra),
    date('to', 'To', 'The day on which it ended; empty while it lasts.', extra),
  ],
  key: ['name', 'kind', 'interest'],
  identities: [],
  disclosure: 'none',
  lasting: true,
  basis: 'Specified Information Order, paragraph 1(e)',
  register: { order: { column: 'name', descending: false }, filters: ['name', 'kind'] },
};
