import { isPart } from '../domain/figures/categories.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { FigureIndex } from '../domain/figures/figure-index.ts';
import { formatFigure } from '../domain/figures/format.ts';
import { total } from '../domain/measures/group.ts';
import type { Measure } from '../domain/measures/measure.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { type Described, matchWords, stemsOf } from '../domain/text/match-words.ts';
import { comparePeriods, formatPeriod, type Period, parsePeriod } from '../domain/time/period.ts';

/** What may stand in braces, and what it says now. */
export interface Name {
  /** `homicide`, `stops-rate.black`. */
  readonly name: string;
  /** The group, in words; empty for the whole. */
  readonly label: string;
  /** The figure as it is written on a page; null where there is none yet. */
  readonly says: string | null;
  readonly period: Period | null;
}

/** A measure by the names that a section may write. */
export interface NamedMeasure extends Described {
  readonly measure: Pick<Measure, 'id' | 'title' | 'definition'>;
  /** Title of its dataset. */
  readonly dataset: string;
  /** Over everything; null where only groups have figures. */
  readonly whole: Name | null;
  readonly groups: readonly Name[];
  /** Oldest first. */
  readonly periods: readonly Period[];
}

/**
 * Every measure that a section of the newest edition can name, with what each name says in it: numbers as they are
 * published, hidden ones hidden. Measures of which no return has come yet say nothing.
 */
export function namesOf(
  { editions, measures, figures, tables }: Publication,
  defined: readonly Measure[],
): readonly NamedMeasure[] {
  const until = parsePeriod(editions[0]?.id ?? '')?.end ?? '9999-12-31';
  const index = new FigureIndex([...figures.values()].filter(({ period }) => period.end <= until));
  const titles = new Map(tables.map(({ dataset }) => [dataset.id, dataset.title]));
  const own = new Map([...defined, ...measures].map((measure) => [measure.id, measure]));
  return [...own.values()].map((measure) => {
    const dataset = titles.get(measure.dataset) ?? measure.dataset;
    return named(measure, dataset, index.ofMeasure(measure.id));
  });
}

function named(measure: Measure, dataset: string, figures: readonly Figure[]): NamedMeasure {
  const { id, title, definition } = measure;
  const newest = new Map<string, Figure>();
  for (const figure of figures.toSorted((a, b) => comparePeriods(a.period, b.period))) {
    newest.set(nameOf(figure), figure);
  }
  const names = [...newest].map(([name, figure]) => saying(name, figure));
  const whole = names.find(({ label }) => label === '') ?? null;
  const groups = names.filter(({ label }) => label !== '');
  return {
    measure: { id, title, definition },
    dataset,
    whole: figures.length === 0 ? { name: id, label: '', says: null, period: null } : whole,
    groups,
    periods: periodsOf(figures),
    texts: [
      { text: title, worth: 4 },
      { text: id, worth: 4 },
      { text: groups.map(({ label }) => label).join(' '), worth: 3 },
      { text: dataset, worth: 2 },
      { text: definition, worth: 1 },
    ],
  };
}

/** What the figure is called without its period; of a whole, without its groups. */
function nameOf({ measure, dimensions }: Figure): string {
  const codes = dimensions.map(({ code }) => code);
  return codes.every((code) => code === total) ? measure : [measure, ...codes].join('.');
}

function saying(name: string, figure: Figure): Name {
  const label = figure.dimensions
    .filter(isPart)
    .map((dimension) => dimension.label)
    .join(', ');
  return { name, label, says: formatFigure(figure), period: figure.period };
}

function periodsOf(figures: readonly Figure[]): readonly Period[] {
  const byId = new Map(figures.map(({ period }) => [period.id, period]));
  return [...byId.values()].toSorted(comparePeriods);
}

/** Those that plain words find, best first; groups whose own words were asked for come first among the others. */
export function findNames(named: readonly NamedMeasure[], words: string): readonly NamedMeasure[] {
  const wanted = new Set(stemsOf(words));
  const asks = ({ label }: Name): number =>
    stemsOf(label).filter((word) => wanted.has(word)).length;
  return matchWords(words, named).map(({ thing }) => ({
    ...thing,
    groups: thing.groups.toSorted((a, b) => asks(b) - asks(a)),
  }));
}

/** `2 in January to March 2024`. */
export function sayingNow({ says, period }: Name): string {
  if (says === null || period === null) return 'no return gives it yet';
  return `${says} in ${formatPeriod(period)}`;
}
