import { describe, expect, it } from 'vitest';
import { districtOfPoint } from '../../src/lake/place-point.ts';
import { districtAt } from '../../src/reference/boundaries/index.ts';

const nameAt = (longitude: number, latitude: number) =>
  districtAt(longitude, latitude)?.name ?? null;
const inBedfordshire = (name: string) =>
  ['Luton', 'Bedford', 'Central Bedfordshire'].includes(name);
const place = (longitude: number, latitude: number) =>
  districtOfPoint(longitude, latitude, nameAt, inBedfordshire);

describe('a place that no crime lies on', () => {
  it('is the district that it lies in', () => {
    expect(place(-0.4145, 51.8825)).toBe('Luton');
  });

  it('may be outside the area of the force', () => {
    expect(place(-0.76, 52.04)).toBe('Milton Keynes');
  });

  it('is not known where the minus of its longitude seems to be lost', () => {
    expect(nameAt(0.421956, 51.876416)).toBe('Uttlesford');
    expect(place(0.421956, 51.876416)).toBeNull();
  });

  it('is not known in the sea', () => {
    expect(place(2, 53)).toBeNull();
  });
});
