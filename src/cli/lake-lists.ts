import type { LakeLists } from '../lake/ingest/lists.ts';
import { findArea } from '../reference/areas/index.ts';
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
import { suppliers } from '../reference/police-uk/suppliers.ts';

/** What records of data.police.uk may say, and where points and districts lie. */
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
  partnerships: [],
  isNameOf,
  districtAt: () => null,
};

/** Forces have been renamed, and are written with and without "Police": areas know them by all names. */
function isNameOf(force: string, name: string): boolean {
  const area = findArea(name);
  if (area !== undefined) return area.id === force;
  return suppliers.some((supplier) => supplier.id === force && supplier.name === name);
}
