import { describe, expect, it } from 'vitest';
import { type Source, sources } from '../../src/reference/sources.ts';

const all: readonly Source[] = Object.values(sources);

describe('sources', () => {
  it('carry the attribution that the Open Government Licence asks for', () => {
    expect(sources.policeUk.licence.attribution).toBe(
      'Contains public sector information licensed under the Open Government Licence v3.0.',
    );
    expect(sources.census2021.licence.attribution).toBe(
      'Source: Office for National Statistics licensed under the Open Government Licence v.3.0. ' +
        'Contains OS data © Crown copyright and database right 2023.',
    );
  });

  it('are all licensed but the press report, from which only a fact was taken', () => {
    expect(all.filter((source) => source.licence === undefined)).toEqual([
      sources.callAnswering2022,
    ]);
  });

  it('have each an address on the web', () => {
    expect(all.filter((source) => !URL.canParse(source.address))).toEqual([]);
  });
});
