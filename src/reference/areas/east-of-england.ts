import type { Area } from '../../domain/places/area.ts';
import { area } from './area-row.ts';
import { commissioner, fireCommissioner } from './bodies.ts';

export const eastOfEngland: readonly Area[] = [
  area({
    id: 'bedfordshire',
    code: 'E23000026',
    name: 'Bedfordshire',
    force: 'Bedfordshire Police',
    population2021: { asian: 116_909, black: 39_601, mixed: 27_091, white: 507_517, other: 13_618 },
  }),
  area({
    id: 'cambridgeshire',
    code: 'E23000023',
    name: 'Cambridgeshire',
    force: 'Cambridgeshire Constabulary',
    population2021: { asian: 70_491, black: 18_496, mixed: 26_970, white: 763_744, other: 14_816 },
  }),
  area({
    id: 'essex',
    code: 'E23000028',
    name: 'Essex',
    force: 'Essex Police',
    population2021: {
      asian: 78_321,
      black: 63_422,
      mixed: 47_579,
      white: 1_651_617,
      other: 19_260,
    },
    bodies: [
      commissioner('Essex', { to: '2017-09-30' }),
      fireCommissioner('Essex', {
        from: '2017-10-01',
        basis: 'SI 2017/864, article 1',
        certainty: 'confirmed',
      }),
    ],
  }),
  area({
    id: 'hertfordshire',
    code: 'E23000027',
    name: 'Hertfordshire',
    force: 'Hertfordshire Constabulary',
    population2021: { asian: 103_673, black: 44_893, mixed: 45_127, white: 980_061, other: 25_049 },
  }),
  area({
    id: 'norfolk',
    code: 'E23000024',
    name: 'Norfolk',
    force: 'Norfolk Constabulary',
    population2021: { asian: 18_987, black: 8_376, mixed: 15_081, white: 867_152, other: 6_530 },
  }),
  area({
    id: 'suffolk',
    code: 'E23000025',
    name: 'Suffolk',
    force: 'Suffolk Constabulary',
    population2021: { asian: 17_485, black: 10_168, mixed: 17_810, white: 708_272, other: 6_959 },
  }),
];
