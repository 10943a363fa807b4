import type { Partnership } from '../../domain/places/partnership.ts';

/** Partnerships by the id of their police force area. */
export type AreaPartnerships = Readonly<Record<string, readonly Partnership[]>>;

/** A partnership of one district, whose name it bears. */
export function one(code: string, district: string, name: string): Partnership {
  return { code, name, districts: [{ code: district, name }] };
}

/** A partnership under a name of its own, or of several districts: names by code. */
export function several(
  code: string,
  name: string,
  districts: Readonly<Record<string, string>>,
): Partnership {
  const listed = Object.entries(districts);
  return {
    code,
    name,
    districts: listed.map(([district, called]) => ({ code: district, name: called })),
  };
}
