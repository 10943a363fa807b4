import { type Outcome, refuse } from '../outcome.ts';
import { echo } from '../wording.ts';

/** Of shorter names a digit is a part: A and A1 are two roads. */
const noteBehind = /(?<=[a-z]{4})\d{1,2}$/;

/** A digit inside a word, as a keyboard slips: `N0rth`, `Cu1ver`. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z])0|0(?=[a-z])/g, 'o'],
  [/(?<=[a-z])1(?=[a-z])/g, 'l'],
  [/(?<=[a-z])5(?=[a-z])/g, 's'],
];

/**
 * Names of a column, by code, of which one is another with a digit too much or in place of a letter: `North Rural1` is
 * North Rural with the mark of a note that lost its height, on its way through a CSV.
 */
export class NearlySame {
  /** Code by what it would be without its digit. */
  readonly #bare = new Map<string, string>();

  /** Notes a name that is met for the first time. */
  add(code: string): void {
    const bare = withoutDigit(code);
    if (bare !== code && !this.#bare.has(bare)) this.#bare.set(bare, code);
  }

  /** The code of a name that is there already and differs in a digit alone; undefined where there is none. */
  find(code: string, isThere: (code: string) => boolean): string | undefined {
    const bare = withoutDigit(code);
    return bare !== code && isThere(bare) ? bare : this.#bare.get(code);
  }
}

function withoutDigit(code: string): string {
  return slips.reduce(
    (text, [digit, letter]) => text.replace(digit, letter),
    code.replace(noteBehind, ''),
  );
}

export function nearlySame(name: string, other: string): Outcome<never> {
  return refuse(
    'nearly-same-name',
    `${echo(name)} differs from ${echo(other)} in a digit alone, as the mark of a note or a slip does`,
    'Write it like the other where it is the same. Where they are two, put a space before the digit.',
  );
}
