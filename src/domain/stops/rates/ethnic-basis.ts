import type { EthnicGroup } from '../../places/area.ts';

/** Whose word an ethnicity is: that of the person searched, or the officer's from appearance. */
export type EthnicBasis = 'self' | 'officer';

/**
 * The groups with a Census counterpart, on each basis, in the order of the tables.
 *
 * Officers describe people in a scheme without Mixed, so that people whom the Census counts as Mixed are
 * among any of its groups, and its Other is not the Census's Other: neither has a rate. White, Asian and
 * Black have the counterparts that forces and the Home Office use.
 */
const groups: Readonly<Record<EthnicBasis, readonly EthnicGroup[]>> = {
  self: ['white', 'asian', 'black', 'mixed', 'other'],
  officer: ['white', 'asian', 'black'],
};

/** Codes that say that the ethnicity of the person is not known: theirs could be any group. */
const unknownCodes: ReadonlySet<string> = new Set(['not-stated', 'blank', 'unknown']);

/** Residents of the groups that can have a rate on this basis, by code. */
export function populationsOn(
  basis: EthnicBasis,
  population2021: Readonly<Record<EthnicGroup, number>>,
): ReadonlyMap<string, number> {
  return new Map(groups[basis].map((group) => [group, population2021[group]]));
}

export function isUnknownEthnicity(code: string): boolean {
  return unknownCodes.has(code);
}
