import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/lake/database.ts';
import { openLake } from '../../src/lake/lake.ts';
import { csv, ownFolder, stop, stopsHeader, take } from '../builders/records.ts';

describe('a time of a search', () => {
  const times = async (...dates: readonly string[]) => {
    const folder = ownFolder();
    const lake = join(folder, 'lake');
    const rows = dates.map((date) => stop({ date }));
    await take(lake, csv(folder, '2023-04-bedfordshire-stop-and-search.csv', stopsHeader, ...rows));
    const database = await openDatabase(lake);
    const [path = ''] = openLake(lake)?.filesOf('stop-and-search') ?? [];
    const found = await database.all(
      `SELECT instant::VARCHAR AS instant, month, day::VARCHAR AS day, weekday, hour
      FROM read_parquet('${path}') ORDER BY instant`,
    );
    database.close();
    return found;
  };

  it('belongs to the month in the UK: late on 31 March in UTC is April in summer time', async () => {
    expect(await times('2023-03-31T23:30:00+00:00')).toEqual([
      { instant: '2023-03-31 23:30:00', month: '2023-04', day: '2023-04-01', weekday: 6, hour: 0 },
    ]);
  });

  it('is read with the offset that it is written with', async () => {
    expect(await times('2023-04-01T00:30:00+01:00', '2023-04-10T12:00:00Z')).toMatchObject([
      { instant: '2023-03-31 23:30:00', hour: 0 },
      { instant: '2023-04-10 12:00:00', hour: 13 },
    ]);
  });

  it('has no hour where the day alone is given, which is the day in the UK', async () => {
    expect(await times('2023-04-01')).toEqual([
      {
        instant: '2023-03-31 23:00:00',
        month: '2023-04',
        day: '2023-04-01',
        weekday: 6,
        hour: null,
      },
    ]);
  });
});
