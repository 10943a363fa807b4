import type { Draws } from './draws.ts';

/*
 * What the product says of change and difference, worked out again by other means: by enumerating or drawing what chance could
 * have done. Nothing here is taken from the code that is judged.
 */

/**
 * How often the years differ at least so much when the two values of each month may as well have changed places: every
 * one of the 2ᵏ ways is tried (Fisher 1935, the randomisation test of pairs).
 */
export function pairsByExchange(latest: readonly number[], before: readonly number[]): number {
  const differences = latest.map((value, month) => value - (before[month] ?? 0));
  const ways = 2 ** differences.length;
  const observed = Math.abs(sum(differences));
  let asFar = 0;
  for (let way = 0; way < ways; way += 1) {
    let total = 0;
    for (const [bit, difference] of differences.entries()) {
      total += (way >> bit) & 1 ? difference : -difference;
    }
    if (Math.abs(total) >= observed - 1e-9) asFar += 1;
  }
  return asFar / ways;
}

/** How often two years of months differ so much, drawn with the mean and the variance of all of them. */
export function yearsByDrawing(
  latest: readonly number[],
  before: readonly number[],
  chance: Draws,
  draws: number,
): number {
  const all = [...latest, ...before];
  const mean = sum(all) / all.length;
  const variance = sum(all.map((value) => (value - mean) ** 2)) / (all.length - 1);
  const observed = Math.abs(sum(latest) - sum(before));
  let asFar = 1;
  for (let draw = 0; draw < draws; draw += 1) {
    const year = () => sum(before.map(() => chance.count(mean, Math.max(1, variance / mean))));
    if (Math.abs(year() - year()) >= observed) asFar += 1;
  }
  return asFar / (draws + 1);
}

/**
 * How often an end of a series stands out so far when its values may come in any order: the last one, two … seven against
 * all, the farthest of them, among so many shuffles.
 */
export function endByShuffling(values: readonly number[], chance: Draws, draws: number): number {
  const observed = endStandsOut(values);
  let asFar = 1;
  for (let draw = 0; draw < draws; draw += 1) {
    if (endStandsOut(chance.shuffled(values)) >= observed - 1e-9) asFar += 1;
  }
  return asFar / (draws + 1);
}

const longestEnd = 16;

function endStandsOut(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  let [total, farthest] = [0, 0];
  for (let length = 1; length <= Math.min(longestEnd, (3 * values.length) / 4); length += 1) {
    total += (values[values.length - length] ?? mean) - mean;
    farthest = Math.max(
      farthest,
      Math.abs(total) / Math.sqrt(length * (1 - length / values.length)),
    );
  }
  return farthest;
}

/** How often a month comes out so far from its like: drawn with the mean and the variance of the other months. */
export function lastByDrawing(values: readonly number[], chance: Draws, draws: number): number {
  const [last = 0] = values.slice(-1);
  const others = values.slice(0, -1);
  const mean = sum(others) / others.length;
  const variance = sum(others.map((value) => (value - mean) ** 2)) / (others.length - 1);
  const dispersion = mean > 0 ? Math.max(1, variance / mean) : 1;
  let asFar = 1;
  for (let draw = 0; draw < draws; draw += 1) {
    if (Math.abs(chance.count(mean, dispersion) - mean) >= Math.abs(last - mean)) asFar += 1;
  }
  return asFar / (draws + 1);
}

/** The probability of two counts at least so far apart, by adding up the binomial distribution. */
export function countsByAdding(x: number, y: number, share: number): number {
  const n = x + y;
  const terms = Array.from({ length: n + 1 }, (_, k) =>
    Math.exp(logChoose(n, k) + k * Math.log(share) + (n - k) * Math.log(1 - share)),
  );
  return twice(terms, x);
}

/** The same of two shares, by adding up the hypergeometric distribution. */
export function sharesByAdding(x: number, n: number, y: number, m: number): number {
  const all = x + y;
  const terms = Array.from({ length: n + 1 }, (_, k) =>
    all - k < 0 || all - k > m
      ? 0
      : Math.exp(logChoose(n, k) + logChoose(m, all - k) - logChoose(n + m, all)),
  );
  return twice(terms, x);
}

function twice(terms: readonly number[], at: number): number {
  const below = sum(terms.slice(0, at + 1));
  const above = sum(terms.slice(at));
  return Math.min(1, 2 * Math.min(below, above));
}

const logFactorials = [0];

function logChoose(n: number, k: number): number {
  for (let i = logFactorials.length; i <= n; i += 1) {
    logFactorials.push((logFactorials[i - 1] ?? 0) + Math.log(i));
  }
  const [all = 0, chosen = 0, left = 0] = [n, k, n - k].map((i) => logFactorials[i]);
  return all - chosen - left;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
