import type { Dataset } from '../../domain/tables/dataset.ts';
import { parts } from '../../domain/time/date-parts.ts';
import {
  type IsoDate,
  lengthInDays,
  month,
  type Period,
  quarterOf,
} from '../../domain/time/period.ts';
import { readDate } from '../cells/date.ts';
import { periodsNamed } from './periods-named.ts';
import { isAboutTheFile } from './surroundings.ts';
import type { TidyRow } from './tidy.ts';
import type { PeriodFrom } from './understanding.ts';

/** Where a return may say its period, besides its rows. */
export interface PeriodPlaces {
  readonly asked: Period | null;
  readonly titles: readonly string[];
  readonly sheet: string | undefined;
  readonly fileName: string;
}

export interface FoundPeriod {
  readonly period: Period | null;
  readonly from: PeriodFrom | null;
  /** Periods of which none can be the only one meant: for a question. */
  readonly rivals: readonly Period[];
}

/**
 * The period that a return reports on: the one asked for; else the newest in its rows; else the one that its title, its
 * sheet or its file’s name says, where they agree; else that of all the days in its rows.
 */
export function findPeriod(
  dataset: Dataset,
  rows: readonly TidyRow[],
  places: PeriodPlaces,
): FoundPeriod {
  if (places.asked !== null) return { period: places.asked, from: 'asked', rivals: [] };
  const newest = newestOf(rows.flatMap(({ period }) => (period === null ? [] : [period])));
  const looksAhead = dataset.columns.some(
    (column) => column.kind === 'period' && column.ahead === true,
  );
  if (newest !== null && !looksAhead) return { period: newest, from: 'newest', rivals: [] };
  const said = saidAround(places);
  if (said.period !== null || said.rivals.length > 0) return said;
  const ofDates = periodOfDates(dataset, rows);
  return ofDates === null ? said : { period: ofDates, from: 'dates', rivals: [] };
}

/** The month or quarter, as often as the return comes, in which all days of a register lie. */
function periodOfDates(dataset: Dataset, rows: readonly TidyRow[]): Period | null {
  const name = dataset.register?.order.column;
  const days = rows.map(({ texts }) => {
    const cell = texts.get(name ?? '')?.cell;
    const day = cell === undefined ? null : readDate(cell);
    return day?.ok === true ? day.value : null;
  });
  const found = days.map((day) => (day === null ? null : periodWith(day, dataset)));
  const [first, ...others] = found;
  if (first === undefined || first === null) return null;
  return others.every((other) => other?.id === first.id) ? first : null;
}

function periodWith(day: IsoDate, { frequency }: Dataset): Period | null {
  const { year, month: monthOfYear } = parts(day);
  const ofMonth = month(year, monthOfYear);
  if (frequency === 'quarterly') return quarterOf(ofMonth);
  return frequency === 'monthly' ? ofMonth : null;
}

function saidAround({ titles, sheet, fileName }: PeriodPlaces): FoundPeriod {
  const said: readonly (readonly [PeriodFrom, readonly Period[]])[] = [
    ['title', namedIn(titles)],
    ['sheet', namedIn(sheet === undefined ? [] : [sheet])],
    ['file-name', namedIn([fileName.replace(/\.[a-z]+$/i, '')])],
  ];
  const all = said.flatMap(([, periods]) => periods);
  const first = said.find(([, periods]) => periods.length > 0);
  const period = first?.[1][0];
  if (first === undefined || period === undefined) return { period: null, from: null, rivals: [] };
  const agree = all.every((other) => isWithin(other, period) || isWithin(period, other));
  if (!agree) return { period: null, from: null, rivals: all };
  return { period, from: first[0], rivals: [] };
}

function namedIn(texts: readonly string[]): readonly Period[] {
  return texts.filter((text) => !isAboutTheFile(text)).flatMap((text) => periodsNamed(text));
}

function isWithin(one: Period, other: Period): boolean {
  return one.start >= other.start && one.end <= other.end;
}

/** The one that ends last; of several the shortest. */
function newestOf(periods: readonly Period[]): Period | null {
  let newest: Period | null = null;
  for (const period of periods) {
    const isLater =
      newest === null ||
      period.end > newest.end ||
      (period.end === newest.end && lengthInDays(period) < lengthInDays(newest));
    if (isLater) newest = period;
  }
  return newest;
}
