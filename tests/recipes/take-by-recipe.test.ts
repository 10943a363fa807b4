import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { april, emptyFolder, lawSheet, may } from './example-files.ts';

import {
  folderAfterApril,
  mayMonths,
  otherStrength,
  saveDraft,
  springMonths,
  strength,
  takeNext,
} from './taking.ts';

describe('answerable take, by recipes that a person wrote or that cannot be read', () => {
  it('reads what a person wrote into a recipe: a group that no heading names', async () => {
    const folder = emptyFolder();
    const asked = await takeNext(folder, [strength('Strength')]);
    expect(asked.status).toBe(1);
    expect(asked.read).toContain('no heading says the “Where they serve” of the numbers');
    saveDraft(folder, 'strength', asked.said, 'always:\n  group: home-force\n');
    const taken = await takeNext(folder, [strength('Strength')], '--accept');
    expect(taken.status).toBe(0);
    expect(readFileSync(join(folder, 'returns/officer-strength/2026-11-30.csv'), 'utf8')).toBe(
      'group,rank,strength,establishment\nhome-force,constable,4651.2,4700\nhome-force,sergeant,790.5,800\n',
    );
  });

  it('fills in what a recipe of the dataset says of its own workbook, and asks whether it holds', async () => {
    const folder = emptyFolder();
    const first = await takeNext(folder, [strength('Strength')]);
    saveDraft(folder, 'strength', first.said, 'always:\n  group: home-force\n');
    const other = { ...strength('Strength'), name: 'Other', rows: otherStrength };
    const { status, read, said } = await takeNext(folder, [other], '--dataset', 'officer-strength');
    expect(status).toBe(1);
    expect(read).toContain(
      '“group: home-force” is what recipes/strength.yaml says. Look whether it holds here too.',
    );
    saveDraft(folder, 'other', said);
    expect((await takeNext(folder, [other])).status).toBe(0);
  });

  it('takes numbers of crimes for counts, since a statement has none and a total is called one', async () => {
    const folder = emptyFolder();
    const rows = [
      ['Offence', 'Q3 2023/24', 'Q4 2023/24'],
      ['Homicide', { number: 0 }, { number: 2 }],
    ];
    const { status, read } = await takeNext(folder, [{ name: 'Crime', rows }], '--accept');
    expect(status).toBe(0);
    expect(read).toContain('all numbers Given as: count');
    expect(readFileSync(join(folder, 'returns/recorded-crime/2023-24-q4.csv'), 'utf8')).toBe(
      'period,offence,given_as,crimes\n2023-24-q3,homicide,count,0\n2023-24-q4,homicide,count,2\n',
    );
    expect(readFileSync(join(folder, 'recipes/recorded-crime.yaml'), 'utf8')).toContain(
      'always:\n  given_as: count\n',
    );
  });

  it('leaves out a column of which a person says that it is not for the return', async () => {
    const folder = emptyFolder();
    const sheet = strength('Strength');
    const asked = await takeNext(folder, [sheet], '--dataset', 'officer-strength');
    saveDraft(folder, 'strength', asked.said, 'always:\n  group: home-force\n');
    const before = await takeNext(folder, [sheet], '--format', 'json');
    const path = join(folder, 'recipes/strength.yaml');
    const recipe = readFileSync(path, 'utf8').replace(/is: strength\n/, 'is: left-out\n');
    writeFileSync(path, recipe);
    const after = await takeNext(folder, [sheet], '--format', 'json');
    const [first] = JSON.parse(before.said).returns;
    const [second] = JSON.parse(after.said).returns;
    expect(first.headings.map(({ means }: { means: string }) => means)).toContain('strength');
    expect(second.headings.map(({ means }: { means: string }) => means)).toEqual(['establishment']);
    expect(second.leftOut).toContainEqual(expect.objectContaining({ words: 'Strength' }));
  });

  it('reads a hidden sheet never, and says that it is there', async () => {
    const folder = emptyFolder();
    const hidden = { ...lawSheet(springMonths, april), name: 'raw', hidden: true };
    const { said } = await takeNext(folder, [lawSheet(springMonths, april), hidden]);
    expect(said).toContain('Not read: the hidden sheet “raw”, with 10 filled rows.');
  });

  it('tells every number with its cell in JSON', async () => {
    const folder = emptyFolder();
    const { said } = await takeNext(folder, [lawSheet(springMonths, april)], '--format', 'json');
    const [first] = JSON.parse(said).returns;
    expect(first.rows[1].numbers.filed).toEqual({
      sheet: 'DVDS',
      cell: 'C7',
      shown: '64',
      holds: '64',
    });
  });

  it.each([
    [['--dataset', 'clares-laws'], 'No dataset is called “clares-laws”. Did you mean clares-law?'],
    [
      ['--period', 'soon'],
      '--period is a month, quarter, year or day such as 2024-05, not “soon”.',
    ],
    [
      ['--recipe', 'My Recipe'],
      '--recipe is a name in small letters, figures and hyphens, not “My Recipe”.',
    ],
  ])('says what is wrong with %j', async (options, sentence) => {
    const folder = emptyFolder();
    const { status, complained } = await takeNext(
      folder,
      [lawSheet(springMonths, april)],
      ...options,
    );
    expect(status).toBe(2);
    expect(complained).toBe(`answerable take: ${sentence}`);
  });

  it('names the line of a recipe that cannot be read, and goes on by the others', async () => {
    const { folder } = await folderAfterApril();
    writeFileSync(join(folder, 'recipes/calls.yaml'), 'dataset: calls\nheadings: 3\n');
    const taken = await takeNext(folder, [lawSheet(mayMonths, may)]);
    expect(taken.status).toBe(0);
    expect(taken.read).toContain('recipes/calls.yaml warning line 2');
    expect(taken.said).toContain('Held against the recipe recipes/clares-law.yaml.');
    const json = await takeNext(folder, [lawSheet(mayMonths, may)], '--format', 'json');
    expect(JSON.parse(json.said).recipesNotRead).toMatchObject([
      { place: { file: 'recipes/calls.yaml' } },
    ]);
  });

  it('stops at a recipe that cannot be read where it is the one asked for', async () => {
    const { folder } = await folderAfterApril();
    writeFileSync(
      join(folder, 'recipes/calls.yaml'),
      'dataset: calls\nheadings:\n  - { heading: Rings, is: rings }\n',
    );
    const { status, complained } = await takeNext(
      folder,
      [lawSheet(springMonths, april)],
      '--recipe',
      'calls',
    );
    expect(status).toBe(2);
    expect(complained).toContain('“rings” is no column of “999 and 101 calls”');
    expect(complained).toContain('average_wait_seconds or left-out.');
  });
});
