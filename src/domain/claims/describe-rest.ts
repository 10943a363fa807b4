import { inPeriod, isPeriodLabel } from './describe-period.ts';
import { amount, figureSeries, type Undescribed } from './describe-point.ts';

/** More sums than this are counted instead of told. */
const mostTold = 3;

/**
 * What the hidden parts of each whole come to together, as it is drawn; nothing where none is:
 * `The hidden parts come to 54 stops together for 10 to 15 and 24 for 16 to 19.`
 */
export function describeRest(chart: Undescribed): readonly string[] {
  const { series, categories, unit } = chart;
  const several = figureSeries(chart).length > 1;
  const rests = series.flatMap(({ name, points, rest: ofCategory }) =>
    points.flatMap(({ value, text, rest }, index) => {
      if (rest !== true || value === null) return [];
      if (ofCategory !== true) return [{ value, text, where: several ? ` at ${name}` : '' }];
      return [{ value, text, where: ` ${placeOf(categories[index] ?? '')}` }];
    }),
  );
  const [first, ...others] = rests;
  if (first === undefined) return [];
  const told = others.slice(0, mostTold - 1).map(({ text, where }) => `${text}${where}`);
  const more = others.length - told.length;
  const all = [...told, ...(more > 0 ? [`other sums for ${more} more`] : [])];
  const last = all.pop();
  const rest = last === undefined ? '' : `${all.map((one) => `, ${one}`).join('')} and ${last}`;
  return [`The hidden parts come to ${amount(first, unit)} together${first.where}${rest}.`];
}

function placeOf(category: string): string {
  return isPeriodLabel(category) ? inPeriod(category) : `for ${category}`;
}
