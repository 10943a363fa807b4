import type { Figure } from '../domain/figures/figure.ts';
import { formatFigure, formatValue } from '../domain/figures/format.ts';
import { comparisonScale } from '../domain/figures/scales.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { behindOf } from '../domain/measures/behind.ts';
import type { Dispersion } from '../domain/statistics/dispersion.ts';
import type { Row } from '../domain/tables/table.ts';
import { financialYearOf, formatPeriod } from '../domain/time/period.ts';
import { runDispersion } from '../domain/trends/run-dispersion.ts';
import { latestRun } from '../domain/trends/series.ts';
import { localMeasure } from '../reference/local-measures.ts';
import { askFor } from './ask-for.ts';
import { holds } from './comparison-words.ts';
import type { Check, CheckContext } from './context.ts';
import { before, partsOfYear, yearBefore } from './neighbours.ts';
import { cellPlace, figurePlace } from './place.ts';

/** A coded statement of a force. */
export interface Statement {
  readonly row: Row;
  readonly localMeasure: string;
  /** `Homicide`. */
  readonly title: string;
  readonly comparedWith: string;
  /** `The period before`, as it reads in a sentence. */
  readonly comparator: string;
  /** `lower`. */
  readonly word: string;
  /** Id of the figure that holds the word. */
  readonly figure: string;
  /** What else of the same local measure a page may show: its counts, its outlook. */
  readonly beside: readonly string[];
}

/** The statements of a return that say something. */
export function statementsIn({ tables }: CheckContext): readonly Statement[] {
  const table = tables.get('statements');
  return (table?.rows ?? []).flatMap((row): readonly Statement[] => {
    const value = row.numbers.statement?.value ?? null;
    const { local_measure: about = '', compared_with: comparedWith = '' } = row.codes;
    if (value === null || comparedWith === 'nothing') return [];
    const label = table?.labels.compared_with?.[comparedWith] ?? comparedWith;
    return [
      {
        row,
        localMeasure: about,
        title: table?.labels.local_measure?.[about] ?? about,
        comparedWith,
        comparator: label.charAt(0).toLowerCase() + label.slice(1),
        word: formatValue(value, comparisonScale, 0),
        figure: `stated-comparison.${about}.${comparedWith}.${row.period.id}`,
        beside: besides(about, row),
      },
    ];
  });
}

function besides(code: string, { source }: Row): readonly string[] {
  return [localMeasure(code)?.measure ?? [], `stated-outlook.${code}.${source.period.id}`].flat();
}

/** What a force says in words is held against the figures, where there are figures to hold it to. */
export const checkStatements: Check = (context) =>
  statementsIn(context).flatMap((statement) => {
    if (isUndefined(statement)) return [comparatorUndefined(statement)];
    const figures = comparedFigures(statement, context);
    if ('lacking' in figures) return [unverifiable(statement, figures.lacking, context)];
    const { subject, others, comparisons = 1 } = figures;
    const values = others.map(({ value }) => value ?? 0);
    const allowance = { comparisons, dispersion: dispersionOf(subject, context) };
    if (holds(statement.word, subject.value ?? 0, values, allowance)) return [];
    return [contradicted(statement, subject, others)];
  });

/** A comparison with something of which neither figure, method nor version is given. */
function isUndefined({ comparedWith }: Statement): boolean {
  return comparedWith === 'average-without-period' || comparedWith === 'most-similar-group';
}

type Compared =
  | {
      readonly subject: Figure;
      readonly others: readonly Figure[];
      /** Where the pair was chosen among others: among how many. */
      readonly comparisons?: number;
    }
  | { readonly lacking: string };

function comparedFigures(statement: Statement, context: CheckContext): Compared {
  const { period } = statement.row;
  const known = localMeasure(statement.localMeasure);
  const measure = period.kind === 'financial-year' ? known?.yearMeasure : known?.measure;
  const parts = context.figures.series(known?.measure ?? '', [], context.month.end);
  if (statement.comparedWith === 'itself-over-year') return overYear(period, parts);
  const series = context.figures.series(measure ?? '', [], context.month.end);
  const subject = valued(series.find((figure) => figure.period.id === period.id));
  if (subject === undefined) return { lacking: `the number for ${formatPeriod(period)}` };
  if (statement.comparedWith === 'rest-of-year') return restOfYear(subject, series);
  const find = statement.comparedWith === 'previous' ? before : yearBefore;
  const other = valued(find(period, series));
  return other === undefined
    ? { lacking: `the number of ${statement.comparator}` }
    : { subject, others: [other] };
}

