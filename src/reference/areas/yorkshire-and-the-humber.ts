import type { Area } from '../../domain/places/area.ts';
import { area } from './area-row.ts';
import { commissioner, fireCommissioner, mayor } from './bodies.ts';

export const yorkshireAndTheHumber: readonly Area[] = [
  area({
    id: 'humberside',
    code: 'E23000012',
    name: 'Humberside',
    force: 'Humberside Police',
    population2021: { asian: 19_260, black: 7_623, mixed: 11_147, white: 889_233, other: 8_616 },
  }),
  area({
    id: 'north-yorkshire',
    code: 'E23000009',
    name: 'North Yorkshire',
    force: 'North Yorkshire Police',
    complaintsNotice: {
      says: 'By its decision of 2019 the commissioner for North Yorkshire took on the most that there is: receiving, recording and resolving complaints. Whether that holds for the mayor, who took over on 7 May 2024, was not found.',
      certainty: 'reported',
      source: 'north-yorkshire-notice',
    },
    population2021: { asian: 15_954, black: 3_784, mixed: 10_463, white: 783_322, other: 4_797 },
    bodies: [
      commissioner('North Yorkshire', { to: '2018-11-14' }),
      fireCommissioner('North Yorkshire', {
        from: '2018-11-15',
        to: '2024-05-06',
        basis: 'SI 2018/970; the day is from the office’s decision notice DN 06/2019',
        certainty: 'confirmed',
      }),
      mayor('York and North Yorkshire', {
        from: '2024-05-07',
        basis: 'SI 2023/1432, article 1(3)',
        certainty: 'confirmed',
      }),
    ],
  }),
  area({
    id: 'south-yorkshire',
    code: 'E23000011',
    name: 'South Yorkshire',
    force: 'South Yorkshire Police',
    population2021: {
      asian: 79_119,
      black: 33_985,
      mixed: 30_454,
      white: 1_206_059,
      other: 25_388,
    },
    bodies: [
      commissioner('South Yorkshire', { to: '2024-05-06' }),
      mayor('South Yorkshire', {
        from: '2024-05-07',
        basis: 'SI 2024/414, article 4',
        certainty: 'confirmed',
      }),
    ],
  }),
  area({
    id: 'west-yorkshire',
    code: 'E23000010',
    name: 'West Yorkshire',
    force: 'West Yorkshire Police',
    population2021: {
      asian: 372_728,
      black: 72_257,
      mixed: 64_947,
      white: 1_801_352,
      other: 40_295,
    },
    bodies: [
      commissioner('West Yorkshire', { to: '2021-05-09' }),
      mayor('West Yorkshire', {
        from: '2021-05-10',
        basis: 'SI 2021/112, articles 1(4) and 34',
        certainty: 'confirmed',
      }),
    ],
  }),
];
