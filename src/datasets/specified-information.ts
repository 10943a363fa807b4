import type { Dataset } from '../domain/tables/dataset.ts';

/** Headings by paragraph: the wording of the Order itself is not restated. */
export const specifiedInformation: Dataset = {
  id: 'specified-information',
  title: 'Register of specified information',
  description:
    'For each paragraph of the Specified Information Order, where the body publishes what it requires.',
  frequency: 'when-it-changes',
  columns: [
    {
      kind: 'code',
      name: 'paragraph',
      title: 'Paragraph',
      description: 'Paragraph of Part 1 of the Schedule to the Order.',
      codes: [
        { code: '1', label: '1: Relevant office holders' },
        { code: '2', label: '2: Staff, and registers of gifts' },
        { code: '2a', label: '2A: Use of the staff of the chief officer or a local authority' },
        { code: '3', label: '3: Income and expenditure' },
        { code: '4', label: '4: Property, rights and liabilities' },
        { code: '5', label: '5: Decisions' },
        { code: '6', label: '6: Policies' },
        { code: '7', label: '7: Reports from responsible authorities' },
        { code: '7a-a', label: '7A(a): Contribution to the national priorities' },
        { code: '7a-b', label: '7A(b): Which national priorities apply, with reasons' },
        { code: '7b-a', label: '7B(a): Most recent inspection report' },
        { code: '7b-b', label: '7B(b): Most recent summary assessment of the force' },
        { code: '7c-a-i', label: '7C(a)(i): Most recent IOPC quarterly data' },
        { code: '7c-a-ii', label: '7C(a)(ii): Most recent IOPC annual statistics report' },
        { code: '7c-b-i', label: '7C(b)(i): Holding the chief officer to account for complaints' },
        { code: '7c-b-ii', label: '7C(b)(ii): Own performance of complaint reviews' },
        { code: '7c-b-iii', label: '7C(b)(iii): Own initial handling of complaints' },
        { code: '8', label: '8: Independent custody visitors' },
      ],
    },
    {
      kind: 'text',
      name: 'requirement',
      title: 'Requirement',
      description: 'What has to be published, in the body’s words.',
    },
    {
      kind: 'text',
      name: 'where_met',
      title: 'Where it is met',
      description: 'Address of the page that meets the requirement.',
      optional: true,
    },
    {
      kind: 'text',
      name: 'last_published',
      title: 'Last published',
      description: 'The date on which it was last published.',
      optional: true,
    },
  ],
  key: ['paragraph'],
  identities: [],
  disclosure: 'none',
  basis:
    'Elected Local Policing Bodies (Specified Information) Order 2011, SI 2011/3050, as amended in 2012, 2013 and 2021.',
};
