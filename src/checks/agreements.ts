import type { Figure } from '../domain/figures/figure.ts';
import { formatFigure } from '../domain/figures/format.ts';
import { describePlace, type Finding } from '../domain/findings/finding.ts';
import { total } from '../domain/measures/group.ts';
import { formatPeriod } from '../domain/time/period.ts';
import { type Agreement, agreements, type Side } from '../reference/agreements.ts';
import type { CheckContext } from './context.ts';
import { before } from './neighbours.ts';
import { figurePlace } from './place.ts';
import { placesGiven, roundedBy } from './precision.ts';

/** Figures that say the same thing are the same number, wherever and however often they are given. */
export function checkAgreements(context: CheckContext): readonly Finding[] {
  return agreements.flatMap((agreement) =>
    leftFigures(agreement, context).flatMap((left) => {
      const right = counterpart(left, agreement, context);
      return right === undefined ? [] : compare(left, right, agreement, context);
    }),
  );
}

/** Every figure on the left: one a period, and one a code of the dimension that is gone through. */
function leftFigures(
  { left, each, exceptTotal }: Agreement,
  context: CheckContext,
): readonly Figure[] {
  const known = context.figures.ofMeasure(left.measure);
  return known.filter(
    ({ dimensions, period }) =>
      period.end <= context.month.end &&
      dimensions.every(({ name, code }) =>
        name === each
          ? exceptTotal === undefined || code !== total
          : code === (left.at?.[name] ?? total),
      ),
  );
}

function counterpart(
  left: Figure,
  { right, each }: Agreement,
  context: CheckContext,
): Figure | undefined {
  const measure = context.measures.get(right.measure);
  const code = left.dimensions.find(({ name }) => name === each)?.code;
  const codes = (measure?.by ?? []).map((name) => codeOf(name, right, each, code));
  const series = context.figures.series(right.measure, codes, context.month.end);
  if (right.before) return before(left.period, series);
  return series.find(({ period }) => period.id === left.period.id);
}

function codeOf(name: string, side: Side, each?: string, code?: string): string {
  return (name === each ? code : side.at?.[name]) ?? total;
}

function compare(
  left: Figure,
  right: Figure,
  agreement: Agreement,
  context: CheckContext,
): readonly Finding[] {
  const name = (figure: Figure) => nameOf(figure, context);
  if (left.value === null || right.value === null) return [];
  const { rounded, tolerance, says } = agreement;
  const allowed = tolerance + (rounded ? roundedBy(placesIn(left, context)) : 0);
  // The allowance is for decimal fractions that binary ones cannot hold.
  if (Math.abs(left.value - right.value) <= allowed + 1e-9) return [];
  return [
    {
      code: 'figures-disagree',
      severity: 'error',
      place: figurePlace(left),
      says: `${name(left)}: ${formatFigure(left)}; ${name(right)}: ${formatFigure(right)} (${says})`,
      fix: `Ask the force which of the two is right, or publish both with a public note. The other is in ${whereIs(right)}.`,
      rests: [figurePlace(right)],
      about: [left.id, right.id],
    },
  ];
}

/** The cell of a figure, or the return of one that is worked out from several. */
function whereIs(figure: Figure): string {
  const { file, ...place } = figurePlace(figure);
  return describePlace(figure.provenance.cells.length > 1 ? { file } : { file, ...place });
}

/**
 * A number that is not rounded a second time is compared in the places in which it was given. Where every number of its
 * column ends in noughts behind the point, these are how a spreadsheet shows them, and no places.
 */
function placesIn({ provenance, decimals }: Figure, { tables }: CheckContext): number {
  const [cell, another] = provenance.cells;
  if (cell === undefined || another !== undefined) return decimals;
  const rows = tables.get(provenance.dataset)?.rows ?? [];
  const beside = rows.flatMap(({ source, numbers }) =>
    source.file === cell.file ? (numbers[cell.column]?.given ?? []) : [],
  );
  return beside.every((given) => /^\d*(?:\.0+)?$/.test(given)) ? 0 : placesGiven(cell.given);
}

/** `“Stops”, White, January to March 2024`. */
function nameOf({ measure, dimensions, period }: Figure, { measures }: CheckContext): string {
  const labels = dimensions.filter(({ code }) => code !== total).map(({ label }) => label);
  const title = measures.get(measure)?.title ?? measure;
  return [`“${title}”`, ...labels, formatPeriod(period)].join(', ');
}
