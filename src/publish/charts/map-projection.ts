import { type Bounds, boundsOf, type Point, type Ring } from '../../domain/places/ring.ts';
import type { ChartWidth, Frame } from './frame.ts';

/** Whole coordinates of areas are this fine: four to a unit of the picture. */
export const fineness = 4;

/** How high a map may be, against its width. */
const tallest: Readonly<Record<ChartWidth, number>> = { narrow: 1.3, wide: 0.85 };

/** Half of the widest border, which would be cut off at the edge. */
const margin = 2;

export interface Projection {
  /** Of the whole map, in units of the picture. */
  readonly height: number;
  /** In units of the picture: x to the right and y down. */
  readonly place: (point: Point) => readonly [x: number, y: number];
}

/**
 * Puts areas on the sheet as large as they go. Degrees of longitude are drawn shorter by the cosine of
 * the middle latitude: over a police area that is as true as any projection.
 */
export function fitMap(rings: readonly Ring[], top: number, frame: Frame): Projection {
  const bounds = boundsOf(rings);
  const shorter = Math.cos((((bounds.south + bounds.north) / 2) * Math.PI) / 180);
  const [wide, high] = spans(bounds, shorter);
  const room = frame.width - 2 * margin;
  const unit = Math.min(room / wide, (frame.width * tallest[frame.name] - 2 * margin) / high);
  const left = (frame.width - wide * unit) / 2;
  return {
    height: high * unit + 2 * margin,
    place: ([longitude, latitude]) => [
      left + (longitude - bounds.west) * shorter * unit,
      top + margin + (bounds.north - latitude) * unit,
    ],
  };
}

/** Never nothing, so that a map of a single point has a scale. */
function spans({ west, east, south, north }: Bounds, shorter: number): readonly [number, number] {
  const least = 1e-6;
  return [Math.max(least, (east - west) * shorter), Math.max(least, north - south)];
}

/**
 * The path of an area: each point rounded by itself, so that neighbours who share a border still do;
 * then only steps, which are short. Rings too small to be seen are left out.
 */
export function areaPath(rings: readonly Ring[], { place }: Projection): string {
  return rings.map((ring) => ringPath(ring, place)).join('');
}

function ringPath(ring: Ring, place: Projection['place']): string {
  const points = ring.map((point) => place(point).map((value) => Math.round(value * fineness)));
  let path = '';
  let [x, y] = [0, 0];
  let sides = 0;
  for (const [nextX = 0, nextY = 0] of points) {
    const first = path === '';
    if (!first && nextX === x && nextY === y) continue;
    path += first
      ? `M${pair(nextX, nextY)}l`
      : `${sides > 0 ? joint(nextX - x) : ''}${pair(nextX - x, nextY - y)}`;
    if (!first) sides++;
    [x, y] = [nextX, nextY];
  }
  return sides < 2 ? '' : `${path}z`;
}

/** A minus sign parts two numbers as well as a space does. */
function pair(x: number, y: number): string {
  return `${x}${joint(y)}${y}`;
}

function joint(next: number): string {
  return next < 0 ? '' : ' ';
}
