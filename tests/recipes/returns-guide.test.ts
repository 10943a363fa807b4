import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { canonicalCsv } from '../../src/folder/canonical/return-csv.ts';
import { recipeText } from '../../src/folder/recipes.ts';
import { recipeOf } from '../../src/intake/recipe/recipe.ts';
import { understandFile } from '../intake/corpus/score.ts';
import { writeWorkbook } from '../intake/corpus/workbook.ts';
import { guideRecipe, guideTables } from './returns-guide.ts';

const tables = guideTables();

async function understandTable(rows: (typeof tables)[number]['rows']) {
  return await understandFile('return.xlsx', writeWorkbook([{ name: 'Contact', rows }]));
}

describe('docs/returns.md', () => {
  it('has tables that are taken and tables that are asked about', () => {
    expect(tables.filter(({ gives }) => gives.length > 0).length).toBeGreaterThan(2);
    expect(tables.filter(({ asks }) => asks.length > 0).length).toBeGreaterThan(2);
  });

  it.each(tables)('says what comes of $name', async ({ rows, gives, asks }) => {
    const { proposals, questions } = await understandTable(rows);
    const lines = proposals.flatMap(({ dataset, reading }) =>
      reading === null
        ? []
        : new TextDecoder().decode(canonicalCsv(dataset, reading) ?? undefined).split('\n'),
    );
    expect(lines).toEqual(expect.arrayContaining([...gives]));
    const told = questions.map(({ says }) => says);
    expect(asks.length === 0 ? told : told.filter((says) => asks.includes(says))).toEqual(asks);
  });

  it('shows the recipe that is made of such a table', async () => {
    const header = ['Month', 'Service', 'Calls', 'Answered within 10 seconds', 'Average wait'];
    const { proposals } = await understandTable([
      header,
      ['May 2024', '999', { number: 10_890 }, '88.4%', { number: 8 }],
      ['May 2024', '101 priority', { number: 3871 }, null, { number: 122 }],
    ]);
    const [proposal] = proposals;
    const calls = datasets.find(({ id }) => id === 'calls');
    const text =
      proposal === undefined || calls === undefined
        ? ''
        : recipeText(recipeOf(proposal, ''), calls);
    expect(text.replaceAll(/^#.*\n/gm, '')).toBe(guideRecipe());
  });
});
