import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { holdShelf } from '../../src/shelf/hold.ts';
import { settleForReading } from '../../src/shelf/readable.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { asFormer, lying, putTiny } from '../builders/tiny-shelf.ts';
import { firstOfMany, secondOfMany } from './many-files.ts';

const publisher = fileURLToPath(new URL('./killed-publisher.ts', import.meta.url));
const second = { ...secondOfMany, former: asFormer(firstOfMany) };
const both = { ids: [secondOfMany.id, firstOfMany.id] };

/** Starts a publisher, and ends it without warning some time after it has begun. */
async function killed(out: string, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, [publisher, out], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  await setTimeout(afterMs);
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
}

describe('a publisher that is killed', () => {
  it('leaves the former site, the new one or none, which whoever reads next ends', async () => {
    const home = temporaryFolder('killed');
    const [base, done] = [join(home, 'base'), join(home, 'done')];
    putTiny(base, { ...firstOfMany, former: null });
    const before = lying(base);
    cpSync(base, done, { recursive: true });
    putTiny(done, second, both);
    const after = lying(done);

    for (const afterMs of [0, 5, 15, 30, 60, 120]) {
      const place = join(home, String(afterMs));
      const out = join(place, 'site');
      cpSync(base, out, { recursive: true });
      await killed(out, afterMs);
      expect([before, after, null]).toContainEqual(lying(out));
      await settleForReading(out);
      expect([before, after]).toContainEqual(lying(out));
      expect(readdirSync(place)).toEqual(['site']);
    }
  }, 120_000);

  it('makes way for the next', async () => {
    const out = join(temporaryFolder('killed'), 'site');
    putTiny(out, { ...firstOfMany, former: null });
    await killed(out, 20);
    holdShelf(out).release();
    putTiny(out, second, both);
    expect(lying(out)?.get('figures/1/index.html')).toBe('2 of 1');
  }, 120_000);
});
