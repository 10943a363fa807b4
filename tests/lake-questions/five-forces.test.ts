import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sumOf } from '../../src/domain/statistics/sum.ts';
import { ethnicityTable } from '../../src/domain/stops/rates/disproportionality.ts';
import { findRate } from '../../src/domain/stops/rates/find-rate.ts';
import { type Database, openDatabase } from '../../src/lake/database.ts';
import { crossStops, tallyStops } from '../../src/lake/questions/tally-stops.ts';
import { findArea } from '../../src/reference/areas/index.ts';
import { stopCodesOf } from '../../src/reference/police-uk/stop-codes.ts';
import { byCode, plainTallies } from './plain-count.ts';
import {
  fiveForcesZip,
  makeLake,
  readRawStops,
  recordsArePresent,
  removeLake,
  stopsFileOf,
} from './shared-lake.ts';

const forces = ['city-of-london', 'derbyshire', 'leicestershire', 'merseyside', 'south-yorkshire'];
const forceCodes = forces.map((code) => ({ code, label: code }));
const codes = stopCodesOf('');
const winter = { from: '2019-12', to: '2020-02' };

let lake = '';
let database: Database;

beforeAll(async () => {
  if (!recordsArePresent) return;
  lake = await makeLake(fiveForcesZip);
  database = await openDatabase(lake);
});

afterAll(() => {
  if (!recordsArePresent) return;
  removeLake(lake);
  database.close();
});

const of = (...names: readonly string[]) => ({
  database,
  stopFiles: names.map((force) => stopsFileOf(lake, force)),
});

async function findRateOf(force: string, months: { from: string; to: string }) {
  const tallies = await tallyStops(of(force), months, { by: 'type', codes: codes.type });
  return findRate({
    found: sumOf(tallies, ({ found }) => found),
    notFound: sumOf(tallies, ({ notFound }) => notFound),
    foundUnknown: sumOf(tallies, ({ foundUnknown }) => foundUnknown),
  });
}

describe.skipIf(!recordsArePresent)(
  'Searches by five forces, December 2019 to February 2020 (needs ../shared/data)',
  () => {
    it('are 16,791, and the same force by force as in a table of all', async () => {
      const cross = await crossStops(
        of(...forces),
        winter,
        { by: 'force', codes: forceCodes },
        { by: 'self', codes: codes.self },
      );
      expect(cross.map(({ code }) => code)).toEqual(forces);
      expect(sumOf(cross, ({ tallies }) => sumOf(tallies, ({ searches }) => searches))).toBe(
        16_791,
      );
      const alone = await tallyStops(of('merseyside'), winter, { by: 'self', codes: codes.self });
      expect(cross[3]?.tallies).toEqual(alone);
    });

    it.each(forces)(
      'count in %s as a reader of its CSV would, in the older wordings too',
      async (force) => {
        const raw = readRawStops(fiveForcesZip, force);
        for (const by of ['self', 'officer', 'outcome', 'legislation', 'reason', 'age'] as const) {
          const tallies = await tallyStops(of(force), winter, { by, codes: [] });
          expect(tallies.toSorted(byCode)).toEqual(plainTallies(raw, winter, by));
        }
      },
    );

    it('in Leicestershire hardly ever say what was found: 1 in December 2019 (quirk 8)', async () => {
      const leicestershire = await findRateOf('leicestershire', { from: '2019-12', to: '2019-12' });
      expect(leicestershire.knownPercent).toBeLessThan(1);
      expect(leicestershire.mostPercent?.value).toBeGreaterThan(98);
    });

    it('in the City of London always do (quirk 8)', async () => {
      const { knownPercent, unknown } = await findRateOf('city-of-london', winter);
      expect([knownPercent, unknown]).toEqual([100, 0]);
    });

    it('in South Yorkshire have no place, and so no partnership (quirk 8)', async () => {
      const tallies = await tallyStops(of('south-yorkshire'), winter, { by: 'csp', codes: [] });
      expect(tallies.map(({ code, searches }) => [code, searches])).toEqual([['unknown', 5074]]);
    });

    it('put Chinese with Asian and “Other ethnic group - Not stated” with nobody (quirk 10)', async () => {
      const raw = readRawStops(fiveForcesZip, 'merseyside');
      const tallies = await tallyStops(of('merseyside'), winter, { by: 'self', codes: codes.self });
      const wordedAsian = raw.filter((row) => /^Asian/.test(row['Self-defined ethnicity'] ?? ''));
      expect(tallies.find(({ code }) => code === 'asian')?.searches).toBe(wordedAsian.length);
      const area = findArea('merseyside');
      const table =
        area &&
        ethnicityTable({
          tallies,
          values: codes.self,
          basis: 'self',
          population2021: area.population2021,
        });
      expect(table?.rows.find(({ code }) => code === 'not-stated')?.ratePer1000).toBeNull();
    });
  },
);
