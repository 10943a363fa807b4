import type { Figure } from '../domain/figures/figure.ts';
import { formatFigure } from '../domain/figures/format.ts';
import { describePlace } from '../domain/findings/finding.ts';
import { formatPeriod } from '../domain/time/period.ts';
import { type PlausibleSize, plausibleSizes } from '../reference/plausible-sizes.ts';
import type { Check, CheckContext } from './context.ts';
import { figurePlace } from './place.ts';

/** Figures of a size that no force has: hours times ten, minutes times sixty. */
export const checkPlausibleSizes: Check = (context) =>
  plausibleSizes.flatMap((size) =>
    context.figures
      .ofMeasure(size.measure)
      .filter((figure) => isAsked(figure, size, context))
      .map((figure) => tell(figure, size, context)),
  );

function isAsked(
  { value, period, dimensions }: Figure,
  { at = {}, least, most }: PlausibleSize,
  { month }: CheckContext,
): boolean {
  if (value === null || period.end > month.end) return false;
  const isMeant = dimensions.every(({ name, code }) => at[name] === undefined || at[name] === code);
  return isMeant && (value < least || value > most);
}

function tell(
  figure: Figure,
  { least, most, says }: PlausibleSize,
  { measures }: CheckContext,
): ReturnType<Check>[number] {
  const title = measures.get(figure.measure)?.title ?? figure.measure;
  const labels = figure.dimensions.map(({ label }) => `, ${label}`).join('');
  const [, second] = figure.provenance.cells;
  const also = second === undefined ? '' : ` It rests on ${describePlace(second)} as well.`;
  return {
    code: 'size-implausible',
    severity: 'warning',
    place: figurePlace(figure),
    says: `“${title}”${labels} is ${formatFigure(figure)} in ${formatPeriod(figure.period)}, and lies between ${least} and ${most} everywhere: ${says}`,
    fix: `Ask the force whether a digit or the unit slipped. If it is right, say so in a public note.${also}`,
    about: [figure.id],
  };
}
