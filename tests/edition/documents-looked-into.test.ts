import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { stopsPublication } from '../../src/domain/findings/finding.ts';
import { UnreadableFile } from '../../src/folder/files.ts';
import { packFolder } from '../../src/folder/package.ts';
import { publishedFiles } from '../../src/folder/published-files.ts';
import { readFolder } from '../../src/folder/read.ts';
import { documentCodes } from '../../src/reference/finding-codes/documents.ts';
import { compileFiles } from '../builders/example.ts';
import { claresLawCsv, testBody, testEdition, testFolder } from '../builders/folder.ts';
import { makeSmallRelease } from '../builders/made-release.ts';
import { office } from '../intake/documents/build.ts';

const report = office(
  'word',
  {
    'word/document.xml': '<w:document/>',
    'word/comments.xml':
      '<w:comments><w:comment w:author="Zebedee"><w:p><w:r><w:t>Quagmire</w:t></w:r></w:p></w:comment></w:comments>',
  },
  [['word/document.xml', 'comments', 'word/comments.xml']],
);

const codes: readonly string[] = documentCodes.map(({ code }) => code);

function folderWith(notes = '') {
  return testFolder({
    'body.yaml': testBody,
    'duties.yaml':
      'evidence:\n  - requirement: performance-information\n    document: documents/report.docx\n    published: 2024-06-12\n',
    'documents/report.docx': report,
    'documents/old.doc': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    'editions/2024-06/edition.yaml': `${testEdition(['clares-law'])}\n${notes}`,
    'editions/2024-06/clares-law.md': '---\ntitle: Clare’s Law\n---\nIt is there.\n',
    'returns/clares-law/2024-05.csv': claresLawCsv,
  });
}

const isOfDocument = ({ code }: { readonly code: string }) => codes.includes(code);

describe('what documents hold unseen', () => {
  it('is told to the office by file and kind, with how many and how to take it out', async () => {
    const { findings } = await compileFiles(folderWith());
    expect(findings.filter(isOfDocument)).toEqual([
      {
        code: 'document-not-read',
        severity: 'warning',
        place: { file: 'documents/old.doc' },
        says: 'it is of the form that Office used before 2007 (.doc, .xls, .ppt), which cannot be looked into',
        fix: 'Publish it as a PDF, or as .docx, .xlsx, .pptx, .odt, .ods, .odp or .jpg.',
      },
      {
        code: 'document-properties',
        severity: 'warning',
        place: { file: 'documents/report.docx' },
        says: 'it tells 1 person who commented on it, changed or printed it (“Zebedee”)',
        fix: expect.stringContaining('Inspect Document'),
      },
      {
        code: 'document-comments',
        severity: 'warning',
        place: { file: 'documents/report.docx' },
        says: 'it holds 1 comment',
        fix: expect.stringContaining('Inspect Document'),
      },
    ]);
  });

  it('is not known of a file whose bytes cannot be had, which ends nothing', async () => {
    const files = folderWith();
    const read = (path: string) => {
      if (path === 'documents/old.doc') throw new UnreadableFile('may not be read');
      return files.read(path);
    };
    const { findings } = await compileFiles({ ...files, read });
    expect(findings.filter(isOfDocument)[0]).toEqual({
      code: 'document-not-read',
      severity: 'warning',
      place: { file: 'documents/old.doc' },
      says: 'its bytes cannot be had, so it cannot be looked into',
      fix: 'Close it in other programs, and see that you may read it.',
    });
  });

  it('stops nothing: offices may want it', async () => {
    const { findings } = await compileFiles(folderWith());
    expect(findings.filter(isOfDocument).filter(stopsPublication)).toEqual([]);
  });

  it('stands in no file of a release but the document itself', async () => {
    const files = folderWith();
    const { publication, withheld } = await compileFiles(files);
    const { canonical } = await readFolder(publishedFiles(files), datasets);
    if (publication === null) throw new Error('It does not compile.');
    expect(publication.findings.filter(isOfDocument)).toEqual([]);
    const made = makeSmallRelease(publication, null);
    const { zip } = packFolder(canonical, withheld, publication.release);
    const all = [
      ...made.files.map(({ path, content }) => [path, contentOf(content)] as const),
      ...Object.entries(unzipSync(zip)),
    ];
    const telling = all.filter(([path, content]) => {
      const text = Buffer.from(content).toString('utf8');
      return path !== 'documents/report.docx' && /Zebedee|Quagmire|it holds 1 comment/.test(text);
    });
    expect(telling.map(([path]) => path)).toEqual([]);
    expect(all.map(([path]) => path)).toContain('documents/report.docx');
    expect(JSON.stringify(made.manifest.findings)).not.toMatch(/"document-/);
  });

  it('cannot be answered with a public note, which would say where to look', async () => {
    const notes =
      'notes:\n  - { finding: document-comments, says: We mean it, signed: { name: N, role: R } }\n';
    const { findings, publication } = await compileFiles(folderWith(notes));
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'note-matches-nothing',
        severity: 'error',
        fix: 'Take it out: this is told to the office alone.',
      }),
    );
    expect(findings.filter(isOfDocument).filter(({ note }) => note !== undefined)).toEqual([]);
    expect(publication?.findings.filter(isOfDocument)).toEqual([]);
  });
});

function contentOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}
