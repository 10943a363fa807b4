import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleDirectory } from '../builders/example.ts';
import { answerable, answerableIn, ownFolder } from '../cli/answerable.ts';

const patience = { timeout: 120_000 };

let home = '';
let one = '';
let two = '';

beforeAll(() => {
  home = ownFolder();
  [one, two] = [join(home, 'one'), join(home, 'two')];
  answerable('publish', exampleDirectory, '--out', one);
  cpSync(one, two, { recursive: true });
}, patience.timeout);
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

describe('an archive', patience, () => {
  it('is not written into a shelf that a link leads to', () => {
    symlinkSync(one, join(home, 'link'));
    const ran = answerable('archive', join(home, 'link'), '--out', join(one, 'bag'));
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toContain('lie in one another');
    expect(existsSync(join(one, 'bag'))).toBe(false);
  });

  it('of several is not written into any of them', () => {
    const ran = answerable('archive', one, two, '--out', join(two, 'bags'));
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(existsSync(join(two, 'bags'))).toBe(false);
  });

  it('of two shelves with one name is refused before the first is packed', () => {
    mkdirSync(join(home, 'other'));
    cpSync(one, join(home, 'other', 'one'), { recursive: true });
    const ran = answerable('archive', one, join(home, 'other', 'one'), '--out', join(home, 'same'));
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(existsSync(join(home, 'same'))).toBe(false);
  });

  it('of several is refused as a whole where one of them was altered', () => {
    const altered = join(home, 'altered');
    cpSync(one, altered, { recursive: true });
    writeFileSync(join(altered, 'added.txt'), 'added');
    const ran = answerable('archive', one, altered, '--out', join(home, 'some'));
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('added.txt was not published with it');
    expect(existsSync(join(home, 'some'))).toBe(false);
  });

  it.each([
    ['api/releases.json', '{}', 'api/releases.json was altered'],
    ['api/releases.json', 'null', 'api/releases.json was altered'],
    ['releases/index.json', '{}', 'releases/index.json is not the list of a shelf'],
    ['releases/index.json', 'null', 'releases/index.json is not the list of a shelf'],
  ])('is refused with a sentence where %s says %s', (path, text, says) => {
    const broken = join(home, 'broken');
    rmSync(broken, { recursive: true, force: true });
    cpSync(one, broken, { recursive: true });
    writeFileSync(join(broken, path), text);
    const ran = answerable('archive', broken, '--out', join(home, 'none'));
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain(says);
  });
});

describe('a folder that is named by a dot', patience, () => {
  it.each([
    ['verify', '.'],
    ['archive', '.', '--out', '../dotted'],
  ])('is a shelf for %s', (...argv) => {
    expect(answerableIn(one, ...argv)).toMatchObject({ status: 0, stderr: '' });
  });

  it('is a publication folder for check', () => {
    expect(answerableIn(exampleDirectory, 'check', '.').stdout).toContain('It can be published.');
  });
});
