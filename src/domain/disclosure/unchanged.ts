import { formKey } from '../measures/linear-form.ts';
import type { Fact } from './facts.ts';
import { groupFinder } from './groups.ts';
import { Readings, type Sameness } from './readings.ts';
import type { Solver } from './solver.ts';

/** Numbers that hang together, and the ways in which some of them may have stayed as they were. */
export interface Unchanged {
  readonly facts: readonly Fact[];
  /** Each as many samenesses as can hold together with the facts: nobody outside knows which it was. */
  readonly ways: readonly ReadonlySet<Sameness>[];
}

/** So many ways are followed up for numbers that hang together, those with the smallest changes first. */
const mostWays = 24;

/** So many beginnings of ways are followed: some lead to one that is known, or to none. */
const mostSeekings = 600;

/**
 * For each group of numbers that hang together: all largest sets of samenesses that can hold. Where one more would
 * contradict what was told, something changed, and often it may have been any of several numbers.
 *
 * To be safe by each of the largest sets is to be safe whatever changed: who takes fewer numbers for
 * unchanged knows less. Found as the sets that are left out are found in diagnosis: every other largest set
 * has something that this one lacks (R. Reiter, "A theory of diagnosis from first principles",
 * Artificial Intelligence 32 (1987)).
 */
export function unchanged(
  facts: readonly Fact[],
  samenesses: readonly Sameness[],
  least: (key: string) => number,
  solver: Solver,
): readonly Unchanged[] {
  const groupOf = groupFinder([...facts, ...samenesses].map(({ form }) => form.keys()));
  const factsIn = Map.groupBy(facts, ({ form }) => groupOf(form.keys()));
  const samenessesIn = Map.groupBy(samenesses, ({ form }) => groupOf(form.keys()));
  return [...new Set([...factsIn.keys(), ...samenessesIn.keys()])].map((group) => {
    const told = factsIn.get(group) ?? [];
    const some = samenessesIn.get(group) ?? [];
    return { facts: told, ways: waysOf(new Readings(told, some, least, solver), some) };
  });
}

function waysOf(
  readings: Readings,
  samenesses: readonly Sameness[],
): readonly ReadonlySet<Sameness>[] {
  const ways: ReadonlySet<Sameness>[] = [];
  const impossible: ReadonlySet<Sameness>[] = [];
  const waiting = new Map<string, ReadonlySet<Sameness>>([['', new Set()]]);
  const follow = (wanted: ReadonlySet<Sameness>, way: ReadonlySet<Sameness>) => {
    for (const one of samenesses.filter((other) => !way.has(other))) {
      const more = new Set([...wanted, one]);
      if (impossible.some((some) => isWithin(some, more))) continue;
      waiting.set(keyOf(more), more);
    }
  };
  // What is added on the way is met as well, the smallest sets first.
  for (const [, wanted] of waiting) {
    if (waiting.size > mostSeekings || ways.length >= mostWays) break;
    const known = ways.find((way) => isWithin(wanted, way));
    const way = known ?? largest(readings, wanted, samenesses);
    if (way === null) impossible.push(wanted);
    else follow(wanted, way);
    if (way !== null && known === undefined) ways.push(way);
  }
  return ways.length === 0 ? [new Set()] : ways;
}

function isWithin(some: ReadonlySet<Sameness>, all: ReadonlySet<Sameness>): boolean {
  return [...some].every((one) => all.has(one));
}

/** A set with these in it that takes no other; null where these cannot hold together. */
function largest(
  readings: Readings,
  wanted: ReadonlySet<Sameness>,
  samenesses: readonly Sameness[],
): ReadonlySet<Sameness> | null {
  let held = readings.nearest(wanted);
  if (held === null) return null;
  for (const one of samenesses) {
    if (!held.has(one)) held = readings.nearest(new Set([...held, one])) ?? held;
  }
  return held;
}

function keyOf(some: ReadonlySet<Sameness>): string {
  return [...some]
    .map(({ form, value }) => `${formKey(form)} = ${value}`)
    .toSorted()
    .join('; ');
}
