import { roundHalfAway } from '../figures/format.ts';
import {
  amount,
  countAbsent,
  type KnownPoint,
  listed,
  type Undescribed,
} from './describe-point.ts';

interface Pair {
  readonly budget: KnownPoint;
  readonly actual: KnownPoint;
  /** Actual less budget. */
  readonly gap: number;
}

/** Actual against budget: in how many categories it is below, above and equal, and the largest gap. */
export function describeBudget(
  chart: Undescribed,
  points: readonly KnownPoint[],
): readonly string[] {
  const pairs = pairsOf(chart, points);
  if (pairs.length === 0) {
    return [
      countAbsent(chart) > 0
        ? 'For no category are both a budget and an actual figure shown.'
        : 'No category has both a budget and an actual figure.',
    ];
  }
  const below = pairs.filter(({ gap }) => gap < 0).length;
  const above = pairs.filter(({ gap }) => gap > 0).length;
  const equal = pairs.length - below - above;
  const partly = countAbsent(chart) > 0;
  const number = pairs.length === 1 ? '1 category' : `${pairs.length} categories`;
  const of = partly ? `the ${number} with both figures shown` : number;
  const said = [
    ...(below > 0 ? [`below budget in ${below}`] : []),
    ...(above > 0 ? [`above budget in ${above}`] : []),
    ...(equal > 0 ? [`equal to budget in ${equal}`] : []),
  ];
  const sentence = `Of ${of} the actual figure is ${listed(said)}.`;
  return equal === pairs.length ? [sentence] : [sentence, largestGap(pairs, chart, partly)];
}

function pairsOf({ decimals }: Undescribed, points: readonly KnownPoint[]): readonly Pair[] {
  const budgets = points.filter(({ seriesIndex }) => seriesIndex === 0);
  return budgets.flatMap((budget) => {
    const actual = points.find(
      (point) => point.seriesIndex === 1 && point.categoryIndex === budget.categoryIndex,
    );
    if (actual === undefined) return [];
    return [{ budget, actual, gap: roundHalfAway(actual.value - budget.value, decimals) }];
  });
}

function largestGap(pairs: readonly Pair[], { unit }: Undescribed, partly: boolean): string {
  const most = Math.max(...pairs.map(({ gap }) => Math.abs(gap)));
  const widest = pairs.filter(({ gap }) => Math.abs(gap) === most);
  const said = widest.map(
    ({ budget, actual }) =>
      `${actual.category} (${actual.text} against a budget of ${amount(budget, unit)})`,
  );
  const opening = partly ? 'Among these the largest' : 'The largest';
  return `${opening} ${widest.length === 1 ? 'gap is' : 'gaps are'} in ${listed(said)}.`;
}
