import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { odsOfTables } from '../intake/builders/ods.ts';
import { april, emptyFolder, lawSheet, may } from './example-files.ts';

import { folderAfterApril, mayMonths, springMonths, take, takeNext } from './taking.ts';

describe('answerable take', () => {
  it('shows what it understood and writes nothing until that is accepted', async () => {
    const folder = emptyFolder();
    const { status, read } = await takeNext(folder, [lawSheet(springMonths, april)]);
    expect(status).toBe(0);
    expect(read).toContain('Clare’s Law requests and disclosures, April 2024');
    expect(read).toContain('Requests filed C7 64');
    expect(read).toContain('So it is in all 2 places.');
    expect(readdirSync(folder)).toEqual(['returns']);
  });

  it('never says more than a terminal is wide', async () => {
    const { taken } = await folderAfterApril();
    expect(taken.said.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('makes the return and a recipe of it when it is accepted', async () => {
    const { folder, taken } = await folderAfterApril();
    expect(taken.status).toBe(0);
    expect(readFileSync(join(folder, 'returns/clares-law/2024-04.csv'), 'utf8')).toBe(
      [
        'month,requests,right_to_ask,right_to_know,filed,outstanding,disclosed_right_to_ask,disclosed_right_to_know,disclosed_outside_35_days',
        '2024-03,100,55,45,99,1,23,30,5',
        '2024-04,75,34,41,64,11,28,19,3',
        '',
      ].join('\n'),
    );
    const recipe = readFileSync(join(folder, 'recipes/clares-law.yaml'), 'utf8');
    expect(recipe).toContain('dataset: clares-law\nsheet: DVDS\n');
    expect(recipe).toContain('  - heading: Requests filed\n    is: filed\n');
  });

  it('tells of a total that its parts do not add up to, and takes the parts', async () => {
    const folder = emptyFolder();
    const sums = Object.entries(april).map(([name, [march = 0, one = 0]]) => {
      return [name, [march, one, march + one + (name === 'Requests filed' ? 10 : 0)]] as const;
    });
    const sheet = lawSheet([...springMonths, 'Total'], Object.fromEntries(sums));
    const { status, read } = await takeNext(folder, [sheet]);
    expect(status).toBe(0);
    expect(read).toContain('“Total” shows 173, and the numbers from B7 to C7 add up to 163.');
    expect(read).not.toContain('settle');
  });

  it('counts the comments, and says nothing that is in them', async () => {
    const folder = emptyFolder();
    const file = join(folder, 'sent.ods');
    const cells = april['Total Requests'].map(
      (value) =>
        `<table:table-cell office:value-type="float" office:value="${value}"><office:annotation><text:p>Ask the desk</text:p></office:annotation><text:p>${value}</text:p></table:table-cell>`,
    );
    writeFileSync(
      file,
      odsOfTables(
        `<table:table table:name="S"><table:table-row>${cells.join('')}</table:table-row></table:table>`,
      ),
    );
    const { read } = await take(file, '--folder', folder);
    expect(read).toContain('Not read: the sheet “S”; 2 comments.');
    expect(read).not.toContain('desk');
  });

  it('takes the next month of the same shape by itself, and tells what is new and restated', async () => {
    const { folder } = await folderAfterApril();
    const { status, said } = await takeNext(folder, [lawSheet(mayMonths, may)], '--accept');
    expect(status).toBe(0);
    expect(said).toContain('Held against the recipe recipes/clares-law.yaml.');
    expect(said).toContain('New: 1 row.');
    expect(said).toContain('Restated: April 2024, Requests filed: 64 was handed over, now 73.');
    expect(readdirSync(join(folder, 'returns/clares-law'))).toEqual(['2024-04.csv', '2024-05.csv']);
    expect(readdirSync(join(folder, 'recipes'))).toEqual(['clares-law.yaml']);
  });

  it.each([
    [
      'renamed',
      'Requests filed',
      'Filed requests',
      'row 7, column A: the heading “Requests filed” is called “Filed requests” now',
    ],
    [
      'new',
      'Requests filed',
      'Requests filed by e-mail',
      'row 7, column B: the heading “Requests filed by e-mail” was not in the file before',
    ],
  ])('says where the shape is another: a heading is %s', async (_, before, now, told) => {
    const { folder } = await folderAfterApril();
    const rows = Object.fromEntries(
      Object.entries(may).map(([heading, values]) => [heading === before ? now : heading, values]),
    );
    const { status, read } = await takeNext(folder, [lawSheet(mayMonths, rows)], '--accept');
    expect(status).toBe(1);
    expect(read).toContain(told);
    expect(existsSync(join(folder, 'returns/clares-law/2024-05.csv'))).toBe(false);
  });

  it('says that a heading moved, and that one is gone', async () => {
    const { folder } = await folderAfterApril();
    const entries = Object.entries(may);
    const [first = ['', []], second = ['', []], ...others] = entries;
    const moved = lawSheet(mayMonths, Object.fromEntries([second, first, ...others]));
    expect((await takeNext(folder, [moved])).read).toContain(
      '“Requests under Right to Ask” stands in A4 now',
    );
    const gone = lawSheet(mayMonths, Object.fromEntries(entries.slice(0, -1)));
    expect((await takeNext(folder, [gone])).read).toContain(
      'the heading “Disclosed outside 35 days” is gone',
    );
  });

  it('takes a changed file under the name of a new recipe', async () => {
    const { folder } = await folderAfterApril();
    const rows = { ...may, 'Staff trained': [1, 2, 3] };
    const sheets = [lawSheet(mayMonths, rows)];
    expect((await takeNext(folder, sheets, '--accept')).status).toBe(1);
    const again = await takeNext(folder, sheets, '--recipe', 'law-from-may', '--accept');
    expect(again.status).toBe(0);
    expect(again.said).toContain('“Staff trained”: no column of the return is called so');
    expect(readFileSync(join(folder, 'recipes/law-from-may.yaml'), 'utf8')).toContain(
      'left-out:\n  - Staff trained\n',
    );
    expect((await takeNext(folder, sheets)).status).toBe(0);
  });

  it('writes no return over another: the same again is nothing new, another is a revision', async () => {
    const { folder } = await folderAfterApril();
    const same = await takeNext(folder, [lawSheet(springMonths, april)], '--accept');
    expect(same.said).toContain('The folder has this return already, and nothing was written.');
    const restated = { ...april, 'Requests filed': [99, 70], 'Requests outstanding': [1, 5] };
    const other = await takeNext(folder, [lawSheet(springMonths, restated)], '--accept');
    expect(other.said).toContain('this is its revision 2');
    expect(readdirSync(join(folder, 'returns/clares-law'))).toEqual([
      '2024-04.csv',
      '2024-04.r2.csv',
    ]);
  });
});
