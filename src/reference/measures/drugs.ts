import { count, type Unit } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import { crimeSeries } from './crime-series.ts';

export const drugTraffickingMeasures: readonly Measure[] = crimeSeries({
  id: 'drug-trafficking',
  offence: 'drug-trafficking',
  one: 'drug trafficking offence',
  many: 'drug trafficking offences',
  name: 'Drug trafficking offences',
  definition:
    'Offences of trafficking in controlled drugs recorded by the police: producing, importing, supplying, or possessing with intent to supply.',
  direction: 'neutral',
  policeGenerated: true,
  averageDecimals: 0,
  notes: [
    'Most are recorded because the police went looking. More of them may mean more drug supply, or more police work: neither direction is good or bad in itself.',
    'Counted on the force’s own systems; national statistics and police.uk may give another number.',
  ],
  basis:
    'Home Office Counting Rules for recorded crime, trafficking of drugs. That the force counts by them is assumed.',
});

const asTheForceCounts =
  'The force’s own count. How a group or line comes to be counted is not described with it.';

function known(
  id: string,
  column: string,
  title: string,
  definition: string,
  unit: Unit,
  decimals = 0,
): Measure {
  return {
    id,
    title,
    definition,
    unit,
    decimals,
    direction: 'neutral',
    policeGenerated: true,
    dataset: 'organised-crime',
    formula: { cell: column },
    by: [],
    period: 'row',
    notes: ['Counts what the police know of, so it depends on police work as well as on crime.'],
    basis: asTheForceCounts,
  };
}

export const organisedCrimeMeasures: readonly Measure[] = [
  known(
    'organised-crime-groups',
    'organised_crime_groups',
    'Organised crime groups',
    'Groups that the force counts as organised crime groups in its area.',
    count('group'),
  ),
  known(
    'street-gangs',
    'street_gangs',
    'Street gangs',
    'Gangs that the force counts as street gangs in its area.',
    count('gang'),
  ),
  known(
    'street-gangs-change-stated',
    'street_gangs_change_stated',
    'Change in street gangs since the quarter before, as the force states it',
    'How many more or, with a minus, fewer street gangs the force says it counts than in the quarter before.',
    count('gang'),
  ),
  known(
    'county-lines',
    'county_lines',
    'County lines',
    'County lines that the force counts: phone lines through which drugs are sold from one area into another.',
    count('line'),
  ),
  known(
    'county-line-groups',
    'county_line_groups',
    'Groups with county lines',
    'Groups that the force names together with the county lines. Its wording leaves open which operates which.',
    count('group'),
  ),
  known(
    'county-lines-average-stated',
    'county_lines_average_12_months',
    'County lines, average over 12 months, as the force states it',
    'The average number of county lines over the last 12 months that the force states. The monthly numbers behind it may not be supplied.',
    { kind: 'decimal', one: 'line', many: 'lines' },
    1,
  ),
];
