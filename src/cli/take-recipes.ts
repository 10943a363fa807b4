import { describePlace, type Finding } from '../domain/findings/finding.ts';
import type { Dataset } from '../domain/tables/dataset.ts';
import type { FolderFiles } from '../folder/files.ts';
import { readRecipes, recipePath } from '../folder/recipes.ts';
import type { Recipe } from '../intake/recipe/recipe.ts';
import { UserError } from '../shelf/user-error.ts';

/** What was asked for of recipes. */
interface Asked {
  readonly dataset: Dataset | undefined;
  readonly name: string | undefined;
}

/** The recipes to try, and what is wrong with those that cannot be read: they stand in nobody’s way. */
export interface ChosenRecipes {
  readonly recipes: readonly Recipe[];
  /** All that can be read. */
  readonly known: readonly Recipe[];
  readonly unread: readonly Finding[];
}

/**
 * The recipe named, where there is one of that name, else all. A new name asks for a new recipe, made without the others.
 * The one that is named has to be one that can be read.
 */
export function chooseRecipes(
  folder: FolderFiles,
  all: readonly Dataset[],
  { dataset, name }: Asked,
): ChosenRecipes {
  if (name !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    throw new UserError(`--recipe is a name in small letters, figures and hyphens, not “${name}”.`);
  }
  const { recipes, findings } = readRecipes(folder, all);
  const named = findings.find(({ place }) => name !== undefined && place.file === recipePath(name));
  if (named !== undefined) throw new UserError(findingSentence(named));
  return {
    recipes: recipes
      .filter((recipe) => name === undefined || recipe.name === name)
      .filter((recipe) => dataset === undefined || recipe.dataset === dataset.id),
    known: recipes,
    unread: findings.map((finding) => ({ ...finding, severity: 'warning' })),
  };
}

export function findingSentence({ place, says, fix }: Finding): string {
  return `${describePlace(place)}: ${says}. ${fix}`;
}
