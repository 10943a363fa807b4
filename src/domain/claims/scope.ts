import type { Figure } from '../figures/figure.ts';
import { formatInWords } from '../figures/format.ts';
import { count } from '../figures/unit.ts';
import { total } from '../measures/group.ts';
import { periodBefore } from '../time/neighbours.ts';
import { financialYearOf, formatPeriodShort, tile } from '../time/period.ts';
import { isRefusal, type Refusal } from './claim.ts';
import { countOfPeriods } from './period-phrase.ts';
import { suggest } from './reference.ts';
import { refused, type Subject, seriesOf } from './subject.ts';

/** The figures that one is placed among, itself included, and what they are called together. */
export interface Scope {
  readonly figures: readonly Figure[];
  /** `the four quarters`, `the last 12 months`, `the seven`. */
  readonly phrase: string;
}

/**
 * Reads what a figure is placed among: `year` (the figures of its financial year), `last 12` (it and
 * those before it), or a dimension such as `hub` (the same measure for every hub, at the same time).
 */
export function readScope(text: string, subject: Subject): Scope | Refusal {
  const scope = gather(text, subject);
  if (isRefusal(scope) || scope.figures.length > 1) return scope;
  return refused(
    `${subject.figure.id} stands alone: there is nothing else in “${text}” to place it among`,
    'Name another stretch of time or another dimension.',
  );
}

function gather(text: string, subject: Subject): Scope | Refusal {
  const last = /^last (\d+)$/.exec(text);
  if (last !== null) return lastPeriods(Number(last[1]), subject);
  return text === 'year' ? ofYear(subject) : ofDimension(text, subject);
}

function ofYear(subject: Subject): Scope | Refusal {
  const { figure } = subject;
  const year = financialYearOf(figure.period);
  if (year === null || year.id === figure.period.id) {
    return refused(
      `${figure.id} is no part of a financial year`,
      'Use “last” with a number, as in “last 4”.',
    );
  }
  const figures = seriesOf(subject).filter(
    ({ period }) => period.start >= year.start && period.end <= year.end,
  );
  const periods = figures.map(({ period }) => period);
  const number = countOfPeriods(figures.length, figure.period.kind);
  const whole = tile(year, periods) ? '' : ` of ${formatPeriodShort(year)} so far`;
  return { figures, phrase: `the ${number}${whole}` };
}

function lastPeriods(number: number, subject: Subject): Scope | Refusal {
  const { figure } = subject;
  const series = seriesOf(subject).filter(({ period }) => period.end <= figure.period.end);
  const figures = series.slice(-number);
  const unbroken = figures
    .slice(1)
    .every(({ period }, index) => periodBefore(period)?.id === figures[index]?.period.id);
  if (figures.length === number && unbroken) {
    return { figures, phrase: `the last ${countOfPeriods(number, figure.period.kind)}` };
  }
  return refused(
    `there are not ${number} figures without a gap up to ${figure.id}`,
    'Name fewer, or supply the returns that are missing.',
  );
}

function ofDimension(name: string, { figure, measure, known }: Subject): Scope | Refusal {
  const dimension = figure.dimensions.find((candidate) => candidate.name === name);
  if (dimension === undefined) {
    const near = known.near(name, ['year', ...measure.by]);
    return {
      code: 'claim-form-unknown',
      says: `“${name}” is neither “year”, “last” with a number, nor a dimension of ${measure.id}`,
      fix: suggest(
        near,
        `It can be placed among: ${['year', 'last 12', ...measure.by].join(', ')}.`,
      ),
    };
  }
  // Where a measure does not apply, as a rate of those whose group is not known, nothing is hidden.
  const others = figure.dimensions.filter((candidate) => candidate.name !== name);
  const figures = known.figures
    .ofMeasure(figure.measure)
    .filter(
      ({ period, status, dimensions }) =>
        period.id === figure.period.id &&
        status !== 'not-applicable' &&
        others.every(({ code }) =>
          dimensions.some((own) => own.code === code && own.name !== name),
        ) &&
        dimensions.some((own) => own.name === name && own.code !== total),
    );
  const number = formatInWords(figures.length, count('figure'), 0);
  return { figures, phrase: `the ${number}` };
}
