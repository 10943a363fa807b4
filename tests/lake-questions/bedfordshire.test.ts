import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sumOf } from '../../src/domain/statistics/sum.ts';
import type { StopFilter } from '../../src/domain/stops/counts/stop-counts.ts';
import { tallyCounts } from '../../src/domain/stops/counts/tally-counts.ts';
import { type Database, openDatabase } from '../../src/lake/database.ts';
import { openLake } from '../../src/lake/lake.ts';
import {
  countCrimes,
  countOutcomes,
  countSmallAreas,
} from '../../src/lake/questions/count-crimes.ts';
import { countStops, countStopTimes } from '../../src/lake/questions/count-stops.ts';
import { crossStops, type StopSource, tallyStops } from '../../src/lake/questions/tally-stops.ts';
import { partnershipsOf } from '../../src/reference/partnerships/index.ts';
import { stopCodesOf } from '../../src/reference/police-uk/stop-codes.ts';
import { byCode, type PlainDimension, plainDimensions, plainTallies } from './plain-count.ts';
import {
  bedfordshireZip,
  makeLake,
  type RawStop,
  readRawStops,
  recordsArePresent,
  removeLake,
  stopsFileOf,
} from './shared-lake.ts';

const quarter = { from: '2024-01', to: '2024-03' };
const all = { from: '2021-11', to: '2024-03' };
const codes = stopCodesOf('bedfordshire');
const partnerships = partnershipsOf('bedfordshire').map(({ code, districts }) => ({
  code,
  area: 'bedfordshire',
  districts: districts.map(({ name }) => name),
}));

let lake = '';
let database: Database;
let source: StopSource;
let raw: readonly RawStop[];
let streetFiles: readonly string[];
let outcomeFiles: readonly string[];

beforeAll(async () => {
  if (!recordsArePresent) return;
  lake = await makeLake(bedfordshireZip);
  database = await openDatabase(lake);
  source = { database, stopFiles: [stopsFileOf(lake, 'bedfordshire')] };
  raw = readRawStops(bedfordshireZip, 'bedfordshire');
  streetFiles = openLake(lake)?.filesOf('street') ?? [];
  outcomeFiles = openLake(lake)?.filesOf('outcomes') ?? [];
});

afterAll(() => {
  if (!recordsArePresent) return;
  removeLake(lake);
  database.close();
});

function bySelf(filter: StopFilter) {
  return tallyStops(source, filter, { by: 'self', codes: codes.self });
}

async function searchesFrom(from: string, to: string): Promise<number> {
  return sumOf(await bySelf({ from, to }), ({ searches }) => searches);
}

describe.skipIf(!recordsArePresent)('Searches in Bedfordshire (needs ../shared/data)', () => {
  it('in January to March 2024: White 445, Asian 130, Black 107, Mixed 44, Other 12, unknown 173', async () => {
    const tallies = await bySelf(quarter);
    expect(tallies.map(({ code, searches }) => [code, searches])).toEqual([
      ['white', 445],
      ['asian', 130],
      ['black', 107],
      ['mixed', 44],
      ['other', 12],
      ['not-stated', 128],
      ['blank', 45],
    ]);
    expect(sumOf(tallies, ({ searches }) => searches)).toBe(911);
  });

  it('were of a person in 869 of these 911', async () => {
    const tallies = await bySelf(quarter);
    expect(sumOf(tallies, ({ searches, vehicleOnly }) => searches - vehicleOnly)).toBe(869);
  });

  it.each([
    ['Q1', '2023-04', '2023-06', 1011],
    ['Q2', '2023-07', '2023-09', 1324],
    ['Q3', '2023-10', '2023-12', 1006],
    ['Q4', '2024-01', '2024-03', 911],
  ])('in %s of 2023/24 (%s to %s): %d', async (_, from, to, searches) => {
    expect(await searchesFrom(from, to)).toBe(searches);
  });

  it('after midnight in summer belong to the month in the UK: three of 31 March 2023 in UTC (quirk 1)', async () => {
    const april = { from: '2023-04', to: '2023-04' };
    const times = await tallyStops(source, april, { by: 'hour', codes: [] });
    expect(sumOf(times, ({ searches }) => searches)).toBe(
      raw.filter(({ month }) => month === '2023-04').length,
    );
    expect(
      raw.filter(({ month, Date: at }) => month === '2023-04' && at?.startsWith('2023-03-31')),
    ).toHaveLength(3);
  });

  it('have no self-defined ethnicity, age or gender where a vehicle alone was searched: all 427 (quirk 9)', async () => {
    const vehicles = { ...all, type: 'vehicle' };
    for (const by of ['self', 'age', 'gender'] as const) {
      const tallies = await tallyStops(source, vehicles, { by, codes: codes[by] });
      expect(tallies.filter(({ searches }) => searches > 0)).toEqual([
        { code: 'blank', searches: 427, vehicleOnly: 427, found: 0, notFound: 0, foundUnknown: 0 },
      ]);
    }
  });

  it('were found linked, not linked or neither: 2,183, 868 and 6,931', async () => {
    const tallies = await tallyStops(source, all, { by: 'found', codes: codes.found });
    expect(tallies.map(({ code, searches }) => [code, searches])).toEqual([
      ['yes', 2183],
      ['no', 868],
      ['blank', 6931],
    ]);
  });
});

