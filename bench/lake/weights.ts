import type { Random } from '../generate/random.ts';

/** Texts with how often each came up in real files; the empty text is an empty cell. */
export type Weights = readonly (readonly [text: string, weight: number])[];

/** Rarer than one in so many is not drawn at all. */
const slots = 2 ** 16;

/** Draws texts as often as their weights say, each with one look into a table. */
export function drawer(weights: Weights): (random: Random) => string {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const table: string[] = [];
  let reached = 0;
  for (const [text, weight] of weights) {
    reached += weight;
    while (table.length < Math.round((slots * reached) / total)) table.push(text);
  }
  return (random) => table[Math.floor(random.next() * slots)] ?? '';
}

/** Divides a whole number by weights, so that the parts add up to it. */
export function divide(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let reached = 0;
  let given = 0;
  return weights.map((weight) => {
    reached += weight;
    const part = Math.round((total * reached) / sum) - given;
    given += part;
    return part;
  });
}
