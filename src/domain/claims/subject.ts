import type { Figure } from '../figures/figure.ts';
import { statusMeaning } from '../figures/status.ts';
import type { Measure } from '../measures/measure.ts';
import { stretchOf } from '../time/neighbours.ts';
import { shownValue } from './amount.ts';
import { type Claim, isRefusal, type Refusal } from './claim.ts';
import type { Known } from './known.ts';

/** What a form is about: the figure named before the bar, and what it is found among. */
export interface Subject {
  readonly figure: Figure;
  readonly measure: Measure;
  readonly known: Known;
}

/** What a form makes of its subject: words with the figures and the rule, or why there are none. */
export type Outcome = Omit<Claim, 'form'> | Refusal;

/** The figure’s value as it is shown, or the refusal to compare what has none. */
export function comparable(figure: Figure): number | Refusal {
  const value = shownValue(figure);
  return value ?? withoutValue(figure);
}

/** The shown values of all of them, or the refusal over the first that has none. */
export function allComparable(figures: readonly Figure[]): readonly number[] | Refusal {
  const values: number[] = [];
  for (const figure of figures) {
    const value = comparable(figure);
    if (isRefusal(value)) return value;
    values.push(value);
  }
  return values;
}

export function withoutValue({ id, status }: Figure): Refusal {
  return {
    code: 'claim-without-value',
    says: `the claim needs the figure ${id}, which has no value (${statusMeaning[status]})`,
    fix: 'Take the claim out, or name a figure that has a value.',
  };
}

export function refused(says: string, fix: string): Refusal {
  return { code: 'claim-refused', says, fix };
}

/**
 * What an author wrote, and the data contradict.
 *
 * @param figures - What the subject was held against.
 */
export function contradicted(
  claim: string,
  but: string,
  fix: string,
  figures: readonly Figure[] = [],
): Refusal {
  return { code: 'claim-contradicted', says: `says ${claim}, but ${but}`, fix, figures };
}

/** Figures of the same measure, group and stretch of time, oldest first. */
export function seriesOf({ figure, known }: Subject): readonly Figure[] {
  const codes = figure.dimensions.map(({ code }) => code);
  return known.figures
    .series(figure.measure, codes, known.until)
    .filter(({ period }) => stretchOf(period) === stretchOf(figure.period));
}
