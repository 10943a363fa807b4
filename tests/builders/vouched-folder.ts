import type { Publication } from '../../src/domain/publication/publication.ts';
import { compileFiles } from './example.ts';
import { claresLawCsv, testBody, testEdition, testFolder } from './folder.ts';

/** The records of a body that vouches for them. All that is recorded here is made up. */
const records = `
complete-from: 2024-01-01
targets:
  3-f: 30
  3-g: 20
  5-a: 10
not-applicable:
  - requirement: 7c-b-iii
    reason: The made-up body has taken on no initial handling
events:
  - event: inspection-report
    on: 2024-03-31
    title: Made-up inspection report
  - event: summary-assessment
    on: 2024-06-15
    title: Made-up summary assessment
  - event: public-meeting
    on: 2024-09-10
    title: Made-up meeting
  - event: contract
    on: 2024-06-03
    title: Made-up contract
  - event: investigation
    on: 2023-08-31
    title: Made-up investigation
    requirement: regulation-13
evidence:
  - requirement: 3-b
    link: https://example.org/precept
    title: Made-up page about the precept
    published: 2024-04-05
    period: 2024-25
  - requirement: 3-c
    link: https://example.org/revenue
    title: Made-up page about revenue
    published: 2024-02-20
    period: 2024-25
  - requirement: 3-g
    link: https://example.org/spending-april
    title: Made-up spending of April
    published: 2024-05-18
    period: 2024-04
  - requirement: 2-c
    document: documents/structure.pdf
    title: Made-up structure
    published: 2024-02-01
  - requirement: 7b-a
    link: https://example.org/report
    title: Made-up page about the report
    published: 2024-05-20
    seen: 2024-06-03
    says: The report stands there in full.
  - requirement: 6-a
    link: https://example.org/conduct
    title: Made-up page that nobody looked at
  - requirement: performance-information
    section: 2024-06/clares-law
  - requirement: performance-information
    dataset: clares-law
  - requirement: 6-b
    dataset: policies
`;

/** A body that vouches for its records since 2024, on 1 July 2024: some items late, some due, some met late. */
export async function vouchedPublication(): Promise<Publication> {
  const { publication, findings } = await compileFiles(
    testFolder({
      'body.yaml': `${testBody}demonstration: All of this is made up for a test.\n`,
      'duties.yaml': records,
      'documents/structure.pdf': '%PDF-1.7',
      'editions/2024-06/edition.yaml': testEdition(['clares-law', 'specified-information-order']),
      'editions/2024-06/clares-law.md':
        '---\ntitle: Clare’s Law\n---\n```table\nid: requests\ncaption: Requests\nmeasures: [clares-law-requests]\n```\n',
      'editions/2024-06/specified-information-order.md':
        '---\ntitle: The Specified Information Order\n---\nIt is all in the register.\n',
      'returns/clares-law/2024-05.csv': claresLawCsv,
      'returns/policies/2024-06.csv':
        'subject,title,document\nrecords,Made-up policy on records,https://example.org/records\n',
    }),
  );
  if (publication === null) throw new Error(findings.map(({ says }) => says).join('\n'));
  return publication;
}
