import { combine, withoutValue } from '../figures/status.ts';
import type { Statement, Text } from '../statements/statement.ts';
import { sum } from './arithmetic.ts';
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
  return together(over, scope, evaluate, (values, formula, { called }) => ({
    value: sum(values),
    words: { say: 'formula.total', formula, members: called },
    numbers: written(values, false),
    compound: values.length > 1 && values.length <= mostWritten,
  }));
}

/** The simple average: each member counts once, however large it is. */
export function mean(over: Members, scope: Scope, evaluate: AtMember): Evaluation {
  return together(over, scope, evaluate, (values, formula, { called }) => ({
    value: sum(values) / values.length,
    words: { say: 'formula.mean', formula, members: called },
    numbers: {
      say: 'working.signs',
      parts: [
        { working: written(values, true), compound: false },
        { working: { say: 'working.number', value: values.length }, compound: false },
      ],
      sign: '÷',
    },
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
  return together(over, scope, evaluate, (values, formula, { own, codes, called }) => {
    const at = codes.indexOf(own ?? '');
    const mine = values[at];
    const words: Statement = { say: 'formula.place', formula, members: called, first };
    if (mine === undefined) return without({ say: 'no-value.not-ranked' }, words);
    const before = values.filter((value) => (first === 'lowest' ? value < mine : value > mine));
    const equal = values.filter((value) => value === mine).length - 1;
    return {
      value: before.length + 1,
      words,
      numbers: { say: 'working.place', before: before.length, own: mine, equal, first },
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
  work: (values: readonly number[], formula: Text, members: Found) => Outcome,
): Evaluation {
  const members = membership(over, scope);
  if (!members.found) return without(members.reason, over.called);
  const parts = atMembers(members.codes, over, scope, evaluate);
  if (parts.length === 0) return without({ say: 'no-value.nobody-beside' }, over.called);
  const status = combine(parts.map((part) => part.status));
  const worked = work(
    parts.map(({ value }) => value ?? 0),
    parts[0]?.words ?? '',
    members,
  );
  const forms = parts.flatMap((part) => part.forms);
  const evaluation = { status, cells: cellsOf(parts), forms, linear: false, ...worked };
  if (!withoutValue.has(status)) return evaluation;
  const reason = parts.find((part) => part.status === status)?.reason;
  const hidden = {
    ...evaluation,
    status,
    value: null,
    numbers: { say: 'working.status', status } as const,
  };
  return reason === undefined ? hidden : { ...hidden, reason };
}

/** In brackets where a sign follows: only numbers that are written out need them. */
function written(values: readonly number[], bracketed: boolean): Statement {
  return values.length > mostWritten
    ? { say: 'working.members', values: [sum(values)], bracketed: false }
    : { say: 'working.members', values, bracketed: bracketed && values.length > 1 };
}
