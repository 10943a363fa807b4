import { formatValue } from '../domain/figures/format.ts';
import type { Measure } from '../domain/measures/measure.ts';
import { wordsShown } from '../domain/publication/shown.ts';
import { formatDate } from '../domain/time/period.ts';
import { type StandardLimit, standardOn } from '../reference/standards.ts';
import { askFor } from './ask-for.ts';
import type { Check, CheckContext, CheckedSection } from './context.ts';
import { linePlace } from './place.ts';
import { latestShown } from './shown-figures.ts';

/** A number that counts cases beyond a limit uses the limit that was in force at its time. */
export const checkOutdatedStandards: Check = (context) =>
  eachShown(context, (measure, section) => {
    const latest = latestShown(measure.id, section, context);
    if (latest === undefined || measure.limitDays === undefined) return [];
    const standard = standardOn(measure.standard ?? '', latest.period.end);
    if (standard?.limit.kind !== 'all-within') return [];
    const { withinDays } = standard.limit;
    if (withinDays === measure.limitDays) return [];
    return [
      {
        code: 'standard-outdated',
        severity: 'warning' as const,
        place: linePlace(section, measure.id),
        says: `“${measure.title}” is held against ${measure.limitDays} days, and the limit has been ${withinDays} days since ${formatDate(standard.from)}`,
        fix: askForTodays(withinDays, measure, context),
        about: [latest.id],
        cause: latest.id,
      },
    ];
  });

/** How to come by the number that the limit of today gives: only what a return can take is asked for. */
function askForTodays(
  days: number,
  { standard }: Measure,
  { measures, tables }: CheckContext,
): string {
  const todays = [...measures.values()].find(
    (one) => one.standard === standard && one.limitDays === days && 'cell' in one.formula,
  );
  const dataset = tables.get(todays?.dataset ?? '')?.dataset;
  if (todays === undefined || !('cell' in todays.formula) || dataset === undefined) {
    return `Say beside the figure that the limit is ${days} days.`;
  }
  const asked = askFor(`the number outside ${days} days`, dataset, todays.formula.cell);
  return `${asked} Then show ${todays.id}.`;
}

/** Where a figure has a standard, the section that shows it says what the standard is. */
export const checkMissingStandards: Check = (context) =>
  eachShown(context, (measure, section) => {
    const latest = latestShown(measure.id, section, context);
    // A measure with a limit of its own is the business of the check above.
    if (latest === undefined || measure.limitDays !== undefined) return [];
    const standard = standardOn(measure.standard ?? '', latest.period.end);
    if (standard === undefined) return [];
    if (wordsShown(section.section).includes(textOf(standard.limit))) return [];
    return [
      {
        code: 'standard-missing',
        severity: 'warning' as const,
        place: linePlace(section, measure.id),
        says: `“${measure.title}” is shown without its standard: ${standard.title}`,
        fix: `Say the standard beside the figure: ${textOf(standard.limit)}.`,
        about: [latest.id],
      },
    ];
  });

function textOf(limit: StandardLimit): string {
  return limit.kind === 'all-within'
    ? `${limit.withinDays} days`
    : formatValue(limit.atLeastPercentage, { kind: 'percentage' }, 0);
}

/** Goes through the measures with a standard, in every section that shows one of them. */
function eachShown(
  { measures, sections }: CheckContext,
  check: (measure: Measure, section: CheckedSection) => ReturnType<Check>,
): ReturnType<Check> {
  const held = [...measures.values()].filter(({ standard }) => standard !== undefined);
  return sections.flatMap((section) => held.flatMap((measure) => check(measure, section)));
}
