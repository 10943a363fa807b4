import { expect } from 'vitest';

/** Within 10^-10 of the expected number: of it, where it is over 1 in size, or absolutely. */
export function expectClose(actual: number, expected: number): void {
  const tolerance = 1e-10 * Math.max(1, Math.abs(expected));
  expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThan(tolerance);
}
