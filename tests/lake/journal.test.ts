import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mendJournal, readJournal } from '../../src/lake/journal.ts';
import { openLake } from '../../src/lake/lake.ts';
import { takeLock } from '../../src/lake/lock.ts';
import { sweep } from '../../src/lake/sweep.ts';
import { csv, ownFolder, street, streetHeader, take } from '../builders/records.ts';

async function lakeWithOne(): Promise<string> {
  const folder = ownFolder();
  const lake = join(folder, 'lake');
  await take(lake, csv(folder, '2024-03-bedfordshire-street.csv', streetHeader, street()));
  return lake;
}

describe('the journal', () => {
  it('is read without a last line that was being written', async () => {
    const lake = await lakeWithOne();
    appendFileSync(join(lake, 'journal.ndjson'), '{"version":1,"kind":"str');
    expect(openLake(lake)?.entries).toHaveLength(1);
    mendJournal(lake);
    expect(readFileSync(join(lake, 'journal.ndjson'), 'utf8')).toMatch(/\}\n$/);
    expect(readJournal(lake)).toMatchObject({ damaged: [], entries: [{ month: '2024-03' }] });
  });

  it('names whole lines that say nothing', async () => {
    const lake = await lakeWithOne();
    appendFileSync(join(lake, 'journal.ndjson'), 'spoilt\n');
    expect(readJournal(lake)).toMatchObject({ damaged: [2], entries: [{}] });
  });

  it('cannot lead out of the lake', async () => {
    const lake = await lakeWithOne();
    const path = join(lake, 'journal.ndjson');
    const text = readFileSync(path, 'utf8').replace('"path":"street/', '"path":"../street/');
    writeFileSync(path, text);
    expect(readJournal(lake)).toEqual({ damaged: [1], entries: [] });
  });

  it('knows every file in the lake once what was left over is swept up', async () => {
    const lake = await lakeWithOne();
    const folder = join(lake, 'street/force=bedfordshire/month=2024-03');
    writeFileSync(join(folder, '0123456789abcdef.parquet'), 'left over');
    mkdirSync(join(lake, 'quarantine/street/kent'), { recursive: true });
    writeFileSync(join(lake, 'quarantine/street/kent/2024-03-0.csv.new'), 'left over');
    sweep(lake);
    expect(openLake(lake)?.filesOf('street')).toHaveLength(1);
    expect(() => readFileSync(join(folder, '0123456789abcdef.parquet'))).toThrow('ENOENT');
    expect(() => readFileSync(join(lake, 'quarantine/street/kent/2024-03-0.csv.new'))).toThrow(
      'ENOENT',
    );
  });
});

describe('the lock', () => {
  it('lets one process write at a time', () => {
    const lake = ownFolder();
    const lock = takeLock(lake, process.pid);
    expect(lock).toMatchObject({ ok: true });
    expect(takeLock(lake, process.pid)).toEqual({
      ok: false,
      says: `${lake} is being written to by process ${process.pid} on ${hostname()}; wait until it has ended. If it no longer runs, delete ${join(lake, '.lock')}.`,
    });
    if (lock.ok) lock.release();
    expect(takeLock(lake, process.pid)).toMatchObject({ ok: true });
  });

  it('of a process that has ended is taken over', () => {
    const lake = ownFolder();
    const pid = 2 ** 22 + 1;
    writeFileSync(join(lake, '.lock'), JSON.stringify({ pid, host: hostname() }));
    expect(takeLock(lake, process.pid)).toMatchObject({ ok: true });
  });

  it('of another machine is respected, because nothing can be known of it', () => {
    const lake = ownFolder();
    writeFileSync(join(lake, '.lock'), JSON.stringify({ pid: 1, host: 'elsewhere' }));
    expect(takeLock(lake, process.pid)).toMatchObject({ ok: false });
  });
});
