import { describe, expect, it } from 'vitest';
import { ethnicGroups } from '../../src/domain/places/area.ts';
import { bodyOn } from '../../src/domain/places/body-on.ts';
import { placeName } from '../../src/domain/places/place-name.ts';
import { populationOf } from '../../src/domain/places/population.ts';
import { areas, findArea, suggestAreas } from '../../src/reference/areas/index.ts';
import { bodyTypes } from '../../src/reference/body-types.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('areas', () => {
  it('are the 43 of England and Wales, 39 and 4', () => {
    expect(areas).toHaveLength(43);
    expect(areas.filter((area) => area.country === 'England')).toHaveLength(39);
    expect(idsOf(areas.filter((area) => area.country === 'Wales'))).toEqual([
      'dyfed-powys',
      'gwent',
      'north-wales',
      'south-wales',
    ]);
  });

  it('stand in alphabetical order', () => {
    expect(idsOf(areas)).toEqual(idsOf(areas).toSorted());
  });

  it.each(['id', 'code', 'name', 'force'] as const)('have each a %s of their own', (field) => {
    expect(new Set(areas.map((area) => area[field]))).toHaveProperty('size', 43);
  });

  it('have codes E23000001 to E23000039 and W15000001 to W15000004', () => {
    const codes = areas.map((area) => area.code).toSorted();
    expect(codes).toEqual([
      ...Array.from({ length: 39 }, (_, index) => `E230000${String(index + 1).padStart(2, '0')}`),
      ...Array.from({ length: 4 }, (_, index) => `W1500000${index + 1}`),
    ]);
  });

  it('read well in a sentence', () => {
    const names = ['city-of-london', 'devon-and-cornwall', 'kent'].map((id) => findArea(id));
    expect(names.map((area) => area && placeName(area))).toEqual([
      'City of London',
      'Devon and Cornwall',
      'Kent',
    ]);
  });
});

describe('populations', () => {
  it('of Bedfordshire put Chinese residents within Asian and Arab residents within Other', () => {
    const bedfordshire = areas.filter((area) => area.id === 'bedfordshire');
    expect(bedfordshire.map((area) => area.population2021)).toEqual([
      { asian: 116_909, black: 39_601, mixed: 27_091, white: 507_517, other: 13_618 },
    ]);
    expect(bedfordshire.map(populationOf)).toEqual([704_736]);
  });

  it('come to those of England and Wales published by ONS, but for perturbation of cells', () => {
    const total = sum(areas.map(populationOf));
    expect(total).toBe(59_597_578);
    // Published: 59,597,542. The 331 × 19 cells of TS021 are perturbed one by one.
    expect(total - 59_597_542).toBe(36);
  });

  it('of each country come within 20 of those published by ONS', () => {
    const totalOf = (country: string) =>
      sum(areas.filter((area) => area.country === country).map(populationOf));
    expect(totalOf('England') - 56_490_048).toBe(17);
    expect(totalOf('Wales') - 3_107_494).toBe(19);
  });

  it('are whole numbers above nought in every group', () => {
    const counts = areas.flatMap((area) => ethnicGroups.map((group) => area.population2021[group]));
    expect(counts.filter((count) => !Number.isInteger(count) || count <= 0)).toEqual([]);
  });
});

