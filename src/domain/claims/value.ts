import type { Figure } from '../figures/figure.ts';
import { formatFigure, formatInterval, formatInWords, roundHalfAway } from '../figures/format.ts';
import { formatPeriod } from '../time/period.ts';
import { bareValue, marked, withNoun, withUnit } from './amount.ts';
import { isRefusal } from './claim.ts';
import { findFigure } from './reference.ts';
import { rules } from './rules.ts';
import { contradicted, type Outcome, refused, type Subject, withoutValue } from './subject.ts';

/** `{homicide}`: the value as it is shown everywhere, or the shorthand that stands in its place. */
export function value({ figure }: Subject): Outcome {
  return said(formatFigure(figure), figure);
}

/** `{homicide | words}`: a small whole number in words. */
export function inWords({ figure }: Subject): Outcome {
  if (figure.value === null) return withoutValue(figure);
  const words = formatInWords(figure.value, figure.unit, figure.decimals);
  return said(marked(words, figure), figure);
}

/** `{homicide | with unit}`: two homicides. */
export function valueWithUnit({ figure }: Subject): Outcome {
  return figure.value === null ? withoutValue(figure) : said(withUnit(figure), figure);
}

/** `{homicide-year | interval}`: 3.5 to 15.8. */
export function interval({ figure }: Subject): Outcome {
  if (figure.value === null) return withoutValue(figure);
  const text = formatInterval(figure);
  if (text !== null) return { text, figures: [figure.id], rule: rules.interval };
  return refused(
    `${figure.id} has no interval: its measure does not say how chance enters it`,
    'Write the value alone.',
  );
}

/** `{homicide | period}`: January to March 2024. A figure has its period also where it has no value. */
export function period({ figure }: Subject): Outcome {
  return said(formatPeriod(figure.period), figure);
}

/** `{stated-rank | of stated-rank-out-of}`: 22nd of 42. */
export function outOf(name: string, { figure, known }: Subject): Outcome {
  const whole = findFigure(name, known, figure);
  if (isRefusal(whole)) return whole;
  const hidden = [figure, whole].find((each) => each.value === null);
  if (hidden !== undefined) return withoutValue(hidden);
  return {
    text: `${formatFigure(figure)} of ${formatFigure(whole)}`,
    figures: [figure.id, whole.id],
    rule: rules.outOf,
  };
}

/** `{homicide = two}`: what the author typed, where it is the figure’s value as shown. */
export function typed(text: string, { figure }: Subject): Outcome {
  if (figure.value === null) return withoutValue(figure);
  const words = formatInWords(figure.value, figure.unit, figure.decimals);
  const ways = [
    bareValue(figure),
    words,
    withNoun(words, roundHalfAway(figure.value, figure.decimals), figure.unit),
  ];
  const meant = text.replace(/^-/, '−');
  if (ways.some((way) => way === meant || capitalised(way) === meant)) {
    return said(marked(meant, figure), figure);
  }
  return contradicted(
    text,
    `the figure is ${bareValue(figure)}`,
    `Write ${bareValue(figure)}, or leave it to the figure: {${figure.id}}.`,
  );
}

/** At the beginning of a sentence: `Two`. */
function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function said(text: string, { id }: Figure): Outcome {
  return { text, figures: [id], rule: rules.value };
}
