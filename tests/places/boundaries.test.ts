import { describe, expect, it } from 'vitest';
import { boundsOf, isInside } from '../../src/domain/places/ring.ts';
import { citiesAndWales } from '../../src/reference/boundaries/cities-and-wales.ts';
import { counties } from '../../src/reference/boundaries/counties.ts';
import { districtAt, outlineOfDistricts } from '../../src/reference/boundaries/index.ts';
import { partnerships, partnershipsOf } from '../../src/reference/partnerships/index.ts';

const all = Object.values(partnerships).flat();
const codes = all.flatMap(({ districts }) => districts.map(({ code }) => code));

describe('A point', () => {
  it.each([
    ['Luton station', -0.4145, 51.8825, 'Luton'],
    ['Bedford, the Embankment', -0.4602, 52.1349, 'Bedford'],
    ['Central Milton Keynes', -0.7594, 52.0406, 'Milton Keynes'],
    ['Cardiff Castle', -3.1811, 51.4822, 'Cardiff'],
    ['Cambridge, within the hole of South Cambridgeshire', 0.1218, 52.2053, 'Cambridge'],
    ['Cambourne, around that hole', -0.0697, 52.2181, 'South Cambridgeshire'],
    ['Hugh Town, on an island', -6.3169, 49.9146, 'Isles of Scilly'],
  ])('at %s lies in its district', (_, longitude, latitude, name) => {
    expect(districtAt(longitude, latitude)?.name).toBe(name);
  });

  it.each([
    ['in the North Sea', 1.5, 53.5],
    ['in Edinburgh', -3.19, 55.95],
    ['in France', 2.35, 48.86],
    ['given as latitude and longitude', 51.8825, -0.4145],
    ['that is none', Number.NaN, Number.NaN],
  ])('%s lies in none', (_, longitude, latitude) => {
    expect(districtAt(longitude, latitude)).toBeNull();
  });
});

describe('Outlines of districts', () => {
  it('are those of the 331 of December 2022, one each', () => {
    const outlined = [...counties, ...citiesAndWales].map((row) => row.slice(0, 9));
    expect(outlined).toHaveLength(331);
    expect(outlined.toSorted()).toEqual(codes.toSorted());
  });

  it('lose the borders between them when they are joined', () => {
    const [outline, ...others] = outlineOfDistricts(['E06000032', 'E06000055', 'E06000056']);
    expect(others).toEqual([]);
    expect(boundsOf([outline ?? []])).toEqual(
      boundsOf(
        partnershipsOf('bedfordshire').flatMap(({ districts }) =>
          outlineOfDistricts(districts.map(({ code }) => code)),
        ),
      ),
    );
  });

  it('leave England and Wales one mainland without holes, and islands', () => {
    const rings = outlineOfDistricts(codes);
    expect(rings.length).toBeLessThan(60);
    expect(isInside(rings, [-0.4145, 51.8825])).toBe(true);
    expect(isInside(rings, [0.1218, 52.2053])).toBe(true);
    expect(isInside(rings, [1.5, 53.5])).toBe(false);
  });

  it('are none for a code of no district', () => {
    expect(outlineOfDistricts(['E06009999'])).toEqual([]);
  });
});
