import type { Point, Ring } from './ring.ts';

/** The outline of a small area (LSOA of 2021). */
export interface SmallAreaOutline {
  /** ONS code: `E01015693`. */
  readonly code: string;
  /** ONS name: `Luton 007A`. */
  readonly name: string;
  /** Islands and holes alike: inside is what an odd number of them surround. */
  readonly rings: readonly Ring[];
}

/** What was read, or one sentence that says what is wrong with it and where. */
export type SmallAreasResult =
  | { readonly areas: readonly SmallAreaOutline[] }
  | { readonly refused: string };

/** Thrown and caught within this file only. */
class Refusal extends Error {}

/**
 * Reads the text of a GeoJSON file of small areas (RFC 7946), as the ONS offers them: a collection of
 * features with `LSOA21CD` and `LSOA21NM`, polygons in longitude and latitude.
 */
export function readSmallAreas(text: string): SmallAreasResult {
  try {
    return { areas: readCollection(parse(text)) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal('The file is not JSON.');
    throw error;
  }
}

function readCollection(file: unknown): readonly SmallAreaOutline[] {
  const features = field(file, 'features');
  if (field(file, 'type') !== 'FeatureCollection' || !Array.isArray(features)) {
    throw new Refusal('The file is JSON, but not a GeoJSON FeatureCollection.');
  }
  if (features.length === 0) throw new Refusal('The file has no features.');
  const seen = new Set<string>();
  return features.map((feature: unknown, index) => {
    const area = readFeature(feature, `Feature ${index + 1}`);
    if (seen.has(area.code)) throw new Refusal(`${area.code} is there twice.`);
    seen.add(area.code);
    return area;
  });
}

function readFeature(feature: unknown, place: string): SmallAreaOutline {
  const properties = field(feature, 'properties');
  const code = field(properties, 'LSOA21CD');
  const name = field(properties, 'LSOA21NM');
  if (typeof code !== 'string' || !/^[EW]01\d{6}$/.test(code)) {
    throw new Refusal(`${place} has no LSOA21CD like E01015693: areas of 2021 are needed.`);
  }
  if (typeof name !== 'string' || name === '') {
    throw new Refusal(`${place} (${code}) has no LSOA21NM.`);
  }
  const geometry = field(feature, 'geometry');
  return { code, name, rings: readGeometry(geometry, code) };
}

function readGeometry(geometry: unknown, code: string): readonly Ring[] {
  const coordinates = field(geometry, 'coordinates');
  switch (field(geometry, 'type')) {
    case 'Polygon':
      return list(coordinates, code).map((ring) => readRing(ring, code));
    case 'MultiPolygon':
      return list(coordinates, code).flatMap((polygon) =>
        list(polygon, code).map((ring) => readRing(ring, code)),
      );
    default:
      throw new Refusal(`${code} is neither a Polygon nor a MultiPolygon.`);
  }
}

/** GeoJSON repeats the first point at the end. */
function readRing(ring: unknown, code: string): Ring {
  const points = list(ring, code).map((point) => readPoint(point, code));
  const [first] = points;
  const last = points.at(-1);
  const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  if (!closed || points.length < 4) throw new Refusal(`A ring of ${code} is not closed.`);
  return points.slice(0, -1);
}

function readPoint(point: unknown, code: string): Point {
  const [x, y]: readonly unknown[] = list(point, code);
  if (typeof x !== 'number' || typeof y !== 'number') {
    throw new Refusal(`A point of ${code} is not two numbers.`);
  }
  if (Math.abs(x) > 180 || Math.abs(y) > 90) {
    throw new Refusal(
      `A point of ${code} is not longitude and latitude: save the file as WGS 84 (EPSG:4326).`,
    );
  }
  return [x, y];
}

function list(value: unknown, code: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw new Refusal(`The coordinates of ${code} are not those of polygons.`);
  }
  return value;
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
