import type { IsoDate } from '../time/period.ts';
import type { Area, AreaBody } from './area.ts';

/** Who published for the area on that day, or undefined before the first of its bodies. */
export function bodyOn(area: Area, date: IsoDate): AreaBody | undefined {
  return area.bodies.find(
    (body) => body.from <= date && (body.to === undefined || date <= body.to),
  );
}
