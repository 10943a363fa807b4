import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realEffects } from '../../src/cli/effects.ts';
import { main } from '../../src/cli/main.ts';
import { putSmallFolder } from '../builders/small-folder.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { missingPeople } from '../folder/definitions/missing-people.ts';

async function run(directory: string) {
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  const effects = { ...realEffects, say: keep, complain: keep };
  const status = await main(['templates', directory], effects);
  return { status, text: lines.join('\n') };
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
