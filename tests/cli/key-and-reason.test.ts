import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { testBody } from '../builders/folder.ts';
import { putSmallFolder, smallEdition, smallEditionText } from '../builders/small-folder.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { answerable, contentsOf } from './answerable.ts';

const patience = { timeout: 180_000 };
const home = temporaryFolder('reason');
const [folder, shelf, key] = [join(home, 'folder'), join(home, 'public'), join(home, 'key.pem')];
const reason = 'We had no key before July.';

function textOf(path: string): string {
  return Buffer.from(contentsOf(shelf).get(path) ?? '', 'base64').toString();
}

beforeAll(() => {
  putSmallFolder(folder);
  answerable('publish', folder, '--out', shelf);
  const publicKey = /public: (\S+)/.exec(answerable('keys', key).stdout)?.[1] ?? '';
  writeFileSync(join(folder, 'body.yaml'), `${testBody}keys:\n  - public: ${publicKey}\n`);
  writeFileSync(join(folder, smallEdition), smallEditionText(2, 'The words were put better.'));
}, patience.timeout);

describe('answerable publish with a key and a reason', patience, () => {
  it('takes no reason that is no sentence, and writes nothing', () => {
    const before = contentsOf(shelf);
    for (const bad of ['', '  ', 'two\nlines', 'x'.repeat(2000), '\u001b[2J']) {
      const ran = answerable('publish', folder, '--out', shelf, '--key', key, '--unsigned', bad);
      expect([ran.status, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toMatch(/^[^\n]*--unsigned is a sentence of plain text[^\n]*\n$/);
    }
    expect(contentsOf(shelf)).toEqual(before);
  });

  it('signs what comes, and gives the reason for what nobody signed before', () => {
    const ran = answerable('publish', folder, '--out', shelf, '--key', key, '--unsigned', reason);
    expect(ran.stdout).toContain('Published 2024-06-r2 (signed)');
    const { releases, signature } = JSON.parse(textOf('releases/index.json'));
    expect(signature).not.toBeNull();
    expect(releases).toMatchObject([
      { id: '2024-06-r1', signed: false, unsigned: reason },
      { id: '2024-06-r2', signed: true },
    ]);
    expect(releases[1]).not.toHaveProperty('unsigned');
    expect(textOf('release.json')).not.toContain(reason);
    expect(textOf('releases/index.html')).toContain(reason);
  });

  it('leaves a shelf that is whole, with the reason told', () => {
    const ran = answerable('verify', shelf);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain(`2024-06-r1 is signed by nobody, and says why: ${reason}`);
  });

  it('does not give another reason afterwards', () => {
    const other = ['--key', key, '--unsigned', 'Another.'];
    expect(answerable('publish', folder, '--out', shelf, ...other).status).toBe(0);
    expect(textOf('releases/index.json')).toContain(reason);
    expect(textOf('releases/index.json')).not.toContain('Another.');
  });
});
