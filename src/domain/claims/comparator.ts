import type { Figure } from '../figures/figure.ts';
import { shareScale, type Unit } from '../figures/unit.ts';
import { meanOf } from '../statistics/average.ts';
import { stretchOf, yearBefore } from '../time/neighbours.ts';
import { formatPeriod } from '../time/period.ts';
import { bareValue } from './amount.ts';
import { isRefusal, type Refusal } from './claim.ts';
import type { Known } from './known.ts';
import { previousPhrase, within, yearBeforePhrase } from './period-phrase.ts';
import { findFigure, isPeriodId, suggest } from './reference.ts';
import { readScope } from './scope.ts';
import { allComparable, comparable, refused, type Subject, seriesOf } from './subject.ts';

/** What a figure is held against. */
export interface Comparator {
  /** As shown; of a mean, that of the values as shown. */
  readonly value: number;
  /** The value as text, where a sentence about a contradiction needs it. */
  readonly text: string;
  /** After “than”: `the previous quarter`, `the 90 budgeted`. */
  readonly phrase: string;
  /** After “more than”: `in the previous quarter`. */
  readonly inPhrase: string;
  readonly figures: readonly Figure[];
}

/**
 * Reads what stands after `against` or `since`: `previous`, `year-before`, the id of a period,
 * `mean of year`, `mean of last 12`, or the name of another figure.
 */
export function readComparator(text: string, subject: Subject): Comparator | Refusal {
  const { figure } = subject;
  if (text === 'previous') return ofPrevious(subject);
  if (text === 'year-before') {
    const { id } = yearBefore(figure.period);
    return ofPeriod(id, subject, yearBeforePhrase(figure.period));
  }
  const mean = /^mean of (.+)$/.exec(text);
  if (mean?.[1] !== undefined) return ofMean(mean[1], subject);
  return isPeriodId(text) ? ofPeriod(text, subject) : ofOther(text, subject);
}

function ofPrevious(subject: Subject): Comparator | Refusal {
  const { figure } = subject;
  const earlier = seriesOf(subject).filter(({ period }) => period.end < figure.period.end);
  const previous = earlier.at(-1);
  if (previous === undefined) {
    return refused(
      `${figure.id} is the first of its series: there is no earlier figure to compare it with`,
      'Take the claim out, or supply the earlier return.',
    );
  }
  return ofFigure(previous, previousPhrase(previous.period, figure.period));
}

function ofPeriod(id: string, subject: Subject, phrase?: string): Comparator | Refusal {
  const other = seriesOf(subject).find(({ period }) => period.id === id);
  if (other !== undefined) return ofFigure(other, phrase ?? formatPeriod(other.period));
  return refused(
    `there is no figure for ${id} to compare ${subject.figure.id} with`,
    'Supply that return, or compare with another period.',
  );
}

function ofMean(scopeText: string, subject: Subject): Comparator | Refusal {
  if (subject.figure.unit.kind === 'scale') {
    return refused(
      `${subject.figure.id} is a word, and words have no average`,
      'Compare with one figure.',
    );
  }
  const scope = readScope(scopeText, subject);
  if (isRefusal(scope)) return scope;
  const values = allComparable(scope.figures);
  if (isRefusal(values)) return values;
  const value = meanOf(values);
  if (value === null) throw new Error('A scope has two figures or more.');
  const phrase = `the average of ${scope.phrase}`;
  const text = bareValue({ ...subject.figure, value, decimals: subject.figure.decimals + 1 });
  return { value, text, phrase, inPhrase: phrase, figures: scope.figures };
}

function ofOther(name: string, { figure, known }: Subject): Comparator | Refusal {
  const [measure = ''] = name.split('.');
  if (!known.measures.has(measure)) return unknownComparator(measure, known);
  const other = findFigure(name, known, figure);
  if (isRefusal(other)) return other;
  if (!shareScale(figure.unit, other.unit)) return onScalesApart(figure, other);
  if (!alike(figure.unit, other.unit)) {
    return refused(
      `${figure.id} and ${other.id} are in different units`,
      'Compare a figure with one that counts or measures the same.',
    );
  }
  if (
    figure.period.kind === 'year-to-date' &&
    stretchOf(figure.period) !== stretchOf(other.period)
  ) {
    return refused(
      `${figure.id} and ${other.id} are counted over different stretches of the year`,
      'Compare periods from 1 April that run to the same quarter.',
    );
  }
  const phrase = `the ${bareValue(other)}`;
  return withValue(other, phrase, phrase);
}

/** Good of one inspection cycle is neither the same as good of another, nor different from it. */
function onScalesApart(figure: Figure, other: Figure): Refusal {
  return refused(
    `${figure.id} and ${other.id} are on scales that cannot be compared`,
    'Write each by itself, and say what it is on the scale of.',
  );
}

function unknownComparator(name: string, { near, measures }: Known): Refusal {
  const names = ['previous', 'year-before', 'mean of year', 'standard', ...measures.keys()];
  return {
    code: 'figure-unbound',
    says: `“${name}” is neither a period nor the name of a figure to compare with`,
    fix: suggest(near(name, names), 'Write previous, year-before, a period, or a figure’s name.'),
  };
}

/** Whole numbers and averages of the same thing may be set side by side; nothing else may. */
function alike(one: Unit, other: Unit): boolean {
  const counted = (unit: Unit) => unit.kind === 'count' || unit.kind === 'decimal';
  return one.kind === other.kind || (counted(one) && counted(other));
}

function ofFigure(other: Figure, phrase: string): Comparator | Refusal {
  return withValue(other, phrase, within(phrase, other.period));
}

function withValue(other: Figure, phrase: string, inPhrase: string): Comparator | Refusal {
  const value = comparable(other);
  if (isRefusal(value)) return value;
  return { value, text: bareValue(other), phrase, inPhrase, figures: [other] };
}
