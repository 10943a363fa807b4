import type { Figure } from '../figures/figure.ts';
import { total } from '../measures/group.ts';
import type { Measure } from '../measures/measure.ts';
import { matchWords } from '../text/match-words.ts';
import { nearest } from '../text/nearest.ts';
import { stretchOf, yearBefore } from '../time/neighbours.ts';
import { parsePeriod } from '../time/period.ts';
import type { Refusal } from './claim.ts';
import type { Catalogue } from './known.ts';

/**
 * Finds the figure that a name in braces stands for: `homicide.2023-24-q4`, `stops-rate.black`,
 * `homicide.previous`. The period may be left out (the latest one), be `previous` (the figure before
 * the latest, of such a period) or `year-before`. Dimensions left out are taken whole.
 *
 * Beside another figure (`like`), what is left out is that figure’s: its period, and its group where
 * both measures are broken down by the same thing.
 */
export function findFigure(name: string, known: Catalogue, like?: Figure): Figure | Refusal {
  const [measureId = '', ...rest] = name.split('.');
  const measure = known.measures.get(measureId);
  if (measure === undefined) return unknownMeasure(measureId, known);
  const last = rest.at(-1);
  const find = (codes: readonly string[], period: string | undefined) => {
    if (codes.length > measure.by.length) return undefined;
    const whole = measure.by.map((dimension, position) =>
      codes.length === 0 ? codeOf(dimension, like) : (codes[position] ?? total),
    );
    return at(known.figures.series(measureId, whole, known.until), period ?? like?.period.id);
  };
  const isPeriod = last !== undefined && isPeriodName(last);
  const ofPeriod = isPeriod ? find(rest.slice(0, -1), last) : undefined;
  // A group may be called as a period is: “Previous”, or an inspection cycle of two years.
  const ofGroup = find(rest, undefined);
  if (ofPeriod !== undefined && ofGroup !== undefined && last !== undefined) {
    return ambiguous(name, last, ofPeriod, ofGroup);
  }
  return ofPeriod ?? ofGroup ?? noSuchFigure(name, measure, known);
}

function ambiguous(name: string, last: string, ofPeriod: Figure, ofGroup: Figure): Refusal {
  return {
    code: 'figure-unbound',
    says: `“${last}” in “${name}” is a period and the name of a group`,
    fix: `Write the period behind the group: ${ofPeriod.id} or ${ofGroup.id}.`,
  };
}

/** `previous`, `year-before` or the id of a period: what the last part of a name may be. */
function isPeriodName(text: string): boolean {
  return text === 'previous' || text === 'year-before' || isPeriodId(text);
}

/** The id of a period, as `2023-24-q4`: one that is written in the one way that ids are. */
export function isPeriodId(text: string): boolean {
  return parsePeriod(text)?.id === text || text.startsWith('12-months-to-');
}

function codeOf(dimension: string, like: Figure | undefined): string {
  return like?.dimensions.find(({ name }) => name === dimension)?.code ?? total;
}

function at(series: readonly Figure[], period: string | undefined): Figure | undefined {
  const latest = series.at(-1);
  if (period === undefined || latest === undefined) return latest;
  if (period === 'previous') {
    return series.filter((one) => stretchOf(one.period) === stretchOf(latest.period)).at(-2);
  }
  const id = period === 'year-before' ? yearBefore(latest.period).id : period;
  return series.find((figure) => figure.period.id === id);
}

function unknownMeasure(id: string, known: Catalogue): Refusal {
  return {
    code: 'figure-unbound',
    says: `no measure is called “${id}”`,
    fix: suggestMeasure(id, known.measures),
  };
}

const howToFind =
  '“answerable names” finds one in plain words, and the measures page lists every name.';

/**
 * What somebody may have meant who named a measure that there is not: one that is spelt nearly so, or else one that the
 * words describe (`calls answered in time` for `calls-within-ten-seconds`).
 */
export function suggestMeasure(name: string, measures: Catalogue['measures']): string {
  const near = nearest(name, [...measures.keys()], 2);
  return suggest(near.length > 0 ? near : describedBy(name, measures), howToFind);
}

function describedBy(words: string, measures: Catalogue['measures']): readonly string[] {
  const described = [...measures.values()].map(({ id, title, definition }) => ({
    id,
    texts: [
      { text: title, worth: 3 },
      { text: id, worth: 3 },
      { text: definition, worth: 1 },
    ],
  }));
  return matchWords(words.replaceAll('-', ' '), described)
    .slice(0, 2)
    .map(({ thing }) => thing.id);
}

function noSuchFigure(name: string, measure: Measure, known: Catalogue): Refusal {
  const figures = known.figures.ofMeasure(measure.id);
  const ids = figures.map(({ id }) => id);
  const otherwise =
    ids.length === 0
      ? 'No return gives this measure yet.'
      : `“answerable names DIR ${measure.id}” lists its groups and periods.`;
  return {
    code: 'figure-unbound',
    says: `there is no figure “${name}”`,
    fix: suggest(known.near(name, ids), otherwise),
    figures: figures.slice(-1),
  };
}

/** `Did you mean homicide or homicide-year?`, or another sentence where nothing is near. */
export function suggest(names: readonly string[], otherwise: string): string {
  return names.length === 0 ? otherwise : `Did you mean ${names.join(' or ')}?`;
}
