import type { Area } from '../../domain/places/area.ts';
import { area } from './area-row.ts';
import { commissioner, fireCommissioner, mayor } from './bodies.ts';

export const northWest: readonly Area[] = [
  area({
    id: 'cheshire',
    code: 'E23000006',
    name: 'Cheshire',
    force: 'Cheshire Constabulary',
    population2021: { asian: 25_152, black: 6_616, mixed: 17_476, white: 1_038_185, other: 7_943 },
  }),
  area({
    id: 'cumbria',
    code: 'E23000002',
    name: 'Cumbria',
    force: 'Cumbria Constabulary',
    population2021: { asian: 4_911, black: 1_194, mixed: 4_002, white: 488_025, other: 1_715 },
    bodies: [
      commissioner('Cumbria', { to: '2023-03-31' }),
      fireCommissioner('Cumbria', {
        from: '2023-04-01',
        basis: 'SI 2022/1230, and the office’s own account of the transfer',
        certainty: 'confirmed',
      }),
    ],
  }),
  area({
    id: 'greater-manchester',
    code: 'E23000005',
    name: 'Greater Manchester',
    force: 'Greater Manchester Police',
    population2021: {
      asian: 389_283,
      black: 134_114,
      mixed: 86_520,
      white: 2_190_838,
      other: 66_997,
    },
    bodies: [
      commissioner('Greater Manchester', { to: '2017-05-07' }),
      mayor('Greater Manchester', {
        from: '2017-05-08',
        basis: 'SI 2016/448, article 4, and SI 2017/470, article 1',
        certainty: 'confirmed',
      }),
    ],
  }),
  area({
    id: 'lancashire',
    code: 'E23000003',
    name: 'Lancashire',
    force: 'Lancashire Constabulary',
    population2021: {
      asian: 158_894,
      black: 10_096,
      mixed: 24_761,
      white: 1_325_538,
      other: 11_861,
    },
  }),
  area({
    id: 'merseyside',
    code: 'E23000004',
    name: 'Merseyside',
    force: 'Merseyside Police',
    population2021: {
      asian: 44_452,
      black: 21_902,
      mixed: 30_495,
      white: 1_304_797,
      other: 21_640,
    },
  }),
];
