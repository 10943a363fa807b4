import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleDirectory } from '../builders/example.ts';
import { type Attack, attack } from './attack.ts';
import { pdfClaims, pdfLines } from './pdf-lines.ts';
import { publishDirectory } from './publish.ts';
import { type ReleaseFiles, releasesOf } from './release-files.ts';
import { noHints } from './world.ts';

/** What the report has where the pages of the edition hide a number. */
async function reportClaims(files: ReleaseFiles) {
  const report = files.paths.find((path) => path.endsWith('report.pdf')) ?? '';
  const lines = await pdfLines(files.bytes(report) ?? new Uint8Array());
  const pages = files.paths.filter((path) => /^editions\/.*\.html$/.test(path));
  const claims = pages.flatMap((path) => pdfClaims(lines, files.text(path) ?? '', report));
  return { lines, claims };
}

describe('the example, in every format that it is published in', () => {
  let found: Attack | undefined;
  let linesOfReport = 0;
  const formats = new Set<string>();

  beforeAll(async () => {
    const place = mkdtempSync(join(process.env.ANSWERABLE_TEST_FOLDER ?? tmpdir(), 'example-'));
    cpSync(exampleDirectory, join(place, 'folder'), { recursive: true });
    await publishDirectory(join(place, 'folder'), join(place, 'out'));
    const releases = releasesOf(join(place, 'out'));
    const [first] = releases;
    if (first === undefined) throw new Error('Nothing was published.');
    for (const path of first.paths) formats.add(path.split('.').at(-1) ?? '');
    const { lines, claims } = await reportClaims(first);
    linesOfReport = lines.length;
    found = attack(releases, noHints, claims);
  }, 600_000);

  it('leaves five whole numbers for every hidden one', () => {
    expect(found?.leaks).toEqual([]);
    expect(found?.fewest).toBeGreaterThanOrEqual(5);
    expect(found?.open).toBe(0);
  });

  it('hides some numbers, and contradicts itself nowhere', () => {
    expect(found?.hidden).toBeGreaterThan(40);
    expect(found?.contradictions).toEqual([]);
  });

  it('was read in all of them', () => {
    expect([...formats]).toEqual(
      expect.arrayContaining(['html', 'csv', 'json', 'ods', 'pdf', 'zip']),
    );
    expect(linesOfReport).toBeGreaterThan(500);
  });
});
