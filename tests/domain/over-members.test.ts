import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count } from '../../src/domain/figures/unit.ts';
import type { Formula, Measure, Members } from '../../src/domain/measures/measure.ts';
import type { Table } from '../../src/domain/tables/table.ts';
import { figuresOf } from '../builders/figures-in-words.ts';
import { numberColumn, testDataset, testRow, testTable } from '../builders/table.ts';

/** Areas are named after letters: these are no forces, and their groups are made up. */
const letters = ['a', 'b', 'c', 'd', 'e'];
const codes = letters.map((code) => ({ code, label: code.toUpperCase() }));

const area = { kind: 'code' as const, name: 'area', title: 'Area', description: '', codes };
const similar = { ...area, name: 'similar_area', title: 'Similar area' };
const version = {
  ...area,
  name: 'version',
  title: 'Version',
  codes: [
    { code: 'old', label: 'Old' },
    { code: 'new', label: 'New' },
  ],
};

function crimeDataset(areas: readonly string[]) {
  const own = codes.filter(({ code }) => areas.includes(code));
  return testDataset({
    id: 'crime',
    columns: [{ ...area, codes: own }, numberColumn('crimes'), numberColumn('residents')],
  });
}

/** One row for each area, in this order: crimes and residents, or a hidden count. */
function crimeTable(
  areas: Readonly<Record<string, readonly [number | null, number]>>,
  order = Object.keys(areas),
): Table {
  const rows = order.map((code, index) => {
    const [crimes = null, residents = 0] = areas[code] ?? [];
    return testRow('2023-24', { area: code }, { crimes, residents }, index + 2);
  });
  return testTable(crimeDataset(Object.keys(areas)), rows);
}

const groups = testTable(testDataset({ id: 'groups', columns: [version, area, similar] }), [
  testRow('2020-04', { version: 'old', area: 'a', similar_area: 'b' }, {}, 2),
  testRow('2023-04', { version: 'new', area: 'a', similar_area: 'c' }, {}, 3),
  testRow('2023-04', { version: 'new', area: 'a', similar_area: 'b' }, {}, 4),
  testRow('2023-04', { version: 'new', area: 'd', similar_area: 'a' }, {}, 5),
  testRow('2024-05', { version: 'newest', area: 'a', similar_area: 'd' }, {}, 6),
]);

const all: Members = { of: 'area', called: 'areas', itself: true };
const group: Members = {
  of: 'area',
  called: 'most similar group',
  itself: true,
  listed: { in: 'groups', own: 'area', member: 'similar_area', version: 'version' },
};

const rate: Formula = { divide: [{ cell: 'crimes' }, { cell: 'residents' }], times: 1000 };

function mean(over: Members): Formula {
  return { mean: rate, over };
}

function weighted(over: Members): Formula {
  return {
    divide: [
      { total: { cell: 'crimes' }, over },
      { total: { cell: 'residents' }, over },
    ],
    times: 1000,
  };
}

function rank(over: Members, first: 'lowest' | 'highest' = 'lowest'): Formula {
  return { rank: rate, over, first };
}

function figureOf(formula: Formula, table: Table, place = 'a', needs: readonly string[] = []) {
  const measure: Measure = {
    id: 'compared',
    title: 'Compared',
    definition: '',
    unit: count('crime'),
    decimals: 3,
    direction: 'neutral',
    dataset: 'crime',
    own: 'area',
    needs,
    by: [],
    period: 'row',
    formula,
  };
  const sources = {
    table: (id: string) => [table, groups].find(({ dataset }) => dataset.id === id),
    measure: () => undefined,
  };
  return figuresOf(measure, sources, { code: place, name: place.toUpperCase() });
}

/** The one figure of a place. */
function the(formula: Formula, table: Table, place = 'a') {
  const figures = figureOf(formula, table, place);
  expect(figures).toHaveLength(1);
  return figures[0];
}

// law-and-methods 2.5: 100 crimes to 100,000 people, 200 to 500,000, 50 to 40,000.
const three = crimeTable({ a: [100, 100_000], b: [200, 500_000], c: [50, 40_000] });

describe('averages of three forces, law-and-methods 2.5', () => {
  it('are 0.883 where each force counts once', () => {
    const figure = the(mean(all), three);
    expect(figure?.value).toBeCloseTo(0.883_333, 6);
    expect(figure?.provenance).toMatchObject({
      formula: 'simple average of (crimes ÷ residents × 1,000) in 3 areas',
      working: '(1 + 0.4000 + 1.250) ÷ 3 = 0.88333, shown as 0.883',
    });
  });

  it('are 0.547 where each resident counts once', () => {
    const figure = the(weighted(all), three);
    expect(figure?.value).toBeCloseTo(0.546_875, 6);
    expect(figure?.provenance).toMatchObject({
      formula: 'all crimes of 3 areas ÷ all residents of 3 areas × 1,000',
      working: '(100 + 200 + 50) ÷ (100,000 + 500,000 + 40,000) × 1,000 = 0.54688, shown as 0.547',
    });
  });

  it('name every cell that they used', () => {
    expect(the(weighted(all), three)?.provenance.cells).toHaveLength(6);
  });

  it('leave out the area itself where they are of the others', () => {
    expect(the(mean({ ...all, itself: false }), three)?.value).toBeCloseTo(0.825, 10);
  });

  it('leave out what is named', () => {
    expect(the(mean({ ...all, without: ['c'] }), three)?.value).toBeCloseTo(0.7, 10);
  });
});

