import { describe, expect, it } from 'vitest';
import { roundHalfAway } from '../../src/domain/figures/format.ts';
import type { Text } from '../../src/domain/statements/statement.ts';
import { ethnicityTable } from '../../src/domain/stops/rates/disproportionality.ts';
import type { StopTable } from '../../src/domain/stops/rates/stop-table.ts';
import { officerDefined, selfDefined } from './seed-table.ts';

const table = ethnicityTable(selfDefined);
const officer = ethnicityTable(officerDefined);

function row({ rows }: StopTable<Text>, wanted: string) {
  const found = rows.find(({ code }) => code === wanted);
  if (found === undefined) throw new Error(wanted);
  return found;
}

function rounded(value: number | undefined, decimals: number): number | null {
  return value === undefined ? null : roundHalfAway(value, decimals);
}

function ends(interval: { low: number; high: number } | null | undefined, decimals = 3) {
  return interval == null
    ? null
    : [roundHalfAway(interval.low, decimals), roundHalfAway(interval.high, decimals)];
}

describe('The rates of the seed (law and methods 4.3)', () => {
  it.each([
    ['white', 0.9162, 0.835, 1.003],
    ['asian', 1.1547, 0.968, 1.367],
    ['black', 2.803, 2.306, 3.376],
    ['mixed', 1.7719, 1.306, 2.349],
    ['other', 0.955, 0.508, 1.633],
  ])('%s: %d per 1,000, Byar %d to %d', (code, rate, low, high) => {
    const { ratePer1000 } = row(table, code);
    expect(rounded(ratePer1000?.value, 4)).toBe(rate);
    expect(ends(ratePer1000?.interval)).toEqual([low, high]);
    expect(ratePer1000?.interval?.method).toBe('byar');
  });

  it.each([
    ['asian', 1.26, 1.041, 1.526],
    ['black', 3.059, 2.487, 3.763],
    ['mixed', 1.934, 1.437, 2.603],
    ['other', 1.042, 0.601, 1.809],
  ])('%s: %d times the White rate, log %d to %d', (code, ratio, low, high) => {
    const against = row(table, code).againstWhite;
    expect(rounded(against?.ratio.value, 3)).toBe(ratio);
    expect(ends(against?.ratio.interval)).toEqual([low, high]);
    expect(against?.ratio.interval?.method).toBe('log-ratio');
  });

  it('White is the base: 1, without an interval or bounds', () => {
    expect(row(table, 'white').againstWhite).toEqual({
      ratio: { value: 1, interval: null },
      bounds: null,
      gapPer1000: 0,
    });
  });

  it.each([
    ['white', 0.92, 1],
    ['asian', 1.15, 1.3],
    ['black', 2.8, 3.1],
    ['mixed', 1.77, 1.9],
    ['other', 0.96, 1],
  ])('%s as the seed prints it: %d and %d', (code, rate, ratio) => {
    const { ratePer1000, againstWhite } = row(table, code);
    expect(rounded(ratePer1000?.value, 2)).toBe(rate);
    expect(rounded(againstWhite?.ratio.value, 1)).toBe(ratio);
  });

  it('not stated has no residents, no rate and no ratio', () => {
    expect(row(table, 'not-stated')).toMatchObject({
      people: 174,
      population: null,
      ratePer1000: null,
      againstWhite: null,
    });
  });

  it('the gap of Black to White is 1.89 searches per 1,000', () => {
    expect(rounded(row(table, 'black').againstWhite?.gapPer1000, 2)).toBe(1.89);
  });
});

describe('The caveats with their size (law and methods 4.4)', () => {
  it('not stated is 174 of 946, so that ethnicity was stated in 81.6%', () => {
    expect(table.unknownPeople).toBe(174);
    expect(table.total.people).toBe(946);
    expect(rounded(table.stated.percent ?? undefined, 1)).toBe(81.6);
  });

  it('bounds of Black to White: 2.23 if all were White, 7.85 if all were Black', () => {
    const bounds = row(table, 'black').againstWhite?.bounds;
    expect(rounded(bounds?.least, 2)).toBe(2.23);
    expect(rounded(bounds?.most, 2)).toBe(7.85);
  });

  it('the total like for like: 772 of 704,726, 1.0955 per 1,000, ratio 1.20', () => {
    const { people, population, ratePer1000, ratioToWhite } = table.likeForLike;
    expect([people, population]).toEqual([772, 704_726]);
    expect(rounded(ratePer1000?.value, 4)).toBe(1.0955);
    expect(rounded(ratioToWhite ?? undefined, 2)).toBe(1.2);
  });

  it('the seed’s own total stands beside it, 1.3424 and 1.465, under a name that says so', () => {
    const { people, ratePer1000, ratioToWhite } = table.notComparable;
    expect(people).toBe(946);
    expect(rounded(ratePer1000?.value, 4)).toBe(1.3424);
    expect(rounded(ratioToWhite ?? undefined, 3)).toBe(1.465);
  });

  it.each([
    ['white', 1.03],
    ['asian', 1.52],
    ['black', 4.17],
  ])('officer-defined %s: %d per 1,000', (code, rate) => {
    expect(rounded(row(officer, code).ratePer1000?.value, 2)).toBe(rate);
  });

  it('officer-defined Black to White: 4.04 (3.39 to 4.81)', () => {
    const ratio = row(officer, 'black').againstWhite?.ratio;
    expect(rounded(ratio?.value, 2)).toBe(4.04);
    expect(ends(ratio?.interval, 2)).toEqual([3.39, 4.81]);
  });

  it('officer-defined Asian to White: 1.47', () => {
    expect(rounded(row(officer, 'asian').againstWhite?.ratio.value, 2)).toBe(1.47);
  });

  it('the officers’ Other is no Census group: counted as known, with no rate', () => {
    expect(row(officer, 'other')).toMatchObject({
      people: 32,
      population: null,
      ratePer1000: null,
    });
    expect(officer.stated.people).toBe(899);
    expect(officer.unknownPeople).toBe(47);
  });

  it('the officers’ total like for like leaves Mixed and Other out of the residents too', () => {
    expect(officer.likeForLike.people).toBe(524 + 178 + 165);
    expect(officer.likeForLike.population).toBe(507_514 + 116_911 + 39_600);
  });
});
