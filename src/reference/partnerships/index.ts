import type { District, Partnership } from '../../domain/places/partnership.ts';
import { partnershipsAToD } from './a-to-d.ts';
import { partnershipsEToL } from './e-to-l.ts';
import { partnershipsMToN } from './m-to-n.ts';
import type { AreaPartnerships } from './partnership-row.ts';
import { partnershipsSToZ } from './s-to-z.ts';

/**
 * The 305 community safety partnerships of December 2022 by police force area (`sources.districtLookup2022`). It is
 * the year whose districts the small areas of the Census 2021 are named after, so that every small area
 * falls into one; the reorganisations of 2023 are not in it.
 */
export const partnerships: AreaPartnerships = {
  ...partnershipsAToD,
  ...partnershipsEToL,
  ...partnershipsMToN,
  ...partnershipsSToZ,
};

export function partnershipsOf(area: string): readonly Partnership[] {
  return partnerships[area] ?? [];
}

/** What names of small areas call these districts, by the name that the lookup has. */
const smallAreaNames: Readonly<Record<string, string>> = {
  'Bristol, City of': 'Bristol',
  'Herefordshire, County of': 'Herefordshire',
  'Kingston upon Hull, City of': 'Kingston upon Hull',
};

/** The name of a district as those of its small areas begin: `Luton` in `Luton 012C`. */
export function districtName({ name }: District): string {
  return smallAreaNames[name] ?? name;
}
