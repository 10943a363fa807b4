import { rmSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeLake, removeLake, runAnswerable } from './shared-lake.ts';
import { smallArchive, white } from './small-archive.ts';

let lake = '';
let archive = '';
let none = '';

beforeAll(async () => {
  archive = smallArchive({
    'bedfordshire 2024-01': [{ number: 20, self: white }],
    'bedfordshire 2024-02': [
      { number: 12, self: white },
      { number: 8, self: white, reason: 'Swans' },
    ],
    'bedfordshire 2024-03': [
      { number: 19, self: white },
      { number: 1, reason: 'NA' },
    ],
  });
  lake = await makeLake(archive);
  none = smallArchive({ 'kent 2024-03': [{ number: 5, reason: 'Swans' }] });
  await runAnswerable('ingest', none, '--lake', lake);
});

afterAll(() => {
  removeLake(lake);
  for (const given of [archive, none]) rmSync(given, { recursive: true, force: true });
});

async function stops(...options: readonly string[]): Promise<string> {
  const range = ['--area', 'bedfordshire', '--from', '2024-01', '--to', '2024-03'];
  const { stdout } = await runAnswerable('stops', '--lake', lake, ...range, ...options);
  return stdout;
}

const twentyOf =
  'Of 20 records handed over, 8 are not counted: the object of search is in no list (8).';

describe('records that are not counted', () => {
  it.each([[[]], [['--by', 'month']], [['--by', 'reason']], [['--reason', 'drugs']]])(
    'are told below the table of stops %j, month by month and with the reason',
    async (options) => {
      const text = (await stops(...options)).replaceAll(/\n {2}/g, ' ');
      expect(text).toContain(
        'The count for February 2024 may not be whole: of 20 records handed over, 8 are not counted: the object of search is in no list (8).',
      );
      expect(text).toContain('March 2024: of 20 records handed over, 1 is not counted:');
    },
  );

  it('mark the month that may lack searches, and it alone', async () => {
    const text = await stops('--by', 'month');
    expect(text).toMatch(/^Feb 2024 \* +12 /m);
    expect(text).toMatch(/^Mar 2024 +19 /m);
    expect(text).toContain('* The month may lack searches: do not compare it with others.');
  });

  it('are all there is of a force of whose file nothing could be counted', async () => {
    const range = ['--from', '2024-01', '--to', '2024-03'];
    const kent = await runAnswerable('stops', '--lake', lake, '--area', 'kent', ...range);
    expect(kent.status).toBe(2);
    expect(kent.stderr.replaceAll(/\s+/g, ' ')).toContain(
      'Of 5 records handed over, none could be counted: the object of search is in no list (5).',
    );
    const all = await runAnswerable('stops', '--lake', lake, '--area', 'all', ...range);
    const text = all.stdout.replaceAll(/\n {2}/g, ' ');
    expect(text).toContain('Kent, 2024-03: Of 5 records handed over, none could be counted');
    expect(text).not.toMatch(/No file in these months[^.]*kent/);
  });

  it('are in the CSV by the months of each row, and add up with those counted', async () => {
    const rows: readonly Record<string, string>[] = parse(
      await stops('--by', 'month', '--format', 'csv'),
      { columns: true },
    );
    const told = rows.map((row) => [
      row.code,
      Number(row.searches),
      Number(row.records_handed_over),
      Number(row.records_not_counted),
    ]);
    expect(told).toEqual([
      ['2024-01', 20, 20, 0],
      ['2024-02', 12, 20, 8],
      ['2024-03', 19, 20, 1],
      ['total', 51, 60, 9],
    ]);
  });

  it('are in the JSON with the reasons, together and by file', async () => {
    const [area] = JSON.parse(await stops('--format', 'json')).areas;
    expect(area.records).toMatchObject({ handedOver: 60, counted: 51, setAside: 9 });
    expect(area.files[1]).toMatchObject({
      rows: 12,
      quarantined: 8,
      reasons: [{ reason: 'The object of search is in no list', rows: 8 }],
    });
    expect(area.months.gaps).toMatchObject([
      { month: '2024-02', status: 'partial', says: twentyOf },
      { month: '2024-03', status: 'noted' },
    ]);
  });
});
