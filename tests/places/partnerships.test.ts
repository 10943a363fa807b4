import { describe, expect, it } from 'vitest';
import { areas } from '../../src/reference/areas/index.ts';
import {
  districtName,
  partnerships,
  partnershipsOf,
} from '../../src/reference/partnerships/index.ts';
import {
  isPresent,
  lookupFile,
  readDistrictsOfSmallAreas,
  readPartnershipRows,
  smallAreasFile,
} from '../reference/shared-data.ts';

const all = Object.values(partnerships).flat();
const districts = all.flatMap((partnership) => partnership.districts);

describe('Community safety partnerships', () => {
  it('are 305, of 331 districts in 43 areas', () => {
    expect(all).toHaveLength(305);
    expect(new Set(all.map(({ code }) => code)).size).toBe(305);
    expect(new Set(districts.map(({ code }) => code)).size).toBe(331);
    expect(Object.keys(partnerships).toSorted()).toEqual(areas.map(({ id }) => id));
  });

  it('of Bedfordshire are its three districts', () => {
    expect(partnershipsOf('bedfordshire').map(({ name }) => name)).toEqual([
      'Bedford',
      'Luton',
      'Central Bedfordshire',
    ]);
  });

  it('of no area are none', () => {
    expect(partnershipsOf('bedforshire')).toEqual([]);
  });

  it.skipIf(!isPresent(lookupFile))(
    'are those of the lookup of December 2022 (needs ../shared/data)',
    () => {
      const rows = areas.flatMap(({ id, code: area }) =>
        partnershipsOf(id).flatMap((partnership) =>
          partnership.districts.map((district) =>
            [district.code, district.name, partnership.code, partnership.name, area].join(),
          ),
        ),
      );
      expect(rows.toSorted()).toEqual(readPartnershipRows().toSorted());
    },
  );

  it.skipIf(!isPresent(smallAreasFile))(
    'have a district for the name of every small area (needs ../shared/data)',
    () => {
      expect(new Set(districts.map(districtName))).toEqual(readDistrictsOfSmallAreas());
    },
  );
});
