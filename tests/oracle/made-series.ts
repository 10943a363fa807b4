import type { Draws } from './draws.ts';

/** A series with what is true of it. */
export interface MadeSeries {
  readonly values: readonly (number | null)[];
  /** Whether the level behind it changed within the last two years, and which way. */
  readonly truth: 'level' | 'up' | 'down';
}

/**
 * A series of months as offices have them: steady or with a season, months that vary as single events do or by more,
 * of all sizes, with zeros, months that are hidden, and now and then a step or a drift.
 */
export function makeSeries(chance: Draws): MadeSeries {
  const length = chance.whole(8, 40);
  const mean = chance.oneOf([0.3, 2, 8, 30, 120, 600]);
  const dispersion = chance.oneOf([1, 1, 2, 5]);
  const season = chance.oneOf([0, 0, 0.3]);
  const shape = chance.oneOf([
    'level',
    'level',
    'level',
    'step',
    'old-step',
    'drift',
    'from-nothing',
  ]);
  const factor = chance.oneOf([0.4, 0.7, 1.5, 2.5]);
  const begin = shape === 'old-step' ? length - chance.whole(26, 30) : length - chance.whole(1, 20);
  const values = Array.from({ length }, (_, month) => {
    const wave = 1 + season * Math.sin((2 * Math.PI * month) / 12);
    return chance.count(mean * wave * level(shape, month, begin, factor, length), dispersion);
  });
  const hidden = chance.next() < 0.1 ? chance.whole(0, length - 1) : -1;
  const isChanged = shape !== 'level' && (shape !== 'old-step' || begin <= 0);
  const up = shape === 'from-nothing' || factor > 1;
  return {
    values: values.map((value, month) => (month === hidden ? null : value)),
    truth: isChanged && begin > 0 ? (up ? 'up' : 'down') : 'level',
  };
}

function level(
  shape: string,
  month: number,
  begin: number,
  factor: number,
  length: number,
): number {
  if (shape === 'drift') return 1 + ((factor - 1) * Math.max(0, month - begin)) / length;
  if (shape === 'from-nothing') return month < begin ? 0 : 1;
  if (shape === 'level') return 1;
  return month < begin ? 1 : factor;
}
