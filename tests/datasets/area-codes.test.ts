import { describe, expect, it } from 'vitest';
import { areaCodes } from '../../src/datasets/codes/areas.ts';
import { placeName } from '../../src/domain/places/place-name.ts';
import { areas } from '../../src/reference/areas/index.ts';

describe('the codes of areas in datasets', () => {
  it('are those of the 43 areas, under the names that read in a sentence', () => {
    const named = areas.map((area) => [area.code, placeName(area)] as const);
    expect(new Map(areaCodes.map(({ code, label }) => [code, label]))).toEqual(new Map(named));
    expect(areaCodes).toHaveLength(43);
  });

  it.each(areas)('know $name by its ONS name and by its force', ({ code, name, force }) => {
    const known = areaCodes.find((area) => area.code === code);
    expect([known?.label, ...(known?.also ?? [])]).toEqual(expect.arrayContaining([name, force]));
  });
});
