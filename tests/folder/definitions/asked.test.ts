import { describe, expect, test } from 'vitest';
import { compileFiles } from '../../builders/example.ts';
import { testBody, testEdition, testFolder } from '../../builders/folder.ts';
import { missingPeople, missingPeopleCsv, missingPeopleMeasures } from './missing-people.ts';
import { readDefinitions } from './read-definitions.ts';

async function compileWith(dataset: string) {
  const { publication, findings } = await compileFiles(
    testFolder({
      'body.yaml': testBody,
      'editions/2024-06/edition.yaml': testEdition([]),
      'datasets/missing-people.yaml': dataset,
      'measures/missing-people.yaml': missingPeopleMeasures,
      'returns/missing-people/2024-05.csv': missingPeopleCsv,
    }),
  );
  return { publication, warnings: findings.filter(({ severity }) => severity === 'warning') };
}

describe('what only the office can know', () => {
  test('is asked in a warning: people in a dataset that protects nobody', async () => {
    const text = missingPeople.replace('disclosure: people', 'disclosure: none');
    const { warnings } = await compileWith(text);
    expect(warnings.map(({ code, place }) => [code, place.line])).toEqual([
      ['definition-people', 12],
      ['definition-people', 21],
      ['definition-people', 26],
    ]);
  });

  test('is asked as well where posts are said to be counted by a characteristic of people', () => {
    const text = missingPeople.replace('disclosure: people', 'disclosure: posts');
    const { findings } = readDefinitions({ 'datasets/missing-people.yaml': text });
    expect(findings.map(({ code, place }) => [code, place.line])).toEqual([
      ['definition-people', 12],
    ]);
  });

  test('is asked of every number that is said to tell nothing', () => {
    const residents =
      '  - { kind: number, name: residents, title: Residents, description: All., unit: { count: resident }, tells: nothing }\n';
    const text = missingPeople.replace('identities:\n', `${residents}identities:\n`);
    const { findings } = readDefinitions({ 'datasets/missing-people.yaml': text });
    expect(findings.map(({ code, place }) => [code, place.line])).toEqual([
      ['definition-tells-nothing', 31],
    ]);
  });

  test('is asked of a share of which nothing says what it is one of, until something does', () => {
    const share =
      '  - { kind: number, name: share, title: Share, description: Of all., unit: percentage }\n';
    const shared = missingPeople.replace('identities:\n', `${share}identities:\n`);
    const of = (text: string) =>
      readDefinitions({ 'datasets/missing-people.yaml': text }).findings.map(
        ({ code, place }) => `${code} ${place.line}`,
      );
    expect(of(shared)).toEqual(['definition-compares 31']);
    const tells = 'unit: percentage, tells: { columns: [people], beside: [{ age: total }] } }';
    expect(of(shared.replace('unit: percentage }', tells))).toEqual([]);
    const identity =
      '  - { kind: percentage, id: s, percentage: share, numerator: found, denominator: people, says: Found. }\n';
    expect(of(`${shared}${identity}`)).toEqual([]);
    expect(of(shared.replace('disclosure: people', 'disclosure: posts'))).not.toContain(
      'definition-compares 31',
    );
  });

  test('is no list of people without a count: nothing in it could be protected', () => {
    const text = [
      'title: Cases',
      'description: A row for each.',
      'frequency: monthly',
      'disclosure: people',
      'key: [age]',
      'columns:',
      '  - { kind: code, name: age, title: Age, description: Age., codes: [Young, Old] }',
      '  - { kind: text, name: remark, title: Remark, description: Words. }',
      '',
    ].join('\n');
    const { findings } = readDefinitions({ 'datasets/cases.yaml': text });
    expect(findings.map(({ says }) => says)).toEqual([
      'no column counts in whole numbers, so there is nothing by which small groups could be protected',
    ]);
  });

  test('is never published', async () => {
    const text = missingPeople.replace('disclosure: people', 'disclosure: none');
    const { publication } = await compileWith(text);
    expect(publication?.findings.map(({ code }) => code)).not.toContain('definition-people');
  });
});
