import type { Unit } from '../figures/unit.ts';

/**
 * What a number is of, as far as arithmetic goes. Numbers of one kind can be added up, but for words on a scale,
 * ranks and shares. A `quotient` is of two numbers of one kind, times something or not.
 */
export type QuantityKind =
  | 'number'
  | 'percentage'
  | 'rate'
  | 'ratio'
  | 'seconds'
  | 'money'
  | 'rank'
  | 'scale'
  | 'length'
  | 'quotient';

/** The kind of what a unit measures. */
export function kindOfUnit({ kind }: Unit): QuantityKind {
  switch (kind) {
    case 'count':
    case 'decimal':
    case 'fte':
      return 'number';
    case 'rate-per-1000':
      return 'rate';
    default:
      return kind;
  }
}

/** In words, after “a number of the kind”. */
export const kindWords: Readonly<Record<QuantityKind, string>> = {
  number: 'a number of things',
  percentage: 'a percentage',
  rate: 'a rate',
  ratio: 'a ratio',
  seconds: 'a length of time',
  money: 'an amount of money',
  rank: 'a rank',
  scale: 'a word on a scale',
  length: 'the length of a period',
  quotient: 'a quotient',
};

/** Kinds of which two rows do not add up to anything: shares, averages and words of single rows. */
const ofOneRow: ReadonlySet<QuantityKind> = new Set([
  'percentage',
  'rate',
  'ratio',
  'rank',
  'scale',
]);

/** True where rows of such numbers have a sum that means something. */
export function addsUp(kind: QuantityKind): boolean {
  return !ofOneRow.has(kind);
}

/** What the sum or difference of two numbers is; null where there is no such thing. */
export function kindOfSum(
  left: QuantityKind,
  right: QuantityKind,
  sign: '+' | '−',
): QuantityKind | null {
  if (left !== right || left === 'rank' || left === 'scale') return null;
  return sign === '−' || addsUp(left) ? left : null;
}

/** What one number divided by another is; null where there is no such thing. */
export function kindOfQuotient(over: QuantityKind, under: QuantityKind): QuantityKind | null {
  const words: readonly QuantityKind[] = ['rank', 'scale'];
  if (words.includes(over) || words.includes(under)) return null;
  if (under === 'length') return over;
  if (over === under) return 'quotient';
  if (under === 'number' || under === 'quotient') return over;
  return null;
}

/** True where a formula of such a kind, multiplied by `times`, can be shown in the unit. */
export function fitsUnit(kind: QuantityKind, times: number, unit: Unit): boolean {
  const shown = kindOfUnit(unit);
  if (kind !== 'quotient') return kind === shown;
  if (shown === 'percentage') return times === 100;
  if (shown === 'rate') return times === 1000;
  return shown === 'ratio' || shown === 'number';
}
