import { countInterval, rateInterval } from '../statistics/count-interval.ts';
import type { Interval } from '../statistics/interval.ts';
import { wilsonInterval } from '../statistics/proportion-interval.ts';
import { logRatioInterval } from '../statistics/ratio-interval.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import type { Group } from './group.ts';
import type { Formula, Measure, Uncertainty } from './measure.ts';
import { rankInterval } from './rank-uncertainty.ts';
import type { Sources } from './scope.ts';

/** A value that may have been withheld, with the interval around it where there is one. */
export interface Uncertain {
  readonly evaluation: Evaluation;
  readonly interval?: Interval;
}

/**
 * What chance allows around a value, in the measure’s own unit, at 95%. A percentage of too few is
 * withheld: of three answers it would say no more than how many there were.
 */
export function withUncertainty(
  measure: Measure,
  evaluation: Evaluation,
  group: Group,
  sources: Sources,
): Uncertain {
  const { uncertainty } = measure;
  if (uncertainty === undefined || evaluation.value === null) return { evaluation };
  const amount = (formula: Formula, at = group) =>
    evaluate({ ...measure, formula }, at, sources).value;
  if (uncertainty.kind === 'share') {
    const base = amount(uncertainty.of);
    const { least = 0 } = uncertainty;
    if (base !== null && base < least) return { evaluation: tooFew(evaluation, base, least) };
    return around(evaluation, shareInterval(evaluation.value, base));
  }
  if (uncertainty.kind === 'rank') {
    return around(evaluation, rankInterval(measure, uncertainty, group, sources));
  }
  return around(evaluation, intervalOf(uncertainty, evaluation.value, group, amount));
}

function around(evaluation: Evaluation, interval: Interval | null): Uncertain {
  return interval === null ? { evaluation } : { evaluation, interval };
}

function intervalOf(
  uncertainty: Exclude<Uncertainty, { kind: 'share' | 'rank' }>,
  value: number,
  group: Group,
  amount: (formula: Formula, at?: Group) => number | null,
): Interval | null {
  switch (uncertainty.kind) {
    case 'count':
      return countInterval(value);
    case 'rate': {
      const events = amount(uncertainty.events);
      const exposure = amount(uncertainty.exposure);
      return events === null || exposure === null
        ? null
        : rateInterval(events, exposure, uncertainty.times);
    }
    case 'ratio':
      return ratioInterval(uncertainty, group, amount);
  }
}

function ratioInterval(
  { events, exposure, against }: Extract<Uncertainty, { kind: 'ratio' }>,
  group: Group,
  amount: (formula: Formula, at?: Group) => number | null,
): Interval | null {
  const names = Object.keys(against);
  const independent = names.every(
    (name) => !group.folded.includes(name) && group.codes[name] !== against[name],
  );
  if (!independent) return null;
  const reference = { ...group, codes: { ...group.codes, ...against } };
  const [a, b] = [amount(events), amount(events, reference)];
  const [n, m] = [amount(exposure), amount(exposure, reference)];
  if (a === null || b === null || n === null || m === null) return null;
  return logRatioInterval(a, n, b, m);
}

/** The percentage may be given rather than counted: its numerator is then the nearest whole number. */
function shareInterval(percentage: number, base: number | null): Interval | null {
  if (base === null) return null;
  const successes = Math.round((percentage / 100) * base);
  const share = wilsonInterval(successes, base);
  return share === null ? null : { ...share, low: 100 * share.low, high: 100 * share.high };
}

function tooFew(evaluation: Evaluation, base: number, least: number): Evaluation {
  return {
    ...evaluation,
    value: null,
    status: 'not-applicable',
    reason: { say: 'no-value.too-few', cases: base, least },
  };
}
