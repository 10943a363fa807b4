import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/domain/places/ring.ts';
import { readSmallAreas } from '../../src/domain/places/small-areas.ts';
import { outlineOfDistricts } from '../../src/reference/boundaries/index.ts';
import { exampleDirectory } from '../builders/example.ts';

const square = [
  [
    [-0.4, 51.8],
    [-0.3, 51.8],
    [-0.3, 51.9],
    [-0.4, 51.8],
  ],
];
const properties = { LSOA21CD: 'E01015693', LSOA21NM: 'Luton 007A' };
const feature = { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: square } };
const collection = (...features: readonly unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });
const withGeometry = (geometry: unknown): string => collection({ ...feature, geometry });

describe('A file of small areas', () => {
  it('gives code, name and rings, the last point not repeated', () => {
    expect(readSmallAreas(collection(feature))).toEqual({
      areas: [{ code: 'E01015693', name: 'Luton 007A', rings: [square[0]?.slice(0, -1)] }],
    });
  });

  it('may have areas of several parts, and a byte-order mark', () => {
    const text = withGeometry({ type: 'MultiPolygon', coordinates: [square, square] });
    expect(readSmallAreas(`\uFEFF${text}`)).toMatchObject({
      areas: [{ rings: [{ length: 3 }, { length: 3 }] }],
    });
  });

  it.each([
    ['is not JSON', 'LSOA21CD,LSOA21NM', 'The file is not JSON.'],
    ['is other JSON', '[]', 'The file is JSON, but not a GeoJSON FeatureCollection.'],
    ['is empty', collection(), 'The file has no features.'],
    [
      'is of 2011',
      collection(feature, { ...feature, properties: { LSOA11CD: 'E01015693' } }),
      'Feature 2 has no LSOA21CD like E01015693: areas of 2021 are needed.',
    ],
    [
      'has no names',
      collection({ ...feature, properties: { LSOA21CD: 'E01015693' } }),
      'Feature 1 (E01015693) has no LSOA21NM.',
    ],
    ['has an area twice', collection(feature, feature), 'E01015693 is there twice.'],
    [
      'has lines',
      withGeometry({ type: 'LineString', coordinates: square[0] }),
      'E01015693 is neither a Polygon nor a MultiPolygon.',
    ],
    ['has no shape', withGeometry(null), 'E01015693 is neither a Polygon nor a MultiPolygon.'],
    [
      'has coordinates too shallow',
      withGeometry({ type: 'Polygon', coordinates: square[0] }),
      'The coordinates of E01015693 are not those of polygons.',
    ],
    [
      'has words for coordinates',
      withGeometry({ type: 'Polygon', coordinates: [[['a', 'b']]] }),
      'A point of E01015693 is not two numbers.',
    ],
    [
      'is on the National Grid',
      withGeometry({ type: 'Polygon', coordinates: [[[509_000, 221_000]]] }),
      'A point of E01015693 is not longitude and latitude: save the file as WGS 84 (EPSG:4326).',
    ],
    [
      'has a ring that is open',
      withGeometry({ type: 'Polygon', coordinates: [square[0]?.slice(0, 3)] }),
      'A ring of E01015693 is not closed.',
    ],
  ])('is refused in a sentence where it %s', (_, text, refused) => {
    expect(readSmallAreas(text)).toEqual({ refused });
  });
});

describe('The small areas of the example', () => {
  const text = readFileSync(join(exampleDirectory, 'boundaries', 'lsoa21.geojson'), 'utf8');
  const { areas } = { areas: [], ...readSmallAreas(text) };

  it('are the 417 of Bedfordshire', () => {
    expect(areas).toHaveLength(417);
    const districts = Map.groupBy(areas, ({ name }: { name: string }) => name.slice(0, -5));
    expect([...districts].map(([name, { length }]) => `${name} ${length}`).toSorted()).toEqual([
      'Bedford 117',
      'Central Bedfordshire 175',
      'Luton 125',
    ]);
  });

  it('cover what its districts do', () => {
    const small = boundsOf(areas.flatMap(({ rings }) => rings));
    const large = boundsOf(outlineOfDistricts(['E06000032', 'E06000055', 'E06000056']));
    expect(small.west).toBeCloseTo(large.west, 2);
    expect(small.east).toBeCloseTo(large.east, 2);
    expect(small.south).toBeCloseTo(large.south, 2);
    expect(small.north).toBeCloseTo(large.north, 2);
  });

  it('carry the attribution that their licence asks for, and are light', () => {
    expect(text).toContain('Contains OS data © Crown copyright and database right 2021.');
    expect(text.length).toBeLessThan(150_000);
  });
});