const filters = fc.record(
  {
    from: fc.constantFrom('2021-11', '2022-06', '2023-04'),
    to: fc.constantFrom('2022-05', '2023-12', '2024-03'),
    type: fc.constantFrom('person', 'person-and-vehicle', 'vehicle'),
    self: fc.constantFrom('white', 'black', 'not-stated', 'blank'),
    officer: fc.constantFrom('white', 'asian', 'blank'),
    age: fc.constantFrom('10-17', '18-24', 'over-34', 'blank'),
    gender: fc.constantFrom('male', 'female', 'blank'),
    reason: fc.constantFrom('drugs', 'weapons', 'theft-articles'),
    legislation: fc.constantFrom('misuse-of-drugs-s23', 'pace-s1'),
    outcome: fc.constantFrom('no-further-action', 'arrest'),
    found: fc.constantFrom('yes', 'no', 'blank'),
  },
  { requiredKeys: [] },
);

const dimension = fc.constantFrom<PlainDimension>(...plainDimensions);

describe.skipIf(!recordsArePresent)(
  'The statements count as a reader of the CSV would (needs ../shared/data)',
  () => {
    it('by any dimension, with any filter', async () => {
      await fc.assert(
        fc.asyncProperty(filters, dimension, async (filter, by) => {
          const tallies = await tallyStops(source, filter, { by, codes: [] });
          expect(tallies.toSorted(byCode)).toEqual(plainTallies(raw, filter, by));
        }),
        { numRuns: 40 },
      );
    });

    it('by two dimensions at once, whose margins are the questions by one', async () => {
      await fc.assert(
        fc.asyncProperty(filters, dimension, dimension, async (filter, by, across) => {
          const cross = await crossStops(
            source,
            filter,
            { by, codes: [] },
            { by: across, codes: [] },
          );
          const rows = cross.map(({ code, tallies }) => ({
            code,
            searches: sumOf(tallies, ({ searches }) => searches),
          }));
          const alone = await tallyStops(source, filter, { by, codes: [] });
          expect(rows.toSorted(byCode)).toEqual(
            alone.map(({ code, searches }) => ({ code, searches })).toSorted(byCode),
          );
        }),
        { numRuns: 20 },
      );
    });

    it('and never more with a filter than without', async () => {
      await fc.assert(
        fc.asyncProperty(filters, dimension, async (filter, by) => {
          const narrowed = await tallyStops(source, filter, { by, codes: [] });
          const { from: _from, to: _to, ...rest } = filter;
          const wider = await tallyStops(source, rest, { by, codes: [] });
          const widerBy = new Map(wider.map(({ code, searches }) => [code, searches]));
          for (const { code, searches } of narrowed) {
            expect(searches).toBeLessThanOrEqual(widerBy.get(code) ?? 0);
          }
        }),
        { numRuns: 20 },
      );
    });
  },
);

