import type { Area } from '../../domain/places/area.ts';
import { area } from './area-row.ts';

export const southWest: readonly Area[] = [
  area({
    id: 'avon-and-somerset',
    code: 'E23000036',
    name: 'Avon and Somerset',
    force: 'Avon and Somerset Constabulary',
    population2021: {
      asian: 60_732,
      black: 37_844,
      mixed: 44_435,
      white: 1_584_583,
      other: 16_982,
    },
  }),
  area({
    id: 'devon-and-cornwall',
    code: 'E23000035',
    name: 'Devon & Cornwall',
    commonName: 'Devon and Cornwall',
    otherNames: ['Devon, Cornwall and the Isles of Scilly'],
    force: 'Devon & Cornwall Police',
    population2021: { asian: 24_081, black: 6_768, mixed: 24_762, white: 1_719_233, other: 13_168 },
  }),
  area({
    id: 'dorset',
    code: 'E23000039',
    name: 'Dorset',
    force: 'Dorset Police',
    population2021: { asian: 17_856, black: 5_315, mixed: 15_529, white: 733_925, other: 7_150 },
  }),
  area({
    id: 'gloucestershire',
    code: 'E23000037',
    name: 'Gloucestershire',
    force: 'Gloucestershire Constabulary',
    population2021: { asian: 18_465, black: 7_774, mixed: 14_151, white: 600_306, other: 4_374 },
  }),
  area({
    id: 'wiltshire',
    code: 'E23000038',
    name: 'Wiltshire',
    force: 'Wiltshire Police',
    population2021: { asian: 38_049, black: 11_909, mixed: 15_204, white: 671_555, other: 7_027 },
  }),
];
