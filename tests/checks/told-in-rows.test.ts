import { describe, expect, test } from 'vitest';
import { compileFiles } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';

const dataset = `title: Missing people
description: People reported missing.
frequency: monthly
disclosure: people
key: [month, place]
columns:
  - { kind: period, name: month, title: Month, description: Month., grains: [month] }
  - { kind: code, name: place, title: Place, description: Place., codes: [Here, There, Beyond, Total] }
  - { kind: code, name: band, title: Band, description: Band., codes: [1 to 4, 5 to 19, 20 or more, On foot] }
  - { kind: number, name: people, title: People, description: People., unit: { count: person, many: people } }
  - { kind: text, name: remark, title: Remark, description: Remark. }
identities:
  - { kind: rows-add, id: a, dimension: place, total: total, columns: [people], says: They add. }
`;

const measure = (note: string) => `measures:
  - id: missing
    title: Missing people
    definition: People reported missing.
    dataset: missing-people
    formula: people
    by: [place]
    notes: ['${note}']
`;

async function told(row: string, note = 'Each person once.'): Promise<readonly string[]> {
  const lines = ['month,place,band,people,remark', `2024-05,Here,${row}`];
  const others = ['There,On foot,30,', 'Beyond,On foot,20,', 'Total,On foot,53,Fifty-three in all'];
  const { findings } = await compileFiles(
    testFolder({
      'body.yaml': testBody,
      'editions/2024-06/edition.yaml': testEdition([]),
      'datasets/missing-people.yaml': dataset,
      'measures/own.yaml': measure(note),
      'returns/missing-people/2024-05.csv': `${[...lines, ...others.map((one) => `2024-05,${one}`)].join('\n')}\n`,
    }),
  );
  return findings
    .filter(({ code }) => code === 'hidden-size-told')
    .map(({ place: { file, row: at, column } }) => [file, at, column].join(' ').trim());
}

const at = (column: string) => `returns/missing-people/2024-05.csv 2 ${column}`;

describe('words in the row of a hidden number', () => {
  test.each([
    ['On foot,3,Three of them children', 'remark'],
    ['On foot,3,Only a handful', 'remark'],
    ['On foot,3,fewer than five', 'remark'],
    ['On foot,3,12 in the year', 'remark'],
    ['1 to 4,3,', 'band'],
  ])('may not tell its size: %s', async (row, column) => {
    expect(await told(row)).toEqual([at(column)]);
  });

  test('may say anything else, as may those of rows that are shown', async () => {
    expect(await told('On foot,3,Found on 3 May 2024')).toEqual([]);
    expect(await told('20 or more,30,Only thirty')).toEqual([]);
  });
});

describe('what an office notes on its measure', () => {
  test('tells no size of what is hidden', async () => {
    expect(await told('On foot,3,', 'Only three missing people were here.')).toEqual([
      'measures/own.yaml',
    ]);
  });
});
