import type { Text } from '../statements/statement.ts';

declare module '../statements/statement.ts' {
  interface Vocabulary {
    /** No number is known from both. */
    'open-beside.none': object;
    /** Both give the same; `everywhere` where both give every number. */
    'open-beside.same': { readonly everywhere: boolean };
    /** Of so many numbers, in how many the open data give more, and in how many fewer. */
    'open-beside.both-ways': {
      readonly numbers: number;
      readonly above: number;
      readonly below: number;
    };
    /** In so many of the numbers the open data lie on one side; `mustBe` where they count more kinds. */
    'open-beside.one-way': {
      readonly side: 'above' | 'below';
      readonly differing: number;
      readonly numbers: number;
      readonly mustBe: boolean;
    };
  }
}

/**
 * Which of two sources gives more, over all the numbers that are set side by side.
 *
 * @param differences - The open number less the force’s; null where one of the two is not known.
 * @param same - False where the open data count more kinds of thing, and so have to give more.
 */
export function describeDifferences(differences: readonly (number | null)[], same: boolean): Text {
  const known = differences.filter((difference) => difference !== null);
  const numbers = known.length;
  const above = known.filter((difference) => difference > 0).length;
  const below = known.filter((difference) => difference < 0).length;
  if (numbers === 0) return { say: 'open-beside.none' };
  if (above === 0 && below === 0) {
    return { say: 'open-beside.same', everywhere: numbers === differences.length };
  }
  if (above > 0 && below > 0) return { say: 'open-beside.both-ways', numbers, above, below };
  const side = above > 0 ? 'above' : 'below';
  const mustBe = side === 'above' && !same;
  return { say: 'open-beside.one-way', side, differing: above + below, numbers, mustBe };
}
