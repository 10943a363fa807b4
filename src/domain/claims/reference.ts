import type { Figure } from '../figures/figure.ts';
import type { FigureIndex } from '../figures/figure-index.ts';
import { formatFigure, formatInWords } from '../figures/format.ts';
import { total } from '../measures/group.ts';
import type { Measure } from '../measures/measure.ts';
import { type IsoDate, parsePeriod } from '../time/period.ts';

/**
 * A number in narrative, bound to its figure: `{homicide.2023-24-q4}`, `{stops-rate.black}`,
 * `{homicide.previous | words}`. The period may be left out (the latest one) or be `previous`;
 * dimensions left out are taken whole.
 */
export type Bound =
  | { readonly found: true; readonly figure: Figure; readonly text: string }
  | { readonly found: false; readonly says: string; readonly fix: string };

/** What a reference is looked up in. Figures that end after `until` do not exist for it. */
export interface Known {
  readonly figures: FigureIndex;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly until: IsoDate;
  /** Names near to a misspelt one, nearest first. */
  readonly near: (name: string, among: readonly string[]) => readonly string[];
}

/** Resolves what stands between the braces. */
export function bind(reference: string, known: Known): Bound {
  const [name = '', form = ''] = reference.split('|').map((part) => part.trim());
  const figure = find(name, known);
  if ('says' in figure) return { found: false, ...figure };
  if (form === '') return { found: true, figure, text: formatFigure(figure) };
  if (form !== 'words' || figure.value === null) {
    return {
      found: false,
      says: `“${form}” is not a way to write the figure ${name}`,
      fix: 'Write the name alone, or “| words” for small whole numbers in words.',
    };
  }
  const text = formatInWords(figure.value, figure.unit, figure.decimals);
  return { found: true, figure, text };
}

type Problem = { readonly says: string; readonly fix: string };

function find(name: string, known: Known): Figure | Problem {
  const [measureId = '', ...rest] = name.split('.');
  const measure = known.measures.get(measureId);
  if (measure === undefined) return unknownMeasure(measureId, known);
  const last = rest.at(-1);
  const saysPeriod = last !== undefined && (last === 'previous' || isPeriod(last));
  const codes = saysPeriod ? rest.slice(0, -1) : rest;
  const whole = measure.by.map((_, position) => codes[position] ?? total);
  const series = known.figures.series(measureId, whole, known.until);
  const figure = saysPeriod ? at(series, last) : series.at(-1);
  if (figure !== undefined && codes.length <= measure.by.length) return figure;
  return noSuchFigure(name, measure, known);
}

function isPeriod(text: string): boolean {
  return parsePeriod(text)?.id === text || text.startsWith('12-months-to-');
}

function at(series: readonly Figure[], period: string): Figure | undefined {
  if (period === 'previous') return series.at(-2);
  return series.find((figure) => figure.period.id === period);
}

function unknownMeasure(id: string, known: Known): Problem {
  return {
    says: `no measure is called “${id}”`,
    fix: suggest(known.near(id, [...known.measures.keys()]), 'The measures page lists every name.'),
  };
}

function noSuchFigure(name: string, measure: Measure, known: Known): Problem {
  const ids = [...known.figures.byId.values()].filter((figure) => figure.measure === measure.id);
  const fix = suggest(
    known.near(
      name,
      ids.map((figure) => figure.id),
    ),
    ids.length === 0
      ? 'No return gives this measure yet.'
      : 'The measure’s page lists its figures.',
  );
  return { says: `there is no figure “${name}”`, fix };
}

function suggest(names: readonly string[], otherwise: string): string {
  return names.length === 0 ? otherwise : `Did you mean ${names.join(' or ')}?`;
}
