import type { GridRow } from '../files/grid.ts';
import type { Refusal } from '../outcome.ts';
import type { AreaNames } from './area-name.ts';
import type { PublishedTable } from './find-tables.ts';

/** A row that may be that of an area. */
export interface Candidate {
  readonly row: GridRow;
  readonly name: string;
  /** Whether its code says so. */
  readonly coded: boolean;
}

/** A row of a region of England. */
export type PlacedRegion = Candidate;

/** The row that is taken, and those that are not, each with what is said of it. */
interface ChosenRow {
  readonly row: GridRow | undefined;
  readonly leftOut: readonly {
    readonly row: GridRow;
    readonly says: (area: string) => Refusal;
  }[];
}

/**
 * The row of an area among those that may be it. A code is better than a name; the name of a region is no
 * better than that of the force of the same name, where neither has a code.
 */
export function chooseRow(
  candidates: readonly Candidate[],
  table: PublishedTable,
  names: AreaNames,
  regions: readonly PlacedRegion[],
): ChosenRow {
  const coded = candidates.filter((one) => one.coded);
  const pool = coded.length > 0 ? coded : candidates;
  // What has the name alone, beside a row with the code, is a second row, or the region of that name.
  const beside = candidates.filter((one) => !pool.includes(one) && !names.isRegion(one.name));
  const [first, ...others] = pool;
  const second = [...others, ...beside].map(({ row }) => ({ row, says: repeated }));
  if (first === undefined) return { row: undefined, leftOut: [] };
  if (mayBeRegion(first, others, names, regions)) {
    return { row: undefined, leftOut: pool.map(({ row }) => ({ row, says: forceOrRegion })) };
  }
  if (others.every(({ row }) => saysSame(row, first.row, table))) {
    return { row: first.row, leftOut: second };
  }
  return { row: undefined, leftOut: pool.map(({ row }) => ({ row, says: contradicted })) };
}

/** Whether a row without a code may be that of the region: the table has rows of regions, or two of this name. */
function mayBeRegion(
  { name, coded }: Candidate,
  others: readonly Candidate[],
  names: AreaNames,
  regions: readonly PlacedRegion[],
): boolean {
  if (coded || !names.isRegion(name)) return false;
  const isElsewhere = regions.some(
    (region) => region.coded && names.byName(region.name) !== undefined,
  );
  return others.length > 0 || (!isElsewhere && regions.some((region) => !region.coded));
}

/** Whether two rows say the same of everything that is read. */
function saysSame(one: GridRow, other: GridRow, { headings }: PublishedTable): boolean {
  return headings.every(
    ({ kind }, column) =>
      (kind !== 'offence' && kind !== 'population') ||
      (one.cells[column]?.text ?? '') === (other.cells[column]?.text ?? ''),
  );
}

const askPublisher =
  'Compare the file with the one on the publisher’s page, and tell its publisher.';

function repeated(area: string): Refusal {
  const says = `a second row is for ${area}, and is left out`;
  return { code: 'force-repeated', says, fix: askPublisher };
}

function contradicted(area: string): Refusal {
  return {
    code: 'force-repeated',
    says: `another row is for ${area} too and says something else, and nothing tells which is right, so that neither is read`,
    fix: askPublisher,
  };
}

function forceOrRegion(area: string): Refusal {
  return {
    code: 'force-or-region',
    says: `the row is named ${area}, as a police force area and a region of England both are, and has no code that tells which, so that it is not read`,
    fix: 'Put the workbook here as the Office for National Statistics publishes it, with its column of area codes.',
  };
}
