import type { Figure } from '../domain/figures/figure.ts';
import { formatFigure, formatNumber } from '../domain/figures/format.ts';
import { describePlace } from '../domain/findings/finding.ts';
import { formatPeriod, type Period } from '../domain/time/period.ts';
import { type NearSizes, nearSizes } from '../reference/near-sizes.ts';
import type { Check, CheckContext } from './context.ts';
import { figurePlace } from './place.ts';

/** Smaller numbers differ twofold by chance. */
const least = 20;

/** Figures that ought to be of one size are: a nought too many in a number that stands alone shows beside another. */
export const checkNearSizes: Check = (context) =>
  nearSizes.flatMap((pair) =>
    context.figures
      .ofMeasure(pair.left)
      .filter(({ period, value }) => value !== null && period.end <= context.month.end)
      .flatMap((left) => {
        const right = besideOf(left, pair, context);
        return right === undefined ? [] : compare(left, right, pair, context);
      }),
  );

/** The figure of the same period or, of a year, that of its latest part. */
function besideOf(left: Figure, { right }: NearSizes, context: CheckContext): Figure | undefined {
  return context.figures
    .ofMeasure(right)
    .filter(({ period, value }) => value !== null && isWithin(period, left.period))
    .toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1))
    .at(-1);
}

function isWithin(one: Period, whole: Period): boolean {
  return one.start >= whole.start && one.end <= whole.end;
}

function compare(
  left: Figure,
  right: Figure,
  pair: NearSizes,
  { measures }: CheckContext,
): ReturnType<Check> {
  const value = left.value ?? 0;
  const beside = (right.value ?? 0) * pair.times;
  if (Math.max(value, beside) < least) return [];
  if (value >= beside * pair.least && value <= beside * pair.most) return [];
  const title = (figure: Figure) => measures.get(figure.measure)?.title ?? figure.measure;
  const as = pair.times === 1 ? '' : `, which is ${formatNumber(beside, 1)} a month`;
  return [
    {
      code: 'sizes-apart',
      severity: 'warning',
      place: figurePlace(left),
      says: `“${title(left)}” is ${formatFigure(left)} in ${formatPeriod(left.period)}, and “${title(right)}” is ${formatFigure(right)} in ${formatPeriod(right.period)}${as}: ${pair.says}`,
      fix: `Ask the force whether a digit slipped, or what the two count. The other is in ${describePlace(figurePlace(right))}.`,
      rests: [figurePlace(right)],
      about: [left.id, right.id],
    },
  ];
}
