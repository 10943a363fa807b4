import { describe, expect, it } from 'vitest';
import { compileExample } from '../builders/example.ts';

const { publication } = await compileExample();

/** From “Law, measures, data and methods”, sections 2.7, 4.3 and 5.4. */
const worked: readonly (readonly [figure: string, low: number, high: number, decimals: number])[] =
  [
    ['homicide-year.2023-24', 3.454, 15.763, 3],
    ['homicide.2023-24-q3', 0, 3.689, 3],
    ['homicide.2023-24-q4', 0.242, 7.225, 3],
    ['stops-rate.white.2023-24-q4', 0.835, 1.003, 3],
    ['stops-rate.asian.2023-24-q4', 0.968, 1.367, 3],
    ['stops-rate.black.2023-24-q4', 2.306, 3.376, 3],
    ['stops-rate.mixed.2023-24-q4', 1.306, 2.349, 3],
    ['stops-rate.other.2023-24-q4', 0.508, 1.633, 3],
    ['stops-ratio.asian.2023-24-q4', 1.041, 1.526, 3],
    ['stops-ratio.black.2023-24-q4', 2.487, 3.763, 3],
    ['stops-ratio.mixed.2023-24-q4', 1.437, 2.603, 3],
    ['stops-ratio.other.2023-24-q4', 0.601, 1.809, 3],
    ['calls-within-ten-seconds.emergency-999.2024-05', 87.79, 88.99, 2],
    ['victim-survey-completion-rate.2024-05', 1.1, 9.06, 2],
  ];

describe('intervals of the example', () => {
  it.each(worked)('%s: %d to %d', (id, low, high, decimals) => {
    const interval = publication?.figures.get(id)?.interval;
    expect(interval?.low).toBeCloseTo(low, decimals);
    expect(interval?.high).toBeCloseTo(high, decimals);
  });
});
