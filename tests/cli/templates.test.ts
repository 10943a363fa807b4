import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realEffects } from '../../src/cli/effects.ts';
import { main } from '../../src/cli/main.ts';
import { testEdition } from '../builders/folder.ts';
import { putSmallFolder, smallEdition } from '../builders/small-folder.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import {
  missingPeople,
  missingPeopleCsv,
  missingPeopleMeasures,
} from '../folder/definitions/missing-people.ts';

async function answer(...argv: readonly string[]) {
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  const effects = { ...realEffects, say: keep, complain: keep };
  const status = await main(argv, effects);
  return { status, text: lines.join('\n') };
}

async function run(directory: string) {
  return await answer('templates', directory);
}

describe('answerable templates', () => {
  test('writes what the force fills in for a dataset that the folder defines', async () => {
    const folder = putSmallFolder(temporaryFolder('templates'), {
      'datasets/missing-people.yaml': missingPeople,
    });
    const { status, text } = await run(folder);
    expect([status, text]).toEqual([0, expect.stringContaining('1 of them its own')]);
    const template = (name: string) => readFileSync(join(folder, 'templates', name), 'utf8');
    expect(template('missing-people.csv')).toBe('month,age,people,found\n');
    expect(template('missing-people.txt')).toContain('  child  Under 18\n');
    expect(template('calls.csv')).toContain('month,service,calls');
  });

  test('tells what is wrong with a definition, and writes the others', async () => {
    const folder = putSmallFolder(temporaryFolder('templates'), {
      'datasets/odd.yaml': 'titel: Odd\n',
    });
    const { status, text } = await run(folder);
    expect(status).toBe(1);
    expect(text).toContain('Did you mean “title”?');
    expect(readFileSync(join(folder, 'templates/calls.txt'), 'utf8')).toContain('999');
  });

  test('writes measures and a section to start from, which can be published as they stand', async () => {
    const folder = putSmallFolder(temporaryFolder('templates'), {
      'datasets/missing-people.yaml': missingPeople,
      'returns/missing-people/2024-05.csv': missingPeopleCsv,
    });
    expect((await run(folder)).text).toContain('copy templates/missing-people.md into the edition');
    mkdirSync(join(folder, 'measures'));
    const copy = (from: string, to: string) =>
      writeFileSync(join(folder, to), readFileSync(join(folder, 'templates', from)));
    copy('missing-people.measures.yaml', 'measures/missing-people.yaml');
    copy('missing-people.md', 'editions/2024-06/missing-people.md');
    writeFileSync(join(folder, smallEdition), testEdition(['clares-law', 'missing-people']));
    const checked = await answer('check', folder);
    expect([checked.status, checked.text]).toEqual([
      0,
      expect.stringContaining('can be published'),
    ]);
    expect(checked.text).not.toContain('missing-people.md');
    expect(checked.text).not.toContain('templates/');
  });

  test('shows the measures that the folder has, and makes no others', async () => {
    const folder = putSmallFolder(temporaryFolder('templates'), {
      'datasets/missing-people.yaml': missingPeople,
      'measures/missing-people.yaml': missingPeopleMeasures,
    });
    await run(folder);
    expect(readdirSync(join(folder, 'templates'))).not.toContain('missing-people.measures.yaml');
    const section = readFileSync(join(folder, 'templates/missing-people.md'), 'utf8');
    expect(section).toContain('  - missing-people\n  - missing-people-found\nrows: age\n');
  });

  test('writes nothing through a link', async () => {
    const folder = putSmallFolder(temporaryFolder('templates'));
    const elsewhere = join(temporaryFolder('templates'), 'kept.csv');
    writeFileSync(elsewhere, 'kept');
    mkdirSync(join(folder, 'templates'));
    symlinkSync(elsewhere, join(folder, 'templates/calls.csv'));
    const { status } = await run(folder);
    expect([status, readFileSync(elsewhere, 'utf8')]).toEqual([2, 'kept']);
  });
});