describe.skipIf(!recordsArePresent)(
  'The counts for a publication folder (needs ../shared/data)',
  () => {
    it('answer every question as the lake does', async () => {
      const counts = await countStops(source, all);
      for (const by of ['self', 'officer', 'age', 'outcome', 'csp', 'found'] as const) {
        const own = counts === null ? [] : tallyCounts(counts, { ...quarter, reason: 'drugs' }, by);
        const asked = await tallyStops(source, { ...quarter, reason: 'drugs' }, { by, codes: [] });
        expect(own.filter(({ searches }) => searches > 0)).toEqual(asked.toSorted(byCode));
      }
    });

    it('by weekday and hour add up to all searches', async () => {
      expect(sumOf(await countStopTimes(source, all), ({ searches }) => searches)).toBe(9982);
    });

    it('place 9,982 searches in a partnership, elsewhere or nowhere', async () => {
      const tallies = await tallyStops(source, all, { by: 'csp', codes: codes.csp });
      expect(tallies.map(({ code }) => code)).toEqual([
        ...partnerships.map(({ code }) => code),
        'elsewhere',
        'unknown',
      ]);
      expect(sumOf(tallies, ({ searches }) => searches)).toBe(9982);
    });
  },
);

describe.skipIf(!recordsArePresent)('Crimes in Bedfordshire', () => {
  it.each([
    ['Q1', '2023-04', '2023-06', 15_511],
    ['Q2', '2023-07', '2023-09', 15_893],
    ['Q3', '2023-10', '2023-12', 14_610],
    ['Q4', '2024-01', '2024-03', 14_938],
  ])('in %s of 2023/24 (%s to %s): %d rows', async (_, from, to, crimes) => {
    const counts = await countCrimes({ database, streetFiles }, { from, to }, partnerships);
    expect(sumOf(counts, (one) => one.crimes)).toBe(crimes);
  });

  it('were theft from the person 129 times in the last of them', async () => {
    const counts = await countCrimes({ database, streetFiles }, quarter, partnerships);
    const thefts = counts.filter(({ type }) => type === 'theft-from-the-person');
    expect(sumOf(thefts, ({ crimes }) => crimes)).toBe(129);
  });

  it('lie in its three partnerships, elsewhere, or nowhere: 223 of March 2024 have no small area', async () => {
    const march = { from: '2024-03', to: '2024-03' };
    const counts = await countCrimes({ database, streetFiles }, march, partnerships);
    const byPlace = Map.groupBy(counts, ({ csp }) => csp);
    expect([...byPlace.keys()].toSorted()).toEqual(
      [...partnerships.map(({ code }) => code), 'elsewhere', 'unknown'].toSorted(),
    );
    expect(sumOf(byPlace.get('unknown') ?? [], ({ crimes }) => crimes)).toBe(223);
    expect(sumOf(counts, ({ crimes }) => crimes)).toBe(5272);
  });

  it('have outcomes of which many are about crimes of earlier months: 116,751 of 124,422 join (quirk 5)', async () => {
    const counts = await countOutcomes({ database, streetFiles }, outcomeFiles, all);
    expect(sumOf(counts, ({ outcomes }) => outcomes)).toBe(124_422);
    expect(sumOf(counts, ({ joined }) => joined)).toBe(116_751);
  });

  it('are counted by small area with the searches there', async () => {
    const areas = await countSmallAreas({ database, streetFiles }, source.stopFiles, all);
    expect(areas.every(({ lsoa }) => /^[EW]01\d{6}$/.test(lsoa))).toBe(true);
    expect(sumOf(areas, ({ crimes }) => crimes)).toBeGreaterThan(130_000);
    expect(sumOf(areas, ({ searches }) => searches)).toBe(7665);
  });
});