function valued(figure: Figure | undefined): Figure | undefined {
  return figure?.value == null ? undefined : figure;
}

/** A level that is stable over a year: its highest part beside its lowest. */
function overYear(year: Row['period'], series: readonly Figure[]): Compared {
  const ordered = partsOfYear(year, series).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [subject, last] = [ordered[0], ordered.at(-1)];
  if (subject === undefined || last === undefined) {
    return { lacking: `the numbers within ${formatPeriod(year)}` };
  }
  const comparisons = (ordered.length * (ordered.length - 1)) / 2;
  return { subject, others: [last], comparisons: Math.max(1, comparisons) };
}

/** What the months or quarters of a figure show of how such figures vary. */
function dispersionOf(
  { measure: id }: Figure,
  { figures, measures, month, tables }: CheckContext,
): Dispersion | null {
  const measure = measures.get(id);
  if (measure === undefined) return null;
  const behind = behindOf(measure, {
    table: (name) => tables.get(name),
    measure: (name) => measures.get(name),
  });
  const run = latestRun(figures.series(id, [], month.end), behind);
  return run === null ? null : runDispersion(run);
}

function restOfYear(subject: Figure, series: readonly Figure[]): Compared {
  const year = financialYearOf(subject.period);
  const parts = year === null ? [] : partsOfYear(year, series);
  const others = parts.filter((figure) => figure !== subject);
  if (others.length === 0) return { lacking: 'the numbers of the other periods of the year' };
  return { subject, others };
}

function quoted({ title, word, comparator, row }: Statement): string {
  return `${title} in ${formatPeriod(row.period)} is called “${word}”, compared with: ${comparator}`;
}

function contradicted(statement: Statement, subject: Figure, others: readonly Figure[]): Finding {
  const values = others.map(formatFigure).join(', ');
  return {
    code: 'statement-contradicted',
    severity: 'error',
    place: cellPlace(statement.row, 'statement'),
    says: `${quoted(statement)}; but the figures are ${formatFigure(subject)} and, beside it, ${values}`,
    fix: 'Ask the force which is right, the words or the numbers.',
    rests: [subject, ...others].map(figurePlace),
    about: [statement.figure, subject.id, ...others.map(({ id }) => id)],
  };
}

function unverifiable(
  statement: Statement,
  lacking: string,
  { measures, tables }: CheckContext,
): Finding {
  const counted = localMeasure(statement.localMeasure)?.measure ?? '';
  const dataset = tables.get(measures.get(counted)?.dataset ?? '')?.dataset;
  return {
    code: 'statement-unverifiable',
    severity: 'note',
    place: cellPlace(statement.row, 'statement'),
    says: `${quoted(statement)}; ${lacking} was not supplied, so nobody can check it`,
    fix:
      dataset === undefined
        ? 'Say beside it that nobody can check it.'
        : askFor('the numbers behind its words', dataset),
    about: [statement.figure, ...statement.beside],
  };
}

function comparatorUndefined(statement: Statement): Finding {
  return {
    code: 'comparator-undefined',
    severity: 'note',
    place: cellPlace(statement.row, 'compared_with'),
    says: `${quoted(statement)}; no figure, period, method or version of it is given`,
    fix: 'Ask the force how the average was worked out, and over which forces or months, and say so beside the comparison.',
    about: [statement.figure, ...statement.beside],
  };
}

/** Two comments of one report do not say two things of one comparison. */
export const checkStatementsAgree: Check = (context) => {
  const groups = Map.groupBy(statementsIn(context), ({ figure }) => figure);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others
      .filter((other) => first !== undefined && other.word !== first.word)
      .map((other) => ({
        code: 'statements-disagree',
        severity: 'error' as const,
        place: cellPlace(other.row, 'statement'),
        says: `${quoted(other)}; another comment says “${first?.word}”`,
        fix: 'Ask the force which of its comments holds.',
        about: [other.figure, ...other.beside],
      })),
  );
};

/** A numbered place for a comment has a comment in it. */
export const checkBlankComments: Check = ({ tables }) => {
  const table = tables.get('statements');
  if (table === undefined) return [];
  return table.rows
    .filter(({ codes }) => codes.compared_with === 'nothing')
    .map((row) => ({
      code: 'comment-blank',
      severity: 'warning' as const,
      place: cellPlace(row, 'statement'),
      says: `comment ${row.codes.comment} on ${table.labels.local_measure?.[row.codes.local_measure ?? '']} is empty`,
      fix: `${askFor('the comment', table.dataset, 'statement')} Or take its number out.`,
      about: [`comment-${row.codes.comment}`, ...besides(row.codes.local_measure ?? '', row)],
    }));
};
