import type { Code } from '../../domain/tables/dataset.ts';
import { slug } from '../cells/slug.ts';
import { withoutNotes } from './heading.ts';

/** What a row of a police force area table is about. */
export type Place =
  | { readonly kind: 'area'; readonly area: string }
  | { readonly kind: 'country'; readonly country: Country }
  | { readonly kind: 'region' }
  /** A force without an area of residents: British Transport Police. */
  | { readonly kind: 'transport' }
  | { readonly kind: 'disagrees'; readonly byCode: string; readonly byName: string }
  | { readonly kind: 'unknown' };

export type Country = 'england-and-wales' | 'england' | 'wales';

const countries: ReadonlyMap<string, Country> = new Map([
  ['england-and-wales', 'england-and-wales'],
  ['england', 'england'],
  ['wales', 'wales'],
]);

/** Tells areas from their names and codes. */
export interface AreaNames {
  /** The place of a row, by its code first and by its name where it has no known code. */
  place(code: string, name: string): Place;
  byName(name: string): string | undefined;
  /** Every area, in the order of the dataset. */
  readonly codes: ReadonlySet<string>;
  label(area: string): string;
}

/** ONS codes of the regions of England. */
const regionCode = /^E12\d{6}$/;

/**
 * Names are compared without notes, case, punctuation, `&` or `and`. Neither a name nor a code alone
 * is a safe key of a row: a published row named Gwent has carried the code of South Wales.
 */
export function areaNames(areas: readonly Code[]): AreaNames {
  const codes = new Set(areas.map(({ code }) => code));
  const labels = new Map(areas.map(({ code, label }) => [code, label]));
  const names = new Map(
    areas.flatMap(({ code, label, also = [] }) =>
      [label, ...also].map((name) => [keyOf(name), code] as const),
    ),
  );
  const byName = (name: string) => names.get(keyOf(name));
  return {
    byName,
    codes,
    label: (area) => labels.get(area) ?? area,
    place(code, name) {
      // A region and a force share the name West Midlands.
      if (regionCode.test(code)) return { kind: 'region' };
      const byCode = codes.has(code) ? code : undefined;
      const named = byName(name);
      if (byCode !== undefined && named !== undefined && byCode !== named) {
        return { kind: 'disagrees', byCode, byName: named };
      }
      const area = byCode ?? named;
      return area === undefined ? otherPlace(name) : { kind: 'area', area };
    },
  };
}

function otherPlace(name: string): Place {
  const key = keyOf(name);
  const country = countries.get(key);
  if (country !== undefined) return { kind: 'country', country };
  if (key === 'british-transport-police') return { kind: 'transport' };
  return { kind: 'unknown' };
}

function keyOf(name: string): string {
  return slug(withoutNotes(name));
}
