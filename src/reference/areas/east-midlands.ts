import type { Area } from '../../domain/places/area.ts';
import { area } from './area-row.ts';
import { commissioner, fireCommissioner } from './bodies.ts';

export const eastMidlands: readonly Area[] = [
  area({
    id: 'derbyshire',
    code: 'E23000018',
    name: 'Derbyshire',
    force: 'Derbyshire Constabulary',
    population2021: { asian: 52_574, black: 14_563, mixed: 20_412, white: 958_164, other: 10_280 },
  }),
  area({
    id: 'leicestershire',
    code: 'E23000021',
    name: 'Leicestershire',
    force: 'Leicestershire Police',
    population2021: { asian: 218_679, black: 37_231, mixed: 30_185, white: 812_992, other: 22_898 },
  }),
  area({
    id: 'lincolnshire',
    code: 'E23000020',
    name: 'Lincolnshire',
    force: 'Lincolnshire Police',
    population2021: { asian: 11_925, black: 4_366, mixed: 10_192, white: 737_532, other: 4_351 },
  }),
  area({
    id: 'northamptonshire',
    code: 'E23000022',
    name: 'Northamptonshire',
    force: 'Northamptonshire Police',
    complaintsNotice: {
      says: 'The commissioner for Northamptonshire said that from February 2020 the office would record complaints and resolve those of a lower level informally. Whether that is still so was not found.',
      certainty: 'reported',
      source: 'northamptonshire-notice',
    },
    population2021: { asian: 35_189, black: 31_678, mixed: 20_291, white: 690_422, other: 7_666 },
    bodies: [
      commissioner('Northamptonshire', { to: '2018-12-31' }),
      fireCommissioner('Northamptonshire', {
        from: '2019-01-01',
        basis: 'SI 2018/1072, article 1',
        certainty: 'confirmed',
      }),
    ],
  }),
  area({
    id: 'nottinghamshire',
    code: 'E23000019',
    name: 'Nottinghamshire',
    force: 'Nottinghamshire Police',
    population2021: { asian: 72_744, black: 42_141, mixed: 36_167, white: 980_656, other: 16_751 },
  }),
];
