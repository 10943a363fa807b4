import { decodeArcs } from '../../domain/places/decode-arcs.ts';
import { dissolve, outlineOf, type RingArcs } from '../../domain/places/outlines.ts';
import type { District } from '../../domain/places/partnership.ts';
import {
  type Bounds,
  boundsHold,
  boundsOf,
  isInside,
  type Ring,
} from '../../domain/places/ring.ts';
import { partnerships } from '../partnerships/index.ts';
import { arcs as arcTexts } from './arcs.ts';
import { citiesAndWales } from './cities-and-wales.ts';
import { counties } from './counties.ts';

interface Outlined {
  readonly district: District;
  readonly arcs: readonly RingArcs[];
  readonly rings: readonly Ring[];
  readonly bounds: Bounds;
}

/** Decoded when it is first asked for: most commands ask for no place. */
let decoded: { arcs: ReturnType<typeof decodeArcs>; outlined: readonly Outlined[] } | undefined;

/**
 * The district of December 2022 at a point in degrees, or null outside England and Wales. Outlines are
 * those of `sources.districtOutlines2022`, simplified: within a few hundred metres of a border or of the
 * coast the answer may be the neighbour, or null.
 */
export function districtAt(longitude: number, latitude: number): District | null {
  const point = [longitude, latitude] as const;
  const found = outlines().outlined.find(
    ({ bounds, rings }) => boundsHold(bounds, point) && isInside(rings, point),
  );
  return found?.district ?? null;
}

/** The outline of districts together, by their ONS codes; a code of no district has none. */
export function outlineOfDistricts(codes: readonly string[]): readonly Ring[] {
  const { arcs, outlined } = outlines();
  const wanted = outlined.filter(({ district }) => codes.includes(district.code));
  return dissolve(
    arcs,
    wanted.map((district) => district.arcs),
  );
}

function outlines() {
  decoded ??= decode();
  return decoded;
}

function decode() {
  const arcs = decodeArcs(arcTexts);
  const districts = new Map(
    Object.values(partnerships)
      .flat()
      .flatMap((partnership) => partnership.districts)
      .map((district) => [district.code, district]),
  );
  const outlined = [...counties, ...citiesAndWales].map((row): Outlined => {
    const [code = '', ...texts] = row.split(' ');
    const district = districts.get(code);
    if (district === undefined) throw new RangeError(`No partnership has the district ${code}.`);
    const refs = texts.map((text) => text.split(',').map(Number));
    const rings = outlineOf(arcs, refs);
    return { district, arcs: refs, rings, bounds: boundsOf(rings) };
  });
  return { arcs, outlined };
}
