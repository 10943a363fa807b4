/**
 * What a number counts or measures.
 *
 * `count` and `fte` have a noun; `percentage` is 0 to 100, never 0 to 1; `seconds` is a length of
 * time; `rate-per-1000` is per 1,000 residents; `ratio` is a multiple ("3.1 times"); `money` is in
 * pounds sterling, of which 0 decimals show whole pounds and any more show the pence.
 */
export type Unit =
  | { readonly kind: 'count'; readonly one: string; readonly many: string }
  | { readonly kind: 'decimal'; readonly one: string; readonly many: string }
  | { readonly kind: 'fte' }
  | { readonly kind: 'percentage' }
  | { readonly kind: 'rate-per-1000'; readonly of: string }
  | { readonly kind: 'ratio' }
  | { readonly kind: 'seconds' }
  | { readonly kind: 'money' }
  | { readonly kind: 'rank' }
  /** Words on a scale (grades, outlooks): the value is the position, counted from 1. */
  | Scale;

export interface Scale {
  readonly kind: 'scale';
  readonly name: string;
  readonly labels: readonly string[];
  /**
   * Whose scale it is, where the same words do not mean the same elsewhere: the inspection cycle of
   * grades. Values on scales of different owners are never held against each other.
   */
  readonly of?: string;
}

/** `count('offence')` or, where the plural is not an added s, `count('inquiry', 'inquiries')`. */
export function count(one: string, many = `${one}s`): Unit {
  return { kind: 'count', one, many };
}

/** The unit as a column heading or an axis says it, for example "per 1,000 residents". */
export function unitLabel(unit: Unit): string {
  switch (unit.kind) {
    case 'count':
    case 'decimal':
      return unit.many;
    case 'fte':
      return 'full-time equivalent';
    case 'percentage':
      return 'per cent';
    case 'rate-per-1000':
      return `${unit.of} per 1,000 residents`;
    case 'ratio':
      return 'ratio';
    case 'seconds':
      return 'seconds';
    case 'money':
      return 'pounds sterling';
    case 'rank':
      return 'rank';
    case 'scale':
      return unit.name;
  }
}

/** False for words on two scales, though they be spelt alike: they cannot be held against each other. */
export function shareScale(one: Unit, other: Unit): boolean {
  if (one.kind !== 'scale' || other.kind !== 'scale') return true;
  return one.name === other.name && one.of === other.of;
}
