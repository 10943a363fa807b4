import type { LawfulBody } from '../../domain/law/context.ts';
import type { Area } from '../../domain/places/area.ts';
import { bodyOn } from '../../domain/places/body-on.ts';
import type { IsoDate } from '../../domain/time/period.ts';
import { bodyTypes } from '../../reference/body-types.ts';

/** Who was bound on the day; before the first and after the last body, that one. */
export function lawfulBody(area: Area, on: IsoDate): LawfulBody {
  const body =
    bodyOn(area, on) ?? (on < (area.bodies[0]?.from ?? '') ? area.bodies[0] : area.bodies.at(-1));
  if (body === undefined) throw new Error(`${area.id} has no body.`);
  const { name, type, from, to } = body;
  const kind = bodyTypes[type];
  return {
    name,
    type,
    title: kind?.title ?? type,
    elected: kind?.isElectedLocalPolicingBody ?? true,
    country: area.country,
    from,
    ...(to === undefined ? {} : { to }),
  };
}
