import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Effects } from '../../src/cli/effects.ts';
import { main } from '../../src/cli/main.ts';
import { takeLock } from '../../src/lake/lock.ts';
import { csv, ownFolder, stop, stopsHeader, street, streetHeader } from '../builders/records.ts';

/** Runs the command and returns what it said. */
async function run(...argv: readonly string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const effects: Effects = {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    today: () => '2024-06-30',
    now: () => '2024-06-30T09:00:00.000Z',
    rewrite: null,
    seconds: () => 0,
    stopped: () => Promise.resolve(),
  };
  const status = await main(['ingest', ...argv], effects);
  return { status, said, complained };
}

function given() {
  const folder = ownFolder();
  const path = join(folder, 'given');
  csv(path, '2024-03-bedfordshire-street.csv', streetHeader, street(), street(), 'a,b');
  csv(path, '2024-03-bedfordshire-stop-and-search.csv', stopsHeader, stop());
  return { folder, path, lake: join(folder, 'lake') };
}

describe('answerable ingest', () => {
  it('tells what it read, what it set aside and why, in lines of at most 80 columns', async () => {
    const { path, lake } = given();
    const { status, said, complained } = await run(path, '--lake', lake);
    expect({ status, complained }).toEqual({ status: 0, complained: [] });
    const text = said.join('\n').replaceAll(lake, 'LAKE');
    expect(text).toContain('2 files taken.');
    expect(text).toContain(
      '  street                1 file          3 rows read         2 kept   1 set aside',
    );
    expect(text).toContain('        1  The row has not the cells that the first line names.');
    expect(text).toContain('LAKE/quarantine/street/bedfordshire/2024-03-');
    expect(said.filter((line) => line.replace(lake, '').length > 80)).toEqual([]);
  });

  it('tells a program the same', async () => {
    const { path, lake } = given();
    const { said } = await run(path, '--lake', lake, '--format', 'json');
    expect(JSON.parse(said.join('\n'))).toMatchObject({
      files: { taken: 2, refused: 0 },
      rows: [
        { kind: 'stop-and-search', read: 1, kept: 1 },
        { kind: 'street', read: 3, kept: 2, quarantined: 1, repeats: 1 },
      ],
      quarantined: [{ reason: 'The row has not the cells that the first line names', rows: 1 }],
      coverage: [{ kind: 'street', status: 'partial', rows: 2, setAside: 1 }],
    });
  });

  it('changes no byte of the lake when it is given the same again', async () => {
    const { path, lake } = given();
    await run(path, '--lake', lake);
    const before = readFileSync(join(lake, 'journal.ndjson'), 'utf8');
    const { status, said } = await run(path, '--lake', lake);
    expect({ status, said: said.join(' ') }).toMatchObject({
      status: 0,
      said: expect.stringContaining('2 already here'),
    });
    expect(readFileSync(join(lake, 'journal.ndjson'), 'utf8')).toBe(before);
  });

  it('takes what is good, and says in a sentence what is not and ends with 2', async () => {
    const { path, lake } = given();
    csv(path, '2024-03-essex-street.csv', 'a,b,c', '1,2,3');
    const { status, said, complained } = await run(path, join(path, 'absent'), '--lake', lake);
    expect(status).toBe(2);
    expect(said.join(' ')).toContain('2 files taken, 2 refused');
    expect(complained).toHaveLength(2);
    expect(complained.join('\n')).toContain('2024-03-essex-street.csv: ');
    expect(complained.join('\n')).toContain('there is no such file or folder');
  });

  it('sets a force outside England and Wales aside without calling it a mistake', async () => {
    const { path, lake } = given();
    csv(path, '2024-03-northern-ireland-street.csv', streetHeader, street());
    const { status, said } = await run(path, '--lake', lake);
    expect(status).toBe(0);
    expect(said.join(' ')).toContain('1 outside England and Wales');
  });

  it('tells the difference when a later archive states a month again', async () => {
    const { folder, path, lake } = given();
    await run(path, '--lake', lake);
    const later = join(folder, 'later');
    csv(later, '2024-03-bedfordshire-street.csv', streetHeader, street(), street({ n: 1 }));
    csv(later, '2024-04-bedfordshire-street.csv', streetHeader, street({ month: '2024-04' }));
    const { said } = await run(later, '--lake', lake);
    expect(said.join('\n')).toContain(
      'street, bedfordshire, 2024-03: 2 rows before, 2 now; 1 added, 1 removed',
    );
  });

  it('refuses a folder that holds something else, and one that is being written to', async () => {
    const { folder, path, lake } = given();
    writeFileSync(join(folder, 'letter.txt'), 'Dear Sir');
    expect(await run(path, '--lake', folder)).toMatchObject({
      status: 2,
      complained: [expect.stringMatching(/which is no part of a lake/)],
    });
    await run(path, '--lake', lake);
    takeLock(lake, process.pid);
    expect(await run(path, '--lake', lake)).toMatchObject({
      status: 2,
      complained: [expect.stringMatching(/is being written to by process/)],
    });
  });

  it('asks for the lake where none is named', async () => {
    expect(await run('somewhere')).toMatchObject({
      status: 2,
      complained: [
        'answerable ingest: Say where to: answerable ingest PATH... --lake LAKE [--format text|json]',
      ],
    });
  });

  it('reads a folder whose name would be a pattern to the database', async () => {
    const { folder, lake } = given();
    const odd = join(folder, 'March [2024] *');
    csv(odd, '2024-03-bedfordshire-street.csv', streetHeader, street());
    expect(await run(odd, '--lake', lake)).toMatchObject({ status: 0 });
  });
});
