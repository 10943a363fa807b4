import type { Code } from '../../domain/tables/dataset.ts';
import { slug } from '../cells/slug.ts';
import { withoutNotes } from './heading.ts';

/** What a row of a police force area table is about. */
export type Place =
  /** `coded` where its code says so, and not its name alone. */
  | { readonly kind: 'area'; readonly area: string; readonly coded: boolean }
  | { readonly kind: 'country'; readonly country: Country }
  | { readonly kind: 'region'; readonly coded: boolean }
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
  /** Whether a region of England is called so too: West Midlands is. */
  isRegion(name: string): boolean;
  /** Every area, in the order of the dataset. */
  readonly codes: ReadonlySet<string>;
  label(area: string): string;
}

/** The regions of England by their names, with and without “region” behind them. */
const regions: ReadonlySet<string> = new Set([
  'north-east',
  'north-west',
  'yorkshire-and-the-humber',
  'yorkshire-and-humber',
  'yorkshire-the-humber',
  'east-midlands',
  'west-midlands',
  'east-of-england',
  'eastern',
  'east',
  'london',
  'greater-london',
  'south-east',
  'south-west',
]);

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
    isRegion: isRegionName,
    codes,
    label: (area) => labels.get(area) ?? area,
    place(code, name) {
      // A region and a force share the name West Midlands.
      if (regionCode.test(code)) return { kind: 'region', coded: true };
      const byCode = codes.has(code) ? code : undefined;
      const named = byName(name);
      if (byCode !== undefined && named !== undefined && byCode !== named) {
        return { kind: 'disagrees', byCode, byName: named };
      }
      const area = byCode ?? named;
      if (area !== undefined) return { kind: 'area', area, coded: byCode !== undefined };
      return isRegionName(name) ? { kind: 'region', coded: false } : otherPlace(name);
    },
  };
}

function isRegionName(name: string): boolean {
  return regions.has(keyOf(name).replace(/-region$/, ''));
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
