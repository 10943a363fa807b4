import type { Proposal } from '../layout/understanding.ts';
import type { Recipe } from './recipe.ts';

/** What recipes of the folder say of a group that no heading of this file names. */
export interface AnsweredBefore {
  readonly column: string;
  readonly code: string;
  /** The names of those that say so. */
  readonly recipes: readonly string[];
}

/**
 * Groups that hold for every number in other workbooks of the dataset, where all recipes that say one say the same. It is no
 * answer here: spending of the body and of the chief officer comes in two workbooks of one shape or another.
 */
export function answeredBefore(
  { dataset, rows }: Proposal,
  recipes: readonly Recipe[],
): readonly AnsweredBefore[] {
  const own = recipes.filter((recipe) => recipe.dataset === dataset.id);
  const open = dataset.columns.filter(
    ({ kind, name }) => kind === 'code' && rows.some(({ groups }) => groups[name] === ''),
  );
  return open.flatMap(({ name: column }) => {
    const saying = own.filter(({ always }) => always[column] !== undefined);
    const [code, another] = new Set(saying.map(({ always }) => always[column]));
    if (code === undefined || another !== undefined) return [];
    return [{ column, code, recipes: saying.map(({ name }) => name) }];
  });
}
