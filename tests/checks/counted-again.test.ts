import { describe, expect, test } from 'vitest';
import { compileFiles } from '../builders/example.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';
import { missingPeople, missingPeopleCsv } from '../folder/definitions/missing-people.ts';

/** A second table, by age or of all, whose number is called `cases`. */
const second = (key: string, more = '') => `title: Cases
description: Cases.
frequency: monthly
disclosure: none
key: [${key}]
columns:
  - { kind: period, name: month, title: Month, description: Month., grains: [month] }
${more}  - { kind: number, name: cases, title: Cases, description: Cases., unit: { count: case } }
`;

const byAge = `  - kind: code
    name: age
    title: Age
    description: Age.
    codes: [{ code: child, label: Under 18 }, { code: adult, label: 18 to 64 }, { code: older, label: 65 or over }]
`;

async function told(text: string, csv: string): Promise<readonly string[]> {
  const { findings, publication } = await compileFiles(
    testFolder({
      'body.yaml': testBody,
      'editions/2024-06/edition.yaml': testEdition([]),
      'datasets/missing-people.yaml': missingPeople,
      'datasets/cases.yaml': text,
      'returns/missing-people/2024-05.csv': missingPeopleCsv,
      'returns/cases/2024-05.csv': csv,
    }),
  );
  expect(publication?.findings.map(({ code }) => code)).not.toContain('definition-counts-again');
  return findings
    .filter(({ code }) => code === 'definition-counts-again')
    .map(({ severity, place, says }) => `${severity} ${place.file}: ${says.split(',')[0]}`);
}

const ages = 'month,age,cases\n2024-05,Under 18,40\n2024-05,18 to 64,8\n2024-05,65 or over,';
const same = '“cases” of “cases” is the same number as “people” of “missing-people” wherever';

describe('people who stand in a second table', () => {
  test('are found where every row of it is the same', async () => {
    const found = await told(second('month, age', byAge), `${ages}3\n`);
    expect(found).toEqual([`error datasets/cases.yaml: ${same} they have rows of the same`]);
  });

  test('are asked about where one total of them is', async () => {
    const found = await told(second('month'), 'month,cases\n2024-05,51\n');
    expect(found).toEqual([`warning datasets/cases.yaml: ${same} they have rows of the same`]);
  });

  test.each([
    ['where a row is another', second('month, age', byAge), `${ages}4\n`],
    ['where a margin ties them', tied(), `${ages.replace('cases', 'people')}3\n`],
    ['of one small number', second('month, age', byAge), 'month,age,cases\n2024-05,65 or over,3\n'],
  ])('are not spoken of %s', async (_, text, csv) => {
    expect(await told(text, csv)).toEqual([]);
  });
});

function tied(): string {
  const margin = 'margins: [{ dataset: missing-people, column: people, by: [age] }]\n';
  return `${second('month, age', byAge)}${margin}`
    .replace('disclosure: none', 'disclosure: people')
    .replace('name: cases', 'name: people');
}
