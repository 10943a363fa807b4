import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { randomOf } from '../../bench/generate/random.ts';
import { withDirt } from '../../bench/lake/dirt.ts';
import { generate, generatedFolder } from '../../bench/lake/generate.ts';
import { fromLocal } from '../../bench/lake/local-time.ts';
import { forceMonths, type Size, threeYears, year } from '../../bench/lake/sizes.ts';
import { divide } from '../../bench/lake/weights.ts';
import { areas } from '../../src/reference/areas/index.ts';
import { districtName, partnershipsOf } from '../../src/reference/partnerships/index.ts';

/** March and April, so that clocks change within it. */
const small: Size = {
  name: 'small',
  firstMonth: '2024-03',
  months: 2,
  streetRows: 3000,
  stopRows: 2000,
};
const files = [...generate(small)];

function linesOf(ending: string): readonly string[] {
  return files.flatMap(({ path, text }) =>
    path.endsWith(ending) ? text.split('\r\n').slice(1, -1) : [],
  );
}

const ukMonth = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
});

describe('a generated lake', () => {
  it('has a file of each kind for every force and month', () => {
    const expected = areas.flatMap(({ id }) =>
      ['2024-03', '2024-04'].flatMap((month) => [
        `${month}/${month}-${id}-street.csv`,
        `${month}/${month}-${id}-stop-and-search.csv`,
      ]),
    );
    expect(files.map(({ path }) => path)).toEqual(expected);
  });

  it.each([
    [
      '-street.csv',
      'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context',
    ],
    [
      '-stop-and-search.csv',
      'Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing',
    ],
  ])('begins each file that ends in %s with the header of real ones', (ending, header) => {
    const found = files.filter(({ path }) => path.endsWith(ending));
    expect(new Set(found.map(({ text }) => text.split('\r\n')[0]))).toEqual(new Set([header]));
  });

  it('has exactly the rows that were asked for', () => {
    expect([linesOf('-street.csv').length, linesOf('-stop-and-search.csv').length]).toEqual([
      3000, 2000,
    ]);
  });

  it('is the same at every run', () => {
    expect([...generate(small)]).toEqual(files);
  });

  it('dates searches within the month of the file by clocks in the UK', () => {
    const outside = files
      .filter(({ path }) => path.endsWith('-stop-and-search.csv'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/,(\d{4}-\d\d-\d\dT[^,]+),/g)]
          .map(([, time = '']) => time)
          .filter((time) => !time.startsWith('1970'))
          .filter((time) => ukMonth.format(new Date(time)) !== path.slice(0, 7)),
      );
    expect(outside).toEqual([]);
  });

  it('names small areas after districts of the force', () => {
    const bedfordshire = linesOf('bedfordshire-street.csv').flatMap(
      (row) => /,E01\d{6},(.+?) \d{3}[A-E],/.exec(row)?.[1] ?? [],
    );
    const districts = partnershipsOf('bedfordshire').flatMap(({ districts: all }) => all);
    expect(new Set(bedfordshire)).toEqual(new Set(districts.map(districtName)));
  });

  it('gives no crime id to anti-social behaviour, and 64 digits to other crime', () => {
    const odd = linesOf('kent-street.csv').filter((row) =>
      row.includes('Anti-social behaviour') ? !row.startsWith(',') : !/^[0-9a-f]{64},/.test(row),
    );
    expect(odd).toEqual([]);
  });
});

describe('a name with a comma', () => {
  it('is quoted', () => {
    const named = linesOf('dorset-street.csv').filter((row) => row.includes('Poole'));
    expect(named.length).toBeGreaterThan(0);
    expect(
      named.filter((row) => !/,"Bournemouth, Christchurch and Poole \d{3}[A-E]",/.test(row)),
    ).toEqual([]);
  });
});

describe('the sizes of the lake', () => {
  it.each([
    [year, 516, [6_000_000, 600_000]],
    [threeYears, 1548, [3_200_000, 1_800_000]],
  ])('add up over all forces and months', (size, count, rows) => {
    const all = forceMonths(size);
    expect(all.length).toBe(count);
    expect([
      all.reduce((sum, { streetRows }) => sum + streetRows, 0),
      all.reduce((sum, { stopRows }) => sum + stopRows, 0),
    ]).toEqual(rows);
  });

  it('give Metropolitan a sixth of the crimes', () => {
    const own = forceMonths(year).filter(({ area }) => area.id === 'metropolitan');
    const share = own.reduce((sum, { streetRows }) => sum + streetRows, 0) / year.streetRows;
    expect(share).toBeCloseTo(1 / 6, 3);
  });
});

describe('dividing a whole number', () => {
  it('leaves nothing over and gives nothing negative', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(fc.nat(1_000_000), weights, (total, each) => {
        const parts = divide(total, each);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the time of UK clocks', () => {
  it.each([
    ['2024-03-31T00:30:00Z', '2024-03-31T00:30:00.000Z'],
    ['2024-03-31T02:00:00Z', '2024-03-31T01:00:00.000Z'],
    ['2024-07-01T00:15:00Z', '2024-06-30T23:15:00.000Z'],
    ['2024-10-27T00:59:00Z', '2024-10-26T23:59:00.000Z'],
    ['2024-10-27T02:00:00Z', '2024-10-27T02:00:00.000Z'],
    ['2024-12-01T00:00:00Z', '2024-12-01T00:00:00.000Z'],
  ])('%s is %s in UTC', (shown, instant) => {
    expect(new Date(fromLocal(Date.parse(shown))).toISOString()).toBe(instant);
  });
});

describe('dirt', () => {
  const rows = Array.from({ length: 40 }, (_, at) => `${at}${',cell'.repeat(14)}`);
  const drawn = Array.from({ length: 500 }, (_, at) =>
    withDirt('stop-and-search', rows, randomOf('dirt', String(at))),
  );

  it('spoils one to three rows of about one file in fifty', () => {
    const spoilt = drawn.map(({ mistakes }) => mistakes).filter((mistakes) => mistakes > 0);
    expect(spoilt.length).toBeGreaterThan(3);
    expect(spoilt.length).toBeLessThan(25);
    expect(Math.max(...spoilt)).toBeLessThanOrEqual(3);
  });

  it('says how many rows are spoilt', () => {
    const changed = drawn.map(
      ({ rows: now }) => now.filter((row, place) => row !== rows[place]).length,
    );
    expect(changed).toEqual(drawn.map(({ mistakes }) => mistakes));
  });
});

describe('the folder of generated files', () => {
  let parent = '';
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'bench-lake-'));
  });
  afterEach(() => {
    rmSync(parent, { recursive: true });
  });

  it('is made once and then used again', () => {
    const { folder, contents } = generatedFolder(parent, small);
    rmSync(join(folder, '2024-04'), { recursive: true });
    expect(readdirSync(generatedFolder(parent, small).folder)).toEqual(['2024-03']);
    expect(contents.reduce((sum, { rows }) => sum + rows, 0)).toBe(5000);
  });
});
