import type { Area } from '../../domain/places/area.ts';
import { areaFinder } from '../../domain/places/area-finder.ts';
import { eastMidlands } from './east-midlands.ts';
import { eastOfEngland } from './east-of-england.ts';
import { london } from './london.ts';
import { northEast } from './north-east.ts';
import { northWest } from './north-west.ts';
import { southEast } from './south-east.ts';
import { southWest } from './south-west.ts';
import { wales } from './wales.ts';
import { westMidlands } from './west-midlands.ts';
import { yorkshireAndTheHumber } from './yorkshire-and-the-humber.ts';

/** The 43 territorial police force areas of England and Wales, in alphabetical order of id. */
export const areas: readonly Area[] = [
  ...northEast,
  ...northWest,
  ...yorkshireAndTheHumber,
  ...eastMidlands,
  ...westMidlands,
  ...eastOfEngland,
  ...london,
  ...southEast,
  ...southWest,
  ...wales,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));

const finder = areaFinder(areas);

/** The area that a text names, by id, ONS code or name of area or force. Case does not count. */
export function findArea(text: string): Area | undefined {
  return finder.find(text);
}

/** At most three areas that a text may have meant, nearest first; empty where none is near. */
export function suggestAreas(text: string): readonly Area[] {
  return finder.suggest(text);
}
