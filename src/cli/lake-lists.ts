import type { KnownForces } from '../intake/police-uk/file-name.ts';
import type { LakeLists } from '../lake/ingest/lists.ts';
import { areas, findArea } from '../reference/areas/index.ts';
import { districtAt } from '../reference/boundaries/index.ts';
import { districtName, partnershipsOf } from '../reference/partnerships/index.ts';
import { crimeOutcomes } from '../reference/police-uk/crime-outcomes.ts';
import { crimeTypes } from '../reference/police-uk/crime-types.ts';
import {
  ageBands,
  detailedEthnicities,
  genders,
  officerGroups,
  searchTypes,
} from '../reference/police-uk/people.ts';
import { legislations, reasons, searchOutcomes } from '../reference/police-uk/searches.ts';
import { outside, suppliers } from '../reference/police-uk/suppliers.ts';

/** Whose files are taken. */
export const knownForces: KnownForces = { taken: suppliers.map(({ id }) => id), outside };

/** What the records of data.police.uk may say, and what it is called in the lake. */
export const lakeLists: LakeLists = {
  crimeTypes,
  crimeOutcomes,
  searchTypes,
  genders,
  ages: ageBands,
  ethnicities: detailedEthnicities,
  officerEthnicities: officerGroups,
  legislations,
  reasons,
  searchOutcomes,
  partnerships: areas.flatMap(({ id: area }) =>
    partnershipsOf(area).map(({ code, districts }) => ({
      code,
      area,
      districts: districts.map(districtName),
    })),
  ),
  isNameOf: (force, name) =>
    findArea(name)?.id === force ||
    suppliers.some((supplier) => supplier.id === force && supplier.name === name),
  districtAt: (longitude, latitude) => {
    const district = districtAt(longitude, latitude);
    return district === null ? null : districtName(district);
  },
};
