import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from './made-up-tables.ts';

const data = new URL('../../../../shared/data/ons/', import.meta.url);
const workbook = new URL('policeforceareatablesyedecember2024.xlsx', data);
const csv = new URL('policeforceareatablesyejune25final.csv', data);

const bedfordshire = 'E23000026';
const cityOfLondon = 'E23000034';

const slips = [
  '“Unassigned Gwent” carries the code of South Wales, and is read as Gwent',
  '“unassigned Surrey” carries the code of Kent, and is read as Surrey',
];

/**
 * Nothing is said of totals and rates: the areas come to England and to Wales, both with the British
 * Transport Police to the whole, every partnership table to its force, and every rate to its count.
 */
describe.skipIf(!existsSync(workbook))(
  'ONS, police force area data tables, year ending December 2024',
  async () => {
    const read = existsSync(workbook)
      ? await readFile(readFileSync(workbook), 'xlsx')
      : await readFile(new Uint8Array(), 'xlsx');

    it('has 43 areas with 23 offence groups, for twelve months', () => {
      expect(read.areas).toBe(43);
      expect(read.accepted?.rows).toHaveLength(43 * 23);
      expect(read.accepted?.source.period.id).toBe('12-months-to-2024-12');
    });

    it('adds up throughout, but for two slips of codes in table C2', () => {
      expect(read.findings.map(({ says }) => says)).toEqual(slips);
      expect(read.findings.map(({ place }) => [place.sheet, place.row])).toEqual([
        ['Table C2', 129],
        ['Table C2', 339],
      ]);
    });

    it('gives Bedfordshire 52,207 crimes and 71.6 per 1,000 of 729,200 residents', () => {
      expect(read.rowOf(bedfordshire, 'total')).toMatchObject({
        source: { sheet: 'Table P1' },
        row: 37,
        numbers: {
          crimes: { value: 52_207, at: { sheet: 'Table P1', row: 37 } },
          population: { value: 729_200, at: { sheet: 'Table P3', row: 38 } },
          published_rate: { value: 71.592_836_739_479_5 },
        },
      });
    });

    it('gives the City of London counts and residents, and hides its rates', () => {
      expect(read.rowOf(cityOfLondon, 'total')?.numbers).toMatchObject({
        crimes: { value: 9270 },
        population: { value: 13_500 },
        published_rate: { status: 'suppressed', given: '[u1]' },
      });
    });
  },
);

describe.skipIf(!existsSync(csv))(
  'ONS, table C2 of the year ending June 2025 saved as CSV',
  async () => {
    const read = existsSync(csv)
      ? await readFile(readFileSync(csv), 'csv')
      : await readFile(new Uint8Array(), 'csv');

    it('has 43 areas with 23 offence groups, for twelve months', () => {
      expect(read.areas).toBe(43);
      expect(read.accepted?.rows).toHaveLength(43 * 23);
      expect(read.accepted?.source.period.id).toBe('12-months-to-2025-06');
    });

    it('adds up, has the same two slips, and no populations', () => {
      expect(read.findings.map(({ says }) => says)).toEqual([
        ...slips,
        'there is no table of rates with populations, so neither rates nor ranks can be worked out',
      ]);
    });

    it('gives Bedfordshire 51,683 crimes, its number written with a comma and a space', () => {
      expect(read.rowOf(bedfordshire, 'total')?.numbers.crimes).toMatchObject({
        value: 51_683,
        given: '51,683',
        at: { row: 21 },
      });
      expect(read.rowOf(cityOfLondon, 'total')?.numbers.crimes?.value).toBe(8801);
    });
  },
);
