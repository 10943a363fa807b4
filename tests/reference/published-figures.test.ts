import { describe, expect, it } from 'vitest';
import { areas } from '../../src/reference/areas/index.ts';
import {
  archivesFolder,
  boundariesFile,
  censusFile,
  isPresent,
  lookupFile,
  readArchivedForces,
  readAreaNames,
  readCensusByArea,
} from './shared-data.ts';

describe.skipIf(!isPresent(censusFile) || !isPresent(lookupFile))(
  'populations against Census 2021 TS021 (needs ../shared/data)',
  () => {
    it('uses each of the 331 local authorities once', () => {
      expect(readCensusByArea().districts.size).toBe(331);
    });

    it('agrees for all five ethnic groups of every area', () => {
      expect(new Map(areas.map((area) => [area.code, area.population2021]))).toEqual(
        readCensusByArea().groups,
      );
    });
  },
);

describe.skipIf(!isPresent(boundariesFile))(
  'names against ONS Police Force Areas, December 2023 (needs ../shared/data)',
  () => {
    it('agrees on the code and the name of every area', () => {
      expect(new Map(areas.map((area) => [area.code, area.name]))).toEqual(readAreaNames());
    });
  },
);

describe.skipIf(!isPresent(archivesFolder))(
  'identifiers against files of data.police.uk (needs ../shared/data)',
  () => {
    it('knows every force but the two that police no area of England and Wales', () => {
      const known = new Set(areas.map((area) => area.id));
      const archived = readArchivedForces();
      expect(archived).toHaveLength(34);
      expect(archived.filter((force) => !known.has(force))).toEqual(['btp', 'northern-ireland']);
    });
  },
);
