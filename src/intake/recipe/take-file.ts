import type { Finding } from '../../domain/findings/finding.ts';
import type { Dataset } from '../../domain/tables/dataset.ts';
import type { Sheet } from '../files/grid.ts';
import { type Given, understand } from '../layout/understand.ts';
import type { Understanding } from '../layout/understanding.ts';
import { allOf, echo } from '../wording.ts';
import { differencesFrom, overlap } from './differences.ts';
import { type Recipe, settledBy } from './recipe.ts';

/** A file as it was understood, and the recipes by which it was. */
export interface Taken {
  readonly understanding: Understanding;
  /** Those that the file fits; none where it was understood afresh. */
  readonly recipes: readonly Recipe[];
}

interface Tried {
  readonly recipe: Recipe;
  readonly understanding: Understanding;
  readonly differences: readonly Finding[];
  readonly overlap: number;
}

/** From this share of a recipe's headings on, a file is another of the same kind, and is told where it differs. */
const sameKind = 0.5;

/**
 * Reads a file by the recipes that it fits, one a dataset. One that resembles a recipe and differs is told where it
 * differs, and is not read in another way in silence. Any other is understood afresh.
 */
export function takeFile(
  sheets: readonly Sheet[],
  given: Omit<Given, 'settled' | 'sheet'>,
  recipes: readonly Recipe[],
): Taken {
  const tried = recipes.flatMap((recipe) => attempt(sheets, given, recipe));
  const fitting = tried.filter(
    ({ differences, understanding }) =>
      differences.length === 0 && understanding.questions.length === 0,
  );
  const first = [...new Map(fitting.toReversed().map((one) => [one.recipe.dataset, one])).values()];
  if (first.length > 0) return join(first.toReversed());
  const [nearest] = tried
    .filter((one) => one.overlap >= sameKind)
    .toSorted((a, b) => b.overlap - a.overlap || a.differences.length - b.differences.length);
  if (nearest === undefined) {
    return { understanding: understand(sheets, { ...given, settled: null }), recipes: [] };
  }
  const { understanding, differences, recipe } = nearest;
  const questions = [...differences, ...understanding.questions];
  return { understanding: { ...understanding, questions }, recipes: [recipe] };
}

function attempt(
  sheets: readonly Sheet[],
  given: Omit<Given, 'settled' | 'sheet'>,
  recipe: Recipe,
): readonly Tried[] {
  const datasets = given.datasets
    .filter(({ id }) => id === recipe.dataset)
    .map((dataset) => calledBy(recipe, dataset));
  if (datasets.length === 0) return [];
  const visible = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const isThere = visible.some(({ name }) => name === recipe.sheet);
  const understanding = understand(sheets, {
    ...given,
    datasets,
    settled: settledBy(recipe),
    ...(recipe.sheet !== null && isThere ? { sheet: recipe.sheet } : {}),
  });
  const [proposal] = understanding.proposals;
  if (proposal === undefined) return [];
  const differences = [
    ...(recipe.sheet === null || isThere ? [] : [sheetGone(recipe.sheet, visible, given.fileName)]),
    ...differencesFrom(recipe, proposal, given.fileName),
  ];
  return [{ recipe, understanding, differences, overlap: overlap(recipe, proposal) }];
}

/** The dataset with what the recipe calls its columns of words, groups and periods. Numbers are told by their paths. */
function calledBy({ headings }: Recipe, dataset: Dataset): Dataset {
  const columns = dataset.columns.map((column) => {
    const said = [...headings].flatMap(([heading, is]) => (is === column.name ? [heading] : []));
    if (column.kind === 'number' || said.length === 0) return column;
    return { ...column, also: [...(column.also ?? []), ...said] };
  });
  return { ...dataset, columns };
}

function sheetGone(sheet: string, visible: readonly Sheet[], file: string): Finding {
  const names = visible.slice(0, 12).map(({ name = '' }) => echo(name));
  return {
    code: 'sheet-gone',
    severity: 'error',
    place: { file },
    says: `there is no sheet ${echo(sheet)} in the file, only ${allOf(names)}`,
    fix: 'Look whether it is the right file. If the sheet has a new name, take the file with --recipe NAME --accept.',
  };
}

function join(tried: readonly Tried[]): Taken {
  const used = new Set(
    tried.flatMap(({ understanding }) =>
      understanding.proposals.flatMap(({ tables }) => tables.map(({ sheet }) => sheet)),
    ),
  );
  const [first] = tried;
  return {
    recipes: tried.map(({ recipe }) => recipe),
    understanding: {
      proposals: tried.flatMap(({ understanding }) => understanding.proposals),
      questions: [],
      notRead: {
        hiddenSheets: first?.understanding.notRead.hiddenSheets ?? [],
        otherSheets: (first?.understanding.notRead.otherSheets ?? []).filter(
          (name) => !used.has(name),
        ),
        comments: first?.understanding.notRead.comments ?? 0,
      },
    },
  };
}
