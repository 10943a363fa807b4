import { count } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import { comparisonSeries } from './comparison-series.ts';

const allCrime = comparisonSeries({
  id: 'compared-crime',
  many: 'crimes',
  unit: count('crime'),
  offences: [
    'total',
    'violence-with-injury',
    'robbery',
    'residential-burglary',
    'vehicle-offences',
    'theft-from-the-person',
  ],
  by: ['offence'],
  direction: 'lower-is-better',
  rateDecimals: 2,
  notes: [
    'Offence groups of the national tables are wider or narrower than local measures that sound alike: robbery here is personal and business robbery together.',
    'Residential burglary here is burglary of a home and of an unconnected building together.',
  ],
});

const homicide = comparisonSeries({
  id: 'compared-homicide',
  many: 'homicides',
  unit: count('homicide'),
  offences: 'homicide',
  by: [],
  direction: 'lower-is-better',
  rateDecimals: 4,
});

/** More of these can mean more police work, so that no rank among them is good or bad. */
const policeGenerated = comparisonSeries({
  id: 'compared-police-generated-crime',
  many: 'crimes that police work brings to light',
  unit: count('crime'),
  offences: ['drug-offences', 'weapons'],
  by: ['offence'],
  direction: 'neutral',
  policeGenerated: true,
  rateDecimals: 2,
  notes: [
    'Most are recorded because the police went looking. A high or a low place among forces is neither good nor bad in itself.',
  ],
});

export const comparisonMeasures: readonly Measure[] = [
  ...homicide,
  ...allCrime,
  ...policeGenerated,
];
