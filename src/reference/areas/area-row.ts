import type { Area } from '../../domain/places/area.ts';
import { placeName } from '../../domain/places/place-name.ts';
import { commissioner } from './bodies.ts';

/** An area without what follows from the rest of it. */
type AreaRow = Omit<Area, 'country' | 'bodies'> & Partial<Pick<Area, 'bodies'>>;

/** Most areas have had a commissioner since 2012 and no other body: that is the default. */
export function area(row: AreaRow): Area {
  return {
    country: row.code.startsWith('W') ? 'Wales' : 'England',
    bodies: [commissioner(placeName(row))],
    ...row,
  };
}
