import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLake } from '../../src/lake/lake.ts';
import { csv, ownFolder, stop, stopsHeader, take } from '../builders/records.ts';

const name = (month: string): string => `2024/${month}-bedfordshire-stop-and-search.csv`;
const at = (month: string, more: Parameters<typeof stop>[0] = {}): string =>
  stop({ date: `${month}-05T10:00:00+00:00`, ...more });
const [type = '', date = '', ...others] = stopsHeader.split(',');
const otherOrder = [date, type, ...others].join(',');
const [first = '', second = '', ...rest] = at('2024-03').split(',');
const inOtherOrder = [second, first, ...rest].join(',');

/** Takes three months in one go, of which the second has this row, and returns what the journal has. */
async function months(header: string, row: string) {
  const folder = ownFolder();
  const lake = join(folder, 'lake');
  csv(folder, name('2024-02'), stopsHeader, at('2024-02'));
  csv(folder, name('2024-03'), header, row, row);
  csv(folder, name('2024-04'), stopsHeader, at('2024-04'), at('2024-04', { gender: 'Female' }));
  const results = await take(lake, join(folder, '2024'));
  const entries = openLake(lake)?.entries ?? [];
  const rows = Object.fromEntries(entries.map((entry) => [entry.month, entry.rows]));
  const quarantine = entries.flatMap(({ quarantine: path }) => path ?? []);
  return { kinds: results.map(({ kind }) => kind), rows, quarantine, lake };
}

describe('small files that are read together', () => {
  it('are counted each for itself', async () => {
    const { kinds, rows } = await months(stopsHeader, at('2024-03'));
    expect(kinds).toEqual(['taken', 'taken', 'taken']);
    expect(rows['2024-02']).toMatchObject({ read: 1, kept: 1, repeats: 0 });
    expect(rows['2024-03']).toMatchObject({ read: 2, kept: 2, repeats: 1 });
    expect(rows['2024-04']).toMatchObject({ read: 2, kept: 2, repeats: 0 });
  });

  it('are held against the month of their own name', async () => {
    const { kinds, rows } = await months(stopsHeader, at('2024-04'));
    expect(kinds.toSorted()).toEqual(['refused', 'taken', 'taken']);
    expect(Object.keys(rows).toSorted()).toEqual(['2024-02', '2024-04']);
  });

  it('are all taken where one has a row that cannot be read', async () => {
    const { rows, quarantine, lake } = await months(stopsHeader, `${at('2024-03')}\na,b`);
    expect(rows['2024-02']).toMatchObject({ read: 1, kept: 1, quarantined: 0 });
    expect(rows['2024-03']).toMatchObject({ read: 4, kept: 2, quarantined: 2 });
    expect(rows['2024-04']).toMatchObject({ read: 2, kept: 2, quarantined: 0 });
    expect(readFileSync(join(lake, quarantine.join()), 'utf8')).toContain('a,b');
  });

  it('may have their columns in different orders', async () => {
    const { rows } = await months(otherOrder, inOtherOrder);
    expect(rows['2024-03']).toMatchObject({ read: 2, kept: 2, quarantined: 0 });
    expect(rows['2024-04']).toMatchObject({ read: 2, kept: 2, quarantined: 0 });
  });
});
