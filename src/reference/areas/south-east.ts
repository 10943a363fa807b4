import type { Area } from '../../domain/places/area.ts';
import { area } from './area-row.ts';
import { commissioner } from './bodies.ts';

export const southEast: readonly Area[] = [
  area({
    id: 'hampshire',
    code: 'E23000030',
    name: 'Hampshire',
    commonName: 'Hampshire and Isle of Wight',
    force: 'Hampshire and Isle of Wight Constabulary',
    population2021: {
      asian: 94_987,
      black: 29_387,
      mixed: 41_711,
      white: 1_811_054,
      other: 21_132,
    },
    bodies: [
      commissioner('Hampshire and Isle of Wight', {
        note:
          'Called the Police and Crime Commissioner for Hampshire until regulations approved in July ' +
          '2022 renamed the police area; the day they took effect was not found.',
      }),
    ],
  }),
  area({
    id: 'kent',
    code: 'E23000032',
    name: 'Kent',
    force: 'Kent Police',
    population2021: {
      asian: 86_424,
      black: 56_757,
      mixed: 44_627,
      white: 1_644_756,
      other: 23_286,
    },
  }),
  area({
    id: 'surrey',
    code: 'E23000031',
    name: 'Surrey',
    force: 'Surrey Police',
    population2021: {
      asian: 92_915,
      black: 20_832,
      mixed: 40_486,
      white: 1_028_639,
      other: 20_241,
    },
  }),
  area({
    id: 'sussex',
    code: 'E23000033',
    name: 'Sussex',
    force: 'Sussex Police',
    population2021: {
      asian: 63_131,
      black: 21_388,
      mixed: 46_348,
      white: 1_552_521,
      other: 22_238,
    },
  }),
  area({
    id: 'thames-valley',
    code: 'E23000029',
    name: 'Thames Valley',
    force: 'Thames Valley Police',
    population2021: {
      asian: 313_092,
      black: 93_215,
      mixed: 87_694,
      white: 1_972_407,
      other: 48_796,
    },
  }),
];
