import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { pdfInput } from '../../../src/publish/pdf/input.ts';
import { publication } from '../../builders/published/publication.ts';
import { withoutFirstGroup } from './parts.ts';
import { newestOf, newTypesetter, setReport } from './set-report.ts';

const hash = (pdf: Uint8Array) => createHash('sha256').update(pdf).digest('hex');
const whole = withoutFirstGroup(publication());

const setElsewhere = (env: Readonly<Record<string, string>>): string =>
  spawnSync(process.execPath, [fileURLToPath(new URL('./set-elsewhere.ts', import.meta.url))], {
    cwd: tmpdir(),
    env: { ...process.env, ...env },
    encoding: 'utf8',
  }).stdout;

/** Another body: the same words about another place. */
const other: Publication = { ...whole, area: { ...whole.area, name: 'Gwent' } };

describe('the bytes of a report', () => {
  it('are the same when it is set again, by the same compiler and by a new one', async () => {
    const first = hash(await setReport(whole));
    const again = hash(await setReport(whole));
    const input = pdfInput(whole, newestOf(whole));
    expect([again, hash((await newTypesetter()).typeset(input))]).toEqual([first, first]);
  });

  it('are the same whatever was set before', async () => {
    const fresh = await newTypesetter();
    const after = await newTypesetter();
    after.typeset(pdfInput(other, newestOf(other)));
    const input = pdfInput(whole, newestOf(whole));
    expect(hash(after.typeset(input))).toBe(hash(fresh.typeset(input)));
  });

  it('are the same in another process, folder, language and time zone', async () => {
    const here = hash(await setReport(whole));
    expect(setElsewhere({ TZ: 'Pacific/Auckland', LANG: 'cy_GB.UTF-8' })).toBe(here);
  }, 90_000);

  it('are others for another area', async () => {
    expect(hash(await setReport(other))).not.toBe(hash(await setReport(whole)));
  });
});
