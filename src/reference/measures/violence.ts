import { count } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import { crimeSeries } from './crime-series.ts';

const localData =
  'Counted on the force’s own systems; national statistics and police.uk may give another number.';

const previousStated: Measure = {
  id: 'homicide-previous-quarter-stated',
  title: 'Homicides in the quarter before, as the force states it',
  definition:
    'The number of homicides that the force’s comment on a quarter gives for the quarter before it. It is shown beside the count returned for that quarter, and not put in its place.',
  unit: count('homicide'),
  decimals: 0,
  direction: 'lower-is-better',
  dataset: 'recorded-crime',
  where: { offence: 'homicide', given_as: 'statement' },
  formula: { cell: 'previous_quarter_stated' },
  by: [],
  period: 'row',
  basis: 'Stated by the force in a comment.',
};

export const homicideMeasures: readonly Measure[] = [
  ...crimeSeries({
    id: 'homicide',
    offence: 'homicide',
    one: 'homicide',
    many: 'homicides',
    name: 'Homicides',
    definition:
      'Murder, manslaughter, infanticide and corporate manslaughter recorded by the police. A case is counted when it is classified as homicide, which can be later than the act.',
    direction: 'lower-is-better',
    averageDecimals: 1,
    notes: [
      'Homicides are rare. A handful more or fewer in a year can be chance.',
      'The Homicide Index used for national statistics counts victims and is revised as cases are decided, so it can differ.',
      localData,
    ],
    basis:
      'Home Office Counting Rules for recorded crime, codes 1, 4/1, 4/2 and 4/10. The rules themselves are certain; that the force counts by them is assumed.',
  }),
  previousStated,
];

export const seriousViolenceMeasures: readonly Measure[] = crimeSeries({
  id: 'serious-violence',
  offence: 'most-serious-violence',
  one: 'offence of most serious violence',
  many: 'offences of most serious violence',
  name: 'Most serious violence offences',
  definition:
    'Offences in the grouping “most serious violence”: homicide, attempted murder, wounding with intent and the like, as the force groups them.',
  direction: 'lower-is-better',
  averageDecimals: 0,
  notes: [
    'No current national definition of the grouping was found, so forces may not count the same offences.',
    localData,
  ],
  basis:
    'An older Home Office grouping that is still used to compare forces. The definition is not certain: ask the force which offences it counts.',
});
