import type { Area } from '../../domain/places/area.ts';
import { area } from './area-row.ts';

export const london: readonly Area[] = [
  area({
    id: 'city-of-london',
    code: 'E23000034',
    name: 'London, City of',
    commonName: 'City of London',
    force: 'City of London Police',
    population2021: { asian: 1_445, black: 232, mixed: 470, white: 5_955, other: 482 },
    bodies: [
      {
        type: 'common-council',
        name: 'Common Council of the City of London',
        from: '1839-08-17',
        basis: 'City of London Police Act 1839; continued by the Police Act 1996, section 6AZA',
        certainty: 'general-knowledge',
        note:
          'The Common Council is the police authority for the City. It is not an elected local ' +
          'policing body, so the duty to publish specified information does not apply to it. The ' +
          'year 1839 is certain; the day of the Act is not.',
      },
    ],
  }),
  area({
    id: 'metropolitan',
    code: 'E23000001',
    name: 'Metropolitan Police',
    commonName: 'Metropolitan Police District',
    otherNames: ['London', 'Greater London'],
    force: 'Metropolitan Police Service',
    population2021: {
      asian: 1_816_202,
      black: 1_188_137,
      mixed: 505_306,
      white: 4_725_217,
      other: 556_290,
    },
    bodies: [
      {
        type: 'mayors-office-for-policing-and-crime',
        name: 'Mayor’s Office for Policing and Crime',
        from: '2012-01-16',
        basis:
          'Police Reform and Social Responsibility Act 2011, section 3, commenced by SI 2011/3019, article 3',
        certainty: 'confirmed',
      },
    ],
  }),
];
