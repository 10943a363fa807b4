import type { Figure } from '../figures/figure.ts';
import { lengthInDays } from '../time/period.ts';
import { evaluate } from './evaluate.ts';
import { type Group, total } from './group.ts';
import type { Formula, Measure } from './measure.ts';
import type { Sources } from './scope.ts';

/**
 * What a figure is made of, as far as chance has a part in it: events and what they arose from, people or days; or
 * how many of how many.
 */
export type Behind =
  | { readonly kind: 'events'; readonly events: number; readonly exposure: number }
  | { readonly kind: 'share'; readonly successes: number; readonly trials: number };

/** Finds what is behind a figure; null where chance has no part in it, or it is not known. */
export type BehindOf = (figure: Figure) => Behind | null;

/**
 * What is behind the figures of a measure, by the same formulas as their intervals. Of shown tables it gives what is
 * shown: where a part of it is hidden, nothing is known.
 */
export function behindOf(measure: Measure, sources: Sources): BehindOf {
  const { uncertainty } = measure;
  return (figure) => {
    if (figure.value === null || uncertainty === undefined) return null;
    if (uncertainty.kind === 'count') {
      return { kind: 'events', events: figure.value, exposure: lengthInDays(figure.period) };
    }
    const amount = (formula: Formula) =>
      evaluate({ ...measure, formula }, groupOf(figure, measure), sources).value;
    if (uncertainty.kind === 'share') return shareOf(figure.value, amount(uncertainty.of));
    if (uncertainty.kind !== 'rate') return null;
    const [events, exposure] = [amount(uncertainty.events), amount(uncertainty.exposure)];
    return events === null || exposure === null ? null : { kind: 'events', events, exposure };
  };
}

/** The percentage may be given rather than counted: its numerator is then the nearest whole number. */
function shareOf(percentage: number, trials: number | null): Behind | null {
  if (trials === null) return null;
  return { kind: 'share', successes: Math.round((percentage / 100) * trials), trials };
}

/** The group that a figure was worked out for. */
export function groupOf(figure: Figure, measure: Measure): Group {
  const codes = figure.dimensions.map(({ name, code }) => [name, code] as const);
  const place = measure.own === undefined ? [] : [[measure.own, figure.place.code] as const];
  const byName = Object.fromEntries([...codes, ...place]);
  return {
    codes: byName,
    folded: (measure.totals ?? []).filter((name) => byName[name] === total),
    period: figure.period,
    gather: measure.period,
  };
}
