import type { Area } from '../../domain/places/area.ts';
import { area } from './area-row.ts';

export const northEast: readonly Area[] = [
  area({
    id: 'cleveland',
    code: 'E23000013',
    name: 'Cleveland',
    force: 'Cleveland Police',
    population2021: { asian: 26_902, black: 6_729, mixed: 7_594, white: 521_940, other: 6_218 },
  }),
  area({
    id: 'durham',
    code: 'E23000008',
    name: 'Durham',
    otherNames: ['County Durham', 'County Durham and Darlington'],
    force: 'Durham Constabulary',
    population2021: { asian: 10_800, black: 2_441, mixed: 6_421, white: 607_196, other: 3_005 },
  }),
  area({
    id: 'northumbria',
    code: 'E23000007',
    name: 'Northumbria',
    force: 'Northumbria Police',
    population2021: {
      asian: 60_344,
      black: 17_465,
      mixed: 19_249,
      white: 1_333_584,
      other: 17_118,
    },
  }),
];
