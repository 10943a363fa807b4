import { compileFiles } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';
import { sectionsOf } from '../builders/shown.ts';

const header = 'cycle,area_of_inspection,grade,published,report';

/** Grades of two cycles, made up: one of four grades and one of five, each from a report of its own. */
export const twoCycles = [
  '2018-19,effectiveness,Good,2020-02-07,https://example.org/first',
  '2018-19,legitimacy,Requires improvement,2020-02-07,https://example.org/first',
  '2021-22,managing-offenders,Good,2022-04-13,https://example.org/second',
  '2021-22,investigating-crime,Requires improvement,2022-04-13,https://example.org/second',
  '2021-22,preventing-crime,Adequate,2022-04-13,https://example.org/second',
];

/** A folder with these rows of grades and a section with this body. */
export function peelFolder(
  rows: readonly string[],
  body = 'Words.',
  more: Readonly<Record<string, string>> = {},
) {
  return testFolder({
    'body.yaml': testBody,
    'editions/2024-06/edition.yaml': testEdition(['grades']),
    'editions/2024-06/grades.md': `---\ntitle: Grades\n---\n${body}\n`,
    'returns/peel-grades/2024-05.csv': [header, ...rows].join('\n'),
    ...more,
  });
}

/** What such a folder comes to. */
export async function compilePeel(...folder: Parameters<typeof peelFolder>) {
  const { publication, findings } = await compileFiles(peelFolder(...folder));
  const blocks = publication === null ? [] : sectionsOf(publication).get('grades')?.blocks;
  return { publication, findings, blocks: blocks ?? [] };
}

/** A fenced block of grades. */
export function gradeBlock(kind: 'table' | 'chart', lines: readonly string[]): string {
  const title = kind === 'table' ? 'caption: Grades' : 'title: Grades\nkind: bars';
  return [`\`\`\`${kind}`, 'id: grades', title, 'measures: [peel-grade]', ...lines, '```'].join(
    '\n',
  );
}
