import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { canonicalise } from '../../src/folder/canonical/canonical-folder.ts';
import { openFolder } from '../../src/folder/disk.ts';
import { type FolderFiles, readOnce, UnreadableFile } from '../../src/folder/files.ts';
import { claresLawCsv, testBody } from '../builders/folder.ts';

const makePipe = 'mkfifo';
const root = mkdtempSync(join(tmpdir(), 'answerable-disk-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function open(directory: string): FolderFiles {
  const files = openFolder(directory);
  if (files === null) throw new Error('There is no such folder.');
  return files;
}

/** A folder with a return and a body, and what else is put into it. */
function folder(name: string, put: (directory: string) => void): string {
  const directory = join(root, name);
  mkdirSync(join(directory, 'returns/clares-law'), { recursive: true });
  writeFileSync(join(directory, 'body.yaml'), testBody);
  writeFileSync(join(directory, 'returns/clares-law/2024-05.csv'), claresLawCsv);
  put(directory);
  return directory;
}

async function found(directory: string) {
  const { findings, files } = await canonicalise(open(directory), datasets);
  return { codes: findings.map(({ code, place }) => [code, place.file]), paths: files.paths };
}

describe('a folder on disk', () => {
  it('tells names with composed letters, as text names them, whichever way the disk keeps them', () => {
    const apart = 'cafe\u0301.pdf';
    const directory = folder('apart', (own) => {
      mkdirSync(join(own, 'documents'));
      writeFileSync(join(own, 'documents', apart), 'A document.');
    });
    const files = open(directory);
    expect(files.paths).toContain('documents/caf\u00e9.pdf');
    expect(Buffer.from(files.read('documents/caf\u00e9.pdf')).toString()).toBe('A document.');
  });

  it('keeps both of two names that are one with composed letters', () => {
    const directory = folder('both', (own) => {
      mkdirSync(join(own, 'documents'));
      writeFileSync(join(own, 'documents', 'cafe\u0301.pdf'), 'One.');
      writeFileSync(join(own, 'documents', 'caf\u00e9.pdf'), 'Another.');
    });
    const files = open(directory);
    const paths = files.paths.filter((path) => path.startsWith('documents/'));
    const texts = paths.map((path) => Buffer.from(files.read(path)).toString());
    expect(texts.toSorted()).toEqual(['Another.', 'One.']);
  });

  it('follows no link, to a file or to a folder, and names each', async () => {
    const outside = folder('outside', () => undefined);
    const directory = folder('linked', (own) => {
      symlinkSync(join(outside, 'body.yaml'), join(own, 'returns/clares-law/2024-06.csv'));
      symlinkSync(join(outside, 'returns'), join(own, 'comparators'));
      symlinkSync('.', join(own, 'returns/loop'));
    });
    const { codes, paths } = await found(directory);
    expect(codes).toEqual([
      ['file-linked', 'comparators'],
      ['file-linked', 'returns/clares-law/2024-06.csv'],
      ['file-linked', 'returns/loop'],
    ]);
    expect(paths).toEqual(['body.yaml', 'returns/clares-law/2024-05.csv']);
  });

  it('does not wait for a pipe', async () => {
    const directory = folder('pipe', (own) => {
      spawnSync(makePipe, [join(own, 'returns/clares-law/2024-06.csv')]);
    });
    const { codes } = await found(directory);
    expect(codes).toEqual([['file-unreadable', 'returns/clares-law/2024-06.csv']]);
  });

  it.each([
    'body.yaml',
    'duties.yaml',
    'editions/2024-06/edition.yaml',
    'editions/2024-06/requests.md',
    'comparators/ons-police-force-areas/tables.xlsx',
    'open-data/police-uk/crime.csv',
    'boundaries/lsoa21.geojson',
  ])('waits for no pipe, and follows no link to a device, at %s', async (path) => {
    const putPipe = (file: string) => void spawnSync(makePipe, [file]);
    const putDevice = (file: string) => symlinkSync('/dev/zero', file);
    for (const [put, code] of [
      [putPipe, 'file-unreadable'],
      [putDevice, 'file-linked'],
    ] as const) {
      const directory = folder(`odd-${code}-${path.replaceAll('/', '-')}`, (own) => {
        mkdirSync(join(own, path, '..'), { recursive: true });
        rmSync(join(own, path), { force: true });
        put(join(own, path));
      });
      expect((await found(directory)).codes).toContainEqual([code, path]);
    }
  });

  it('takes no offence at notes, drafts and what file managers leave, and encloses none', async () => {
    const directory = folder('notes', (own) => {
      writeFileSync(join(own, 'notes.txt'), 'a note');
      symlinkSync('notes.txt', join(own, 'draft'));
      for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini', '~$2024-05.csv']) {
        writeFileSync(join(own, 'returns/clares-law', name), 'x');
      }
    });
    const { codes, paths } = await found(directory);
    expect(codes).toEqual([]);
    expect(paths).toEqual(['body.yaml', 'returns/clares-law/2024-05.csv']);
  });

  it.each(['boundaries/notes.txt', 'open-data/notes.csv', 'open-data/police-uk/notes.csv'])(
    'says that nothing reads %s, and does not enclose it',
    async (path) => {
      const directory = folder(`unread-${path.replaceAll('/', '-')}`, (own) => {
        mkdirSync(join(own, path, '..'), { recursive: true });
        writeFileSync(join(own, path), 'PRIVATE');
      });
      const { codes, paths } = await found(directory);
      expect(codes).toEqual([['file-not-read', path]]);
      expect(paths).not.toContain(path);
    },
  );

  it('says that a file is gone or became a link since it was listed', () => {
    const directory = folder('moved', () => undefined);
    const files = open(directory);
    const body = join(directory, 'body.yaml');
    rmSync(body);
    expect(() => files.read('body.yaml')).toThrow(UnreadableFile);
    symlinkSync('returns/clares-law/2024-05.csv', body);
    expect(() => files.read('body.yaml')).toThrow('is a link, which is not followed');
  });

  it('is read once: what is saved meanwhile is for the next time', () => {
    const directory = folder('once', () => undefined);
    const files = readOnce(open(directory));
    const before = files.read('body.yaml');
    writeFileSync(join(directory, 'body.yaml'), 'name: Other\n');
    expect(files.read('body.yaml')).toBe(before);
  });
});
