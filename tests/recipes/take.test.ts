import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { odsOfTables } from '../intake/builders/ods.ts';
import type { CorpusSheet } from '../intake/corpus/cells.ts';
import { april, emptyFolder, lawSheet, may, sentFile } from './example-files.ts';

const springMonths = ['Mar 2024', 'Apr 2024'];
const mayMonths = [...springMonths, 'May 2024'];

/** Runs the command in this process: its exit status and everything that it says. */
async function take(...argv: readonly string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await main(['take', ...argv], {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    today: () => '2024-06-10',
    now: () => '2024-06-10T09:00:00.000Z',
    rewrite: null,
    seconds: () => 0,
    stopped: () => Promise.resolve(),
  });
  const text = said.join('\n');
  return { status, said: text, read: text.replace(/\s+/g, ' '), complained: complained.join('\n') };
}

async function folderAfterApril() {
  const folder = emptyFolder();
  const file = sentFile(folder, 'april.xlsx', [lawSheet(springMonths, april)]);
  const taken = await take(file, '--folder', folder, '--accept');
  return { folder, taken };
}

async function takeNext(folder: string, sheets: readonly CorpusSheet[], ...more: string[]) {
  return await take(sentFile(folder, 'next.xlsx', sheets), '--folder', folder, ...more);
}

/** Officers on a day, of which no heading says where they serve. */
function strength(heading: string): CorpusSheet {
  return {
    name: 'Workforce',
    rows: [
      ['Police officer strength as at 30 November 2026'],
      ['Rank', 'Establishment', heading],
      ['Constable', { number: 4700 }, { number: 4651.2 }],
      ['Sergeant', { number: 800 }, { number: 790.5 }],
    ],
  };
}

const otherStrength: CorpusSheet['rows'] = [
  ['Police officers as at 30 November 2026'],
  ['Rank', 'Budgeted establishment', 'Strength (FTE)'],
  ['Constable', { number: 470 }, { number: 465.1 }],
];

/** Saves the draft that was printed as a recipe, with what a person adds to it. */
function saveDraft(folder: string, name: string, said: string, more = ''): void {
  const [, draft = ''] = said.split(/(?=^dataset: )/m);
  mkdirSync(join(folder, 'recipes'), { recursive: true });
  writeFileSync(join(folder, `recipes/${name}.yaml`), `${draft.split('\n\n')[0]}\n${more}`);
}

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
