import { describeChart } from '../../src/domain/claims/describe.ts';
import { count } from '../../src/domain/figures/unit.ts';
import { buildChart } from '../charts/chart-builder.ts';
import { Draws } from './draws.ts';

/** A chart of bars with hidden ones, and what is said of the largest and the smallest. */
export interface JudgedChart {
  readonly text: string;
  /** Whether a value that is not shown could be the largest or the smallest, for all that is known. */
  readonly isOpen: boolean;
  /** The names of the largest and of the smallest that are shown, as a reader finds them. */
  readonly largest: readonly string[];
  readonly smallest: readonly string[];
  readonly isFlat: boolean;
}

export function judgeCharts(seed: number, number: number): readonly JudgedChart[] {
  const chance = new Draws(seed);
  return Array.from({ length: number }, () => {
    const size = chance.whole(2, 7);
    const names = Array.from({ length: size }, (_, index) => `Part ${'ABCDEFG'[index]}`);
    const most = chance.oneOf([2, 9, 60]);
    const values = names.map(() => (chance.next() < 0.15 ? null : chance.whole(0, most)));
    const chart = buildChart({
      kind: 'bars',
      title: 'Stops',
      unit: count('stop'),
      categories: names,
      series: { Stops: values.map((value) => value ?? '[c]') },
    });
    const shown = values.filter((value) => value !== null);
    const at = (wanted: number) => names.filter((_, index) => values[index] === wanted);
    return {
      text: describeChart(chart),
      isOpen: shown.length < size,
      largest: at(Math.max(...shown)),
      smallest: at(Math.min(...shown)),
      isFlat: new Set(shown).size < 2,
    };
  });
}
