import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { claresLawCsv, testBody, testEdition, testFolder } from './folder.ts';

/** Where its one return lies. */
export const smallReturn = 'returns/clares-law/2024-05.csv';

export const smallEdition = 'editions/2024-06/edition.yaml';

/** Its edition, as such a revision. */
export function smallEditionText(revision: number, reason = 'First of its month.'): string {
  const day = String(revision).padStart(2, '0');
  const lines = [`revision: ${revision}`, `published: 2024-07-${day}`, `reason: ${reason}`];
  return [testEdition(['clares-law']), ...lines, ''].join('\n');
}

/** A publication folder on disk that is published in a moment: one return, one section. */
export function putSmallFolder(
  directory: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): string {
  const files = testFolder({
    'body.yaml': testBody,
    [smallEdition]: smallEditionText(1),
    'editions/2024-06/clares-law.md':
      '---\ntitle: Clare’s Law\n---\nThere were {clares-law-requests} requests.\n',
    [smallReturn]: claresLawCsv,
    ...more,
  });
  for (const path of files.paths) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), files.read(path));
  }
  return directory;
}
