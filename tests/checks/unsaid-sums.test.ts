import { describe, expect, test } from 'vitest';
import { compileFiles } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';

const definition = (identities: string, disclosure = 'people') => `title: People
description: People by age.
frequency: monthly
disclosure: ${disclosure}
key: [month, age]
columns:
  - { kind: period, name: month, title: Month, description: Month., grains: [month] }
  - { kind: code, name: age, title: Band, description: Band., codes: [Young, Old, Either] }
  - { kind: number, name: missing, title: Missing, description: Missing., unit: { count: person } }
  - { kind: number, name: found, title: Found, description: Found., unit: { count: person } }
  - { kind: number, name: lost, title: Lost, description: Lost., unit: { count: person } }
identities: ${identities}
`;

const adds = '{ kind: columns-add, id: a, total: missing, parts: [found, lost], says: They add. }';
const rows =
  '{ kind: rows-add, id: r, dimension: age, total: either, columns: [missing, found, lost], says: They add. }';

async function told(text: string, lines: readonly string[]): Promise<readonly string[]> {
  const { findings } = await compileFiles(
    testFolder({
      'body.yaml': testBody,
      'editions/2024-06/edition.yaml': testEdition([]),
      'datasets/people.yaml': text,
      'returns/people/2024-05.csv': ['month,age,missing,found,lost', ...lines, ''].join('\n'),
    }),
  );
  return findings
    .filter(({ code }) => code === 'definition-sum-unsaid')
    .map(({ severity, says }) => `${severity}: ${says.split(',')[0]}`);
}

const returned = ['2024-05,Young,30,27,3', '2024-05,Old,20,16,4', '2024-05,Either,50,43,7'];

describe('sums of people that hold throughout the returns', () => {
  test('are errors where no identity says them', async () => {
    expect(await told(definition('[]'), returned)).toEqual([
      'error: “missing” is found + lost in every row',
      'error: the rows “either” of “age” are the sum of all the others',
    ]);
  });

  test('are not spoken of where identities say them', async () => {
    expect(await told(definition(`[${adds}, ${rows}]`), returned)).toEqual([]);
  });

  test('are chance where one row breaks them', async () => {
    const broken = ['2024-05,Young,30,27,3', '2024-05,Old,20,16,5', '2024-05,Either,50,43,7'];
    expect(await told(definition('[]'), broken)).toEqual([]);
  });

  test('may be chance in a single row, which is a warning', async () => {
    const [first = ''] = returned;
    expect(await told(definition('[]'), [first])).toEqual([
      'warning: “missing” is found + lost in every row',
    ]);
  });

  test('give nothing away where nobody is protected', async () => {
    expect(await told(definition('[]', 'none'), returned)).toEqual([]);
  });
});
