import fc from 'fast-check';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { first, released, revised, withNumbers } from '../builders/releases.ts';

const ids = ['homicide.2023-24-q1', 'homicide.2023-24-q2', 'clares-law-requested.2024-05'];

/** What each revision after the first makes of three figures; null takes one out. */
export const revisions = fc.array(
  fc.dictionary(
    fc.constantFrom(...ids),
    fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(null)),
    { maxKeys: 3, noNullPrototype: true },
  ),
  { maxLength: 6 },
);

/** Every release of a chain, the first one first. */
export function chain(steps: readonly Readonly<Record<string, number | null>>[]): Publication[] {
  const made = [first];
  for (const [index, numbers] of steps.entries()) {
    const last = made.at(-1) ?? first;
    const day = String(index + 1).padStart(2, '0');
    const next = revised(
      withNumbers(last, numbers),
      index + 2,
      `Reason of step ${index}.`,
      `2024-09-${day}T08:30:00Z`,
    );
    made.push(released(next, last));
  }
  return made;
}
