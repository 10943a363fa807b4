import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Finding } from '../domain/findings/finding.ts';
import { describePlace } from '../domain/findings/finding.ts';
import { copyTooLarge } from '../folder/canonical/enclosed-return.ts';
import { canonicalCsv } from '../folder/canonical/return-csv.ts';
import type { Compared } from '../folder/earlier-returns.ts';
import type { FolderFiles } from '../folder/files.ts';
import { recipePath, recipeText } from '../folder/recipes.ts';
import type { Proposal } from '../intake/layout/understanding.ts';
import { readReturn } from '../intake/read-return.ts';
import { type Recipe, recipeOf } from '../intake/recipe/recipe.ts';
import type { Taken } from '../intake/recipe/take-file.ts';
import { UserError } from '../shelf/user-error.ts';
import { putFile } from './put-file.ts';

/** What was written to the folder, as paths in it. */
export interface Written {
  readonly returns: readonly string[];
  readonly recipes: readonly string[];
}

export interface Acceptance extends Taken {
  readonly compared: ReadonlyMap<Proposal, Compared | null>;
  /** What the recipe is to be called; after its dataset where left out. */
  readonly name: string | undefined;
}

/**
 * Writes the returns that were proposed, each as a new file that the folder’s own reading accepts, and the recipes that
 * are new. A return that the folder has already is not written again; no file is ever written over.
 */
export async function acceptReturns(
  folder: FolderFiles,
  { understanding, recipes, compared, name }: Acceptance,
): Promise<Written> {
  const { proposals } = understanding;
  if (name !== undefined && proposals.length > 1) {
    throw new UserError('The file holds several returns: take them one by one, with --dataset.');
  }
  const files: { readonly path: string; readonly bytes: Uint8Array; readonly isRecipe: boolean }[] =
    [];
  for (const proposal of proposals) {
    const csv = await returnFile(proposal, compared.get(proposal) ?? null);
    if (csv !== null) files.push({ ...csv, isRecipe: false });
    const isKnown = recipes.some((recipe) => recipe.dataset === proposal.dataset.id);
    if (!isKnown) files.push({ ...recipeFile(folder, proposal, name), isRecipe: true });
  }
  for (const { path, bytes } of files) {
    putFile(join(folder.name, path), bytes, { replaces: false });
  }
  return {
    returns: files.flatMap(({ path, isRecipe }) => (isRecipe ? [] : [path])),
    recipes: files.flatMap(({ path, isRecipe }) => (isRecipe ? [path] : [])),
  };
}

/** The file of a return, read once more as the folder will read it. */
async function returnFile(
  { dataset, period, reading }: Proposal,
  compared: Compared | null,
): Promise<{ readonly path: string; readonly bytes: Uint8Array } | null> {
  const path = compared?.path ?? null;
  if (period === null || reading === null || compared === null || path === null) return null;
  const bytes = canonicalCsv(dataset, reading);
  if (bytes === null) throw notAccepted(copyTooLarge(path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { revision } = compared;
  const again = await readReturn({ path, bytes, sha256, period, revision }, dataset);
  if (again.accepted) return { path, bytes };
  throw notAccepted(again.findings[0]);
}

function notAccepted(first: Finding | undefined): UserError {
  const says =
    first === undefined ? '' : ` ${describePlace(first.place)}: ${first.says}. ${first.fix}`;
  return new UserError(`The return would not be accepted.${says}`);
}

/** Named after its dataset, and with a number where another recipe has that name. */
function recipeFile(folder: FolderFiles, proposal: Proposal, name: string | undefined) {
  const taken = new Set(folder.paths);
  const base = name ?? proposal.dataset.id;
  let chosen = base;
  for (let number = 2; taken.has(recipePath(chosen)); number += 1) chosen = `${base}-${number}`;
  const recipe: Recipe = recipeOf(proposal, chosen);
  const bytes = new TextEncoder().encode(recipeText(recipe, proposal.dataset));
  return { path: recipePath(chosen), bytes };
}
