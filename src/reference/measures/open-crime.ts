import { count } from '../../domain/figures/unit.ts';
import type { Measure } from '../../domain/measures/measure.ts';

/** A type of crime in the open data that a measure of the force can be set beside. */
interface OpenType {
  readonly id: string;
  readonly type: string;
  readonly one: string;
  readonly many: string;
  readonly name: string;
  readonly definition: string;
}

const types: readonly OpenType[] = [
  {
    id: 'open-theft-from-person',
    type: 'theft-from-the-person',
    one: 'theft from the person',
    many: 'thefts from the person',
    name: 'Thefts from the person',
    definition:
      'Records of the type “Theft from the person”: stealing something that a person carries, without force or the threat of it.',
  },
  {
    id: 'open-vehicle-crime',
    type: 'vehicle-crime',
    one: 'vehicle crime',
    many: 'vehicle crimes',
    name: 'Vehicle crimes',
    definition:
      'Records of the type “Vehicle crime”: theft of a vehicle, theft from one, and interfering with one.',
  },
  {
    id: 'open-burglary',
    type: 'burglary',
    one: 'burglary',
    many: 'burglaries',
    name: 'Burglaries',
    definition:
      'Records of the type “Burglary”: of homes, of the buildings that go with them, and of businesses together.',
  },
];

/** The months, the quarters and the years of a type, so that each can stand beside the force’s own figure. */
function openSeries({ id, type, one, many, name, definition }: OpenType): readonly Measure[] {
  const shared = {
    unit: count(one, many),
    decimals: 0,
    direction: 'lower-is-better',
    dataset: 'open-recorded-crime',
    where: { crime_type: type },
    by: [],
    uncertainty: { kind: 'count' },
    notes: [
      'Counted from the records that data.police.uk publishes, and not from the systems of the force.',
    ],
    basis: 'data.police.uk, street-level crime.',
  } as const;
  const gathered = (what: string) =>
    `${definition} The ${what} is the sum of its months, and is given only where none is missing.`;
  return [
    {
      ...shared,
      id,
      title: `${name} in the open data`,
      definition,
      formula: { cell: 'crimes' },
      period: 'row',
    },
    {
      ...shared,
      id: `${id}-quarter`,
      title: `${name} in the open data, by quarter`,
      definition: gathered('quarter'),
      formula: { sum: 'crimes' },
      period: 'quarter',
    },
    {
      ...shared,
      id: `${id}-monthly-average`,
      title: `${name} in the open data a month, on average over the year`,
      definition: `The records of the year divided by its months. ${definition}`,
      unit: { kind: 'decimal', one: `${one} a month`, many: `${many} a month` },
      formula: { divide: [{ sum: 'crimes' }, { length: 'months' }] },
      uncertainty: {
        kind: 'rate',
        events: { sum: 'crimes' },
        exposure: { length: 'months' },
        times: 1,
      },
      period: 'financial-year',
    },
  ];
}

export const openCrimeMeasures: readonly Measure[] = types.flatMap(openSeries);
