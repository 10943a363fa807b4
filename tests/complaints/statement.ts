import type { Finding } from '../../src/domain/findings/finding.ts';
import type { Publication, Section } from '../../src/domain/publication/publication.ts';
import { compileFiles } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';
import { sectionsOf } from '../builders/shown.ts';

/** Text by path of files in a folder. */
export type Files = Readonly<Record<string, string>>;

/** Made-up returns about complaints. No body published any of these numbers. */
export const returns: Files = {
  'returns/complaints-iopc/2023-24-to-q4.csv': [
    'period,result_for,complaints_logged,complaints_per_1000_employees,days_to_contact,reviews_local_body,reviews_local_body_completed,reviews_local_body_upheld,published,address',
    '2022-23 to Q4,force,390,130.0,4.5,31,30,5,2023-06-14,https://example.org/2022-23-q4.pdf',
    '2023-24 to Q3,force,300,100.0,5.0,22,20,3,2024-03-13,https://example.org/2023-24-q3.pdf',
    '2023-24 to Q4,force,400,133.3,4.0,33,32,6,2024-06-12,https://example.org/2023-24-q4.pdf',
    '2023-24 to Q4,MSF,,140.1,6.1,,,,2024-06-12,https://example.org/2023-24-q4.pdf',
    '2023-24 to Q4,National,,150.2,7.2,,,,2024-06-12,https://example.org/2023-24-q4.pdf',
  ].join('\n'),
  'returns/regulation-13-letters/2023-24-q4.csv':
    'period,letters_issued,open_over_12_months\n2023-24 Q4,7,4\n',
  'returns/regulation-19-letters/2023-24-q4.csv':
    'period,letters_issued,open_over_12_months\n2023-24 Q4,5,6\n',
};

/** A section called complaints, with lines at its head and in its body. */
export function sectionText(body: string, head: readonly string[] = []): string {
  return ['---', 'title: Complaints handling', ...head, '---', body].join('\n');
}

/** Compiles a folder with this section and these files. */
export async function compileStatement(
  text: string,
  files: Files = returns,
): Promise<{
  publication: Publication | null;
  section: Section | undefined;
  findings: readonly Finding[];
}> {
  const { publication, findings } = await compileFiles(
    testFolder({
      'body.yaml': testBody,
      'editions/2024-06/edition.yaml': testEdition(['complaints']),
      'editions/2024-06/complaints.md': text,
      ...files,
    }),
  );
  const section = publication === null ? undefined : sectionsOf(publication).get('complaints');
  // How the body stands to other duties is for other tests.
  return { publication, section, findings: findings.filter(({ code }) => !/^dut/.test(code)) };
}

/** Returns of words, made up as well. */
export const wordReturns: Files = {
  'returns/complaint-recommendations/2024-06.csv': [
    'recommendation,made_by,title,status,date,progress,reason,address',
    'Made-up 1,IOPC,Write to people within ten days,Accepted,2024-01-31,Letters go out in twelve days,,https://example.org/1',
    'Made-up 2,HMICFRS,Keep one list of complaints,Not accepted,2024-03-01,,Two lists are kept for a reason.,',
    'Made-up 3,IOPC,Train those who answer,Done,2024-05-02,,,',
  ].join('\n'),
  'returns/complaints-meetings/2024-06.csv': [
    'date,meeting,who,discussed,address',
    '2024-02-14,Quarterly meeting,The commissioner and the chief constable,How long answers take,https://example.org/february',
    '2024-05-15,Quarterly meeting,The commissioner and the chief constable,Themes of the quarter,',
  ].join('\n'),
};

/** A statement with all its parts, each under a marked heading. */
export const wholeStatement = sectionText(
  [
    '## How satisfaction is measured {#complaints-satisfaction}',
    'There is no direct measure. The share of reviews is looked at in its place.',
    '## Recommendations {#complaints-recommendations}',
    '```rows',
    'dataset: complaint-recommendations',
    'columns: [recommendation, made_by, title, status, date, progress, reason, address]',
    '```',
    '## Themes and trends {#complaints-themes}',
    'The panel on complaints reads them every quarter.',
    '## Timeliness {#complaints-timeliness}',
    'Contact takes {complaint-days-to-contact.force} working days.',
    '## Letters {#complaints-regulation-13}',
    'The force issued {regulation-13-letters} letters under regulation 13 and {regulation-19-letters} under regulation 19, from January to March 2024.',
    '## Quality {#complaints-quality}',
    'Answers are read by a second person.',
    '## Holding to account {#complaints-arrangements}',
    '```rows',
    'dataset: complaints-meetings',
    'columns: [meeting, date, who, discussed, address]',
    '```',
    '## Our own reviews {#7c-b-ii}',
    'Of {complaint-reviews-completed} reviews {complaint-reviews-upheld} were upheld.',
  ].join('\n\n'),
);
