import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLake } from '../../src/lake/lake.ts';
import { lostFiles } from '../../src/lake/lost-files.ts';
import { csv, ownFolder, street, streetHeader, take, takeOf } from '../builders/records.ts';

const name = '2024-03-bedfordshire-street.csv';

function newLake() {
  const folder = ownFolder();
  const statement = (edition: string, ...rows: readonly string[]) =>
    csv(folder, `${edition}/${name}`, streetHeader, ...rows);
  const lake = join(folder, 'lake');
  return {
    lake,
    journal: () => readFileSync(join(lake, 'journal.ndjson'), 'utf8'),
    first: statement('first', street({ n: 1 }), street({ n: 2 }), street()),
    second: statement('second', street({ n: 2 }), street({ n: 3 }), street(), street()),
  };
}

const currentEdition = (lake: string) =>
  openLake(lake)?.entries.map(({ supply, rows }) => [supply.edition, rows.kept]);

describe('a month that is stated again', () => {
  it('by a later archive supersedes the former, and the journal has the difference by rows', async () => {
    const { lake, first, second } = newLake();
    await takeOf('2024-04', lake, first);
    expect(await takeOf('2024-05', lake, second)).toMatchObject({
      kind: 'taken',
      entry: { supersedes: { edition: '2024-04', before: 3, after: 4, added: 2, removed: 1 } },
    });
    expect(currentEdition(lake)).toEqual([['2024-05', 4]]);
    const folder = join(lake, 'street/force=bedfordshire/month=2024-03');
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('by an earlier archive that arrives later is kept and does not count', async () => {
    const { lake, first, second } = newLake();
    await takeOf('2024-05', lake, second);
    expect(await takeOf('2024-04', lake, first)).toMatchObject({
      kind: 'older',
      entry: { supersedes: null },
    });
    expect(currentEdition(lake)).toEqual([['2024-05', 4]]);
  });

  it('by an archive of the same month is superseded by what came later', async () => {
    const { lake, first, second } = newLake();
    await takeOf('2024-05', lake, second);
    await takeOf('2024-05', lake, first);
    expect(currentEdition(lake)).toEqual([['2024-05', 3]]);
  });

  it('without the name of an archive gives way to one with it', async () => {
    const { lake, first, second } = newLake();
    await takeOf('2024-05', lake, second);
    await takeOf(null, lake, first);
    expect(currentEdition(lake)).toEqual([['2024-05', 4]]);
  });

  it('as it was first, by the latest of three archives, counts again', async () => {
    const { lake, first, second } = newLake();
    await takeOf('2024-04', lake, first);
    await takeOf('2024-05', lake, second);
    expect(await takeOf('2024-06', lake, first)).toMatchObject({
      kind: 'taken',
      entry: { supersedes: { edition: '2024-05', before: 4, after: 3, added: 1, removed: 2 } },
    });
    expect(currentEdition(lake)).toEqual([['2024-06', 3]]);
  });

  it('alike by a later archive holds against one that lies between and arrives last', async () => {
    const { lake, first, second } = newLake();
    await takeOf('2024-04', lake, first);
    expect(await takeOf('2024-06', lake, first)).toMatchObject({ kind: 'already-here' });
    expect(await takeOf('2024-05', lake, second)).toMatchObject({ kind: 'older' });
    expect(currentEdition(lake)).toEqual([['2024-06', 3]]);
  });
});

describe('the same file', () => {
  it('twice changes nothing', async () => {
    const { lake, first, journal } = newLake();
    await take(lake, first);
    const before = journal();
    expect(await take(lake, first)).toMatchObject([{ kind: 'already-here' }]);
    expect(journal()).toBe(before);
  });

  it('is taken again where its Parquet file was removed or changed, which is told', async () => {
    const { lake, first } = newLake();
    await take(lake, first);
    const [path = ''] = openLake(lake)?.filesOf('street') ?? [];
    writeFileSync(path, 'spoilt');
    expect(openLake(lake)?.entries).toEqual([]);
    expect(lostFiles(lake)).toEqual([path.slice(lake.length + 1)]);
    expect(await take(lake, first)).toMatchObject([{ kind: 'taken' }]);
    expect(lostFiles(lake)).toEqual([]);
    expect(currentEdition(lake)).toEqual([['2024-03', 3]]);
  });

  it('falls back to the former statement where the later one’s file is lost', async () => {
    const { lake, first, second } = newLake();
    await takeOf('2024-04', lake, first);
    await takeOf('2024-05', lake, second);
    rmSync(openLake(lake)?.filesOf('street')[0] ?? '');
    expect(currentEdition(lake)).toEqual([['2024-04', 3]]);
  });
});