describe('bodies', () => {
  const held = (id: string, date: string) => {
    const area = findArea(id);
    return area && bodyOn(area, date)?.name;
  };

  it.each([
    ['bedfordshire', '2012-11-21', undefined],
    ['bedfordshire', '2012-11-22', 'Police and Crime Commissioner for Bedfordshire'],
    ['bedfordshire', '2024-06-30', 'Police and Crime Commissioner for Bedfordshire'],
    ['dyfed-powys', '2024-06-30', 'Police and Crime Commissioner for Dyfed-Powys'],
    ['devon-and-cornwall', '2024-06-30', 'Police and Crime Commissioner for Devon and Cornwall'],
    ['hampshire', '2024-06-30', 'Police and Crime Commissioner for Hampshire and Isle of Wight'],
    ['west-midlands', '2024-06-30', 'Police and Crime Commissioner for West Midlands'],
    ['essex', '2017-09-30', 'Police and Crime Commissioner for Essex'],
    ['essex', '2017-10-01', 'Police, Fire and Crime Commissioner for Essex'],
    ['staffordshire', '2018-07-31', 'Police and Crime Commissioner for Staffordshire'],
    ['staffordshire', '2018-08-01', 'Police, Fire and Crime Commissioner for Staffordshire'],
    ['northamptonshire', '2018-12-31', 'Police and Crime Commissioner for Northamptonshire'],
    ['northamptonshire', '2019-01-01', 'Police, Fire and Crime Commissioner for Northamptonshire'],
    ['cumbria', '2023-03-31', 'Police and Crime Commissioner for Cumbria'],
    ['cumbria', '2023-04-01', 'Police, Fire and Crime Commissioner for Cumbria'],
    ['north-yorkshire', '2018-11-14', 'Police and Crime Commissioner for North Yorkshire'],
    ['north-yorkshire', '2018-11-15', 'Police, Fire and Crime Commissioner for North Yorkshire'],
    ['north-yorkshire', '2024-05-06', 'Police, Fire and Crime Commissioner for North Yorkshire'],
    ['north-yorkshire', '2024-05-07', 'Mayor of York and North Yorkshire'],
    ['greater-manchester', '2017-05-07', 'Police and Crime Commissioner for Greater Manchester'],
    ['greater-manchester', '2017-05-08', 'Mayor of Greater Manchester'],
    ['west-yorkshire', '2021-05-09', 'Police and Crime Commissioner for West Yorkshire'],
    ['west-yorkshire', '2021-05-10', 'Mayor of West Yorkshire'],
    ['south-yorkshire', '2024-05-06', 'Police and Crime Commissioner for South Yorkshire'],
    ['south-yorkshire', '2024-05-07', 'Mayor of South Yorkshire'],
    ['metropolitan', '2012-01-15', undefined],
    ['metropolitan', '2012-01-16', 'Mayor’s Office for Policing and Crime'],
    ['city-of-london', '2024-06-30', 'Common Council of the City of London'],
  ])('of %s on %s: %s', (id, date, name) => {
    expect(held(id, date)).toBe(name);
  });

  it('were 37 commissioners, four mayors and two of London’s own from May 2024', () => {
    const types = areas.map((area) => bodyOn(area, '2024-06-30')?.type).toSorted();
    expect(types).toEqual([
      'common-council',
      ...Array.from({ length: 4 }, () => 'mayor'),
      'mayors-office-for-policing-and-crime',
      ...Array.from({ length: 33 }, () => 'police-and-crime-commissioner'),
      ...Array.from({ length: 4 }, () => 'police-fire-and-crime-commissioner'),
    ]);
  });

  it('follow one another without a gap or an overlap, and the last is still there', () => {
    const dayAfter = (date: string | undefined) =>
      new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    const starts = areas.flatMap((area) => area.bodies.slice(1).map((body) => body.from));
    const ends = areas.flatMap((area) => area.bodies.slice(0, -1).map((body) => body.to));
    expect(starts).toHaveLength(9);
    expect(ends.map(dayAfter)).toEqual(starts);
    expect(areas.filter((area) => area.bodies.at(-1)?.to !== undefined)).toEqual([]);
  });

  it('say where their dates come from, and which one is unsure', () => {
    const bodies = areas.flatMap((area) => area.bodies);
    expect(bodies.filter((body) => body.basis === undefined)).toEqual([]);
    expect(
      bodies.filter((body) => body.certainty !== 'confirmed').map((body) => body.name),
    ).toEqual(['Common Council of the City of London']);
  });

  it('are elected local policing bodies, all but the Common Council', () => {
    const others = areas.filter((area) =>
      area.bodies.some((body) => bodyTypes[body.type]?.isElectedLocalPolicingBody === false),
    );
    expect(idsOf(others)).toEqual(['city-of-london']);
    expect(others[0]?.bodies[0]?.note).toContain('not an elected local policing body');
  });
});

describe('finding an area', () => {
  it.each(['id', 'code', 'name', 'force'] as const)('works by %s for all 43', (field) => {
    expect(areas.map((area) => findArea(area[field])?.id)).toEqual(idsOf(areas));
  });

  it.each([
    ['BEDFORDSHIRE', 'bedfordshire'],
    [' Bedfordshire Police ', 'bedfordshire'],
    ['e23000026', 'bedfordshire'],
    ['Avon & Somerset', 'avon-and-somerset'],
    ['Avon and Somerset Police', 'avon-and-somerset'],
    ['Devon and Cornwall', 'devon-and-cornwall'],
    ['Devon & Cornwall Police', 'devon-and-cornwall'],
    ['London, City of', 'city-of-london'],
    ['City of London Police', 'city-of-london'],
    ['Metropolitan Police Service', 'metropolitan'],
    ['the Metropolitan Police District', 'metropolitan'],
    ['Hampshire Constabulary', 'hampshire'],
    ['Hampshire and Isle of Wight', 'hampshire'],
    ['Dyfed Powys', 'dyfed-powys'],
    ['north wales', 'north-wales'],
  ])('forgives %s', (text, id) => {
    expect(findArea(text)?.id).toBe(id);
  });

  it.each(['', 'Police', 'and', 'Yorkshire', 'British Transport Police', 'E23000040', 'btp'])(
    'does not guess for "%s"',
    (text) => {
      expect(findArea(text)).toBeUndefined();
    },
  );
});

describe('suggesting areas', () => {
  it.each([
    ['bedfordshir', ['bedfordshire']],
    ['Befdordshire Police', ['bedfordshire']],
    ['Devon and Kornwall', ['devon-and-cornwall']],
    ['Esex', ['essex']],
    ['London', ['metropolitan', 'city-of-london']],
    ['Manchester', ['greater-manchester']],
    ['Narnia', []],
    ['', []],
  ])('for "%s" gives %j', (text, ids) => {
    expect(idsOf(suggestAreas(text))).toEqual(ids);
  });

  it('for Yorkshire gives three of that name', () => {
    expect(idsOf(suggestAreas('Yorkshire'))).toEqual([
      'west-yorkshire',
      'north-yorkshire',
      'south-yorkshire',
    ]);
  });
});
