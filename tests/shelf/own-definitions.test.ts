import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FormerRelease } from '../../src/domain/disclosure/former-release.ts';
import { compileFiles } from '../../src/shelf/compile-folder.ts';
import { readFormerReleases } from '../../src/shelf/former-releases.ts';
import { testBody, testEdition, testFolder } from '../builders/folder.ts';
import { putSmallFolder } from '../builders/small-folder.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { answerable } from '../cli/answerable.ts';

/** People in four groups, of which no row is the whole. */
const groups = `title: People by group
description: People by group.
frequency: monthly
disclosure: people
key: [month, group]
columns:
  - { kind: period, name: month, title: Month, description: The month., grains: [month] }
  - { kind: code, name: group, title: Group, description: The group., codes: [A, B, C, D] }
  - kind: number
    name: people
    title: People
    description: People in the group.
    unit: { count: person, many: people }
`;

const returned = 'month,group,people\n2024-05,A,4\n2024-05,B,4\n2024-05,C,4\n2024-05,D,50\n';

/** A measure of some of the groups together. */
function together(id: string, codes: readonly string[]): string {
  const lines = [
    `  - id: ${id}`,
    '    title: Together',
    '    definition: People in some groups.',
    '    dataset: people-by-group',
    `    where: { group: [${codes.join(', ')}] }`,
    '    formula: sum(people)',
  ];
  return `measures:\n${lines.join('\n')}\n`;
}

const definition = 'datasets/people-by-group.yaml';
const measures = 'measures/together.yaml';

const files = {
  [definition]: groups,
  [measures]: together('three', ['a', 'b', 'c']),
  'returns/people-by-group/2024-05.csv': returned,
};

const shelf = join(temporaryFolder('own-definitions'), 'public');
let former: readonly FormerRelease[] = [];
beforeAll(() => {
  const folder = putSmallFolder(temporaryFolder('own-definitions'), files);
  expect(answerable('publish', folder, '--out', shelf).status).toBe(0);
  former = readFormerReleases(shelf);
}, 60_000);

async function compileNext(
  changes: Readonly<Record<string, string>>,
  known: readonly FormerRelease[] = former,
) {
  const next = testFolder({
    'body.yaml': testBody,
    'editions/2024-06/edition.yaml': testEdition([]),
    ...files,
    ...changes,
  });
  const publishedAt = () => '2024-07-02T08:30:00Z';
  const { publication, findings } = await compileFiles(next, { publishedAt, former: known });
  const told = findings
    .filter(({ code }) => code.startsWith('definition-'))
    .map(({ code, severity }) => [code, severity]);
  return { value: (id: string) => publication?.figures.get(id)?.value, told };
}

describe('what a release with definitions of its own has shown', () => {
  test('is read by these definitions', () => {
    const [release] = former;
    expect(release?.tables.map(({ dataset }) => dataset.definedIn)).toEqual([definition]);
    expect(release?.defined?.map(({ id }) => id)).toEqual(['three']);
    expect(release?.figures.get('three.2024-05')).toBe(12);
  });

  test('is taken account of where its measure is there no more, and another would tell the rest', async () => {
    const changes = { [measures]: together('two', ['a', 'b']) };
    const { value } = await compileNext(changes);
    expect(value('two.2024-05')).toBeNull();
  });

  test('is what hides it: without a former release it is shown', async () => {
    const changes = { [measures]: together('two', ['a', 'b']) };
    const { value } = await compileNext(changes, []);
    expect(value('two.2024-05')).toBe(8);
  });
});

describe('a definition that is another now', () => {
  test('of the same is not spoken of', async () => {
    expect((await compileNext({})).told).toEqual([]);
  });

  test('may not protect less than before', async () => {
    const changes = { [definition]: groups.replace('disclosure: people', 'disclosure: none') };
    expect((await compileNext(changes)).told).toContainEqual(['definition-loosened', 'error']);
  });

  test('may not take a count of people for something else', async () => {
    const more =
      '  - { kind: number, name: cases, title: Cases, description: Cases., unit: { count: case }, optional: true, blank: zero }\n';
    const changes = { [definition]: `${groups}    tells: nothing\n${more}` };
    expect((await compileNext(changes)).told).toContainEqual(['definition-loosened', 'error']);
  });

  test('is said where figures of one name are worked out otherwise', async () => {
    const changes = { [measures]: together('three', ['a', 'b', 'd']) };
    expect((await compileNext(changes)).told).toEqual([['definition-changed', 'warning']]);
  });

  test('is not said of other words', async () => {
    const text = together('three', ['a', 'b', 'c']).replace('Together', 'Three groups');
    expect((await compileNext({ [measures]: text })).told).toEqual([]);
  });
});
