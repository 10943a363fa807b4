import { formatFigure, formatValue } from '../domain/figures/format.ts';
import { shareScale, type Unit } from '../domain/figures/unit.ts';
import type { PublishedChart } from '../domain/publication/published-chart.ts';
import { nearest } from '../domain/text/nearest.ts';
import { comparePeriods } from '../domain/time/period.ts';
import { type Standard, standards } from '../reference/standards.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import type { Stock } from './select-figures.ts';

type Target = NonNullable<PublishedChart['target']>;

/** What a chart is held against: a standard of the reference, or the latest figure of a measure. */
export function targetOf(
  asked: string | undefined,
  unit: Unit,
  stock: Stock,
): Pick<PublishedChart, 'target'> | Refusal {
  if (asked === undefined) return {};
  const standard = standards.find(({ id }) => id === asked);
  const target =
    standard === undefined ? ofMeasure(asked, unit, stock) : ofStandard(standard, unit);
  return isRefusal(target) ? target : { target };
}

function ofStandard({ id, limit }: Standard, unit: Unit): Target | Refusal {
  const isShare = limit.kind === 'share-within';
  const value = isShare ? limit.atLeastPercentage : limit.withinDays;
  const fits = isShare
    ? unit.kind === 'percentage'
    : unit.kind === 'decimal' && unit.many === 'days';
  return fits
    ? { name: 'standard', value, text: formatValue(value, unit, 0) }
    : otherUnit(id, isShare ? 'per cent' : 'days');
}

function ofMeasure(id: string, unit: Unit, { figures, measures, until }: Stock): Target | Refusal {
  const measure = measures.get(id);
  if (measure === undefined) return unknown(id, [...measures.keys()]);
  if (measure.unit.kind !== unit.kind) return otherUnit(id, measure.unit.kind);
  const [latest] = figures
    .ofMeasure(id)
    .filter((figure) => figure.period.end <= until && figure.value !== null)
    .filter((figure) => shareScale(figure.unit, unit))
    .toSorted((a, b) => comparePeriods(b.period, a.period));
  if (latest === undefined || latest.value === null) {
    return {
      says: `the target “${id}” has no figure`,
      fix: 'Name a measure that has one, or a standard.',
    };
  }
  return { name: measure.title, value: latest.value, text: formatFigure(latest) };
}

function unknown(id: string, measures: readonly string[]): Refusal {
  const [near] = nearest(id, [...standards.map((standard) => standard.id), ...measures], 1);
  return {
    says: `no standard and no measure is called “${id}”`,
    fix: near === undefined ? 'Name a standard or a measure.' : `Did you mean ${near}?`,
  };
}

function otherUnit(id: string, unit: string): Refusal {
  return {
    says: `the target “${id}” is in ${unit}, and the chart is not`,
    fix: 'Name a target in the unit of the chart.',
  };
}
