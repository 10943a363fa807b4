import type { Known } from '../../src/domain/claims/known.ts';
import type { Dimension, Figure } from '../../src/domain/figures/figure.ts';
import { FigureIndex } from '../../src/domain/figures/figure-index.ts';
import type { Status } from '../../src/domain/figures/status.ts';
import type { Unit } from '../../src/domain/figures/unit.ts';
import type { Measure } from '../../src/domain/measures/measure.ts';
import { nearest } from '../../src/domain/text/nearest.ts';
import { parsePeriod } from '../../src/domain/time/period.ts';

/** A value, or why there is none, or a value that may change, or one with an interval. */
type Value =
  | number
  | Status
  | { readonly value: number; readonly status: Status }
  | { readonly value: number; readonly low: number; readonly high: number };

/** A measure with its figures, by codes and period as in their ids: `luton.2024-05`. */
export interface Given {
  readonly measure: Partial<Measure> & { readonly id: string; readonly unit: Unit };
  readonly values: Readonly<Record<string, Value>>;
}

/** What claims are looked up in: these figures, known by the end of June 2024. */
export function knownOf(given: readonly Given[], more: Partial<Known> = {}): Known {
  return {
    figures: new FigureIndex(given.flatMap(figuresOf)),
    measures: new Map(given.map(({ measure }) => [measure.id, measureOf(measure)])),
    until: '2024-06-30',
    near: (name, among) => nearest(name, among, 2),
    standard: () => null,
    trend: () => null,
    ...more,
  };
}

function measureOf(measure: Given['measure']): Measure {
  return {
    title: measure.id,
    definition: '',
    decimals: 0,
    direction: 'neutral',
    dataset: 'test',
    formula: { cell: 'value' },
    by: [],
    period: 'row',
    ...measure,
  };
}

function figuresOf({ measure, values }: Given): readonly Figure[] {
  const { id, unit, decimals, by } = measureOf(measure);
  return Object.entries(values).map(([name, value]) => {
    const parts = name.split('.');
    const period = parsePeriod((parts.at(-1) ?? '').replaceAll('12-months-to-', '12 months to '));
    if (period === null) throw new Error(`${name} ends in no period`);
    return {
      id: `${id}.${name}`,
      measure: id,
      ...quantityOf(value),
      unit,
      decimals,
      place: { code: 'E23000026', name: 'Bedfordshire' },
      period,
      dimensions: by.map((dimension, index) => dimensionOf(dimension, parts[index] ?? 'total')),
      provenance: { dataset: 'test', origin: 'given', formula: '', working: '', cells: [] },
    };
  });
}

function dimensionOf(name: string, code: string): Dimension {
  return { name, title: name, code, label: code };
}

function quantityOf(value: Value): Pick<Figure, 'value' | 'status' | 'interval'> {
  if (typeof value === 'number') return { value, status: 'final' };
  if (typeof value === 'string') return { value: null, status: value };
  if ('status' in value) return value;
  const { low, high } = value;
  return {
    value: value.value,
    status: 'final',
    interval: { low, high, level: 0.95, method: 'exact-poisson' },
  };
}