// Rates of 1, 2, 2, 3 and 5 for each 1,000 residents.
const five = crimeTable({
  a: [20, 10_000],
  b: [10, 10_000],
  c: [40, 20_000],
  d: [30, 10_000],
  e: [50, 10_000],
});

describe('a rank', () => {
  it.each([
    ['b', 1],
    ['a', 2],
    ['c', 2],
    ['d', 4],
    ['e', 5],
  ])('of area %s is %i by competition ranking, the lowest first', (place, value) => {
    expect(the(rank(all), five, place)?.value).toBe(value);
  });

  it('counts from the other end where the highest comes first', () => {
    expect(the(rank(all, 'highest'), five, 'a')?.value).toBe(3);
  });

  it('says how many come before, and who has the same', () => {
    expect(the(rank(all), five)?.provenance).toMatchObject({
      formula: 'place by (crimes ÷ residents × 1,000) in 5 areas, lowest first',
      working: '1 + 1 with less than 2, 1 more with the same = 2.000',
    });
  });

  it('takes no account of an area that is left out', () => {
    expect(the(rank({ ...all, without: ['b'] }), five)?.value).toBe(1);
  });

  it('is none for an area that is itself left out', () => {
    expect(the(rank({ ...all, without: ['a'] }), five)).toMatchObject({
      value: null,
      status: 'unavailable',
      reason: 'it is not among those ranked',
    });
  });

  it('is none while one area has no count, and says which', () => {
    const figure = the(rank(all), crimeTable({ a: [1, 10], b: [null, 10], c: [2, 10] }));
    expect(figure).toMatchObject({
      value: null,
      status: 'unavailable',
      reason: 'Crimes was not supplied (B)',
    });
    expect(figure?.provenance.working).toBe('[x] = [x]');
  });

  it('is none while one area has no row at all', () => {
    const figure = the(rank(all), crimeTable({ a: [1, 10], b: [3, 10], c: [2, 10] }, ['a', 'b']));
    expect(figure).toMatchObject({ value: null, reason: 'Stops has no row for it (C)' });
  });
});

describe('a most similar group', () => {
  it('is the version in use at the end of the period, with the area itself', () => {
    const figure = the(mean(group), five);
    expect(figure?.value).toBeCloseTo((2 + 2 + 1) / 3, 10);
    expect(figure?.provenance.formula).toBe(
      'simple average of (crimes ÷ residents × 1,000) in the most similar group, version New (3 areas, with itself)',
    );
  });

  it('can leave the area itself out', () => {
    const figure = the(mean({ ...group, itself: false }), five);
    expect(figure?.value).toBeCloseTo((2 + 1) / 2, 10);
    expect(figure?.provenance.formula).toContain('(2 areas, without itself)');
  });

  it('does not work both ways: the group of D has A, and that of A has not D', () => {
    expect(the(mean(group), five, 'd')?.value).toBeCloseTo((3 + 2) / 2, 10);
  });

  it('ranks within the group', () => {
    expect(the(rank(group), five)?.value).toBe(2);
  });

  it('is none for an area without one, as the City of London has none', () => {
    expect(the(mean(group), five, 'e')).toMatchObject({
      value: null,
      status: 'unavailable',
      reason: 'no most similar group is listed for it at the end of the period',
    });
  });
});

describe('figures that compare', () => {
  it('are made for the own area alone', () => {
    expect(figureOf(rank(all), five, 'c').map(({ id, place }) => [id, place.code])).toEqual([
      ['compared.2023-24', 'c'],
    ]);
  });

  it('are not made where a dataset that they need has no row', () => {
    expect(figureOf(rank(all), five, 'a', ['groups'])).toHaveLength(1);
    expect(figureOf(rank(all), five, 'a', ['nothing'])).toEqual([]);
  });
});

const areaOf = fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 1_000_000 }));
const anyAreas = fc.record({ a: areaOf, b: areaOf, c: areaOf, d: areaOf, e: areaOf });
const anyOrder = fc.shuffledSubarray(letters, { minLength: 5 });

describe('for any areas', () => {
  it('a rank is between 1 and their number', () => {
    fc.assert(
      fc.property(anyAreas, fc.constantFrom(...letters), (areas, place) => {
        const value = the(rank(all), crimeTable(areas), place)?.value;
        expect(letters.map((_, index) => index + 1)).toContain(value);
      }),
    );
  });

  it('a weighted average lies between the least and the greatest rate', () => {
    fc.assert(
      fc.property(anyAreas, (areas) => {
        const rates = Object.values(areas).map(
          ([crimes, residents]) => (crimes / residents) * 1000,
        );
        const value = the(weighted(all), crimeTable(areas))?.value ?? Number.NaN;
        expect(value).toBeGreaterThanOrEqual(Math.min(...rates) * (1 - 1e-12));
        expect(value).toBeLessThanOrEqual(Math.max(...rates) * (1 + 1e-12));
      }),
    );
  });

  it.each([
    ['rank', rank(all)],
    ['weighted average', weighted(all)],
  ])('a %s is the same in whatever order they stand', (_, formula) => {
    fc.assert(
      fc.property(anyAreas, anyOrder, (areas, order) => {
        const moved = the(formula, crimeTable(areas, order))?.value;
        expect(moved).toBe(the(formula, crimeTable(areas))?.value);
      }),
    );
  });
});
