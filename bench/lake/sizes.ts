import type { Area } from '../../src/domain/places/area.ts';
import { areas } from '../../src/reference/areas/index.ts';
import { monthsFrom } from './local-time.ts';
import { divide } from './weights.ts';

/** How much is generated. */
export interface Size {
  /** Names the folder, and begins every stream of random numbers. */
  readonly name: string;
  readonly firstMonth: string;
  readonly months: number;
  readonly streetRows: number;
  readonly stopRows: number;
}

/** About what England and Wales record in a year. */
export const year: Size = {
  name: 'year',
  firstMonth: '2024-04',
  months: 12,
  streetRows: 6_000_000,
  stopRows: 600_000,
};

/** Five million rows: three years of searches, and records of crime that searches are placed by. */
export const threeYears: Size = {
  name: 'three-years',
  firstMonth: '2022-04',
  months: 36,
  streetRows: 3_200_000,
  stopRows: 1_800_000,
};

/** What one force sends for one month. */
export interface ForceMonth {
  readonly area: Area;
  readonly month: string;
  readonly streetRows: number;
  readonly stopRows: number;
}

/** Metropolitan records a sixth of crimes and a quarter of searches; the others go by residents. */
const metropolitan = { id: 'metropolitan', streetShare: 1 / 6, stopShare: 1 / 4 };
/** The City of London has few residents and as much crime as this many. */
const fewestResidents = 90_000;
/** More is recorded in summer. */
const seasons = [0.94, 0.9, 0.99, 0.99, 1.04, 1.04, 1.07, 1.05, 1.02, 1.04, 0.98, 0.94];

/** Every force and month, force by force. */
export function forceMonths(size: Size): readonly ForceMonth[] {
  const months = monthsFrom(size.firstMonth, size.months);
  const each = areas.flatMap((area) => months.map((month) => ({ area, month })));
  const parts = (rows: number, share: number) =>
    divide(
      rows,
      each.map(({ area, month }) => residents(area, share) * season(month)),
    );
  const street = parts(size.streetRows, metropolitan.streetShare);
  const stops = parts(size.stopRows, metropolitan.stopShare);
  return each.map((one, at) => ({
    ...one,
    streetRows: street[at] ?? 0,
    stopRows: stops[at] ?? 0,
  }));
}

function season(month: string): number {
  return seasons[Number(month.slice(5)) - 1] ?? 1;
}

/** Residents, and for Metropolitan as many as give it its share. */
function residents(area: Area, share: number): number {
  if (area.id !== metropolitan.id) return counted(area);
  const others = areas.filter(({ id }) => id !== metropolitan.id);
  return (others.reduce((sum, other) => sum + counted(other), 0) * share) / (1 - share);
}

function counted({ population2021 }: Area): number {
  return Math.max(
    Object.values(population2021).reduce((sum, people) => sum + people, 0),
    fewestResidents,
  );
}
