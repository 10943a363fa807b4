import { formatPeriod } from '../domain/time/period.ts';
import type { Check, CheckContext, CheckedSection } from './context.ts';
import { linePlace } from './place.ts';

/** What complaints and conduct have in common, each under its own regulation. */
const twins = [
  ['regulation-13-letters', 'regulation-19-letters'],
  ['regulation-13-open', 'regulation-19-open'],
] as const;

/**
 * Regulations 13 and 19 are twin duties with counts of their own: one investigation can bring letters
 * under both, so that their sum counts nothing.
 */
export const checkLongInvestigations: Check = (context) =>
  context.sections.flatMap((section) => [
    ...stacked(section, context),
    ...sumsAttested(section, context),
  ]);

function stacked(section: CheckedSection, { figures }: CheckContext) {
  return section.section.blocks.flatMap((block) => {
    if (block.kind !== 'chart' || block.chart.kind !== 'stacked') return [];
    const ids = block.chart.series.flatMap(({ points }) => points.map(({ figure }) => figure));
    const measures = new Set(ids.map((id) => figures.byId.get(id ?? '')?.measure));
    const both = twins.some((pair) => pair.every((id) => measures.has(id)));
    if (!both) return [];
    const says = `the stacked chart “${block.chart.title}” adds what regulations 13 and 19 count apart`;
    return [finding(section, block.chart.id, says, 'Draw columns side by side, or a table.')];
  });
}

/** Words that an author vouches for, and that give the sum of the two as a number of its own. */
function sumsAttested(section: CheckedSection, context: CheckContext) {
  return section.section.attested.flatMap(({ text }) => {
    if (!/letter|communication|investigation/i.test(text)) return [];
    const numbers = new Set(text.replaceAll(',', '').match(/\d+/g) ?? []);
    const sum = twins
      .flatMap((pair) => sums(pair, context))
      .find(({ value }) => numbers.has(String(value)));
    if (sum === undefined) return [];
    const says = `“${text}” gives ${sum.value}, which is what regulations 13 and 19 come to together in ${sum.period}, and they are counted apart`;
    return [finding(section, text, says, 'Give the two numbers, each with its regulation.')];
  });
}

/** The sums of the two in each period that has both; where one is 0 there is nothing to tell apart. */
function sums([one, other]: (typeof twins)[number], { figures }: CheckContext) {
  return figures.ofMeasure(one).flatMap(({ value, period }) => {
    const twin = figures.ofMeasure(other).find((figure) => figure.period.id === period.id);
    return value && twin?.value
      ? [{ value: value + twin.value, period: formatPeriod(period) }]
      : [];
  });
}

function finding(section: CheckedSection, where: string, says: string, fix: string) {
  return {
    code: 'regulations-added',
    severity: 'error' as const,
    place: linePlace(section, where),
    says,
    fix,
  };
}
