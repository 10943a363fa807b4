import type { FolderFiles } from '../../src/folder/files.ts';

/** A publication folder in memory. */
export function testFolder(files: Readonly<Record<string, string | Uint8Array>>): FolderFiles {
  return {
    name: 'test',
    paths: Object.keys(files).toSorted(),
    read: (path) => bytesOf(files[path] ?? ''),
  };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

export const testBody =
  'name: Police and Crime Commissioner for Bedfordshire\narea: bedfordshire\n';

/** An edition.yaml whose only group holds these sections. */
export function testEdition(sections: readonly string[]): string {
  return [
    'title: Test edition',
    'author: { role: Officer, office: Office }',
    'contents:',
    '  - group: All',
    `    sections: [${sections.join(', ')}]`,
  ].join('\n');
}

export const claresLawCsv = [
  'month,requests,right_to_ask,right_to_know,filed,outstanding,disclosed_right_to_ask,disclosed_right_to_know,disclosed_outside_35_days',
  '2024-04,75,34,41,73,2,28,19,3',
  '2024-05,75,47,28,62,13,16,10,1',
].join('\n');
