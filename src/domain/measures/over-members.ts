import { formatInWorking, formatNumber } from '../figures/format.ts';
import { combine, shorthand, withoutValue } from '../figures/status.ts';
import { asOperand, sum } from './arithmetic.ts';
import { cellsOf, type Evaluation, without } from './evaluation.ts';
import type { Members } from './measure.ts';
import { atMembers, type Membership, membership } from './members.ts';
import type { Scope } from './scope.ts';

type AtMember = (scope: Scope) => Evaluation;
type Found = Extract<Membership, { found: true }>;

/** More parts than these are told by their sum. */
const mostWritten = 12;

/** The sum of what the members have. */
export function total(over: Members, scope: Scope, evaluate: AtMember): Evaluation {
  return together(over, scope, evaluate, (values, words, { called }) => ({
    value: sum(values),
    words: `all ${words} of ${called}`,
    numbers: written(values),
    compound: values.length > 1 && values.length <= mostWritten,
  }));
}

/** The simple average: each member counts once, however large it is. */
export function mean(over: Members, scope: Scope, evaluate: AtMember): Evaluation {
  return together(over, scope, evaluate, (values, words, { called }) => ({
    value: sum(values) / values.length,
    words: `simple average of ${words} in ${called}`,
    numbers: `${bracketed(values)} ÷ ${formatNumber(values.length, 0)}`,
    compound: true,
  }));
}

/**
 * The place of the own code by competition ranking (1, 2, 2, 4), Kendall’s “standard” ranking: equal
 * members share the first of their places.
 */
export function rank(
  over: Members,
  first: 'lowest' | 'highest',
  scope: Scope,
  evaluate: AtMember,
): Evaluation {
  return together(over, scope, evaluate, (values, words, { own, codes, called }) => {
    const at = codes.indexOf(own ?? '');
    const mine = values[at];
    const phrase = `place by ${words} in ${called}, ${first} first`;
    if (mine === undefined) return without('it is not among those ranked', phrase);
    const before = values.filter((value) => (first === 'lowest' ? value < mine : value > mine));
    const equal = values.filter((value) => value === mine).length - 1;
    const than = `${first === 'lowest' ? 'less' : 'more'} than ${formatInWorking(mine)}`;
    const shared = equal === 0 ? '' : `, ${formatNumber(equal, 0)} more with the same`;
    return {
      value: before.length + 1,
      words: phrase,
      numbers: `1 + ${formatNumber(before.length, 0)} with ${than}${shared}`,
      compound: true,
    };
  });
}

type Outcome = Pick<Evaluation, 'value' | 'words' | 'numbers' | 'compound'> & Partial<Evaluation>;

/** Where one member has no value, none is made of them together. */
function together(
  over: Members,
  scope: Scope,
  evaluate: AtMember,
  work: (values: readonly number[], words: string, members: Found) => Outcome,
): Evaluation {
  const members = membership(over, scope);
  if (!members.found) return without(members.reason, over.called);
  const parts = atMembers(members.codes, over, scope, evaluate);
  if (parts.length === 0) return without('there is nobody to compare with', over.called);
  const status = combine(parts.map((part) => part.status));
  const worked = work(
    parts.map(({ value }) => value ?? 0),
    asOperand(parts[0]?.words ?? ''),
    members,
  );
  const forms = parts.flatMap((part) => part.forms);
  const evaluation = { status, cells: cellsOf(parts), forms, linear: false, ...worked };
  if (!withoutValue.has(status)) return evaluation;
  const reason = parts.find((part) => part.status === status)?.reason;
  const hidden = { ...evaluation, status, value: null, numbers: shorthand[status] };
  return reason === undefined ? hidden : { ...hidden, reason };
}

function written(values: readonly number[]): string {
  return values.length > mostWritten
    ? formatInWorking(sum(values))
    : values.map(formatInWorking).join(' + ');
}

function bracketed(values: readonly number[]): string {
  const parts = written(values);
  return values.length > 1 && values.length <= mostWritten ? `(${parts})` : parts;
}
