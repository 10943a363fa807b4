import { describeChart } from '../domain/claims/describe.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { formatFigure, formatValue } from '../domain/figures/format.ts';
import { directionOf } from '../domain/measures/chart-direction.ts';
import type { PublishedTable } from '../domain/publication/publication.ts';
import type { ChartPoint, PublishedChart } from '../domain/publication/published-chart.ts';
import { formatPeriodShort, type Period, parsePeriod } from '../domain/time/period.ts';
import type { Naming } from './axis.ts';
import type { ControlSpec } from './block-spec.ts';
import { controlOf, needed, unitOf } from './control-limits.ts';
import { type ControlSeries, controlSeries } from './control-series.ts';
import { controlTable } from './control-table.ts';
import { daysBetween } from './days-between.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import type { Stock } from './select-figures.ts';
import { targetOf } from './target.ts';

interface ControlBlock {
  readonly chart: PublishedChart;
  readonly table: PublishedTable;
}

/** A control chart with the table of the figures it was made from; or why there is none. */
export function controlBlock(
  spec: ControlSpec,
  figures: readonly Figure[],
  shelf: Stock & Naming,
): ControlBlock | Refusal {
  const measure = shelf.measures.get(spec.measures[0] ?? '');
  if (measure === undefined) return wrongOf(spec);
  if (measure.unit.kind === 'scale') return ofWords(spec);
  const charted = chartedOf(spec, figures, measure.uncertainty?.kind === 'count');
  if (isRefusal(charted)) return charted;
  const { unit, decimals } = unitOf(spec, measure, shelf.measures.get(spec.of ?? ''));
  const rebaseAt = rebasesOf(spec, charted.periods);
  if (isRefusal(rebaseAt)) return rebaseAt;
  const target = targetOf(spec.target, unit, shelf);
  if (isRefusal(target)) return target;
  const options = { rebaseAt, ...(spec.baseline === undefined ? {} : { baseline: spec.baseline }) };
  const control = controlOf(spec, charted, options);
  if (control === null) return cannotBeMade(spec);
  const points = control.points.map(({ value }, index) =>
    pointOf(value, charted.figures[index], { ...spec, unit, decimals }),
  );
  const sketch = {
    id: spec.id,
    kind: spec.kind,
    title: spec.title,
    unit,
    decimals,
    categories: charted.periods.map(formatPeriodShort),
    series: [{ name: spec.labels[measure.id] ?? measure.title, points }],
    ...directionOf(measure, spec.chart === 'g' || spec.chart === 't'),
    ...target,
    control,
  };
  return {
    chart: { ...sketch, description: describeChart(sketch) },
    table: controlTable(spec, sketch, figures, shelf),
  };
}

/** The values that are charted, with what they are divided by. */
interface ChartedSeries extends ControlSeries {
  readonly bases: readonly number[];
  readonly events: boolean;
}

function chartedOf(
  spec: ControlSpec,
  figures: readonly Figure[],
  events: boolean,
): ChartedSeries | Refusal {
  const divides = spec.chart === 'p' || spec.chart === 'u';
  if (divides !== (spec.of !== undefined)) return wrongOf(spec);
  const series = controlSeries(spec.measures[0] ?? '', figures, spec);
  if (isRefusal(series)) return series;
  if (spec.chart === 't') return { ...daysBetween(series), bases: [], events };
  if (spec.of === undefined) return { ...series, bases: [], events };
  const base = controlSeries(spec.of, figures, spec);
  if (isRefusal(base)) return base;
  const same = series.periods.every(({ id }, index) => id === base.periods[index]?.id);
  return same && series.periods.length === base.periods.length
    ? { ...series, bases: base.values, events }
    : otherPeriods(spec);
}

/** Positions of the periods with which a phase begins. */
function rebasesOf(
  { id, rebase }: ControlSpec,
  periods: readonly Period[],
): readonly number[] | Refusal {
  const found = rebase.map((text) => {
    const asked = parsePeriod(text);
    return { text, at: periods.findIndex((period) => period.id === asked?.id) };
  });
  const wrong = found.find(({ at }) => at <= 0);
  if (wrong === undefined) return found.map(({ at }) => at).toSorted((a, b) => a - b);
  return {
    says: `the control chart “${id}” cannot begin anew at “${wrong.text}”`,
    fix: 'Name a period of the chart after its first, as the first column of its return does.',
  };
}

/** A share, a rate or a gap is worked out here, and so is no published figure itself. */
function pointOf(
  value: number,
  figure: Figure | undefined,
  { chart, unit, decimals }: Pick<ControlSpec, 'chart'> & Pick<PublishedChart, 'unit' | 'decimals'>,
): ChartPoint {
  const given = chart === 'xmr' || chart === 'c' || chart === 'g';
  return given && figure !== undefined
    ? { value, text: formatFigure(figure), figure: figure.id }
    : { value, text: formatValue(value, unit, decimals), figure: null };
}

function wrongOf({ id, chart, of }: ControlSpec): Refusal {
  return of === undefined
    ? {
        says: `the control chart “${id}” is a ${chart} chart and does not say what its counts are divided by`,
        fix: 'Add a line “of:” with the measure that they are a part of, or arise from.',
      }
    : {
        says: `the control chart “${id}” is no p or u chart, and divides by nothing`,
        fix: 'Take the line “of:” away, or add “chart: p” or “chart: u”.',
      };
}

function ofWords({ id }: ControlSpec): Refusal {
  return {
    says: `the control chart “${id}” is of words on a scale, which have no mean`,
    fix: 'Show them in a table.',
  };
}

function otherPeriods({ id, of }: ControlSpec): Refusal {
  return {
    says: `the control chart “${id}” has not a figure of ${of} for each of its periods`,
    fix: 'List under “periods” those for which there are both.',
  };
}

function cannotBeMade({ id, chart }: ControlSpec): Refusal {
  return {
    says: `no ${chart} chart can be made of the figures of “${id}”: it needs ${needed[chart]}`,
    fix: 'Choose another chart, fewer rebases, or draw a line.',
  };
}
