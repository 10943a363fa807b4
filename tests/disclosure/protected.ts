import type { Fact } from '../../src/domain/disclosure/facts.ts';
import { buildModel } from '../../src/domain/disclosure/model.ts';
import { defaultProfile, type Profile } from '../../src/domain/disclosure/profile.ts';
import type { HiddenNumber, Protection } from '../../src/domain/disclosure/protect.ts';
import { protectStates } from '../../src/domain/disclosure/protect-states.ts';
import type { Measure } from '../../src/domain/measures/measure.ts';
import type { Table } from '../../src/domain/tables/table.ts';
import { loadSolver } from '../../src/edition/highs-solver.ts';
import { tryAll, type Unknown } from './enumerate.ts';

const solver = await loadSolver();

/** Tables with their figures, as they would be published. */
export interface Tables {
  readonly tables: readonly Table[];
  readonly measures: readonly Measure[];
}

export function protectAll(
  { tables, measures }: Tables,
  profile: Profile = defaultProfile,
): Protection {
  const byId = new Map(tables.map((table) => [table.dataset.id, table]));
  const measureById = new Map(measures.map((measure) => [measure.id, measure]));
  const sources = {
    table: (id: string) => byId.get(id),
    measure: (id: string) => measureById.get(id),
  };
  return protectStates(tables, measures, sources, profile, solver);
}

/** Each hidden number: the range that was proven, and the range found by trying whole numbers. */
export function besideBruteForce(
  { tables }: Tables,
  protection: Protection,
): { readonly proven: readonly string[]; readonly tried: readonly string[] } {
  const { facts, cells } = buildModel(tables, [], protection.profile);
  const published = [...facts, ...protection.published];
  const unknowns = [...cells.values()].map(({ key, value }): Unknown => {
    const known = value ?? 0;
    if (!protection.cells.has(key)) return { key, least: known, most: known };
    return { key, least: protection.zeroHidden ? 0 : 1, most: capOf(key, published) };
  });
  const tried = protection.numbers.map(({ statement }) =>
    tryAll(unknowns, published, statement.form),
  );
  return { proven: protection.numbers.map(range), tried: tried.map(range) };
}

/** `1 to 12`. */
function range({ least, most }: Pick<HiddenNumber, 'least' | 'most'>): string {
  return `${least} to ${most}`;
}

/**
 * No cell is more than the smallest published sum of people that it is part of. One that is part of none is
 * held by differences alone, and so by no more than all published sums together.
 */
function capOf(key: string, published: readonly Fact[]): number {
  const sums = published.filter(({ form }) => [...form.values()].every((times) => times > 0));
  const own = sums.filter(({ form }) => form.has(key)).map(({ upper }) => upper);
  return own.length > 0 ? Math.min(...own) : sums.reduce((all, { upper }) => all + upper, 0);
}
