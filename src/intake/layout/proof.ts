import type { Finding } from '../../domain/findings/finding.ts';
import { selects } from '../../domain/measures/select.ts';
import type { Identity } from '../../domain/tables/dataset.ts';
import { sliceOf, slicesOf } from '../../domain/tables/slice.ts';
import type { Row, Table } from '../../domain/tables/table.ts';

/** Finds where the sums of a dataset do not hold. */
export type Contradictions = (table: Table) => readonly Finding[];

/** How often one of the sums that a dataset must have was tried on the numbers as understood, and held. */
export interface Proof {
  readonly identity: string;
  /** As the dataset says it. */
  readonly says: string;
  readonly tried: number;
  readonly held: number;
  /** The columns that it ties together. */
  readonly columns: readonly string[];
}

/** Tries every sum of the dataset on the rows. One that could be tried nowhere is left out. */
export function prove(table: Table, contradictions: Contradictions): readonly Proof[] {
  return table.dataset.identities.flatMap((identity) => {
    const tried = trials(table, identity);
    if (tried === 0) return [];
    const alone = { ...table, dataset: { ...table.dataset, identities: [identity] } };
    const broken = Math.min(tried, contradictions(alone).length);
    const { id, says } = identity;
    return [{ identity: id, says, tried, held: tried - broken, columns: columnsOf(identity) }];
  });
}

/** In how many places all that the sum needs is known. A sum of noughts proves nothing. */
function trials({ rows }: Table, identity: Identity): number {
  const chosen = rows.filter((row) => selects(identity.where, row.codes));
  if (identity.kind === 'columns-add' || identity.kind === 'percentage') {
    const needed = columnsOf(identity);
    return chosen.filter(
      (row) => isKnown(row, needed) && needed.some((name) => !isNought(row, name)),
    ).length;
  }
  if (identity.kind !== 'rows-add') return 0;
  const totals = chosen.filter(({ codes }) => codes[identity.dimension] === identity.total);
  const slices = slicesOf(chosen, identity.dimension);
  return totals.reduce((count, row) => {
    const hasParts = (slices.get(sliceOf(row, identity.dimension)) ?? []).length > 1;
    const columns = identity.columns.filter((name) => isKnown(row, [name]) && !isNought(row, name));
    return count + (hasParts ? columns.length : 0);
  }, 0);
}

function isKnown({ numbers }: Row, names: readonly string[]): boolean {
  return names.every((name) => typeof numbers[name]?.value === 'number');
}

function isNought({ numbers }: Row, name: string): boolean {
  return numbers[name]?.value === 0;
}

function columnsOf(identity: Identity): readonly string[] {
  switch (identity.kind) {
    case 'columns-add':
      return [
        identity.total,
        ...identity.parts.map((part) => (typeof part === 'string' ? part : part.minus)),
      ];
    case 'percentage':
      return [identity.percentage, identity.numerator, identity.denominator];
    case 'at-most':
      return [
        ...(typeof identity.part === 'string' ? [identity.part] : identity.part),
        ...identity.whole,
      ];
    default:
      return identity.columns;
  }
}

/** True where a sum that ties the column to others held wherever it was tried, and often enough to be no chance. */
export function isBorneOut(column: string, proofs: readonly Proof[]): boolean {
  return proofs.some(
    ({ columns, tried, held }) =>
      columns.includes(column) && columns.length > 1 && tried >= 3 && held === tried,
  );
}
