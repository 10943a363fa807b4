import { stringify } from 'yaml';
import type { Unit } from '../../../src/domain/figures/unit.ts';
import type { Measure } from '../../../src/domain/measures/measure.ts';
import type { Column, Dataset, NumberColumn } from '../../../src/domain/tables/dataset.ts';

/** The text of a file that defines the dataset. */
export function datasetText({ id: _, columns, ...dataset }: Dataset): string {
  return stringify(kebab({ ...dataset, columns: columns.map(column) }), {
    aliasDuplicateObjects: false,
  });
}

/** The text of a file that defines the measures. */
export function measuresText(measures: readonly Measure[]): string {
  const written = measures.map(({ unit, uncertainty, ...measure }) => ({
    ...kebab(measure),
    unit: unitText(unit),
    ...(uncertainty === undefined ? {} : { uncertainty }),
  }));
  return stringify({ measures: written }, { aliasDuplicateObjects: false });
}

function column(one: Column): object {
  if (one.kind !== 'number') return one;
  return kebab({
    ...one,
    ...scales(one),
    unit: unitText(one.unit),
    minimum: one.minimum ?? 'none',
  });
}

function scales({ scaleBy }: NumberColumn): object {
  if (scaleBy === undefined) return {};
  const written = Object.entries(scaleBy.scales).map(([code, unit]) => [code, unitText(unit)]);
  return { scaleBy: { ...scaleBy, scales: Object.fromEntries(written) } };
}

function unitText(unit: Unit): unknown {
  switch (unit.kind) {
    case 'count':
      return { count: unit.one, many: unit.many };
    case 'decimal':
      return { decimal: unit.one, many: unit.many };
    case 'rate-per-1000':
      return { 'rate-per-1000': unit.of };
    case 'scale': {
      const { kind: _, name, ...said } = unit;
      return { scale: name, ...said };
    }
    default:
      return unit.kind;
  }
}

/** Names as they are written: `asAt` is `as-at`. */
function kebab(said: object): object {
  return Object.fromEntries(
    Object.entries(said).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value,
    ]),
  );
}
