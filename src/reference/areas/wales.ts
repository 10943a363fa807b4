import type { Area } from '../../domain/places/area.ts';
import { area } from './area-row.ts';

export const wales: readonly Area[] = [
  area({
    id: 'dyfed-powys',
    code: 'W15000004',
    name: 'Dyfed-Powys',
    force: 'Dyfed-Powys Police',
    population2021: { asian: 5_823, black: 1_286, mixed: 4_920, white: 501_963, other: 1_907 },
  }),
  area({
    id: 'gwent',
    code: 'W15000002',
    name: 'Gwent',
    force: 'Gwent Police',
    population2021: { asian: 16_786, black: 4_593, mixed: 8_894, white: 553_586, other: 3_827 },
  }),
  area({
    id: 'north-wales',
    code: 'W15000001',
    name: 'North Wales',
    force: 'North Wales Police',
    population2021: { asian: 9_400, black: 2_326, mixed: 7_241, white: 665_147, other: 2_802 },
  }),
  area({
    id: 'south-wales',
    code: 'W15000003',
    name: 'South Wales',
    force: 'South Wales Police',
    population2021: {
      asian: 57_023,
      black: 19_356,
      mixed: 27_547,
      white: 1_195_156,
      other: 17_930,
    },
  }),
];
