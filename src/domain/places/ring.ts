/** Longitude and latitude in degrees, WGS 84. */
export type Point = readonly [longitude: number, latitude: number];

/** A closed line: the last point is joined to the first, which is not repeated. */
export type Ring = readonly Point[];

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The smallest box around rings; inside out where there are none. */
export function boundsOf(rings: readonly Ring[]): Bounds {
  let [west, south, east, north] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  return { west, south, east, north };
}

export function boundsHold({ west, south, east, north }: Bounds, [x, y]: Point): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/**
 * Whether a point lies within what rings bound. Islands and holes are rings like any other: inside is
 * where a line to the east crosses an odd number of sides. Of two areas that share a side, a point on
 * it belongs to one.
 */
export function isInside(rings: readonly Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from !== undefined && to[1] > y !== from[1] > y) {
        const crossing = from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
        if (x < crossing) inside = !inside;
      }
      from = to;
    }
  }
  return inside;
}
