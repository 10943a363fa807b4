import type { Code } from '../../domain/tables/dataset.ts';
import { literal } from '../sql.ts';

/** A community safety partnership, by the districts that it is made of. */
export interface PartnershipDistricts {
  /** ONS code. */
  readonly code: string;
  /** Id of the police force area. */
  readonly area: string;
  readonly districts: readonly string[];
}

/** What the records may say, and what it is called in the lake. */
export interface LakeLists {
  readonly crimeTypes: readonly Code[];
  readonly crimeOutcomes: readonly Code[];
  readonly searchTypes: readonly Code[];
  readonly genders: readonly Code[];
  readonly ages: readonly Code[];
  readonly ethnicities: readonly (Code & { readonly group: string })[];
  readonly officerEthnicities: readonly Code[];
  readonly legislations: readonly Code[];
  readonly reasons: readonly Code[];
  readonly searchOutcomes: readonly Code[];
  readonly partnerships: readonly PartnershipDistricts[];
  /** Whether a force calls itself so in its records. */
  readonly isNameOf: (force: string, name: string) => boolean;
  /** Name of the district at a point, or null outside England and Wales. */
  readonly districtAt: (longitude: number, latitude: number) => string | null;
}

/**
 * The name that a column of the CSV has in a statement: `raw_crime_type`. Names of columns that are kept
 * would collide with those of the file, since case does not count.
 */
export function raw(column: string): string {
  return `raw_${column.toLowerCase().replaceAll(/[^a-z]+/g, '_')}`;
}

/**
 * The code of a text, as an expression: null where the text is in no list, or is null itself. A case of
 * thirty texts takes a tenth of the time of a join with a table of them, which is planned anew for each file.
 */
export function codeOf(text: string, codes: readonly Code[]): string {
  return choose(
    text,
    codes.flatMap((code) => textsOf(code).map((one) => [one, code.code] as const)),
  );
}

/** Likewise for any pairs of text and result. */
export function choose(text: string, pairs: readonly (readonly [string, string])[]): string {
  if (pairs.length === 0) return 'NULL::VARCHAR';
  const cases = pairs.map(([one, code]) => `WHEN ${literal(one)} THEN ${literal(code)}`);
  return `CASE ${text} ${cases.join(' ')} END`;
}

function textsOf({ label, also = [] }: Code): readonly string[] {
  return [...new Set([...also, label])];
}
