import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { lakeLists } from '../../src/cli/lake-lists.ts';
import { coverageOf } from '../../src/domain/open-data/coverage.ts';
import type { Coverage } from '../../src/domain/open-data/open-data.ts';
import { type Database, openDatabase } from '../../src/lake/database.ts';
import type { LakeEntry } from '../../src/lake/entry.ts';
import type { Ingested } from '../../src/lake/ingest/ingest.ts';
import { type Lake, openLake } from '../../src/lake/lake.ts';
import { stopsFiles } from '../../src/lake/stops-files.ts';
import { suppliedRows } from '../../src/lake/supplied.ts';
import { areas } from '../../src/reference/areas/index.ts';
import { inEnglish } from '../builders/in-english.ts';
import { ownFolder, take } from '../builders/records.ts';

const archives = fileURLToPath(new URL('../../../shared/data/police-uk', import.meta.url));

describe.runIf(existsSync(archives))(
  'the records of data.police.uk in a lake (needs ../shared/data)',
  () => {
    let lake: Lake;
    let taken: readonly Ingested[];
    let database: Database;
    let coverage: readonly Coverage[];

    beforeAll(async () => {
      const directory = join(ownFolder(), 'lake');
      mkdirSync(directory);
      taken = await take(directory, archives);
      lake = openLake(directory) ?? { directory, entries: [], filesOf: () => [] };
      await stopsFiles(lake, ['bedfordshire', 'south-yorkshire', 'leicestershire'], lakeLists);
      database = await openDatabase(directory);
      coverage = inEnglish(
        coverageOf(
          suppliedRows(lake.entries),
          areas.map(({ id }) => id),
        ),
      );
      return () => database.close();
    });

    const entriesOf = (kind: LakeEntry['kind'], force: string) =>
      lake.entries.filter((entry) => entry.kind === kind && entry.force === force);

    const rowsOf = (entries: readonly LakeEntry[], count: keyof LakeEntry['rows']) =>
      entries.reduce((total, { rows }) => total + rows[count], 0);

    const ask = async (sql: string, kind: LakeEntry['kind'], force: string) => {
      const paths = lake.filesOf(kind, { forces: [force] }).map((path) => `'${path}'`);
      return await database.all(sql.replace('RECORDS', `read_parquet([${paths.join(', ')}])`));
    };

    it('are all taken, without a row set aside', () => {
      expect(taken.filter(({ kind }) => kind === 'taken')).toHaveLength(165);
      expect(lake.entries.flatMap(({ quarantine }) => quarantine ?? [])).toEqual([]);
      expect(rowsOf(entriesOf('street', 'bedfordshire'), 'kept')).toBeGreaterThan(145_386);
      expect(rowsOf(entriesOf('outcomes', 'bedfordshire'), 'kept')).toBe(124_422);
      expect(rowsOf(entriesOf('stop-and-search', 'bedfordshire'), 'kept')).toBe(9982);
    });

    it('do not hold those of Northern Ireland, which is outside England and Wales', () => {
      const refused = taken.filter(({ kind }) => kind === 'refused');
      expect(refused).toContainEqual(
        expect.objectContaining({ refusal: expect.objectContaining({ code: 'supply-outside' }) }),
      );
    });

    it('keep three stops of 31 March in UTC in April, as the file has them (quirk 1)', async () => {
      const sql = `SELECT count(*) AS n FROM RECORDS
        WHERE month = '2023-04' AND strftime(instant, '%Y-%m') = '2023-03'`;
      expect(await ask(sql, 'stop-and-search', 'bedfordshire')).toEqual([{ n: 3 }]);
    });

    it('count 34 and 17 such stops in London in 2020 (quirk 1)', async () => {
      const sql = `SELECT month, count(*) AS n FROM RECORDS
        WHERE month <> strftime(instant, '%Y-%m') GROUP BY month ORDER BY month`;
      expect(await ask(sql, 'stop-and-search', 'metropolitan')).toEqual([
        { month: '2020-07', n: 34 },
        { month: '2020-08', n: 17 },
      ]);
    });

    it('keep repeats and count them: none in the City of London’s stops, many elsewhere (quirk 3)', () => {
      expect(rowsOf(entriesOf('stop-and-search', 'city-of-london'), 'repeats')).toBe(0);
      const bedfordshire = entriesOf('stop-and-search', 'bedfordshire');
      const share = rowsOf(bedfordshire, 'repeats') / rowsOf(bedfordshire, 'kept');
      expect(share).toBeGreaterThan(0.01);
      expect(share).toBeLessThan(0.04);
    });

    it('have no crime id for anti-social behaviour, nor for the transport police (quirk 4)', async () => {
      const sql = 'SELECT count(crime_id) AS ids FROM RECORDS';
      expect(await ask(sql, 'street', 'btp')).toEqual([{ ids: 0 }]);
      const antiSocial = `${sql} WHERE type = 'anti-social-behaviour'`;
      expect(await ask(antiSocial, 'street', 'bedfordshire')).toEqual([{ ids: 0 }]);
    });

    it('have 15 crimes in the City of London, March 2024, with the id of another that differs (quirk 4)', async () => {
      const sql = `SELECT count(crime_id) - count(DISTINCT crime_id) AS n FROM RECORDS
        WHERE month = '2024-03'`;
      expect(await ask(sql, 'street', 'city-of-london')).toEqual([{ n: 15 }]);
    });

    it('have 4,380 outcomes in March 2024 in Bedfordshire, 2,444 of a crime of that month (quirk 5)', async () => {
      const [street] = lake.filesOf('street', {
        forces: ['bedfordshire'],
        from: '2024-03',
        to: '2024-03',
      });
      const sql = `SELECT count(*) AS n, count(*) FILTER (crime_id IN (
          SELECT crime_id FROM read_parquet('${street}') WHERE crime_id IS NOT NULL)) AS here
        FROM RECORDS WHERE month = '2024-03'`;
      expect(await ask(sql, 'outcomes', 'bedfordshire')).toEqual([{ n: 4380, here: 2444 }]);
    });

    it('are partial for Dyfed-Powys in January to April 2024 and whole in 2025 (quirk 6)', () => {
      const found = coverage.filter(({ force, rows }) => force === 'dyfed-powys' && rows !== null);
      expect(found.map(({ month, status }) => `${month} ${status}`)).toEqual([
        '2024-01 partial',
        '2024-02 partial',
        '2024-03 partial',
        '2024-04 partial',
        '2025-01 supplied',
        '2025-02 supplied',
        '2025-03 supplied',
      ]);
    });

    it('are missing for Greater Manchester, and are no zero (quirk 7)', () => {
      const found = coverage.filter(({ force }) => force === 'greater-manchester');
      expect(found).toMatchObject([
        { kind: 'street', month: '2024-03', status: 'missing', rows: null, expected: null },
      ]);
    });

    it('are missing for Nottinghamshire in April 2024, of which other forces’ are here (quirk 7)', () => {
      const found = coverage.filter(
        ({ force, month }) => force === 'nottinghamshire' && month === '2024-04',
      );
      expect(found).toMatchObject([{ kind: 'street', status: 'missing', rows: null }]);
    });

    it('have one in nine times of Bedfordshire stops exactly on the hour (quirk 2)', async () => {
      const sql = `SELECT count(*) AS n, count(*) FILTER (minute(instant) = 0 AND second(instant) = 0) AS sharp
        FROM RECORDS`;
      expect(await ask(sql, 'stop-and-search', 'bedfordshire')).toEqual([{ n: 9982, sharp: 1128 }]);
    });

    it('have some crimes outside the area of the force, and some without a small area (quirk 13)', async () => {
      const sql = `SELECT left(lsoa_name, length(lsoa_name) - 5) AS district, count(*) AS n
        FROM RECORDS WHERE month = '2024-03' GROUP BY 1`;
      const found = await ask(sql, 'street', 'bedfordshire');
      expect(found).toEqual(
        expect.arrayContaining([
          { district: 'Milton Keynes', n: 7 },
          { district: 'Brent', n: 5 },
          { district: 'Huntingdonshire', n: 5 },
          { district: null, n: 223 },
        ]),
      );
      expect(found.reduce((sum, { n }) => sum + Number(n), 0)).toBe(5272);
    });

    it('name small areas of 2021 alone, also in 2021 itself (quirk 14)', async () => {
      const known = gunzipSync(readFileSync(join(archives, '../derived/lsoa21_to_lad.csv.gz')));
      const codes = new Set(known.toString('utf8').match(/^[EW]\d{8}/gm));
      const sql = 'SELECT DISTINCT lsoa FROM RECORDS WHERE lsoa IS NOT NULL';
      const found = await ask(sql, 'street', 'bedfordshire');
      expect(found.length).toBeGreaterThan(417);
      expect(found.filter(({ lsoa }) => !codes.has(String(lsoa)))).toEqual([]);
    });

    it('are never partial for Bedfordshire', () => {
      const found = coverage.filter(({ force, rows }) => force === 'bedfordshire' && rows !== null);
      expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['supplied']));
      expect(found).toHaveLength(29 * 3 + 9);
    });

    it('say of 105 of 106 Leicestershire stops in December 2019 nothing about a link (quirk 8)', async () => {
      const sql = `SELECT count(*) AS n, count(found) AS said FROM RECORDS WHERE month = '2019-12'`;
      expect(await ask(sql, 'stop-and-search', 'leicestershire')).toEqual([{ n: 106, said: 1 }]);
    });

    it('have no place at all in South Yorkshire’s stops (quirk 8)', async () => {
      const sql = 'SELECT count(lon) AS places FROM RECORDS';
      expect(await ask(sql, 'stop-and-search', 'south-yorkshire')).toEqual([{ places: 0 }]);
    });

    it('tell nothing recorded from not stated, and a vehicle from a person (quirks 9 and 10)', async () => {
      const sql = `SELECT count(*) FILTER (self IS NULL) AS blank,
          count(*) FILTER (self_detail = 'ns' AND self = 'not-stated') AS not_stated,
          count(*) FILTER (self = 'other' AND self_detail = 'ns') AS wrong
        FROM RECORDS WHERE type = 'vehicle'`;
      expect(await ask(sql, 'stop-and-search', 'bedfordshire')).toEqual([
        { blank: 427, not_stated: 0, wrong: 0 },
      ]);
    });

    // 7,665 of them lie on points of crimes up to March 2024, and 21 on points of crimes in 2025.
    it('place the stops of Bedfordshire by the points of its crimes', async () => {
      const [path] = await stopsFiles(lake, ['bedfordshire'], lakeLists);
      const rows = await database.all(
        `SELECT count(*) AS stops, count(lon) AS places, count(lsoa) AS small_areas,
          count(DISTINCT csp) FILTER (csp NOT IN ('elsewhere', 'unknown')) AS partnerships
        FROM read_parquet('${path}')`,
      );
      expect(rows).toEqual([{ stops: 9982, places: 8166, small_areas: 7686, partnerships: 3 }]);
    });
  },
);
