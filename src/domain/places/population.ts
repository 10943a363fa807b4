import { type Area, ethnicGroups } from './area.ts';

/** Usual residents of the area on Census day 2021: the sum of its five ethnic groups. */
export function populationOf(area: Pick<Area, 'population2021'>): number {
  return ethnicGroups.reduce((total, group) => total + area.population2021[group], 0);
}
