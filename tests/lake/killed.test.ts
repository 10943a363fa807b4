import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/lake/database.ts';
import { openLake } from '../../src/lake/lake.ts';
import { takeLock } from '../../src/lake/lock.ts';
import { csv, ownFolder, street, streetHeader, take } from '../builders/records.ts';

const writer = fileURLToPath(new URL('./killed-writer.ts', import.meta.url));
const files = 40;
const rowsPerFile = 3000;

/** Files that a run takes before it is ended, and how long after the last of them. */
const moments = [
  [0, 0],
  [0, 25],
  [1, 3],
  [2, 11],
  [1, 19],
  [3, 7],
] as const;

/** Forty months of one force, one row of each set aside. */
function given(folder: string): string {
  for (let index = 0; index < files; index += 1) {
    const month = `20${20 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    const rows = Array.from({ length: rowsPerFile }, (_, n) => street({ n, month }));
    const bad = street({ month, type: 'Piracy' });
    csv(folder, `given/${month}-bedfordshire-street.csv`, streetHeader, ...rows, bad);
  }
  return join(folder, 'given');
}

/** Starts to take the files, and ends the process without warning some time after it has taken so many. */
async function kill(lake: string, path: string, taken: number, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, [writer, lake, path]);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe('begun');
  let more = taken;
  while (more > 0) if ((await lines.next()).value === 'taken') more -= 1;
  await setTimeout(afterMs);
  child.kill('SIGKILL');
  await once(child, 'close');
}

async function countRows(lake: string): Promise<unknown> {
  const paths = openLake(lake)?.filesOf('street') ?? [];
  const database = await openDatabase(lake);
  const list = paths.map((path) => `'${path}'`).join(', ');
  const [row] = await database.all(`SELECT count(*) AS rows FROM read_parquet([${list}])`);
  database.close();
  return row?.rows;
}

function filesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  ).length;
}

describe('a process that is killed while it writes', () => {
  it('leaves a lake that can be read at any moment, and the next run finishes the job', async () => {
    const folder = ownFolder();
    const path = given(folder);
    const lake = join(folder, 'lake');
    for (const [taken, afterMs] of moments) {
      await kill(lake, path, taken, afterMs);
      const entries = openLake(lake)?.entries ?? [];
      expect(entries.map(({ rows }) => rows.kept)).toEqual(entries.map(() => rowsPerFile));
    }
    const before = openLake(lake)?.entries.length ?? 0;
    expect(before).toBeGreaterThan(0);
    expect(await countRows(lake)).toBe(before * rowsPerFile);
    expect(takeLock(lake, process.pid)).toMatchObject({ ok: true });

    const finished = await take(lake, path);
    expect(finished.filter(({ kind }) => kind === 'already-here')).toHaveLength(before);
    expect(finished.filter(({ kind }) => kind === 'taken')).toHaveLength(files - before);
    expect(await countRows(lake)).toBe(files * rowsPerFile);
    expect(filesIn(join(lake, 'street'))).toBe(files);
    expect(filesIn(join(lake, 'quarantine'))).toBe(files);
    expect(readdirSync(lake)).not.toContain('.tmp');
  });
});
