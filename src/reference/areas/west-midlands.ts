import type { Area } from '../../domain/places/area.ts';
import { area } from './area-row.ts';
import { commissioner, fireCommissioner } from './bodies.ts';

export const westMidlands: readonly Area[] = [
  area({
    id: 'staffordshire',
    code: 'E23000015',
    name: 'Staffordshire',
    force: 'Staffordshire Police',
    population2021: { asian: 54_507, black: 13_773, mixed: 21_148, white: 1_035_936, other: 9_115 },
    bodies: [
      commissioner('Staffordshire', { to: '2018-07-31' }),
      fireCommissioner('Staffordshire', {
        from: '2018-08-01',
        basis: 'SI 2018/696, article 1',
        certainty: 'confirmed',
        note: 'It calls itself the Staffordshire Commissioner for Police, Fire and Rescue and Crime.',
      }),
    ],
  }),
  area({
    id: 'warwickshire',
    code: 'E23000017',
    name: 'Warwickshire',
    force: 'Warwickshire Police',
    population2021: { asian: 37_323, black: 8_018, mixed: 13_531, white: 531_672, other: 6_231 },
  }),
  area({
    id: 'west-mercia',
    code: 'E23000016',
    name: 'West Mercia',
    force: 'West Mercia Police',
    population2021: { asian: 35_123, black: 11_185, mixed: 21_854, white: 1_224_249, other: 7_448 },
  }),
  area({
    id: 'west-midlands',
    code: 'E23000014',
    name: 'West Midlands',
    force: 'West Midlands Police',
    population2021: {
      asian: 667_315,
      black: 236_047,
      mixed: 121_685,
      white: 1_793_173,
      other: 101_435,
    },
  }),
];
