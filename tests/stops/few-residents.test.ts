import { describe, expect, it } from 'vitest';
import type { EthnicGroup } from '../../src/domain/places/area.ts';
import { ethnicitySentences } from '../../src/domain/stops/answers/ethnicity-sentences.ts';
import { ethnicityTable } from '../../src/domain/stops/rates/disproportionality.ts';
import { areas } from '../../src/reference/areas/index.ts';
import { inEnglish } from '../builders/in-english.ts';

const groups: readonly EthnicGroup[] = ['white', 'asian', 'black', 'mixed', 'other'];
const values = groups.map((code) => ({
  code,
  label: `${code.charAt(0).toUpperCase()}${code.slice(1)}`,
}));

/** Searches of each group, as a table of an area. */
function tableOf(
  population2021: Readonly<Record<EthnicGroup, number>>,
  searches: Readonly<Partial<Record<EthnicGroup, number>>>,
  months = 12,
) {
  const tallies = groups.map((code) => ({
    code,
    searches: searches[code] ?? 0,
    vehicleOnly: 0,
    found: 0,
    notFound: 0,
    foundUnknown: searches[code] ?? 0,
  }));
  return ethnicityTable({ tallies, values, basis: 'self', population2021, months });
}

/** As often as the busiest forces search White people, and six times as often everybody else. */
function usualSearches(population: Readonly<Record<EthnicGroup, number>>) {
  const times = (group: EthnicGroup) => (group === 'white' ? 0.01 : 0.06);
  return Object.fromEntries(
    groups.map((group) => [group, Math.round(population[group] * times(group))]),
  );
}

describe('an answer by ethnicity', () => {
  it('leads with numbers where hardly anybody lives: 115 searches beside 232 residents', () => {
    const [city] = areas.filter(({ id }) => id === 'city-of-london');
    const population = city?.population2021 ?? { white: 0, asian: 0, black: 0, mixed: 0, other: 0 };
    const table = tableOf(population, { white: 300, asian: 150, black: 115, mixed: 20, other: 5 });
    expect(inEnglish(ethnicitySentences(table))[0]).toBe(
      'People were searched this often: White 300, Asian 150, Black 115, Mixed 20 and Other 5. So few people live here that rates by residents say little: 115 searches of Black people stand beside 232 Black residents.',
    );
    expect(inEnglish(ethnicitySentences(table)).join(' ')).not.toMatch(/times the rate/);
  });

  it.each(areas)(
    'of $id leads with rates unless it is the City of London',
    ({ id, population2021 }) => {
      const table = tableOf(population2021, usualSearches(population2021));
      expect(table.fewResidents.size).toBe(id === 'city-of-london' ? 5 : 0);
      expect(/times the rate of White/.test(inEnglish(ethnicitySentences(table))[0] ?? '')).toBe(
        id !== 'city-of-london',
      );
    },
  );

  const large = { white: 500_000, asian: 100_000, black: 1_000, mixed: 10_000, other: 5_000 };

  it('leads with no group of which one is searched for every ten residents in a year', () => {
    const searches = { white: 5_000, asian: 2_000, black: 100 };
    const [first, ...rest] = inEnglish(ethnicitySentences(tableOf(large, searches)));
    expect(first).toContain('Asian people were searched at');
    expect(rest).toContain(
      'Rates by residents say little of this group: Black. 100 searches of Black people stand beside 1,000 Black residents.',
    );
  });

  it('counts as many searches over two years as half of them in a year, and fewer months as a year', () => {
    const searches = { white: 5_000, black: 100 };
    expect([...tableOf(large, searches, 24).fewResidents]).toEqual([]);
    expect([...tableOf(large, searches, 1).fewResidents]).toEqual(['black']);
    expect([...tableOf(large, { white: 5_000, black: 99 }, 12).fewResidents]).toEqual([]);
  });
});
