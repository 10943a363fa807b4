import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { exampleSite } from '../../builders/example-site.ts';
import { tablesOf } from './write-tables.ts';

const { publication } = await exampleSite();

it('The same publication gives the same bytes', () => {
  expect(tablesOf(publication)).toEqual(tablesOf(publication));
});

it.each(['Pacific/Apia', 'America/New_York', 'Asia/Kathmandu', 'Europe/London'])(
  'A machine in the time zone %s writes the same bytes as one in UTC',
  (zone) => {
    expect(hashIn(zone)).toBe(hashIn('UTC'));
    expect(hashIn(zone)).toMatch(/^[0-9a-f]{64}$/);
  },
);

const writer = new URL('../../../src/publish/ods/write-ods.ts', import.meta.url);

/** SHA-256 of a small workbook that another process writes under this time zone. */
function hashIn(zone: string): string {
  const program = `
    import { createHash } from 'node:crypto';
    import { writeOds } from ${JSON.stringify(writer.href)};
    const sheet = { name: 'Cover', title: 'Title', lines: [], table: null };
    const workbook = { title: 'T', subject: 'S', creator: 'C', created: '2024-07-01T08:30:00Z', language: 'en-GB', sheets: [sheet] };
    process.stdout.write(createHash('sha256').update(writeOds(workbook)).digest('hex'));`;
  const env = { ...process.env, TZ: zone };
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    env,
  }).stdout.toString();
}
