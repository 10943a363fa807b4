import { beforeAll, describe, expect, it } from 'vitest';
import { lakeLists } from '../../src/cli/lake-lists.ts';
import { crimeOutcomes } from '../../src/reference/police-uk/crime-outcomes.ts';
import { crimeTypes } from '../../src/reference/police-uk/crime-types.ts';
import {
  ageBands,
  detailedEthnicities,
  genders,
  officerGroups,
  searchTypes,
} from '../../src/reference/police-uk/people.ts';
import { legislations, reasons, searchOutcomes } from '../../src/reference/police-uk/searches.ts';
import { suppliers } from '../../src/reference/police-uk/suppliers.ts';
import { type RealFiles, readRealFiles, realArchivesArePresent } from './real-values.ts';
import { textsOf } from './texts.ts';

const truths = [
  { code: 'true', label: 'True' },
  { code: 'false', label: 'False' },
];

describe.skipIf(!realArchivesArePresent)('The real archives', () => {
  let real: RealFiles;
  beforeAll(async () => {
    real = await readRealFiles();
  });

  it('give every file in them, as many as their description says', () => {
    expect(Object.fromEntries(real.given)).toEqual({
      'police-uk, bedfordshire-2021-11_2024-03.zip': 87,
      'police-uk, stop-and-search-2019-12_2020-02.zip': 15,
      'police-uk, stop-and-search-metropolitan-2020-07_2020-08.zip': 2,
      'police-uk, street-2024-01_2024-02-comparators.zip': 18,
      'police-uk, street-2024-03-31-forces.zip': 31,
      'police-uk, street-2025-samples.zip': 12,
    });
  });

  it('hold one file of a force outside and two of no single month, which are refused, and one that is no record', () => {
    expect(real.refused).toEqual([
      'police-uk, bbc-outcome-aggregates-2012_2016.zip, outcomes_by_force.csv: the name does not say the month, the force and the kind of its rows',
      'police-uk, bbc-outcome-aggregates-2012_2016.zip, outcomes_totals_2012-2016.csv: the name does not say the month, the force and the kind of its rows',
      'police-uk, street-2025-samples.zip, 2025-01/2025-01-northern-ireland-street.csv: the Police Service of Northern Ireland is outside England and Wales, and has no elected local policing body',
    ]);
    expect(real.passedOver).toBe(1);
  });

  it.each([
    ['street: Crime type', crimeTypes, 14],
    ['street: Last outcome category', crimeOutcomes, 15],
    ['outcomes: Outcome type', crimeOutcomes, 11],
    ['stop-and-search: Type', searchTypes, 3],
    ['stop-and-search: Gender', genders, 3],
    ['stop-and-search: Age range', ageBands, 5],
    ['stop-and-search: Self-defined ethnicity', detailedEthnicities, 19],
    ['stop-and-search: Officer-defined ethnicity', officerGroups, 4],
    ['stop-and-search: Legislation', legislations, 8],
    ['stop-and-search: Object of search', reasons, 13],
    ['stop-and-search: Outcome', searchOutcomes, 7],
    ['stop-and-search: Part of a policing operation', truths, 2],
    ['stop-and-search: Outcome linked to object of search', truths, 2],
    ['stop-and-search: Removal of more than just outer clothing', truths, 2],
  ])('say nothing in %s that is in no list', (column, codes, count) => {
    const texts = [...(real.texts.get(column) ?? [])];
    const known = new Set(codes.flatMap(textsOf));
    expect(texts.filter((text) => !known.has(text))).toEqual([]);
    expect(texts).toHaveLength(count);
  });

  it('name each force by one name, which is its own and no other’s', () => {
    const named = [...real.forceNames].flatMap(([force, names]) =>
      [...names].map((name) => [force, ...suppliersNamed(name)]),
    );
    expect(named).toHaveLength(32);
    expect(named).toEqual([...real.forceNames.keys()].map((force) => [force, force]));
  });
});

function suppliersNamed(name: string): readonly string[] {
  return suppliers.map(({ id }) => id).filter((id) => lakeLists.isNameOf(id, name));
}
