import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { protectFolder } from '../../src/edition/compile.ts';
import { openFolder } from '../../src/folder/disk.ts';
import { readFolder } from '../../src/folder/read.ts';
import { definitions, exampleDirectory } from '../builders/example.ts';

const example = openFolder(exampleDirectory);
if (example === null) throw new Error('The example folder is missing.');
const files = example;

/** The example with these lines added to its `body.yaml`. */
async function exampleWith(lines: string) {
  const folder = await readFolder(
    {
      ...files,
      read: (path) => (path === 'body.yaml' ? added(files.read(path), lines) : files.read(path)),
    },
    datasets,
  );
  const protection = folder.body && protectFolder(folder, folder.body, definitions);
  return { folder, protection };
}

function added(bytes: Uint8Array, lines: string): Uint8Array {
  return new TextEncoder().encode(`${new TextDecoder().decode(bytes)}${lines}\n`);
}

async function hiddenDatasets(lines: string): Promise<readonly string[]> {
  const { protection } = await exampleWith(lines);
  const cells = [...(protection?.cells.values() ?? [])];
  return [...new Set(cells.map(({ table }) => table.dataset.id))].toSorted();
}

const people = ['joiners-leavers', 'stops-by-age-officer-defined', 'stops-by-age-self-defined'];

describe('the rules that a body chooses in body.yaml', () => {
  it('are those for people where it says nothing', async () => {
    expect(await hiddenDatasets('')).toEqual(people);
  });

  it('can take in posts as well', async () => {
    const hidden = await hiddenDatasets('disclosure: { posts: true }');
    expect(hidden).toEqual(expect.arrayContaining(['community-posts', ...people]));
  });

  it('can be stricter, and are kept in every table', async () => {
    const { protection } = await exampleWith('disclosure: { profile: under-ten }');
    expect(protection?.profile.id).toBe('under-ten');
    expect(protection?.numbers.filter(({ safe }) => !safe)).toEqual([]);
    const small = [...(protection?.cells.values() ?? [])].filter(({ value }) => value === 9);
    expect(small.length).toBeGreaterThan(0);
  });

  it('have to be rules that there are', async () => {
    const { folder } = await exampleWith('disclosure: { profile: none-at-all }');
    expect(folder.body).toBeNull();
    expect(folder.findings.map(({ severity, place }) => [severity, place.file])).toEqual([
      ['error', 'body.yaml'],
    ]);
  });
});
