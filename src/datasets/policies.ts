import type { Dataset } from '../domain/tables/dataset.ts';
import { address, category, date, extra, needed, words } from './columns/register.ts';

/** Statements of policy. One row a document. */
export const policies: Dataset = {
  id: 'policies',
  title: 'Policies',
  description:
    'The body’s statements of policy on conduct, on the management of records, and on qualifying disclosures by people who work for it.',
  frequency: 'when-it-changes',
  columns: [
    category('subject', 'Subject', 'What the statement is about.', [
      {
        code: 'conduct',
        label: 'Conduct of office holders and staff, and complaints about it',
        also: ['Conduct', 'Code of conduct', 'Complaints'],
      },
      {
        code: 'records',
        label: 'Records: their security, sharing, retention and destruction',
        also: ['Records', 'Records management'],
      },
      {
        code: 'qualifying-disclosures',
        label: 'Qualifying disclosures (whistleblowing)',
        also: ['Whistleblowing', 'Qualifying disclosures'],
      },
    ]),
    words('title', 'Title', 'What the document is called.', needed),
    address('document', 'Document', 'Where it is.', needed),
    date('adopted', 'Adopted', 'The day from which it holds.', extra),
    date('reviewed', 'Reviewed', 'The day on which it was last looked over.', extra),
    date('review_due', 'Next review', 'The day by which it is to be looked over again.', extra),
  ],
  key: ['subject', 'title'],
  identities: [],
  disclosure: 'none',
  lasting: true,
  basis: 'Specified Information Order, paragraph 6(a) to (c)',
  register: { order: { column: 'subject', descending: false }, filters: ['subject'] },
};
