import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realEffects } from '../../src/cli/effects.ts';
import { names } from '../../src/cli/names.ts';
import { namesOf } from '../../src/edition/names.ts';
import { openFolder } from '../../src/folder/disk.ts';
import { measures } from '../../src/reference/measures/index.ts';
import { compileFiles } from '../builders/example.ts';
import { putSmallFolder } from '../builders/small-folder.ts';
import { ownFolder } from './answerable.ts';

let folder = '';
beforeAll(() => {
  folder = putSmallFolder(ownFolder());
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function told(...argv: readonly string[]): Promise<string> {
  const lines: string[] = [];
  await names.run([folder, ...argv], { ...realEffects, say: (line) => lines.push(line) });
  return lines.join('\n');
}

describe('answerable names', () => {
  it('finds a measure in plain words, with the name to write and what it says now', async () => {
    const text = await told('how', 'many', 'asked', 'about', 'Clare’s', 'Law', 'requests');
    expect(text).toMatch(/\{clares-law-requests\} +75 in May 2024/);
  });

  it('keeps to 80 columns, and says how many more there are', async () => {
    const text = await told('stops');
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(text).toMatch(/And \d+ more\. Add words to find one\./);
  });

  it('says of a measure without a return that none gives it yet', async () => {
    expect(await told('homicides', 'recorded')).toMatch(/\{homicide\} +no return gives it yet/);
  });

  it('suggests words where none is found', async () => {
    expect(await told('homicyde')).toContain('Did you mean homicide?');
  });

  it('tells programs the same', async () => {
    const { names: found } = JSON.parse(await told('--format', 'json', 'Clare’s Law requests'));
    expect(found[0]).toMatchObject({
      name: 'clares-law-requests',
      now: { says: '75', period: '2024-05' },
      periods: ['2024-04', '2024-05'],
    });
  });

  it('says nothing that a section would not say: each name, written in braces, is that figure', async () => {
    const files = openFolder(folder);
    if (files === null) throw new Error('There is no folder.');
    const { publication } = await compileFiles(files);
    if (publication === null) throw new Error('It is not compiled.');
    const all = namesOf(publication, measures).flatMap(({ whole, groups }) =>
      [whole, ...groups].flatMap((one) => (one === null || one.says === null ? [] : [one])),
    );
    const lines = all.map(({ name }) => `{${name}}`).join('\n\n');
    const section = `---\ntitle: All\n---\n${lines}\n`;
    const path = 'editions/2024-06/clares-law.md';
    const { publication: made } = await compileFiles({
      ...files,
      read: (wanted) => (wanted === path ? new TextEncoder().encode(section) : files.read(wanted)),
    });
    const claims = made?.editions[0]?.groups.flatMap(({ sections }) =>
      sections.filter(({ id }) => id === 'clares-law').flatMap((one) => one.claims),
    );
    expect(claims?.map(({ text }) => text)).toEqual(all.map(({ says }) => says));
  });
});
