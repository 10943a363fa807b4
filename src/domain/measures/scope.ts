import type { Selector } from '../tables/dataset.ts';
import type { Table } from '../tables/table.ts';
import type { Group } from './group.ts';
import type { Measure } from './measure.ts';

/** What formulas are evaluated over. */
export interface Sources {
  readonly table: (dataset: string) => Table | undefined;
  readonly measure: (id: string) => Measure | undefined;
}

/** Where a formula stands: over which rows of which dataset it is evaluated. */
export interface Scope {
  readonly sources: Sources;
  readonly dataset: string;
  readonly where: Selector | undefined;
  readonly group: Group;
}

/** The same rows, with some dimensions fixed to other codes. */
export function fixed(scope: Scope, codes: Readonly<Record<string, string>>): Scope {
  const group = {
    ...scope.group,
    codes: { ...scope.group.codes, ...codes },
    folded: scope.group.folded.filter((dimension) => codes[dimension] === undefined),
  };
  return { ...scope, group };
}
