import type { FolderFiles } from '../../src/folder/files.ts';
import { elements } from '../../src/reference/elements.ts';
import { requirements } from '../../src/reference/requirements/index.ts';

/** What law asks of every edition, and tests about other things need not repeat. */
const lawful = 'editions/2024-06/what-the-law-asks.md';
const meets = elements.map(({ id }) => id).join(', ');
const lawfulSection = `---\ntitle: What the law asks for\nmeets: [${meets}]\n---\nIt is all here.\n`;

/** Items that an edition is asked for: of the others the body says that they do not apply. */
const asked = new Set(elements.flatMap(({ requirement }) => requirement ?? []));

const silentDuties = [
  'not-applicable:',
  ...requirements
    .filter(({ id }) => !asked.has(id))
    .map(({ id }) => `  - { requirement: ${id}, reason: Not a matter of this test }`),
  'evidence:',
  ...[...asked].map(
    (id) =>
      `  - { requirement: ${id}, link: https://example.org/, title: There, seen: 2024-06-12 }`,
  ),
].join('\n');

/** A publication folder in memory. */
export function testFolder(files: Readonly<Record<string, string | Uint8Array>>): FolderFiles {
  const isListed = String(files['editions/2024-06/edition.yaml']).includes('what-the-law-asks');
  const all: Readonly<Record<string, string | Uint8Array>> = isListed
    ? { [lawful]: lawfulSection, 'duties.yaml': silentDuties, ...files }
    : files;
  return {
    name: 'test',
    paths: Object.keys(all).toSorted(),
    read: (path) => bytesOf(all[path] ?? ''),
  };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

export const testBody =
  'name: Police and Crime Commissioner for Bedfordshire\narea: bedfordshire\n';

/** An edition.yaml with these sections, and one that holds what the law asks for. */
export function testEdition(sections: readonly string[]): string {
  return [
    'title: Test edition',
    'author: { role: Officer, office: Office }',
    'contents:',
    '  - group: All',
    `    sections: [${sections.join(', ')}]`,
    '  - group: Law',
    '    sections: [what-the-law-asks]',
  ].join('\n');
}

export const claresLawCsv = [
  'month,requests,right_to_ask,right_to_know,filed,outstanding,disclosed_right_to_ask,disclosed_right_to_know,disclosed_outside_35_days',
  '2024-04,75,34,41,73,2,28,19,3',
  '2024-05,75,47,28,62,13,16,10,1',
].join('\n');
