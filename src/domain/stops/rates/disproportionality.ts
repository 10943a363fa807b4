import type { EthnicGroup } from '../../places/area.ts';
import type { Text } from '../../statements/statement.ts';
import { ratioBounds } from '../../statistics/ratio-bounds.ts';
import { logRatioInterval } from '../../statistics/ratio-interval.ts';
import { sumOf } from '../../statistics/sum.ts';
import type { StopText } from '../stop-text.ts';
import type { Estimate } from './estimate.ts';
import { type EthnicBasis, isUnknownEthnicity, populationsOn } from './ethnic-basis.ts';
import { groupsWithFewResidents } from './few-residents.ts';
import { type AgainstWhite, ratePer1000, type StopRow } from './stop-row.ts';
import { type StopTable, type StopTableInput, stopTable } from './stop-table.ts';

/** A rate of several groups together. */
export interface TotalRate {
  readonly people: number;
  readonly population: number;
  readonly ratePer1000: Estimate | null;
  /** The rate over that of White people; null where no White person was searched. */
  readonly ratioToWhite: number | null;
}

/** Searches by ethnicity, with rates, and each group's rate beside that of White people. */
export interface EthnicityTable<Said extends Text = string> extends StopTable<Said> {
  readonly basis: EthnicBasis;
  /** People searched whose ethnicity is known, whether or not it has a Census counterpart. */
  readonly stated: { readonly people: number; readonly percent: number | null };
  /** People searched whose ethnicity is not known: not stated, or nothing recorded. */
  readonly unknownPeople: number;
  /** Groups of whose rate the residents say little, by code. */
  readonly fewResidents: ReadonlySet<string>;
  /** Like for like: the people of the groups that have residents, over those residents. */
  readonly likeForLike: TotalRate;
  /**
   * All people searched over all residents, as some forces print it. Not comparable with any rate in the
   * table: people whose ethnicity is not known are in it and in no group.
   */
  readonly notComparable: TotalRate;
}

export interface EthnicityTableInput extends Pick<StopTableInput, 'tallies' | 'values'> {
  readonly basis: EthnicBasis;
  /** Usual residents of the area on Census day 2021, by ethnic group. */
  readonly population2021: Readonly<Record<EthnicGroup, number>>;
  /** For how many months the searches were counted; a year where left out. */
  readonly months?: number;
}

/**
 * Rates per 1,000 residents by ethnicity, and their ratios to the White rate: the method of the Home Office
 * and the Race Disparity Unit, on the Census of 2021, with Byar's interval on a rate and the log interval on
 * a ratio. Not stated and nothing recorded are rows of their own, outside every rate.
 *
 * The intervals take searches as independent. One person can be searched many times, so they are narrower
 * than the truth.
 */
export function ethnicityTable(input: EthnicityTableInput): EthnicityTable<StopText> {
  const { basis, tallies, values, population2021, months = 12 } = input;
  const populations = populationsOn(basis, population2021);
  const table = stopTable({ tallies, values, populations });
  const white = table.rows.find(({ code }) => code === 'white');
  const unknownRows = table.rows.filter(({ code }) => isUnknownEthnicity(code));
  const unknownPeople = sumOf(unknownRows, ({ people }) => people);
  const { people } = table.total;
  const stated = people - unknownPeople;
  const known = table.rows.filter(({ population }) => population !== null);
  return {
    ...table,
    basis,
    rows: table.rows.map((row) => ({
      ...row,
      againstWhite: againstWhite(row, white, unknownPeople),
    })),
    stated: { people: stated, percent: people === 0 ? null : (100 * stated) / people },
    unknownPeople,
    fewResidents: groupsWithFewResidents(table.rows, population2021, months / 12),
    likeForLike: totalRate(
      sumOf(known, (row) => row.people),
      sumOf([...populations.values()], (residents) => residents),
      white,
    ),
    notComparable: totalRate(
      people,
      sumOf(Object.values(population2021), (residents) => residents),
      white,
    ),
  };
}

function againstWhite(
  row: StopRow<Text>,
  white: StopRow<Text> | undefined,
  unknown: number,
): AgainstWhite | null {
  if (row.ratePer1000 === null || row.population === null) return null;
  if (white?.ratePer1000 == null || white.population === null || white.people === 0) return null;
  const gapPer1000 = row.ratePer1000.value - white.ratePer1000.value;
  if (row.code === white.code) {
    return { ratio: { value: 1, interval: null }, bounds: null, gapPer1000 };
  }
  const group = { events: row.people, exposure: row.population };
  const other = { events: white.people, exposure: white.population };
  return {
    ratio: {
      value: row.ratePer1000.value / white.ratePer1000.value,
      interval: logRatioInterval(group.events, group.exposure, other.events, other.exposure),
    },
    bounds: ratioBounds(group, other, unknown),
    gapPer1000,
  };
}

function totalRate(
  people: number,
  population: number,
  white: StopRow<Text> | undefined,
): TotalRate {
  const rate = ratePer1000(people, population);
  const base = white?.ratePer1000?.value ?? 0;
  return {
    people,
    population,
    ratePer1000: rate,
    ratioToWhite: rate === null || base === 0 ? null : rate.value / base,
  };
}
